package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vitrine.session.LinkCodec;
import vitrine.session.Refusal;
import vitrine.session.Start;

/**
 * A link that came to harm on its way opens, or is refused with a sentence; it never breaks the
 * page.
 */
class LinkOpeningProperties {
  private static final String LOG =
      "1.dataset:xor;percTrainData:10~700~0:freeze:layer1.bias:0110;0:value:layer1.weight:2:-0.75,1"
          + ";50:set:learningRate:0.3;60:set:networkShape:4,3:noise:10;100:reset;250:regenerate";

  private static final String WAYS =
      "1.optimizer:adamw;activations:sine,gelu;residual:true;initial:he;networkShape:3,3"
          + "~300~20:set:dropout:0.5;33:set:clipping:0.1:schedule:cosine;47:set:dropout:0"
          + ";90:set:regularization:L1;100:set:loss:crossEntropy:normalization:batch";

  @Property(tries = 1000)
  void aDamagedLinkOpensOrIsRefused(@ForAll("damaged") String text) {
    try {
      open(LinkCodec.decode(PlaygroundSettings.DECLARATION, text));
    } catch (Refusal refusal) {
      assertThat(refusal.sentence().key()).startsWith("refused.");
    }
  }

  private static void open(Start start) {
    var model = new PlaygroundModel(start.settings());
    var checkpoint = start.checkpoint();
    if (checkpoint != null) {
      model.restore(checkpoint);
    }
    for (var entry : start.log()) {
      model.advance((int) Math.min(50, Math.max(0, entry.examples() - model.examples())));
      model.apply(entry.command());
    }
    model.advance(50);
    assertThat(model.examples()).isPositive();
  }

  @Provide
  Arbitrary<String> damaged() {
    var wounds = Combinators.combine(places(), characters(), Arbitraries.of(0, 1, 2));
    var damage = wounds.as(Damage::new).list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(WeightLinksCases.OURS, WeightLinksCases.ANCESTOR, LOG, WAYS, kept()),
            damage)
        .as(LinkOpeningProperties::harm);
  }

  /** A run in the middle of a batch, with all that it keeps. */
  private static String kept() {
    var settings =
        PlaygroundSettings.DECLARATION
            .fallbacks()
            .with("normalization", "batch")
            .with("dropout", "0.3")
            .with("optimizer", "adam")
            .with("networkShape", "2");
    var model = new PlaygroundModel(settings);
    model.advance(33);
    var start = new Start(settings, model.checkpoint(), List.of(), 33);
    return LinkCodec.encode(start, Integer.MAX_VALUE);
  }

  private static Arbitrary<Integer> places() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 200), Arbitraries.integers().between(0, 2000));
  }

  private static Arbitrary<Character> characters() {
    return Arbitraries.strings()
        .withChars("0123456789-.,:;~!@xtbdeEAz_ \u00e9")
        .ofLength(1)
        .map(text -> text.charAt(0));
  }

  private static String harm(String link, List<Damage> damage) {
    var text = link;
    for (var wound : damage) {
      int at = wound.place() % (text.length() - 1);
      var rest = text.substring(Math.min(text.length(), at + wound.lost()));
      text = text.substring(0, at) + wound.other() + rest;
    }
    return text;
  }

  /** At {@code place} so many characters are lost, and another is put there. */
  record Damage(int place, char other, int lost) {}
}
