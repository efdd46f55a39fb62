package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page of packages makes, used as whoever takes it would. */
@ExtendWith(Visits.class)
class PackagesIT {
  private static final String PAGE = "teach/packages/";

  @Test
  void aLabInOneFileLearnsFromADiskWithoutANetwork(Visitor visitor) throws IOException {
    var page = visitor.open(PAGE + "?lab=neuron&s=1.learningRate:0.3");
    var file = Packages.make(page, "one");
    assertThat(Files.size(file)).isLessThan(1_500_000);
    var alone = offline(visitor, file);
    assertThat(
            alone.evaluate(
                "vitrine.ready.then(() => vitrine.step(3)).then(() => vitrine.getState())"
                    + ".then(state => [state.settings.learningRate, state.epoch, state.engine])"))
        .isEqualTo(List.of(0.3, 3, "js"));
    assertThat(
            alone.evaluate(
                "vitrine.describe().then(lab => vitrine.export('json')).then(file => file.size)"))
        .isNotEqualTo(0);
    var link = alone.locator(".site-header a").first();
    assertThat(link).hasAttribute("href", visitor.address());
  }

  @Test
  void aTourInOneFileHoldsItsLabs(Visitor visitor) {
    var file = Packages.make(visitor.open(PAGE + "?tour=layers"), "one");
    var alone = offline(visitor, file);
    assertThat(alone.locator(".tour-lab-line [role=status]"))
        .containsText("Ready", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    var question = alone.locator("[data-question=one-line]");
    question.getByRole(AriaRole.RADIO).nth(1).check();
    question.locator(".button-lead").click();
    assertThat(question.getByRole(AriaRole.STATUS)).not().isEmpty();
    assertThat(alone.frames().get(1).evaluate("vitrine.getState().then(state => state.epoch > 1)"))
        .isEqualTo(true);
  }

  @Test
  void theArchiveOfTheSiteIsTheSiteToTheByte(Visitor visitor) throws IOException {
    var file = Packages.make(visitor.open(PAGE), "site");
    var missing = new ArrayList<String>();
    int count = 0;
    try (var zip = new ZipFile(file.toFile());
        var files = Files.walk(Visitor.SITE)) {
      for (var each : files.filter(Files::isRegularFile).toList()) {
        var name = Visitor.SITE.relativize(each).toString().replace('\\', '/');
        var entry = zip.getEntry(name);
        boolean isSame =
            entry != null
                && java.util.Arrays.equals(
                    zip.getInputStream(entry).readAllBytes(), Files.readAllBytes(each));
        if (!isSame) {
          missing.add(name);
        }
        count++;
      }
      assertThat(zip.size()).isEqualTo(count);
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everythingIsChosenAndMadeByTheKeyboard(Visitor visitor) {
    var page = visitor.open(PAGE + "?tour=nowhere");
    assertThat(page.locator(".packages-form [role=status]")).containsText("no lab or tour");
    var what = page.getByLabel("What to take");
    what.focus();
    what.selectOption("tour=layers");
    assertThat(page.getByLabel("Title")).hasValue("From neurons to layers");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().type("150");
    page.locator("[data-package=link] button").press("Enter");
    assertThat(said(page)).hasText("The pass mark must be a number from 0 to 100.");
    page.getByLabel("Pass mark, 0 to 100").fill("60");
    var made =
        page.waitForDownload(() -> page.locator("[data-package=link] button").press("Enter"));
    assertThat(Saved.text(made))
        .contains("masteryScore=\"0.6\"")
        .contains("<url>" + visitor.address() + "lms/cmi5.html?kind=tour&amp;frame=");
    assertThat(page.locator("[data-package=link] button")).isFocused();
    what.selectOption("lab=neuron");
    assertThat(page.getByLabel("Pass mark, 0 to 100")).isHidden();
  }

  @Test
  void thePageIsCleanForAxeAndWholeOnAPhone(Visitor visitor) {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (var colors : List.of(ForcedColors.NONE, ForcedColors.ACTIVE)) {
        var page =
            visitor.open(
                PAGE,
                options ->
                    options
                        .setColorScheme(scheme)
                        .setForcedColors(colors)
                        .setViewportSize(320, 640)
                        .setHasTouch(true));
        assertThat(page.locator("[data-package]")).hasCount(6);
        Axe.assertFindsNothing(page, "packages in " + scheme + ", " + colors, "main");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
      }
    }
  }

  private static Locator said(Page page) {
    return page.locator(".packages-state [role=status]");
  }

  private static Page offline(Visitor visitor, Path file) {
    var page = visitor.blank(options -> options);
    page.context().setOffline(true);
    page.navigate(file.toUri().toString());
    return page;
  }
}
