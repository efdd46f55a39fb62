package vitrine.labs.frame;

import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Reply;
import vitrine.session.Stride;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * The bar that runs the network: train and pause, step, back, reset, undo and redo, and the epoch.
 */
public final class RunView {
  private static final NumberText EPOCH = NumberText.of("count6");

  private final PageSession session;
  private final Stage stage;
  private Stride stride = Stride.EPOCH;
  private final Tag play = Tag.button("button-play");
  private final Tag step;
  private final Tag back;
  private final Tag reset;
  private final Tag undo;
  private final Tag redo;
  private final NumberCell epoch = NumberCell.of("epoch", EPOCH);
  private final Tag bar = Tag.of("div", "run-bar").attribute("role", "group");

  /** A bar that steps by what the visitor chooses: an epoch, a batch, one example. */
  public RunView(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    var texts = stage.texts();
    bar.attribute("aria-label", texts.of("run.bar")).attribute("data-part", "run");
    NamedPartsView.named("playButton", play).on("click", event -> toggle());
    step = button("step", this::stepForward);
    back = button("back", this::stepBack);
    reset = button("reset", this::startAgain);
    undo = button("undo", () -> session.undo(stage.explaining()));
    redo = button("redo", () -> session.redo(stage.explaining()));
    var count =
        NamedPartsView.named("epochCount", Tag.of("p", "epoch"))
            .add(Tag.of("span", "readout-label").text(texts.of("run.epoch") + " "), epoch.tag());
    bar.add(play, step, strideList(), back, reset, count, undo, redo);
    refresh();
  }

  private Tag strideList() {
    var list = Tag.of("select", "stride").attribute("aria-label", stage.texts().of("run.stride"));
    for (var each : Stride.values()) {
      list.add(
          Tag.of("option")
              .attribute("value", each.key())
              .text(stage.texts().of("run.stride." + each.key())));
    }
    NamedPartsView.named("strideList", list);
    return list.on("change", event -> stride(Stride.of(list.value())));
  }

  private void stride(Stride chosen) {
    stride = chosen;
    step.text(stage.texts().of(chosen == Stride.EPOCH ? "run.step" : "run.step." + chosen.key()));
  }

  /** Where it stands. */
  public Tag tag() {
    return bar;
  }

  /** Leaves a button out, by TensorFlow Playground's name of it. */
  public void hide(String part) {
    switch (part) {
      case "playButton" -> play.shown(false);
      case "stepButton" -> step.shown(false);
      case "resetButton" -> reset.shown(false);
      default -> {}
    }
  }

  /** Shows what can be pressed now. */
  public void refresh() {
    play.text(stage.texts().of(session.isPlaying() ? "run.pause" : "run.play"));
    enable(back, session.examples() > 0);
    enable(undo, session.canUndo());
    enable(redo, session.canRedo());
    showEpoch();
  }

  /** Shows where the run is. */
  public void showEpoch() {
    int size = session.epochSize();
    epoch.show(size == 0 ? 0 : Math.floor(session.examples() / size));
    enable(back, session.examples() > 0);
  }

  private void toggle() {
    if (session.isPlaying()) {
      session.pause(stage.explaining());
    } else {
      session.play(session.settings().whole("speed"));
    }
  }

  private void stepForward() {
    if (session.isReady()) {
      session.stepTo(
          stride.forward(session.examples(), 1, session.epochSize(), session.batchSize()),
          stage.explaining());
    }
  }

  private void stepBack() {
    if (session.isReady() && session.examples() > 0) {
      session.backTo(
          stride.back(session.examples(), 1, session.epochSize(), session.batchSize()),
          stage.explaining());
    }
  }

  private void startAgain() {
    if (session.isPlaying()) {
      session.pause(Reply.NONE);
    }
    session.send(new Command.Reset(), stage.explaining());
  }

  private Tag button(String key, Runnable pressed) {
    return NamedPartsView.named(key + "Button", Tag.button("button-run"))
        .text(stage.texts().of("run." + key))
        .on(
            "click",
            event -> {
              if (!"true".equals(Tag.around(event.getTarget()).attribute("aria-disabled"))) {
                pressed.run();
              }
            });
  }

  /** Keeps a button that cannot be pressed in the order of Tab, so that the focus is never lost. */
  private static void enable(Tag button, boolean enabled) {
    button.attribute("aria-disabled", Boolean.toString(!enabled));
  }
}
