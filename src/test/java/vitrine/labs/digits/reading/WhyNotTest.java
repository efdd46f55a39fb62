package vitrine.labs.digits.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.network.Activation;

/** Held against a network written out plainly: 784, 12, 8, 10. */
class WhyNotTest {
  private final Random chance = new Random(4);
  private final double[] image = draw(784, 0.5);
  private final double[] weight1 = draw(12 * 784, 0.1);
  private final double[] bias1 = draw(12, 0.5);
  private final double[] weight2 = draw(8 * 12, 0.6);
  private final double[] bias2 = draw(8, 0.5);
  private final double[] weight3 = draw(10 * 8, 0.6);
  private final double[] bias3 = draw(10, 0.5);

  @Test
  void whatTheNeuronsSayAndTheBiasesAddUpToTheDifferenceOfTheLogits() {
    var hidden = hidden(image, Activation.RELU);
    var logits = logits(hidden);
    var difference = LogitDifference.of(hidden.get(1).output(), weight3, bias3, 3, 7);
    assertThat(difference.total()).isCloseTo(logits[3] - logits[7], within(1e-12));
    var loudest = difference.loudest(3);
    double shown = difference.bias() + difference.rest(loudest);
    for (int neuron : loudest) {
      shown += difference.term(neuron);
    }
    assertThat(shown).isCloseTo(difference.total(), within(1e-12));
    for (int neuron = 0; neuron < 8; neuron++) {
      if (Arrays.binarySearch(sorted(loudest), neuron) < 0) {
        assertThat(Math.abs(difference.term(neuron)))
            .isLessThanOrEqualTo(Math.abs(difference.term(loudest[2])));
      }
    }
  }

  /** Where the network is straight, what is not the pixels' must be there for a blank image too. */
  @ParameterizedTest
  @EnumSource(names = {"RELU", "LINEAR"})
  void pixelsAndBiasesAreExactlyTheDifference(Activation activation) {
    var hidden = hidden(image, activation);
    var evidence = PixelEvidence.of(image, hidden, activation, weight3, 3, 7);
    var logits = logits(hidden);
    double biases = biases(hidden, activation, 3) - biases(hidden, activation, 7);
    assertThat(evidence.sum(true) + evidence.sum(false) + biases)
        .isCloseTo(logits[3] - logits[7], within(1e-10));
    assertThat(evidence.sum(true)).isPositive();
    assertThat(evidence.sum(false)).isNegative();
    assertThat(PixelEvidence.isExact(activation)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"TANH", "RELU", "SIGMOID", "LINEAR"})
  void eachPixelCountsByTheSlopeThatANudgeShows(Activation activation) {
    var evidence =
        PixelEvidence.of(image, hidden(image, activation), activation, weight3, 2, 5).pixels();
    for (int pixel : new int[] {0, 17, 400, 783}) {
      double nudge = 1e-6;
      double slope = (nudged(activation, pixel, nudge) - nudged(activation, pixel, -nudge)) / 2e-6;
      assertThat(evidence[pixel]).isCloseTo(image[pixel] * slope, within(1e-7));
    }
  }

  private double nudged(Activation activation, int pixel, double by) {
    var other = image.clone();
    other[pixel] += by;
    var logits = logits(hidden(other, activation));
    return logits[2] - logits[5];
  }

  /** What the biases add to a logit through the neurons that are on. */
  private double biases(List<PixelEvidence.Layer> hidden, Activation activation, int digit) {
    var first = bias1.clone();
    for (int i = 0; i < 12; i++) {
      first[i] *= activation == Activation.RELU && hidden.get(0).output()[i] <= 0 ? 0 : 1;
    }
    var second = affine(weight2, bias2, first);
    for (int i = 0; i < 8; i++) {
      second[i] *= activation == Activation.RELU && hidden.get(1).output()[i] <= 0 ? 0 : 1;
    }
    return affine(weight3, bias3, second)[digit];
  }

  private List<PixelEvidence.Layer> hidden(double[] input, Activation activation) {
    var first = bend(affine(weight1, bias1, input), activation);
    var second = bend(affine(weight2, bias2, first), activation);
    return List.of(
        new PixelEvidence.Layer(weight1, first), new PixelEvidence.Layer(weight2, second));
  }

  private double[] logits(List<PixelEvidence.Layer> hidden) {
    return affine(weight3, bias3, hidden.get(1).output());
  }

  private static double[] affine(double[] weight, double[] bias, double[] input) {
    var sums = bias.clone();
    for (int i = 0; i < weight.length; i++) {
      sums[i / input.length] += weight[i] * input[i % input.length];
    }
    return sums;
  }

  private static double[] bend(double[] sums, Activation activation) {
    return Arrays.stream(sums)
        .map(
            sum ->
                switch (activation) {
                  case RELU -> Math.max(0, sum);
                  case TANH -> Math.tanh(sum);
                  case SIGMOID -> 1 / (1 + Math.exp(-sum));
                  case LINEAR -> sum;
                  default -> throw new IllegalArgumentException(activation.key());
                })
        .toArray();
  }

  private static int[] sorted(int[] numbers) {
    var sorted = numbers.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private double[] draw(int count, double spread) {
    return chance.doubles(count).map(each -> spread * ((2 * each) - 1)).toArray();
  }
}
