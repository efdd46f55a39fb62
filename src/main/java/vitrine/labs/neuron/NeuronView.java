package vitrine.labs.neuron;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.small.Figure;
import vitrine.network.Network;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** One neuron at work on the page: inputs, weights, sum, activation, output. */
public final class NeuronView implements Figure {
  private static final NumberText FORMAT = NumberText.fixed(2);

  private final Stage stage;
  private final List<Tag> controls;
  private final NumberCell output = NumberCell.of("output[0]@own", FORMAT);
  private final Tag element = Tag.of("div", "neuron-lab").add(output.tag());

  /** The figure for a session. */
  public NeuronView(PageSession session, Stage stage, SettingsView settings, Runnable watch) {
    this.stage = stage;
    controls = List.of(settings.control("input1"), settings.control("input2"));
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public List<Tag> controls() {
    return controls;
  }

  @Override
  public List<Probe> probes() {
    return List.of(Probe.own(Network.OUTPUT));
  }

  @Override
  public void draw(Snapshot snapshot) {
    double @Nullable [] values = snapshot.find(Probe.own(Network.OUTPUT));
    if (values != null) {
      output.show(values[0]);
    }
  }

  @Override
  public String words(Snapshot snapshot) {
    double @Nullable [] values = snapshot.find(Probe.own(Network.OUTPUT));
    return values == null ? "" : stage.texts().of("lab.answer", FORMAT.write(values[0]));
  }
}
