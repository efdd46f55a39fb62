package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of the site. */
@ExtendWith(Visits.class)
class SiteIT {
  /** Those that leave the site are left alone: no test needs a network. */
  private static final String OWN_LINKS = "a[href]:not([href^='https:'])";

  /** Every page that was built, by its address. */
  static List<String> pages() throws IOException {
    try (var files = Files.walk(Visitor.SITE)) {
      return files
          .map(file -> Visitor.SITE.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.replaceAll("(^|/)index\\.html$", "$1"))
          .sorted()
          .toList();
    }
  }

  /**
   * One visit for what one visit can tell: under a prefix, in light, at last on a narrow screen.
   */
  @ParameterizedTest
  @MethodSource("pages")
  void isWholeUnderAPrefixAndAt320Pixels(String path, Visitor visitor) {
    var server = visitor.serve(Visitor.SITE, options -> options.under("/course/week-3/"));
    var page =
        visitor.open(server.address() + path, options -> options.setColorScheme(ColorScheme.LIGHT));
    assertThat(page.title()).isNotBlank();
    assertThat(page.locator("h1").count()).isEqualTo(1);
    assertThat(page.locator("meta[name=description]").getAttribute("content")).isNotBlank();
    assertThat(page.locator("meta[property='og:title']").getAttribute("content")).isNotBlank();
    assertThat(background(page)).isNotEqualTo("rgba(0, 0, 0, 0)");
    for (var target : links(page, "a.href")) {
      assertThat(target).startsWith(server.address());
    }
    Axe.assertFindsNothing(page, path + " in light");
    page.setViewportSize(320, 640);
    page.waitForFunction("() => document.documentElement.scrollWidth === 320");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNothingThatAxeFindsInTheDark(String path, Visitor visitor) {
    var page = visitor.open(path, options -> options.setColorScheme(ColorScheme.DARK));
    Axe.assertFindsNothing(page, path + " in dark");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWithoutJavaScriptAndInForcedColours(String path, Visitor visitor) {
    var page =
        visitor.open(
            path,
            options -> options.setJavaScriptEnabled(false).setForcedColors(ForcedColors.ACTIVE));
    assertThat(page.locator("main").innerText()).hasSizeGreaterThan(80);
  }

  @Test
  void everyLinkLeadsSomewhere(Visitor visitor) throws IOException {
    var places = new TreeMap<String, String>();
    var page = visitor.blank(options -> options.setJavaScriptEnabled(false));
    for (var path : pages()) {
      page.navigate(visitor.address() + path);
      links(page, "a.href.split('#')[0]").forEach(link -> places.putIfAbsent(link, path));
    }
    for (var place : places.entrySet()) {
      assertThat(page.request().get(place.getKey()).status())
          .as(place.getKey() + " on " + place.getValue())
          .isEqualTo(200);
    }
  }

  @Test
  void whatIsNotThereSaysSo(Visitor visitor) {
    visitor.complaints().expect("404");
    for (var path : List.of("nowhere", "nowhere/at/all")) {
      var page = visitor.blank(options -> options);
      assertThat(page.navigate(visitor.address() + path).status()).isEqualTo(404);
      assertThat(page.locator("h1").innerText()).contains("no page");
      assertThat(background(page)).isNotEqualTo("rgba(0, 0, 0, 0)");
      page.locator("main a").click();
      assertThat(page.url()).isEqualTo(visitor.address());
    }
  }

  @Test
  void noFolderIsListed(Visitor visitor) {
    var page = visitor.blank(options -> options);
    assertThat(page.request().get(visitor.address() + "assets/").status()).isEqualTo(404);
  }

  @Test
  void theStrictPolicyAsAHeaderBarsNothing(Visitor visitor) {
    var policy = policy(visitor);
    var server =
        visitor.serve(
            Visitor.SITE, options -> options.with(Map.of("Content-Security-Policy", policy)));
    visitor.complaints().expect("unsafe-eval"); // the engine then runs as JavaScript
    var page = visitor.open(server.address());
    assertThat(background(page)).isNotEqualTo("rgba(0, 0, 0, 0)");
  }

  @Test
  void theFirstTabStopSkipsToTheContent(Visitor visitor) {
    var page = visitor.open("playground/");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
  }

  /** What {@code script} makes of each link {@code a} of a page that stays on the site. */
  @SuppressWarnings("unchecked")
  private static List<String> links(Page page, String script) {
    return (List<String>)
        page.locator(OWN_LINKS).evaluateAll("links => links.map(a => " + script + ")");
  }

  private static String policy(Visitor visitor) {
    var page = visitor.open("");
    return page.locator("meta[http-equiv]").getAttribute("content");
  }

  private static Object background(Page page) {
    return page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  }
}
