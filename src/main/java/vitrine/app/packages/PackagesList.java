package vitrine.app.packages;

import java.util.HashMap;
import java.util.Map;
import vitrine.session.Numerals;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** What can be made, each with a button; below, how far it is. */
final class PackagesList {
  private static final double MEGA = 1e6;

  private final Texts texts;
  private final Tag list = Tag.of("ul", "packages-list");
  private final Tag bar = Tag.of("progress").attribute("max", "1");
  private final Tag words = Tag.of("p").attribute("role", "status");
  private final Tag state = Tag.of("div", "packages-state").add(bar, words);
  private final Map<String, Tag> sizes = new HashMap<>();
  private final Map<String, PressButton> buttons = new HashMap<>();

  PackagesList(Texts texts) {
    this.texts = texts;
    bar.attribute("aria-label", texts.of("packages.progress"));
  }

  Tag tag() {
    return Tag.of("div").add(state, list);
  }

  /** Adds what has the texts {@code packages.<name>}. */
  void add(String name, Runnable made) {
    var title = texts.of("packages." + name);
    var button = PressButton.of("", texts.of("packages.make"), made);
    button.tag().attribute("aria-label", texts.of("packages.make.named", title));
    var size = Tag.of("p", "packages-size").attribute("data-measured", "");
    buttons.put(name, button);
    sizes.put(name, size);
    list.add(
        Tag.of("li")
            .attribute("data-package", name)
            .add(
                Tag.of("h2").text(title),
                Tag.of("p").text(texts.of("packages." + name + ".text")),
                size,
                button.tag()));
  }

  /** What it weighs before it is packed. */
  void size(String name, double bytes) {
    var size = sizes.get(name);
    if (size != null) {
      size.text(
          bytes == 0
              ? texts.of("packages.size.small")
              : texts.of("packages.size", megabytes(bytes)));
    }
  }

  /** Nothing else can be made while something is. */
  void busy(boolean isBusy) {
    state.toggle("busy", isBusy);
    for (var button : buttons.values()) {
      button.enable(!isBusy);
    }
  }

  void progress(int count, int of) {
    bar.attribute("value", Numerals.write(of == 0 ? 1 : (double) count / of));
  }

  void say(String sentence) {
    words.text(sentence);
  }

  /** Megabytes with one digit after the point. */
  static String megabytes(double bytes) {
    return Numerals.write(Math.max(1, Math.floor(bytes / MEGA * 10 + 0.5)) / 10);
  }
}
