package vitrine.session;

import java.util.List;

/**
 * What is noted on the way: a few single numbers at ends of epochs that no snapshot shows, so that
 * a curve over time knows what lay in between. At most so many notes are taken on one way, evenly.
 */
final class Trail {
  /** Notes on the way of one long jump: less than a tenth of its arithmetic. */
  static final int OF_A_JUMP = 64;

  /** Notes on the way of one frame: fewer than its maps cost. */
  static final int OF_A_FRAME = 8;

  private static final int MOST = 1024;

  private List<Probe> probes = List.of();
  private int trace;
  private double[] notes = new double[0];
  private int count;
  private double step = 1;
  private double due = Double.NaN;

  /** Notes these single numbers from now on, as list number {@code number}. */
  void follow(List<Probe> wanted, int number) {
    probes = wanted;
    trace = number;
    notes = new double[MOST * width()];
    clear();
  }

  /** Training begins: its very start is noted too, where that takes no time worth speaking of. */
  void begin(Model model) {
    if (model.examples() == 0 && !probes.isEmpty() && model.prepare(probes)) {
      note(model);
    }
  }

  /** A way of a model begins that leads to {@code until} examples. */
  void aim(Model model, double until, int most) {
    double epochs = (until - model.examples()) / model.epochSize();
    step = Math.max(1, Math.ceil(epochs / most)) * model.epochSize();
  }

  /** Whether a note waits to be taken at this very moment. */
  boolean isDue(Model model) {
    return due == model.examples();
  }

  /**
   * Trains for at most {@code most} examples towards {@code until}, but no further than to the next
   * note, or does a little of what that takes.
   *
   * @return how many examples
   */
  int advance(Model model, int most, double until) {
    double from = model.examples();
    if (due == from) {
      take(model);
      return 0;
    }
    double next = (Math.floor(from / step) + 1) * step;
    double goal = probes.isEmpty() ? until : Math.min(next, until);
    int examples = (int) Math.min(most, goal - from);
    model.advance(examples);
    if (model.examples() == next && !probes.isEmpty()) {
      due = next;
      take(model);
    }
    return examples;
  }

  private void take(Model model) {
    if (model.prepare(probes)) {
      due = Double.NaN;
      note(model);
    }
  }

  private void note(Model model) {
    double examples = model.examples();
    if (count > 0 && notes[(count - 1) * width()] >= examples) {
      count = 0; // the run has begun again
    }
    if (count == MOST) {
      thin();
    }
    var values = Packets.read(model, probes);
    int at = count * width();
    notes[at] = examples;
    for (int i = 0; i < probes.size(); i++) {
      var found = values.get(i);
      notes[at + 1 + i] = found.length == 1 ? found[0] : Double.NaN;
    }
    count++;
  }

  /** Forgets every other note; the last stays. */
  private void thin() {
    int width = width();
    for (int i = 1; i < count; i += 2) {
      System.arraycopy(notes, i * width, notes, (i / 2) * width, width);
    }
    count /= 2;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** All notes since they were last taken. */
  Packet take() {
    int length = count * width();
    var numbers = new double[1 + length];
    numbers[0] = trace;
    System.arraycopy(notes, 0, numbers, 1, length);
    count = 0;
    return new Packet(Kinds.TRAIL, List.of(), numbers);
  }

  /** Forgets all notes. */
  void clear() {
    count = 0;
    due = Double.NaN;
  }

  private int width() {
    return 1 + probes.size();
  }
}
