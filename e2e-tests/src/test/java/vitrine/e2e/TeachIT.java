package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The builder: what a teacher chooses there is what pupils see elsewhere. */
@ExtendWith(Visits.class)
class TeachIT {
  @TempDir Path folder;

  @Test
  void whatIsChosenShowsInThePageThatTheSnippetsArePastedInto(Visitor visitor) throws IOException {
    var site =
        visitor.serve(
            Visitor.SITE, options -> options.with(Map.of("Access-Control-Allow-Origin", "*")));
    var page = visitor.open(site.address() + "teach/");
    choose(page, "lab", "neuron");
    page.locator(".teach-parts summary").click();
    page.locator("[data-setting=activation] select").selectOption("tanh");
    choose(page, "leave-activation", "LOCKED");
    choose(page, "leave-learningRate", "HIDDEN");
    choose(page, "theme", "dark");
    assertThat(page).hasURL(Pattern.compile("lab=neuron&hide=learningRate&lock=activation"));
    var preview = page.frameLocator(".teach-frame");
    assertThat(control(preview, "activation", "select")).hasValue("tanh");
    assertThat(preview.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(preview.locator(".lab-columns:not(.lab-waiting)")).isVisible();
    preview.locator("[data-named=stepButton]").click();
    assertThat(preview.locator(".epoch .number")).hasText("000,001");
    page.locator(".button-lead").click();
    assertThat(page.locator(".teach-shown > .teach-said")).containsText("Taken");

    Files.writeString(
        folder.resolve("index.html"),
        "<!doctype html><link rel=icon href=data:,><title>A course</title><h1>A course</h1>"
            + take(page, "frame")
            + take(page, "element"));
    var host = visitor.open(visitor.serve(folder, options -> options).address());
    for (var shown :
        List.of(host.frameLocator("body > iframe"), host.frameLocator("vitrine-lab iframe"))) {
      shown.locator("body").scrollIntoViewIfNeeded();
      assertThat(shown.locator(".epoch .number")).hasText("000,001");
      assertThat(control(shown, "activation", "select")).hasValue("tanh");
      assertThat(control(shown, "activation", "select")).hasAttribute("aria-disabled", "true");
      assertThat(control(shown, "learningRate", ".typed")).isHidden();
      assertThat(shown.locator("html")).hasAttribute("data-theme", "dark");
      assertThat(shown.locator(".site-header")).isHidden();
    }
    assertThat(host.locator("body > iframe")).hasAttribute("title", "One neuron");

    var link = visitor.open(take(page, "link"));
    assertThat(link.locator(".epoch .number")).hasText("000,001");
    assertThat(link.locator(".site-header")).isVisible();
  }

  @Test
  void everythingIsDoneByKeyboardAndSaidWhenItIsDone(Visitor visitor) {
    var page = visitor.open("teach/");
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    reach(page, "[name=kind]");
    page.keyboard().type("One step");
    reach(page, "[name=tour]");
    page.keyboard().type("From neurons");
    reach(page, "[name=step]");
    page.keyboard().press("ArrowDown");
    reach(page, "[name=depth]");
    page.keyboard().type("Numbers");
    reach(page, "[name=height]");
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type("720");
    reach(page, "[name=projector]");
    page.keyboard().press("Space");
    var preview = page.frameLocator(".teach-frame");
    assertThat(preview.locator("h2").first()).isVisible();
    reach(page, "[data-take=frame] button");
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-take=frame] [role=status]")).hasText("Copied.");
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(take(page, "frame"))
        .contains(
            "embed/?tour=layers&amp;step=2&amp;only=1&amp;depth=numbers&amp;projector=1\"",
            " height=\"720\" ");
    assertThat(page.locator(".teach-qr svg"))
        .hasAttribute("aria-label", Pattern.compile("QR code .*tours/layers/\\?step=2&only=1"));
    reach(page, "[data-take=qr] button");
    var saved = page.waitForDownload(() -> page.keyboard().press("Enter"));
    assertThat(saved.suggestedFilename()).isEqualTo("vitrine-qr.svg");
  }

  @Test
  void thePageIsCleanAndWholeWithEverythingOpen(Visitor visitor) {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      var page =
          visitor.open(
              "teach/?lab=neuron&lock=bias&hide=seed",
              options -> options.setColorScheme(scheme).setViewportSize(320, 800));
      page.locator(".teach-parts summary").click();
      assertThat(page.locator("[name=leave-bias]")).hasValue("LOCKED");
      assertThat(page.locator("[name=leave-seed]")).hasValue("HIDDEN");
      choose(page, "width", "280");
      var preview = page.frameLocator(".teach-frame").locator("html");
      assertThat(preview.locator(".lab-columns:not(.lab-waiting)")).isVisible();
      Axe.assertFindsNothing(page, "the builder with everything open in " + scheme);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
      assertThat((int) preview.evaluate("root => root.scrollWidth - root.clientWidth")).isZero();
    }
  }

  @Test
  void anAddressThatAsksForWhatThereIsNotSaysSo(Visitor visitor) {
    var page = visitor.open("teach/?lab=cellar");
    assertThat(page.locator(".teach-said").first()).containsText("no lab or tour of that name");
    assertThat(page.locator("[name=lab]")).hasValue("playground");
    page = visitor.open("teach/?lab=neuron&theme=pink");
    assertThat(page.locator(".teach-said").first()).containsText("pink");
  }

  private static void choose(Page page, String name, String value) {
    page.locator("select[name=" + name + "]").selectOption(value);
  }

  private static String take(Page page, String name) {
    return page.locator("textarea[name=" + name + "]").inputValue();
  }

  private static Locator control(FrameLocator frame, String setting, String input) {
    return frame.locator("[data-setting=" + setting + "] " + input);
  }

  /** Presses Tab until the focus is on what a selector finds. */
  private static void reach(Page page, String selector) {
    for (int i = 0; i < 120; i++) {
      boolean isThere =
          (boolean) page.evaluate("what => document.activeElement.matches(what)", selector);
      if (isThere) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab never reached " + selector);
  }
}
