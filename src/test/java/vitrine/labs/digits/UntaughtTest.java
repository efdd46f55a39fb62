package vitrine.labs.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.network.Network;
import vitrine.session.Command;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Supplies;

/** A network whose images are still to come guesses as one that has them and is untaught. */
class UntaughtTest {
  private static final List<Probe> GUESS = List.of(Probe.own(Network.OUTPUT));

  private final Supplies supplies = new Supplies();
  private final DigitsModel untaught =
      new DigitsModel(
          PackFiles.settings("trainingSize", "2000"), DigitsWorkplace.exact(), supplies);
  private final DigitsModel ready = PackFiles.model("trainingSize", "2000");
  private final double[] image = DigitFiles.image(DigitFiles.pack("test-1"), 0);

  @Test
  void itGuessesWithoutAnyImageToLearnFrom() {
    untaught.own(image);
    ready.own(image);
    assertThat(untaught.read(GUESS).get(0)).containsExactly(ready.read(GUESS).get(0));
  }

  @Test
  void itCannotBeTaughtBeforeTheImagesHaveCome() {
    assertThatThrownBy(() -> untaught.advance(1)).isInstanceOf(Refusal.class);
    assertThat(untaught.examples()).isZero();
  }

  @Test
  void startedAnewWithTheImagesItLearnsAsAnyOther() {
    for (var name : DigitsData.packs(untaught.settings())) {
      supplies.put(name, PackFiles.bytes(name));
    }
    untaught.apply(new Command.Reset());
    assertThat(untaught.epochSize()).isEqualTo(2000);
    untaught.advance(640);
    ready.advance(640);
    untaught.own(image);
    ready.own(image);
    assertThat(untaught.read(GUESS).get(0)).containsExactly(ready.read(GUESS).get(0));
  }

  @Test
  void someOfItsImagesAreNotEnough() {
    supplies.put("digits/train-1", PackFiles.bytes("digits/train-1"));
    assertThatThrownBy(() -> untaught.apply(new Command.Reset())).isInstanceOf(Refusal.class);
  }
}
