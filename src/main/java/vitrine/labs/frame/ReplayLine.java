package vitrine.labs.frame;

import vitrine.view.canvas.Stage;

/** Says how far a long replay is, in the line in which the page explains itself. */
public final class ReplayLine {
  private final Stage stage;
  private boolean isTold;

  /** A line that says nothing. */
  public ReplayLine(Stage stage) {
    this.stage = stage;
  }

  /** That share of the replay is done, 0 to 1. */
  public void show(double share) {
    isTold = true;
    stage.toast().pass(stage.texts().of("run.replaying", Integer.toString((int) (share * 100))));
  }

  /** The run has arrived: what was explained before shows again. */
  public void over() {
    if (isTold) {
      isTold = false;
      stage.toast().passed();
    }
  }
}
