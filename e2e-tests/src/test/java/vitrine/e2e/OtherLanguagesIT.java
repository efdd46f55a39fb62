package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages in languages that nobody speaks, made of the English texts: one is 1.4 times as long, one
 * is written from right to left. What stays English was not in the message files.
 */
@ExtendWith(Visits.class)
class OtherLanguagesIT {
  private static final Path SCRIPTS = Path.of("e2e-tests", "src", "test", "resources");

  /** Everything, a small lab, and a tour with a live lab in its frame. */
  private static final List<String> PAGES =
      List.of("playground/", "labs/neuron/", "tours/layers/?step=5");

  /** What looks at a page, and what it finds in English: words of three letters and more. */
  private static final String ENGLISH =
      """
      () => {
        const found = new Set();
        const kept = document.getElementById('tour-source')?.textContent ?? '';
        const note = text => {
          for (const words of text.match(/[A-Za-z][A-Za-z ,.’-]*[A-Za-z]/g) ?? []) {
            if (/[A-Za-z]{3}/.test(words) && !kept.includes(words)) {
              found.add(words);
            }
          }
        };
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let at = texts.nextNode(); at; at = texts.nextNode()) {
          if (!at.parentElement.closest('script, style, noscript, math, code')) {
            note(at.nodeValue);
          }
        }
        for (const each of document.body.querySelectorAll('*')) {
          for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
            note(each.getAttribute(name) ?? '');
          }
        }
        return [...found];
      }\
      """;

  /** Names that are the same in every language: a function, a backend, which browser draws. */
  private static final List<String> NAMES = List.of("sin", "cpu", "webgl", "simd", "auto");

  @ParameterizedTest
  @ValueSource(ints = {390, 1440})
  void textsMayBeAsLongAsTheyAreInOtherLanguages(int width, Visitor visitor) throws IOException {
    for (var path : PAGES) {
      var page = open(visitor, path, "long", width);
      for (var frame : page.frames()) {
        assertThat(strings(frame, ENGLISH))
            .as("English in " + path)
            .allMatch(words -> NAMES.contains(words));
        assertThat(faults(frame)).as(path + " at " + width).isEmpty();
      }
    }
  }

  @Test
  void fromRightToLeftNumbersAndPicturesStayAsTheyAre(Visitor visitor) throws IOException {
    for (var path : PAGES) {
      var page = open(visitor, path, "mirrored", 1440);
      for (var frame : page.frames()) {
        assertThat(faults(frame)).as(path).isEmpty();
        assertThat(
                strings(
                    frame,
                    "() => [...document.querySelectorAll('canvas, svg, math, [data-value]')]"
                        + ".filter(each => getComputedStyle(each).direction !== 'ltr')"
                        + ".map(each => each.outerHTML.slice(0, 80))"))
            .isEmpty();
      }
    }
    var page = open(visitor, "playground/", "mirrored", 1440);
    double data = page.locator("[data-part=data]").boundingBox().x;
    assertThat(data).isGreaterThan(page.locator("[data-part=output]").boundingBox().x);
    var tiles = page.locator(".neuron");
    assertThat(tiles.first().boundingBox().x).isLessThan(tiles.last().boundingBox().x);
  }

  private static Page open(Visitor visitor, String path, String language, int width)
      throws IOException {
    var script = script("pseudo-language.js");
    var page = visitor.blank(options -> options.setViewportSize(width, 900));
    page.context().addInitScript("(" + script + ")('" + language + "')");
    page.navigate(visitor.address() + path);
    for (var frame : page.frames()) {
      frame.waitForFunction("() => window.vitrine || document.querySelector('.tour-live')");
      frame.evaluate("async () => { await window.vitrine?.step(2); }");
      frame.evaluate(
          "() => document.querySelectorAll('details').forEach(each => each.open = true)");
    }
    return page;
  }

  private static List<String> faults(Frame frame) throws IOException {
    return strings(frame, script("page-faults.js"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Frame frame, String script) {
    return (List<String>) frame.evaluate(script);
  }

  /** A script without the remark above it. */
  private static String script(String name) throws IOException {
    var text = Files.readString(SCRIPTS.resolve(name));
    return text.substring(text.indexOf("*/") + 2).strip();
  }
}
