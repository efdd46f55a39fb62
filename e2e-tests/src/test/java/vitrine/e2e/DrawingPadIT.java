package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrine.view.NumberText;

/** Drawing in the digits lab: what the network is given, what lies near, and why no other digit. */
@ExtendWith(Visits.class)
class DrawingPadIT {
  @Test
  void aHeldOutImageIsGivenToTheNetworkAsItIs(Visitor visitor) {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL);
    button(lab, "Another from the held-out set").click();
    assertThat(words(lab)).containsText("Its writer meant 7");
    waitUntilDrawn(lab);
    var own = lab.value("input@own");
    var held = lab.value("input@test0");
    for (int i = 0; i < 784; i++) {
      assertThat(Math.abs(own.get(i) - held.get(i))).isLessThan(1e-6);
    }
    button(lab, "Undo stroke").click();
    assertThat(lab.reading()).containsText("Nothing is drawn yet");
  }

  @Test
  void theNearestImagesAreAsFarAsTheyAreSaidToBe(Visitor visitor) {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL).drawSeven();
    var nearest = lab.page().locator(".neighbour");
    assertThat(nearest).hasCount(10);
    assertThat(lab.page().locator(".nearest-words")).containsText("Among 2,000 training images");
    var own = lab.value("input@own");
    double last = 0;
    for (var each : nearest.all()) {
      var number = each.locator("[data-derived]");
      var from = number.getAttribute("data-derived");
      var example = lab.value(from.substring(from.indexOf(',') + 1, from.length() - 1));
      double sum = 0;
      for (int i = 0; i < 784; i++) {
        sum += Math.pow(own.get(i) - example.get(i), 2);
      }
      assertThat(number.innerText()).isEqualTo(NumberText.fixed(2).write(Math.sqrt(sum)));
      assertThat(Math.sqrt(sum)).isGreaterThanOrEqualTo(last);
      last = Math.sqrt(sum);
    }
  }

  @Test
  void theDifferenceOfTwoScoresAddsUpToTheLastLine(Visitor visitor) {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL).drawSeven();
    lab.step(2);
    lab.part("Why not another digit?").click();
    var table = lab.page().locator(".whynot-table");
    table.scrollIntoViewIfNeeded();
    lab.page().getByLabel("Why not", new Page.GetByLabelOptions().setExact(true)).selectOption("1");
    assertThat(table.locator("caption")).containsText("less the score of 1");
    var numbers = table.locator("[data-derived]");
    assertThat(numbers).hasCount(9);
    double sum = 0;
    for (var number : numbers.all()) {
      double value = derived(lab, number.getAttribute("data-derived"));
      assertThat(number.innerText()).isEqualTo(NumberText.fixed(2).write(value));
      sum += value;
    }
    var total = derived(lab, numbers.last().getAttribute("data-derived"));
    assertThat(sum - total).isCloseTo(total, org.assertj.core.api.Assertions.within(1e-3));
    assertThat(lab.page().locator(".whynot-pixels [role=img]"))
        .hasAttribute("aria-label", Pattern.compile("^Ink .* speaks most for"));
  }

  @Test
  void aFingerOnThePadDrawsAndDoesNotScroll(Visitor visitor) {
    var page =
        visitor.open(
            "labs/digits/" + DigitsPage.SMALL,
            options -> options.setHasTouch(true).setViewportSize(390, 844));
    var lab = DigitsPage.in(page);
    assertThat(lab.pad()).isVisible();
    lab.ask("vitrine.ready");
    lab.pad().scrollIntoViewIfNeeded();
    var box = lab.pad().boundingBox();
    var before = page.evaluate("scrollY");
    var touch = page.context().newCDPSession(page);
    for (int i = 0; i <= 10; i++) {
      send(
          touch,
          i == 0 ? "touchStart" : "touchMove",
          box.x + (box.width / 2),
          box.y + (box.height * (0.85 - (0.07 * i))));
    }
    send(touch, "touchEnd");
    waitUntilDrawn(lab);
    assertThat(page.evaluate("scrollY")).isEqualTo(before);
    assertThat(lab.page().locator(".seen-picture"))
        .hasAttribute("aria-label", Pattern.compile("Ink covers"));
  }

  private static void send(CDPSession touch, String kind, double... place) {
    var points = new JsonArray();
    if (place.length > 0) {
      var point = new JsonObject();
      point.addProperty("x", place[0]);
      point.addProperty("y", place[1]);
      points.add(point);
    }
    var event = new JsonObject();
    event.addProperty("type", kind);
    event.add("touchPoints", points);
    touch.send("Input.dispatchTouchEvent", event);
  }

  private static void waitUntilDrawn(DigitsPage lab) {
    lab.page()
        .waitForCondition(
            () -> lab.value("input@own").stream().mapToDouble(each -> each).sum() > 0);
  }

  /** A sum of products of the network's numbers, as the page says it has computed it. */
  private static double derived(DigitsPage lab, String text) {
    double sum = 0;
    for (var term : text.split("(?=[+-])")) {
      var factors = term.replaceFirst("^[+-]", "").split("\\*");
      double product =
          Arrays.stream(factors).mapToDouble(each -> number(lab, each)).reduce(1, (a, b) -> a * b);
      sum += term.startsWith("-") ? -product : product;
    }
    return sum;
  }

  private static double number(DigitsPage lab, String path) {
    List<Double> values = lab.value(path);
    return values.get(0);
  }

  private static Locator button(DigitsPage lab, String name) {
    return lab.page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator words(DigitsPage lab) {
    return lab.page().locator(".pad-words");
  }
}
