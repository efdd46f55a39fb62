package vitrine.view.canvas;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import vitrine.browser.Callback;
import vitrine.browser.MediaQuery;
import vitrine.view.Theme;

/**
 * The colours of the page's styles, as pictures use them: {@code --paper}, {@code --ink} and so on,
 * as they come out in light, dark or forced colours.
 */
public final class PageTheme {
  private static final int MISSING = -1;

  private @Nullable Theme theme;

  /**
   * A reader of this page; {@code changed} hears of every change, after which pictures must be
   * drawn again.
   */
  public PageTheme(Callback changed) {
    Callback again =
        () -> {
          theme = null;
          changed.call();
        };
    MediaQuery.DARK.whenChanged(dark -> again.call());
    MediaQuery.FORCED_COLOURS.whenChanged(forced -> again.call());
    MediaQuery.MORE_CONTRAST.whenChanged(more -> again.call());
    watchRoot(again);
  }

  /** The colours in force. */
  public Theme now() {
    var known = theme;
    if (known == null) {
      known = read();
      theme = known;
    }
    return known;
  }

  private static Theme read() {
    int paper = colour("--paper");
    boolean dark = paper == MISSING ? MediaQuery.DARK.holds() : brightness(paper) < 128;
    var fallback = dark ? Theme.dark() : Theme.light();
    return new Theme(
        or(paper, fallback.paper()),
        or(colour("--surface"), fallback.surface()),
        or(colour("--ink"), fallback.ink()),
        or(colour("--soft"), fallback.soft()),
        or(colour("--line"), fallback.line()),
        or(colour("--edge"), fallback.edge()),
        or(colour("--accent"), fallback.accent()),
        or(colour("--negative"), fallback.negative()),
        or(colour("--positive"), fallback.positive()),
        or(colour("--neutral"), fallback.neutral()),
        or(colour("--unknown"), fallback.unknown()));
  }

  private static int or(int colour, int fallback) {
    return colour == MISSING ? fallback : colour;
  }

  /** ITU-R BT.601's weights, 0 to 255. */
  private static double brightness(int colour) {
    return (0.299 * ((colour >> 16) & 0xff))
        + (0.587 * ((colour >> 8) & 0xff))
        + (0.114 * (colour & 0xff));
  }

  /**
   * A style may say a colour in many ways, as a system colour even; what an element gets is always
   * {@code rgb(…)}.
   */
  @JSBody(
      params = "name",
      script =
          "var root = document.documentElement;"
              + "if (!getComputedStyle(root).getPropertyValue(name).trim()) { return -1; }"
              + "var probe = document.createElement('i');"
              + "probe.style.setProperty('forced-color-adjust', 'none');"
              + "probe.style.color = 'var(' + name + ')';"
              + "root.appendChild(probe);"
              + "var parts = /^rgba?\\((\\d+), (\\d+), (\\d+)/.exec(getComputedStyle(probe).color);"
              + "root.removeChild(probe);"
              + "return parts ? parts[1] << 16 | parts[2] << 8 | parts[3] : -1;")
  private static native int colour(String name);

  @JSBody(
      params = "changed",
      script =
          "new MutationObserver(function() { changed(); }).observe(document.documentElement,"
              + " {attributes: true, attributeFilter: ['data-theme', 'class']});")
  private static native void watchRoot(Callback changed);
}
