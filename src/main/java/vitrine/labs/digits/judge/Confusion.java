package vitrine.labs.digits.judge;

import java.util.ArrayList;
import java.util.List;

/** How often each class was taken for each: a row for what it is, a column for the answer. */
final class Confusion {
  private final Verdicts verdicts;
  private final int[] counts;

  private Confusion(Verdicts verdicts, int[] counts) {
    this.verdicts = verdicts;
    this.counts = counts;
  }

  static Confusion of(Verdicts verdicts) {
    int classes = verdicts.classes();
    var counts = new int[classes * classes];
    for (int image = 0; image < verdicts.images(); image++) {
      counts[(verdicts.truth(image) * classes) + verdicts.answer(image)]++;
    }
    return new Confusion(verdicts, counts);
  }

  /** A pair of classes and how often the first was taken for the second. */
  record Mixup(int truth, int answer, int count) {}

  int classes() {
    return verdicts.classes();
  }

  /** How many images there are in all. */
  int images() {
    return verdicts.images();
  }

  /** How many images of one class were taken for another, or for itself. */
  int count(int truth, int answer) {
    return counts[(truth * classes()) + answer];
  }

  /** How many images there are of a class. */
  int of(int truth) {
    int sum = 0;
    for (int answer = 0; answer < classes(); answer++) {
      sum += count(truth, answer);
    }
    return sum;
  }

  /** How many were taken for what they are. */
  int right() {
    int sum = 0;
    for (int each = 0; each < classes(); each++) {
      sum += count(each, each);
    }
    return sum;
  }

  /** The share that was taken for what it is, 0 to 1; 0 of no images. */
  double accuracy() {
    return verdicts.images() == 0 ? 0 : (double) right() / verdicts.images();
  }

  /** The most frequent mistake, the first of equals; a count of 0 if there is none. */
  Mixup worst() {
    var worst = new Mixup(0, 0, 0);
    for (int truth = 0; truth < classes(); truth++) {
      for (int answer = 0; answer < classes(); answer++) {
        if (truth != answer && count(truth, answer) > worst.count()) {
          worst = new Mixup(truth, answer, count(truth, answer));
        }
      }
    }
    return worst;
  }

  /** The images of a cell, the surest first, of equals the first. */
  List<Integer> images(int truth, int answer) {
    var images = new ArrayList<Integer>();
    for (int image = 0; image < verdicts.images(); image++) {
      if (verdicts.truth(image) == truth && verdicts.answer(image) == answer) {
        images.add(image);
      }
    }
    images.sort((a, b) -> Double.compare(verdicts.claim(b), verdicts.claim(a)));
    return images;
  }
}
