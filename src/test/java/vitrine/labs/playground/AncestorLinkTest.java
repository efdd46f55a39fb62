package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.session.LinkCodec;
import vitrine.session.Sentence;
import vitrine.session.Settings;
import vitrine.session.Start;

/**
 * {@link AncestorLink} reads by TensorFlow Playground's own rules; whole links stand in {@code
 * AncestorLinksCases}.
 */
class AncestorLinkTest {
  private static final Settings DEFAULTS =
      PlaygroundSettings.DECLARATION.fallbacks().with("rules", "ancestor").with("seed", "0.12345");

  @Test
  void aLinkWithoutASeedTakesTheFreshOne() {
    assertThat(read("noise=0")).isEqualTo(DEFAULTS);
    assertThat(read("noise=0&seed=0.77").text("seed")).isEqualTo("0.77");
  }

  @Test
  void emptyValuesCountAsAbsentExceptTheShape() {
    assertThat(read("activation=&noise=&x=&seed=&learningRate= &discretize=&problem="))
        .isEqualTo(DEFAULTS);
    assertThat(read("networkShape=").sizes("networkShape")).isEmpty();
    assertThat(read("networkShape= ").sizes("networkShape")).isEmpty();
    assertThat(read("networkShape").sizes("networkShape")).containsExactly(4, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "1", "0", "False", "FALSE", "no", " false"})
  void aFlagIsOnUnlessItIsExactlyFalse(String text) {
    assertThat(read("discretize=" + text).flag("discretize")).isTrue();
    assertThat(read("discretize=false&x=false").flag("x")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activation=elu",
        "dataset=Circle",
        "regularization=l1",
        "problem=both",
        "regDataset=circle",
        "dataset=xor "
      })
  void anUnknownChoiceLeavesTheDefault(String fragment) {
    assertThat(read(fragment)).isEqualTo(DEFAULTS);
    assertThat(notes(fragment)).isEmpty();
  }

  @Test
  void unknownAndDeadKeysAreDropped() {
    assertThat(read("cosX=true&cosY=true&collectStats=true&foo=bar&speed=5&rules=ours"))
        .isEqualTo(DEFAULTS);
    assertThat(notes("cosX=true&foo=bar")).isEmpty();
  }

  @Test
  void ofAKeyGivenTwiceTheLastCounts() {
    assertThat(read("noise=5&noise=10").text("noise")).isEqualTo("10");
    assertThat(read("noise=5&noise").text("noise")).isEqualTo("0");
    assertThat(read("noise=5=7").text("noise")).isEqualTo("5");
  }

  @Test
  void nothingIsPercentDecoded() {
    assertThat(read("networkShape=4%2C2")).isEqualTo(DEFAULTS.with("networkShape", "1"));
    assertThat(notes("networkShape=4%2C2")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noise=many",
        "learningRate=NaN",
        "batchSize=1,000",
        "percTrainData=50%",
        "regularizationRate=.",
        "learningRate=0.03f"
      })
  void whatIsNoNumberOpensWithTheDefaultAndSaysSo(String fragment) {
    assertThat(read(fragment)).isEqualTo(DEFAULTS);
    assertThat(notes(fragment))
        .hasSize(1)
        .first()
        .extracting(Sentence::key)
        .isEqualTo("ancestor.changed");
  }

  @Test
  void noiseBeyondEightyIsFiftyAndBelowNothingIsNothing() {
    assertThat(read("noise=80").text("noise")).isEqualTo("80");
    assertThat(read("noise=81").text("noise")).isEqualTo("50");
    assertThat(read("noise=2000").text("noise")).isEqualTo("50");
    assertThat(read("noise=-5").text("noise")).isEqualTo("0");
    assertThat(read("noise=12.5").text("noise")).isEqualTo("12.5");
    assertThat(notes("noise=2000")).isEmpty();
  }

  @Test
  void oddBatchesBecomeTheWholeOnesThatTrainTheSame() {
    assertThat(read("batchSize=250").text("batchSize")).isEqualTo("250");
    assertThat(read("batchSize=2.5").text("batchSize")).isEqualTo("5");
    assertThat(read("batchSize=0.5").text("batchSize")).isEqualTo("1");
    assertThat(read("batchSize=-10").text("batchSize")).isEqualTo("10");
    for (var never : List.of("0", "0.1", "1e9", "1e999", "99999.5")) {
      assertThat(read("batchSize=" + never).whole("batchSize")).as(never).isGreaterThan(1200);
      assertThat(notes("batchSize=" + never)).hasSize(1);
    }
    assertThat(notes("batchSize=2.5"))
        .containsExactly(Sentence.of("ancestor.changed", "batchSize", "2.5", "5"));
  }

  @Test
  void numbersOutOfRangeOpenAtItsEndAndSaySo() {
    assertThat(read("percTrainData=100").text("percTrainData")).isEqualTo("99");
    assertThat(read("learningRate=-1e4").text("learningRate")).isEqualTo("-1000");
    assertThat(read("learningRate=1e6").text("learningRate")).isEqualTo("1000");
    assertThat(notes("percTrainData=100&learningRate=-1e4")).hasSize(2);
  }

  @Test
  void shapesOpenBeyondTheControls() {
    assertThat(read("networkShape=20,16,12").sizes("networkShape")).containsExactly(20, 16, 12);
    assertThat(read("networkShape=2.5, 3").sizes("networkShape")).containsExactly(3, 3);
    assertThat(read("networkShape=4,,2").sizes("networkShape")).containsExactly(4, 1, 2);
    assertThat(read("networkShape=1000").sizes("networkShape")).containsExactly(32);
    assertThat(read("networkShape=1,1,1,1,1,1,1,1,1,1,1,1").sizes("networkShape")).hasSize(10);
    assertThat(notes("networkShape=20,16,12")).isEmpty();
    assertThat(notes("networkShape=4,,2"))
        .containsExactly(Sentence.of("ancestor.changed", "networkShape", "4,,2", "4,1,2"));
    assertThat(notes("networkShape=1,1,1,1,1,1,1,1,1,1,1,1")).hasSize(1);
  }

  @Test
  void ratesBelowNothingOpenAsThere() {
    assertThat(read("learningRate=-0.1").number("learningRate")).isEqualTo(-0.1);
    assertThat(read("regularizationRate=-1").number("regularizationRate")).isEqualTo(-1);
    assertThat(notes("learningRate=-0.1&regularizationRate=-1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a%20b",
        "Klasse%207b%2F3",
        "!$'()*+,-./:;?@[]^_{|}~",
        "|",
        "%C3%A9",
        "\\",
        "my.seed"
      })
  void everySeedThatAnAddressHoldsOpensAsThere(String seed) {
    assertThat(read("seed=" + seed).text("seed")).isEqualTo(seed);
    assertThat(notes("seed=" + seed)).isEmpty();
    var start = Start.of(read("seed=" + seed));
    assertThat(
            LinkCodec.decode(
                PlaygroundSettings.DECLARATION, LinkCodec.encode(start, LinkCodec.MOST)))
        .isEqualTo(start);
  }

  @Test
  void aSeedThatWeCannotTakeIsReplacedAndSaidSo() {
    for (var seed : List.of("a b", "\u00e9", "<b>", "a".repeat(256))) {
      assertThat(read("seed=" + seed).text("seed")).isEqualTo("0.12345");
      assertThat(notes("seed=" + seed))
          .containsExactly(
              Sentence.of("ancestor.changed", "seed", Sentence.excerpt(seed), "0.12345"));
    }
    assertThat(read("seed=" + "a".repeat(255)).text("seed")).hasSize(255);
  }

  @Test
  void aTutorialIsNamedUnlessTheTextIsHidden() {
    assertThat(notes("tutorial=intro"))
        .containsExactly(Sentence.of("ancestor.tutorial", "tutorial", "intro", ""));
    assertThat(notes("tutorial=intro&hideText=true")).isEmpty();
    assertThat(notes("tutorial=")).isEmpty();
  }

  @Test
  void hidingNeedsExactlyTrue() {
    assertThat(hidden("playButton_hide=true&noise_hide=1&dataset_hide=false&problem_hide"))
        .containsExactly("playButton");
    assertThat(hidden("foo_hide=true&hideText=yes&numNodes6_hide=true&numNodes7_hide=true"))
        .containsExactly("numNodes6", "hideText");
    assertThat(hidden("hideText=false")).isEmpty();
  }

  @Test
  void everyHideKeyIsKnown() {
    for (var name : AncestorLink.HIDEABLE) {
      assertThat(hidden(name + "_hide=true")).containsExactly(name);
    }
    assertThat(AncestorLink.HIDEABLE).hasSize(15 + 7 + 6);
  }

  @Test
  void aHiddenFeatureIsNotGivenToTheNetwork() {
    var settings = read("x=true&sinX=true&x_hide=true&sinX_hide=true");
    assertThat(settings.flag("x")).isFalse();
    assertThat(settings.flag("sinX")).isFalse();
    assertThat(settings.flag("y")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#activation=tanh",
        "x=",
        "hideText=true",
        "#playButton_hide=true",
        "#a=b&noise=5",
        "#activation=tanh#?secret=Xy1"
      })
  void oneOfItsKeysMakesAFragmentTheAncestors(String fragment) {
    assertThat(AncestorLink.isFragment(fragment)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "#?secret=AbC123",
        "?secret=AbC123",
        "#main",
        "#activation",
        "#foo=bar",
        "#foo_hide=true",
        "#s=1.rate:1"
      })
  void otherFragmentsAreNot(String fragment) {
    assertThat(AncestorLink.isFragment(fragment)).isFalse();
  }

  @Test
  void theSecretOfAFrameIsCutOff() {
    assertThat(read("#seed=0.5#?secret=AbC123").text("seed")).isEqualTo("0.5");
    assertThat(read("#networkShape=#?secret=AbC123").sizes("networkShape")).isEmpty();
  }

  @Property
  void anyFragmentIsReadAndWhatIsWrittenReadsBack(@ForAll("fragments") String fragment) {
    var link = AncestorLink.parse(fragment, "0.12345");
    var written = AncestorLink.write(link.settings(), link.hidden());
    var again = AncestorLink.parse(written, "0.99999");
    assertThat(again.settings()).isEqualTo(link.settings());
    assertThat(again.hidden()).isEqualTo(link.hidden());
    assertThat(again.notes()).isEmpty();
    assertThat(AncestorLink.write(again.settings(), again.hidden())).isEqualTo(written);
  }

  @Provide
  Arbitrary<String> fragments() {
    var names =
        Arbitraries.oneOf(
            Arbitraries.of(AncestorLink.KEYS),
            Arbitraries.of(AncestorLink.HIDEABLE).map(name -> name + "_hide"),
            Arbitraries.strings().ofMaxLength(5));
    var numbers =
        Arbitraries.oneOf(
            Arbitraries.integers().between(-3, 120).map(String::valueOf),
            Arbitraries.doubles().map(String::valueOf));
    var words =
        Arbitraries.of(
            "true",
            "false",
            "",
            "NaN",
            "relu",
            "L2",
            "xor",
            "spiral",
            "regression",
            "4,2",
            "8,0,2.5,x",
            ",",
            "0.3");
    var values = Arbitraries.oneOf(numbers, words, Arbitraries.strings().ofMaxLength(6));
    var entries = names.flatMap(name -> values.map(value -> name + "=" + value));
    var links = entries.list().ofMaxSize(12).map(list -> "#" + String.join("&", list));
    return Arbitraries.oneOf(links, Arbitraries.strings());
  }

  private static Settings read(String fragment) {
    return AncestorLink.parse(fragment, "0.12345").settings();
  }

  private static List<Sentence> notes(String fragment) {
    return AncestorLink.parse(fragment, "0.12345").notes();
  }

  private static List<String> hidden(String fragment) {
    return AncestorLink.parse(fragment, "0.12345").hidden();
  }
}
