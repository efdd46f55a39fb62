package vitrine.labs.frame.judge;

import java.util.ArrayList;
import java.util.List;

/** How often each class was taken for each: a row for what it is, a column for the answer. */
public final class Confusion {
  private final Verdicts verdicts;
  private final int[] counts;

  private Confusion(Verdicts verdicts, int[] counts) {
    this.verdicts = verdicts;
    this.counts = counts;
  }

  /** The table of some verdicts. */
  public static Confusion of(Verdicts verdicts) {
    int classes = verdicts.classes();
    var counts = new int[classes * classes];
    for (int example = 0; example < verdicts.examples(); example++) {
      counts[(verdicts.truth(example) * classes) + verdicts.answer(example)]++;
    }
    return new Confusion(verdicts, counts);
  }

  /** A pair of classes and how often the first was taken for the second. */
  public record Mixup(int truth, int answer, int count) {}

  /** How many classes there are. */
  public int classes() {
    return verdicts.classes();
  }

  /** How many examples there are in all. */
  public int examples() {
    return verdicts.examples();
  }

  /** How many examples of one class were taken for another, or for itself. */
  public int count(int truth, int answer) {
    return counts[(truth * classes()) + answer];
  }

  /** How many examples there are of a class. */
  public int of(int truth) {
    int sum = 0;
    for (int answer = 0; answer < classes(); answer++) {
      sum += count(truth, answer);
    }
    return sum;
  }

  /** How many were taken for what they are. */
  public int right() {
    int sum = 0;
    for (int each = 0; each < classes(); each++) {
      sum += count(each, each);
    }
    return sum;
  }

  /** The share that was taken for what it is, 0 to 1; 0 of no examples. */
  public double accuracy() {
    return verdicts.examples() == 0 ? 0 : (double) right() / verdicts.examples();
  }

  /** How many were taken for a class. */
  public int takenFor(int answer) {
    int sum = 0;
    for (int truth = 0; truth < classes(); truth++) {
      sum += count(truth, answer);
    }
    return sum;
  }

  /** Of those taken for a class, the share that is of it, 0 to 1; NaN if none was. */
  public double precision(int each) {
    return (double) count(each, each) / takenFor(each);
  }

  /** Of those of a class, the share taken for it, 0 to 1; NaN if there is none. */
  public double recall(int each) {
    return (double) count(each, each) / of(each);
  }

  /**
   * The harmonic mean of precision and recall, 2 right ÷ (of the class + taken for it), 0 to 1; NaN
   * if the class neither is nor is said.
   */
  public double f1(int each) {
    return 2.0 * count(each, each) / (of(each) + takenFor(each));
  }

  /** The most frequent mistake, the first of equals; a count of 0 if there is none. */
  public Mixup worst() {
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

  /** The examples of a cell, the surest first, of equals the first. */
  public List<Integer> examples(int truth, int answer) {
    var examples = new ArrayList<Integer>();
    for (int example = 0; example < verdicts.examples(); example++) {
      if (verdicts.truth(example) == truth && verdicts.answer(example) == answer) {
        examples.add(example);
      }
    }
    examples.sort((a, b) -> Double.compare(verdicts.claim(b), verdicts.claim(a)));
    return examples;
  }
}
