package vitrine.tours.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.app.tours.KnownLabs;
import vitrine.tours.Words;
import vitrine.tours.markup.Fault;
import vitrine.tours.markup.Link;

/** A text from anybody: it becomes a harmless tour, or a list of faults, soon. */
class OwnTourTest {
  private static final String EXAMPLE = read(Path.of("web/examples/own-tour.md"));

  @Test
  void theExampleIsFaultlessAndOnlyShort() {
    var own = own(EXAMPLE);
    assertThat(own.faults()).isEmpty();
    assertThat(own.tour()).isNotNull();
    assertThat(own.advice())
        .extracting(fault -> fault.sentence().key())
        .containsExactly("tour.fault.steps");
  }

  @Test
  void everyFaultIsFoundNotOnlyTheFirst() {
    var broken =
        EXAMPLE
            .replace("minutes: 4", "minutes: soon")
            .replace("Write your text in plain words", "<b>Write</b> your text")
            .replace("- ( ) It had too few points", "- [ ] It had too few points")
            .replace("dataset = xor\nnetworkShape = 3", "dataset xor");
    assertThat(own(broken).faults())
        .extracting(fault -> line(broken, fault))
        .containsExactly(
            "---",
            "<b>Write</b> your text, with an empty line between paragraphs. Point at [the"
                + " output](part:output) while you speak of it, or explain a word by the"
                + " [glossary](term:weight).",
            "dataset xor",
            "- [ ] It had too few points");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dataset = xor | dataset = 12 | lab.setting",
        "networkShape = 3 | networkShape = wide | lab.setting",
        "networkShape = 3 | networkShape = 999999999 | lab.setting",
        "networkShape = 3 | learningRate = true | lab.setting",
        "networkShape = 3 | __proto__ = 1 | lab.setting",
        "point: layer1 | point: a\"]b | lab.part",
        "::: lab playground | ::: lab ../../../x | lab.unknown",
        "::: lab playground | ::: lab javascript:alert(1) | lab.unknown",
        "run: 1 epoch | run: 1e99 epochs | lab.run",
        "run: 1 epoch | value: layer1.bias = alert(1) | lab.value",
      })
  void settingsOfLabsAreCheckedAsTheBuildChecksThem(String right, String wrong, String key) {
    var faults = own(EXAMPLE.replaceFirst(right, wrong)).faults();
    assertThat(faults).extracting(fault -> fault.sentence().key()).contains("tour.fault." + key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "vbscript:x",
        "blob:https://school.example/1",
        "file:///etc/passwd",
        "http://school.example/",
        "//school.example/",
        "/\\school.example",
        "https:school.example",
        "https:///school.example",
        "https://bank.example@school.example/",
        "HTTPS://school.example/",
        "ftp://school.example",
        "mailto:x@school.example",
        "site://school.example/",
        "site:../../etc",
        "site:a//b",
        "lab:../../x",
        "lab:",
        "tour:a/b",
        "term:a b",
        "#tour=1.zAAAA",
        "?src=https://school.example",
        "",
        "x",
      })
  void aLinkLeadsToOurOwnPagesOrToHttpsAndNowhereElse(String address) {
    assertThat(Link.isAllowed(address)).isFalse();
    var text = EXAMPLE.replace("term:weight", address);
    assertThat(own(text).tour()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://school.example/",
        "https://school.example:8443/a?b=c&d=%20#e",
        "site:playground/?s=1.x#activation=tanh",
        "site:",
        "lab:neuron",
        "tour:layers",
        "term:learning-rate",
        "part:layer1.weight[0,1]",
      })
  void whatTheFormatPromisesIsAllowed(String address) {
    assertThat(Link.isAllowed(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<!-- x -->",
        "<iframe src=https://school.example></iframe>",
        "![x](https://school.example/x.png)",
        "&lt;script&gt;",
        "> quote",
        "| a | b |",
        "```js\nalert(1)\n```",
        "    alert(1)",
        "https://school.example](javascript:alert(1))[",
      })
  void markupIsRefusedNotShown(String text) {
    assertThat(own(EXAMPLE.replace("Here are three neurons", text)).tour()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\0', '\b', '\u000b', '\f', '\u001b', '\u007f', '\u0085', '\u202a', '\u202e', '\u2066',
        '\u2069', '\u2028', '\u2029', '\ufeff', '\ud800', '\udc00', '\uffff'
      })
  void aSignThatDoesNotShowIsNamedWithItsLine(char sign) {
    var text = EXAMPLE.replace("Here are three", "Here are" + sign + " three");
    assertThat(own(text).faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.sentence().key()).isEqualTo("tour.fault.own.sign");
              assertThat(line(OwnSource.tidy(text), fault)).startsWith("Here are");
            });
  }

  @Test
  void wordsOfAllScriptsAndPicturesOfOneSignMayStandThere() {
    var text = EXAMPLE.replace("Here are three", "שלום مرحبا 你好 नमस्ते 👩‍🏫 é three");
    assertThat(own(text).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void otherLineEndsAndAMarkBeforeTheTextMeanTheSameTour(String end) {
    var other = "\ufeff" + EXAMPLE.replace("\n", end);
    assertThat(own(other).faults()).isEmpty();
    assertThat(OwnTour.name(other)).isEqualTo(OwnTour.name(EXAMPLE));
  }

  @Test
  void progressIsKeptUnderTheTextsOwnName() {
    assertThat(OwnTour.name(EXAMPLE)).matches("own-[0-9a-f]{16}");
    assertThat(OwnTour.name(EXAMPLE)).isNotEqualTo(OwnTour.name(EXAMPLE + " "));
    assertThat(Path.of("web/tours/" + OwnTour.name(EXAMPLE) + ".md")).doesNotExist();
  }

  @Test
  void whatIsTooLongIsNotReadAtAll() {
    assertThat(own(EXAMPLE + " ".repeat(200_000)).faults())
        .extracting(fault -> fault.sentence().key())
        .containsExactly("tour.fault.own.long");
  }

  private static OwnTour own(String text) {
    return OwnTour.read(text, Words.TEXTS, new KnownLabs());
  }

  private static String line(String text, Fault fault) {
    return text.split("\n", -1)[fault.line() - 1];
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
