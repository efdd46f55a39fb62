package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.app.labs.SmallLabs;
import vitrine.compute.graph.Role;

/** What every small lab does, whatever its question is. */
@ExtendWith(Visits.class)
class LabsIT {
  private static final int PHONE = 320;

  /** What stands where a text is missing: its key. */
  private static final Pattern NO_WORDS =
      Pattern.compile("\\b(lab|setting|part|run|take|speech|refused|card|study)\\.[a-z]");

  /** What opens the card of a number. */
  private static final String OPENS =
      "button:is(.number-open, .number-button, .number-tile, .dial-name):visible, .gate[tabindex]";

  /** Labs whose numbers open no card yet. */
  private static final List<String> CLOSED_NUMBERS = List.of("letters");

  /** Every page of the family: a lab that is added is tested. */
  static List<String> labs() throws IOException {
    try (var folders = Files.list(Path.of("web", "pages", "labs"))) {
      return folders
          .map(folder -> folder.resolve("index.html"))
          .filter(Files::exists)
          .filter(LabsIT::isSmall)
          .map(page -> page.getParent().getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static boolean isSmall(Path page) {
    try {
      return Files.readString(page).contains("engine: labs\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("labs")
  void runsShowsTrueNumbersAndCanBeRepeatedFromItsLink(String id, Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/" + id + "/"));
    assertThat(lab.state()).containsEntry("lab", id).containsEntry("running", false);
    Axe.assertFindsNothing(lab.page(), "at the start");
    var atThree = lab.step(3);
    ShownNumbers.assertThatAllAreTrue(lab, 3);
    var atFive = lab.step(2);
    assertThat(atFive).isNotEqualTo(atThree);
    assertThat(lab.ask("vitrine.back(2)")).isEqualTo(atThree);
    assertThat((String) lab.ask("vitrine.describeState()")).contains("rests at epoch 3");

    lab.ask("vitrine.set({learningRate: 0.02})");
    lab.button("Undo").click();
    lab.waitUntil("Math.abs(settings.learningRate - 0.02) > 1e-9");
    lab.button("Redo").click();
    lab.waitUntil("settings.learningRate === 0.02");
    var link = (String) lab.ask("vitrine.link()");
    assertThat(new LabPage(visitor.open(link)).metrics()).isEqualTo(atThree);
    assertTrueWhateverIsDoneByHand(lab, id);
    for (var format : List.of("csv", "json", "state", "weights", "onnx", "numpy")) {
      var bytes = lab.ask("vitrine.export('" + format + "').then(file => file.size)");
      assertThat(bytes)
          .as(format)
          .isInstanceOfSatisfying(Number.class, size -> assertThat(size.intValue()).isPositive());
    }
  }

  @ParameterizedTest
  @MethodSource("labs")
  void isWholeOnTheSmallestPhoneInTheDarkAndOnTheOtherEngine(String id, Visitor visitor) {
    var lab =
        new LabPage(
            visitor.open(
                "labs/" + id + "/?engine=js",
                options -> options.setViewportSize(PHONE, 640).setColorScheme(ColorScheme.DARK)));
    lab.page().evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    lab.step(2);
    assertThat(lab.state()).containsEntry("engine", "js");
    assertThat(lab.ask("document.documentElement.scrollWidth")).isEqualTo(PHONE);
    assertThat((String) lab.ask("document.body.innerText")).doesNotContainPattern(NO_WORDS);
    Axe.assertFindsNothing(lab.page(), "after two epochs, all unfolded");
  }

  /** One example, a number set, and the card that says where a number comes from. */
  private static void assertTrueWhateverIsDoneByHand(LabPage lab, String id) {
    lab.list("Step by").selectOption("example");
    lab.button("One example").click();
    ShownNumbers.assertThatAllAreTrue(lab, 3);
    var small = SmallLabs.of(id);
    var graph = small.graph(small.declaration().fallbacks());
    var learned = graph.nodes(Role.PARAMETER).get(0).name();
    var before = lab.value(learned);
    lab.ask(
        "vitrine.setValue('" + learned + "', " + before.stream().map(n -> n + 0.5).toList() + ")");
    assertThat(lab.value(learned).get(0)).isEqualTo(before.get(0) + 0.5);
    ShownNumbers.assertThatAllAreTrue(lab, 3);
    var open = lab.lab().locator(OPENS).first();
    if (CLOSED_NUMBERS.contains(id)) {
      assertThat(open.isVisible()).isFalse();
    } else {
      open.dispatchEvent("click");
      assertThat(lab.card().locator("[data-value]").count()).isPositive();
      ShownNumbers.assertThatAllAreTrue(lab, 4);
    }
  }
}
