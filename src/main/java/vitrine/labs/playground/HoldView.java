package vitrine.labs.playground;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.NamedPartsView;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * Two buttons for a weight, a bias or a neuron: hold it still or let it learn; cut it or mend it.
 * What is cut is held at 0.
 */
final class HoldView {
  private final PageSession session;
  private final Stage stage;
  private final List<Holds.Part> held;
  private final List<Holds.Part> cut;
  private final Tag hold;
  private final Tag mend;
  private final Tag state = Tag.of("p", "card-note").attribute("role", "status");
  private final Tag place = Tag.of("div", "hold");
  private Holds holds = new Holds(Map.of());
  private double[][] values = new double[0][];

  /**
   * @param held what is held still
   * @param cut what is set to 0 to cut it
   */
  HoldView(PageSession session, Stage stage, List<Holds.Part> held, List<Holds.Part> cut) {
    this.session = session;
    this.stage = stage;
    this.held = held;
    this.cut = cut;
    hold = Tag.button("").on("click", event -> send(holds.hold(held, !holds.areHeld(held))));
    mend = Tag.button("").on("click", event -> send(isCut() ? mended() : holds.cut(cut)));
    NamedPartsView.named("holdButtons", place).add(hold);
    if (!cut.isEmpty()) {
      place.add(mend);
    }
    place.add(state);
    var seen = session.snapshot();
    if (seen != null) {
      draw(seen);
    }
  }

  Tag tag() {
    return place;
  }

  /** Shows what is held, and what can be done. */
  void draw(Snapshot snapshot) {
    holds = Holds.of(snapshot);
    values = new double[cut.size()][];
    for (int i = 0; i < values.length; i++) {
      double @Nullable [] found = snapshot.find(Probe.parameters(cut.get(i).node().name()));
      values[i] = found == null ? new double[0] : found;
    }
    boolean isHeld = holds.areHeld(held);
    boolean isCut = isCut();
    write(hold, isHeld ? "hold.let" : "hold.hold");
    write(mend, isCut ? "hold.mend" : "hold.cut");
    write(state, isCut ? "hold.state.cut" : isHeld ? "hold.state.held" : "hold.state.free");
    boolean isKnown = !holds.masks().isEmpty();
    hold.attribute("aria-pressed", Boolean.toString(isHeld));
    hold.shown(isKnown);
    mend.shown(isKnown);
    state.shown(isKnown);
  }

  private boolean isCut() {
    boolean isZero = holds.areHeld(cut);
    for (int i = 0; isZero && i < values.length; i++) {
      int at = cut.get(i).place();
      isZero = at < values[i].length && values[i][at] == 0;
    }
    return isZero;
  }

  private Command mended() {
    return holds.hold(cut, false);
  }

  private void send(Command command) {
    session.send(command, stage.explaining());
  }

  private void write(Tag tag, String key) {
    var words = stage.texts().of(key);
    if (!words.equals(tag.text())) {
      tag.text(words);
    }
  }
}
