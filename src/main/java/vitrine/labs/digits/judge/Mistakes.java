package vitrine.labs.digits.judge;

import java.util.ArrayList;
import java.util.List;
import vitrine.labs.frame.judge.Verdicts;

/** The images on which a network is wrong and sure of it. */
final class Mistakes {
  private Mistakes() {}

  /**
   * The {@code most} images with the highest probability on a wrong answer, the worst first, of
   * equals the first.
   */
  static List<Integer> worst(Verdicts verdicts, int most) {
    var wrong = new ArrayList<Integer>();
    for (int image = 0; image < verdicts.examples(); image++) {
      if (!verdicts.isRight(image)) {
        wrong.add(image);
      }
    }
    wrong.sort((a, b) -> Double.compare(verdicts.claim(b), verdicts.claim(a)));
    return List.copyOf(wrong.subList(0, Math.min(most, wrong.size())));
  }
}
