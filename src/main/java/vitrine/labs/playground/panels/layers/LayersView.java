package vitrine.labs.playground.panels.layers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Clock;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.labs.frame.Inquiry;
import vitrine.labs.frame.StudyPart;
import vitrine.labs.playground.trouble.GradientSizes;
import vitrine.labs.playground.trouble.HiddenLayer;
import vitrine.network.Network;
import vitrine.session.LabSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * What goes on inside each layer: how large its gradient is, how its weights are spread, and what
 * its neurons answer to the training points.
 */
public final class LayersView implements StudyPart {
  private static final double EVERY_MILLIS = 500;

  private final LabSession session;
  private final Stage stage;
  private final Inquiry inquiry;
  private final Tag element = Tag.of("div", "study-layers");
  private @Nullable Graph graph;
  private @Nullable GradientTableView gradients;
  private List<Layer> layers = List.of();

  /** The layers of the network of {@code session}. */
  public LayersView(LabSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    inquiry = new Inquiry(session, EVERY_MILLIS, this::show);
  }

  /** One layer, hidden or the last, and its pictures. */
  private record Layer(
      String name, String weight, String output, SpreadView weights, SpreadView answers) {
    Probe gradient() {
      return Probe.batch(Gradients.NAME + weight);
    }
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void changed() {
    if (session.graph() != graph) {
      graph = session.graph();
      build(session.graph());
    }
    look();
  }

  @Override
  public void draw(Snapshot snapshot) {
    look();
  }

  @Override
  public void themeChanged() {
    for (var layer : layers) {
      layer.weights().draw();
      layer.answers().draw();
    }
  }

  private void build(Graph now) {
    inquiry.startAfresh();
    var made = new ArrayList<Layer>();
    for (var hidden : HiddenLayer.of(now)) {
      var name = stage.texts().of("study.layers.hidden", Integer.toString(hidden.number()));
      var file = Integer.toString(hidden.number());
      made.add(layer(name, file, hidden.weight(), hidden.output()));
    }
    made.add(
        layer(
            stage.texts().of("study.layers.last"),
            "output",
            Network.OUTPUT + ".weight",
            Network.OUTPUT));
    layers = made;
    var names = new ArrayList<String>();
    var weights = new ArrayList<String>();
    var pictures = Tag.of("div", "study-layer-rows");
    for (var layer : made) {
      names.add(layer.name());
      weights.add(layer.weight());
      pictures.add(
          Tag.of("section", "study-layer")
              .add(Tag.of("h4").text(layer.name()))
              .add(layer.weights().tag(), layer.answers().tag()));
    }
    var table = new GradientTableView(session, stage, names, weights);
    gradients = table;
    element.clear().add(table.tag(), pictures);
  }

  private Layer layer(String name, String file, String weight, String output) {
    var texts = stage.texts();
    return new Layer(
        name,
        weight,
        output,
        new SpreadView(
            session,
            stage,
            name,
            texts.of("study.layers.weights"),
            "study.layers.weight",
            "weights-" + file),
        new SpreadView(
            session,
            stage,
            name,
            texts.of("study.layers.answers"),
            "study.layers.answer",
            "answers-" + file));
  }

  private void look() {
    if (!session.isReady()) {
      return;
    }
    var probes = new ArrayList<Probe>();
    for (var layer : layers) {
      probes.add(layer.gradient());
      probes.add(Probe.parameters(layer.weight()));
      probes.add(Probe.train(layer.output()));
    }
    inquiry.look(probes, session.isMoving(), Clock.millis());
  }

  private void show(Snapshot found) {
    var sizes = new double[layers.size()][];
    for (int i = 0; i < sizes.length; i++) {
      var layer = layers.get(i);
      double @Nullable [] gradient = found.find(layer.gradient());
      double @Nullable [] weights = found.find(Probe.parameters(layer.weight()));
      double @Nullable [] answers = found.find(Probe.train(layer.output()));
      if (gradient == null || weights == null || answers == null) {
        return;
      }
      sizes[i] = gradient;
      layer.weights().show(weights);
      layer.answers().show(answers);
    }
    var table = gradients;
    if (table != null) {
      table.show(GradientSizes.of(sizes));
    }
  }
}
