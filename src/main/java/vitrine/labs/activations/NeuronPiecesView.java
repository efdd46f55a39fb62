package vitrine.labs.activations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.LinearScale;
import vitrine.view.Stroke;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** What each hidden neuron answers over all inputs, small, layer by layer; dead ones say so. */
final class NeuronPiecesView {
  private static final double SIZE = 52;

  private final PageSession session;
  private final Stage stage;
  private final Tag panel = Tag.of("div", "pieces").attribute("data-part", "neurons");
  private final List<List<Piece>> layers = new ArrayList<>();
  private String built = "";

  private record Piece(CanvasSurface surface, Tag sign) {}

  NeuronPiecesView(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
  }

  Tag tag() {
    return panel;
  }

  List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    for (int i = 1; i <= layers.size(); i++) {
      probes.add(Probe.grid(ActivationsGraph.layer(i), LayersRoomView.SIDE));
      probes.add(Probe.train(ActivationsGraph.slopes(i)));
    }
    return probes;
  }

  /** Makes room for other layers. */
  void changed() {
    int hidden = ActivationsSettings.hidden(session.settings());
    int neurons = session.settings().whole(ActivationsSettings.NEURONS);
    var now = hidden + "," + neurons;
    if (now.equals(built)) {
      return;
    }
    built = now;
    panel.clear();
    layers.clear();
    for (int i = 1; i <= hidden; i++) {
      var row = Tag.of("div", "pieces-row");
      var pieces = new ArrayList<Piece>();
      for (int j = 0; j < neurons; j++) {
        var surface = new CanvasSurface();
        surface.resize(SIZE, SIZE);
        var sign = Tag.of("span", "piece-sign");
        row.add(Tag.of("div", "piece").add(surface.tag(), sign));
        pieces.add(new Piece(surface, sign));
      }
      layers.add(pieces);
      var name = stage.texts().of("lab.pieces", Integer.toString(i));
      panel.add(Tag.of("p", "pieces-name").text(name), row);
    }
  }

  void draw(Snapshot snapshot) {
    for (int i = 0; i < layers.size(); i++) {
      var pieces = layers.get(i);
      double @Nullable [] values =
          snapshot.find(Probe.grid(ActivationsGraph.layer(i + 1), LayersRoomView.SIDE));
      double @Nullable [] slopes = snapshot.find(Probe.train(ActivationsGraph.slopes(i + 1)));
      int neurons = pieces.size();
      if (values == null || slopes == null || values.length != LayersRoomView.SIDE * neurons) {
        continue;
      }
      for (int j = 0; j < neurons; j++) {
        boolean isDead = Slopes.isDead(slopes, neurons, j);
        draw(pieces.get(j).surface(), values, neurons, j, isDead);
        pieces.get(j).sign().text(isDead ? stage.texts().of("lab.piece.dead") : "");
      }
    }
  }

  private void draw(CanvasSurface surface, double[] values, int stride, int first, boolean isDead) {
    var theme = stage.theme().now();
    double least = -1;
    double most = 1;
    for (int at = first; at < values.length; at += stride) {
      least = Math.min(least, values[at]);
      most = Math.max(most, values[at]);
    }
    var across = new LinearScale(0, LayersRoomView.SIDE - 1, 2, SIZE - 2);
    var up = new LinearScale(least, most, SIZE - 4, 4);
    var x = new double[LayersRoomView.SIDE];
    var y = new double[LayersRoomView.SIDE];
    for (int i = 0; i < x.length; i++) {
      x[i] = across.of(i);
      y[i] = up.of(values[first + (i * stride)]);
    }
    surface.clear();
    surface.line(2, up.of(0), SIZE - 2, up.of(0), Stroke.solid(theme.line(), 1));
    surface.polyline(x, y, x.length, Stroke.solid(isDead ? theme.soft() : theme.accent(), 2));
  }
}
