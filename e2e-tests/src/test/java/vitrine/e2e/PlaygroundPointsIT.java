package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrine.data.OwnPoints;
import vitrine.session.PointsText;

/** Points of one's own: drawn by mouse, finger and keyboard, read from tables, never lost. */
@ExtendWith(Visits.class)
class PlaygroundPointsIT {
  @Test
  void strokesBecomePointsAndUndoTakesBackOneStroke(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    own(lab);
    assertThat(points(lab).size()).isZero();
    stroke(lab, 0.2, 0.2, 0.6, 0.2);
    lab.waitUntil("state.settings.points !== 'none'");
    int first = points(lab).size();
    assertThat(first).isGreaterThan(5);
    lab.choice("Blue (1)").check();
    stroke(lab, 0.2, 0.7, 0.6, 0.7);
    waitForSize(lab, 2 * first);
    var both = points(lab);
    assertThat(both.label(0)).isZero();
    assertThat(both.label(first)).isEqualTo(1);
    assertThat(both.y(0)).isGreaterThan(0);
    assertThat(both.y(first)).isLessThan(0);
    // the number shown is that of the points in force
    assertThat(lab.page().locator(".paint [data-derived='points()']"))
        .hasText(Integer.toString(both.size()));
    lab.button("Undo").click();
    waitForSize(lab, first);
    lab.button("Redo").click();
    waitForSize(lab, 2 * first);
    var labels = lab.value("target@train");
    assertThat(labels).hasSize(first).containsOnly(1.0, -1.0);
    lab.step(2);
  }

  @Test
  void theEraserTakesPointsAway(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    lab.ask("vitrine.set({dataset: 'own', points: '0,0,0;0,0.1,1;4,4,1'})");
    lab.choice("Erase").check();
    var at = place(lab, 0, 0);
    lab.page().mouse().click(at[0], at[1]);
    waitForSize(lab, 1);
    assertThat(points(lab).x(0)).isEqualTo(4);
    lab.choice("Look at a point").check();
    assertThat(lab.page().locator(".paint-sheet")).isHidden();
  }

  @Test
  void theKeyboardPutsAndErasesAndSaysSo(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    own(lab);
    var page = lab.page();
    sheet(lab).focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Shift+ArrowUp");
    page.keyboard().press("Space");
    waitForSize(lab, 1);
    assertThat(points(lab).x(0)).isEqualTo(0.25);
    assertThat(points(lab).y(0)).isEqualTo(1);
    lab.waitUntilPage(
        "[...document.querySelectorAll('[aria-live]')].some(each =>"
            + " each.textContent.includes('Point put at X₁ 0.25, X₂ 1.00'))");
    page.keyboard().press("Delete");
    waitForSize(lab, 0);
  }

  @Test
  void tooFewPointsAreToldAndNothingBreaks(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    own(lab);
    lab.button("Train").click();
    assertThat(lab.explanation()).containsText("put at least two points on the map");
    assertThat(lab.button("Train")).isVisible();
    assertThat(lab.refusal("vitrine.step(1)")).contains("put at least two points");
    assertThat(lab.refusal("vitrine.set({points: '1,2,0;9,9,1'})")).contains("Point 2");
  }

  @Test
  void ownPointsComeBackFromTheAddress(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    own(lab);
    stroke(lab, 0.2, 0.2, 0.6, 0.4);
    lab.choice("Blue (1)").check();
    stroke(lab, 0.2, 0.8, 0.6, 0.6);
    lab.waitUntilPage("location.search.includes('points')");
    lab.step(3);
    var text = lab.settings().get("points");
    var losses = lab.metrics();
    var again = PlaygroundPage.open(visitor, lab.page().url());
    again.ask("vitrine.ready");
    assertThat(again.settings().get("points")).isEqualTo(text);
    assertThat(again.metrics()).isEqualTo(losses);
  }

  @Test
  void twoThousandPointsAreTooManyForALinkAndCanBeSaved(Visitor visitor) throws IOException {
    var lab = PlaygroundPage.atRest(visitor);
    lab.ask(
        "vitrine.set({dataset: 'own', points: Array.from({length: 2000},"
            + " (_, i) => (i % 100) / 20 + ',' + i / 400 + ',' + i % 2).join(';')})");
    assertThat(points(lab).size()).isEqualTo(OwnPoints.MOST);
    assertThat(lab.refusal("vitrine.link()")).contains("export(\"state\")");
    assertThat(lab.page().locator(".paint-losable")).isVisible();
    var file = lab.page().waitForDownload(() -> lab.button("Save points").first().click());
    var lines = Files.readAllLines(file.path());
    assertThat(lines).hasSize(2001).startsWith("x,y,label,class");
    assertThat(lines.get(2)).isEqualTo("0.05,0.003,1,Blue (1)");
    assertThat(lab.page().locator(".paint-losable")).isHidden();
    lab.step(1);
  }

  @Test
  void tablesAreReadAndWhatIsWrongIsNamedByItsLine(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1.open:points");
    var page = lab.page();
    paste(lab, "bill;flipper;species\n39,1;181;Adelie\n46,5;abc;Gentoo");
    assertThat(page.locator(".csv .field-error"))
        .hasText("Line 3: “abc” is not a number, which column “flipper” takes.");
    assertThat(exact(lab, "Use these points")).isHidden();
    assertThat(lab.settings().get("points")).isEqualTo("none");
    paste(lab, "bill;flipper;species\n39,1;181;Adelie\n46,5;192;Chinstrap\n46,1;211;Gentoo");
    assertThat(page.locator(".csv [role=status]")).containsText("A is Adelie");
    assertThat(page.locator(".csv [role=status]"))
        .containsText("flipper: 181.0 to 211.0 is stretched to −5 to 5.");
    exact(lab, "Use these points").click();
    lab.waitUntil("state.settings.problem === 'classes'");
    waitForSize(lab, 3);
    assertThat(points(lab).x(0)).isEqualTo(-5);
    assertThat(points(lab).label(2)).isEqualTo(2);
    page.locator(".csv input[type=file]")
        .setInputFiles(
            new FilePayload(
                "mine.csv",
                "text/csv",
                "x,y,label\n1,2,0\n3,4,1".getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator(".csv [role=status]")).containsText("2 lines in 3 columns.");
  }

  @Test
  void theTableChangesAddsAndDeletes(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1.open:points");
    lab.ask("vitrine.set({dataset: 'own', points: '1,2,0;3,4,1'})");
    var x = lab.page().getByLabel("X₁ of point 2");
    x.fill("-2,5");
    x.press("Enter");
    lab.waitUntil(settled("1,2,0;-2.5,4,1"));
    x.fill("seven");
    x.press("Enter");
    assertThat(lab.page().locator(".points-table .field-error")).containsText("seven");
    assertThat(x).hasValue("-2.5");
    lab.page().getByLabel("Class of point 1").selectOption("1");
    lab.waitUntil(settled("1,2,1;-2.5,4,1"));
    exact(lab, "Add a point").click();
    waitForSize(lab, 3);
    exact(lab, "Delete point 1").click();
    lab.waitUntil(settled("-2.5,4,1;0,0,0"));
  }

  @Test
  void realMeasurementsBecomeOwnPoints(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    lab.ask("vitrine.set({problem: 'classes', classDataset: 'penguins'})");
    assertThat(lab.page().locator(".data-columns"))
        .containsText("Flipper length (mm): 172.0 to 231.0");
    assertThat(lab.page().locator(".data-columns")).containsText("A is Adelie");
    assertThat(lab.value("label@train")).hasSize(171);
    lab.list("Left to right").selectOption("4");
    lab.waitUntil("state.settings.columnX === 4");
    lab.button("Start from these points").click();
    waitForSize(lab, 342);
    assertThat(lab.settings().get("classDataset")).isEqualTo("own");
  }

  private static void own(PlaygroundPage lab) {
    lab.choice("Own points").first().check();
    lab.waitUntil("state.settings.dataset === 'own'");
  }

  private static Locator sheet(PlaygroundPage lab) {
    return lab.page().locator(".paint-sheet");
  }

  private static Locator exact(PlaygroundPage lab, String button) {
    return lab.page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
  }

  private static void paste(PlaygroundPage lab, String table) {
    lab.page().locator(".csv textarea").fill(table);
    exact(lab, "Read").click();
  }

  private static void stroke(PlaygroundPage lab, double x1, double y1, double x2, double y2) {
    sheet(lab).scrollIntoViewIfNeeded();
    var box = sheet(lab).boundingBox();
    var mouse = lab.page().mouse();
    mouse.move(box.x + (box.width * x1), box.y + (box.height * y1));
    mouse.down();
    for (int i = 1; i <= 8; i++) {
      double share = i / 8.0;
      mouse.move(
          box.x + (box.width * (x1 + ((x2 - x1) * share))),
          box.y + (box.height * (y1 + ((y2 - y1) * share))));
    }
    mouse.up();
  }

  /** Where a place of the plane lies in the window, by two points drawn at its corners. */
  private static double[] place(PlaygroundPage lab, double x, double y) {
    sheet(lab).scrollIntoViewIfNeeded();
    var box = sheet(lab).boundingBox();
    double side = box.width - 72;
    return new double[] {
      box.x + 26 + (side * (x + 6) / 12), box.y + 8 + (side * (6 - y) / 12),
    };
  }

  private static OwnPoints points(PlaygroundPage lab) {
    return PointsText.parse((String) lab.settings().get("points"));
  }

  private static void waitForSize(PlaygroundPage lab, int size) {
    lab.page().waitForCondition(() -> points(lab).size() == size);
  }

  private static String settled(String points) {
    return "state.settings.points === '" + PointsText.parse(points).text() + "'";
  }
}
