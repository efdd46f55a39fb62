package vitrine.tours.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.app.tours.KnownLabs;
import vitrine.tours.Addresses;
import vitrine.tours.Part;
import vitrine.tours.Tour;
import vitrine.tours.Words;
import vitrine.tours.markup.HtmlText;
import vitrine.tours.markup.Link;
import vitrine.tours.markup.Piece;

/** Texts made to be slow, deep or odd: each is read soon, into a harmless tour or into faults. */
class OddTourTest {
  private static final String EXAMPLE = read(Path.of("web/examples/own-tour.md"));

  /**
   * Far more than needed on any machine, far less than a text that takes the square of its time.
   */
  private static final Duration SOON = Duration.ofSeconds(10);

  private static final List<String> TAGS =
      List.of(
          "",
          "p",
          "h3",
          "ul",
          "ol",
          "li",
          "em",
          "strong",
          "code",
          "a",
          "math",
          "mrow",
          "mi",
          "mn",
          "mo",
          "mtext",
          "mfrac",
          "msub",
          "msup",
          "msubsup",
          "munder",
          "mover",
          "munderover",
          "msqrt");

  /** Texts of the greatest length, each made to be slow or deep somewhere. */
  static Stream<String> heavy() {
    var front = EXAMPLE.substring(0, EXAMPLE.indexOf("Write your text"));
    var back = EXAMPLE.substring(EXAMPLE.indexOf("::: choice one-line"));
    var pieces =
        Stream.of(
            "[",
            "[a](",
            "[a](https://a.b)",
            "*a ",
            "**a ",
            "*",
            "*a **a ",
            "`",
            "$",
            "$x$ ",
            "\\*",
            "_",
            "a_b",
            "(",
            "- a\n",
            "1. a\n",
            "1. a\n2. b\n\n",
            "### a\n",
            "$$\n",
            "$$x$$\n",
            "$$x\n",
            ":::\n",
            "::: words\n",
            "::: words\na\n:::\n",
            "## a\n",
            "---\n",
            "a\n",
            "a\n\n",
            "\n",
            " ",
            "  \n",
            "a: b\n",
            "::: do a\nLook.\n:::\n",
            "::: lab playground\n:::\n",
            "::: choice a\n- ( ) a\n");
    return Stream.concat(
            pieces.map(piece -> piece.repeat(190_000 / piece.length())),
            Stream.of(
                "$" + "(".repeat(240) + ")".repeat(240) + "$",
                "$" + "x^{".repeat(160) + "$",
                "$" + "a/".repeat(240) + "a$",
                "$" + "sqrt(".repeat(90) + "$",
                "$" + "partial ".repeat(60) + "$",
                "::: number n\nHow many?\nanswer: " + "(".repeat(490) + "\n:::\n",
                "::: number n\nHow many?\nanswer: " + "-".repeat(490) + "1\n:::\n",
                "::: number n\nHow many?\nanswer: " + "2^".repeat(240) + "1\n:::\n",
                "::: number n\nHow many?\nanswer: " + "not(".repeat(120) + "1\n:::\n",
                "::: number n\nHow many?\nanswer: " + "9".repeat(490) + "\n:::\n",
                "::: do d\n" + "  go on\n".repeat(20_000) + ":::\n",
                "::: do d\nLook.\n- hidden = 1: a\n" + "  go on\n".repeat(20_000) + ":::\n",
                "::: lab playground\n" + "point: a\n".repeat(20_000) + ":::\n",
                "::: lab playground\nvalue: layer1.bias = " + "1,".repeat(4_000) + "1\n:::\n"))
        .map(middle -> front + middle.substring(0, Math.min(middle.length(), 195_000)) + back);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("heavy")
  void whateverFillsATextItIsReadSoonAndCallsStayShallow(String text) {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          var own = own(text);
          var tour = own.tour();
          assertThat(own.faults()).hasSizeLessThanOrEqualTo(400);
          if (tour != null) {
            assertHarmless(tour);
          }
        });
  }

  @Property(tries = 400)
  void anyTextIsReadIntoAHarmlessTourOrFaults(@ForAll("texts") String text) {
    var own = own(text);
    var tour = own.tour();
    assertThat(tour == null).isEqualTo(!own.faults().isEmpty());
    if (tour != null) {
      assertHarmless(tour);
    }
    for (var fault : own.faults()) {
      assertThat(fault.line()).isBetween(0, OwnSource.tidy(text).split("\n", -1).length);
      assertThat(Words.TEXTS.has(fault.sentence().key())).as(fault.sentence().key()).isTrue();
    }
  }

  /** The example with some of its places filled with what means something in a tour, or nothing. */
  @Provide
  Arbitrary<String> texts() {
    var marks =
        Arbitraries.of(
            "::: ",
            ":::",
            "\n",
            "\n\n",
            "## ",
            "### ",
            "- ",
            "1. ",
            "  ",
            "  ! ",
            "*",
            "**",
            "`",
            "$",
            "$$",
            "[",
            "](",
            ")",
            "](https://a.b)",
            "](javascript:x)",
            "(",
            "{",
            "}",
            "^",
            "_",
            "/",
            "sqrt(",
            "sum",
            "\"",
            "lab ",
            "playground",
            "choice ",
            "number ",
            "draw ",
            "goal ",
            "explain ",
            "words",
            "answer: ",
            "right: ",
            "see run: ",
            "hint when ",
            "- (x) ",
            "- (if ",
            "testLoss",
            " < ",
            " and ",
            "0.1",
            "-1",
            "1e999",
            "setting.dataset is ",
            "<script>",
            "&amp;",
            "\\",
            "\r",
            "\t",
            "\u202e",
            "\ud800",
            "é",
            "word ",
            ": ",
            " = ",
            "---",
            "Recap",
            "Sources",
            "title: ");
    var noise = marks.list().ofMaxSize(12).map(parts -> String.join("", parts));
    int last = EXAMPLE.length();
    return Arbitraries.integers()
        .between(0, last)
        .flatMap(
            from ->
                Arbitraries.integers()
                    .between(from, Math.min(last, from + 60))
                    .flatMap(
                        to ->
                            noise.map(
                                each ->
                                    EXAMPLE.substring(0, from) + each + EXAMPLE.substring(to))));
  }

  private static void assertHarmless(Tour tour) {
    for (var step : tour.pages()) {
      assertHarmless(step.title());
      for (var part : step.parts()) {
        if (part instanceof Part.Prose prose) {
          assertHarmless(prose.pieces());
        } else if (part instanceof Part.Ask ask) {
          assertHarmless(ask.question().asked().prompt());
          assertHarmless(ask.question().asked().right());
        }
      }
    }
    assertHarmless(tour.sources());
    assertThat(HtmlText.of(new Addresses("../../").plain(tour.sources())))
        .doesNotContain("<script");
  }

  private static void assertHarmless(List<Piece> pieces) {
    for (var piece : pieces) {
      assertThat(TAGS).contains(piece.tag());
      for (int i = 0; i < piece.attributes().size(); i += 2) {
        var name = piece.attributes().get(i);
        assertThat(name).isIn("href", "class", "display", "alttext", "aria-label", "accent");
        if (name.equals("href")) {
          assertThat(Link.isAllowed(piece.attributes().get(i + 1))).isTrue();
        }
      }
      assertHarmless(piece.children());
    }
  }

  private static OwnTour own(String text) {
    return OwnTour.read(text, Words.TEXTS, new KnownLabs());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
