package vitrine.labs.step;

/** Which stop of a walk is looked at, and who keeps it: the part itself, or a lab's settings. */
public interface StepPlace {
  /** The stop, counted from 0; the last one where there are fewer. */
  int at();

  /** Which of the numbers of the stop, counted from 0. */
  int chosen();

  /** Looks at a number of another stop. */
  void go(int at, int chosen);

  /** A place that nobody else knows. */
  final class Own implements StepPlace {
    private int at;
    private int chosen;

    @Override
    public int at() {
      return at;
    }

    @Override
    public int chosen() {
      return chosen;
    }

    @Override
    public void go(int nextAt, int nextChosen) {
      at = nextAt;
      chosen = nextChosen;
    }
  }
}
