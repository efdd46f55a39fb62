package vitrine.labs.activations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.small.DialView;
import vitrine.labs.small.NumberCardView;
import vitrine.labs.small.OpenNumberView;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * The weights of all layers side by side, and what they multiply to: the one slope of layers that
 * only add. A layer of one weight can be set by hand, a wider one is named by its size.
 */
final class ChainView {
  private static final double REACH = 3;
  private static final NumberText FORMAT = NumberText.fixed(3);

  private final PageSession session;
  private final Stage stage;
  private final NumberCardView card;
  private final Tag panel = Tag.of("div", "chain").attribute("data-part", "weights");
  private final List<DialView> dials = new ArrayList<>();
  private @Nullable OpenNumberView together;
  private String built = "";

  ChainView(PageSession session, Stage stage, NumberCardView card) {
    this.session = session;
    this.stage = stage;
    this.card = card;
  }

  Tag tag() {
    return panel;
  }

  List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    probes.add(Probe.own(ActivationsGraph.TOGETHER));
    for (int i = 0; i < dials.size(); i++) {
      probes.add(Probe.parameters(weight(i, dials.size())));
    }
    return probes;
  }

  private static String weight(int layer, int layers) {
    return layer == layers - 1 ? "output.weight" : "layer" + (layer + 1) + ".weight";
  }

  void changed() {
    var settings = session.settings();
    int layers = settings.whole(ActivationsSettings.LAYERS);
    int neurons = settings.whole(ActivationsSettings.NEURONS);
    var now = layers + "," + neurons;
    if (!now.equals(built)) {
      built = now;
      build(layers, layers == 1 ? 1 : neurons);
    }
  }

  private void build(int layers, int neurons) {
    panel.clear();
    dials.clear();
    // The last layer is written first, as its matrix stands first in the product.
    for (int i = layers - 1; i >= 0; i--) {
      if (i < layers - 1) {
        sign("×");
      }
      if (neurons == 1) {
        continue;
      }
      int to = i == layers - 1 ? 1 : neurons;
      int from = i == 0 ? 1 : neurons;
      panel.add(
          Tag.of("span", "chain-matrix")
              .text(
                  stage
                      .texts()
                      .of(
                          "lab.chain.matrix",
                          Integer.toString(i + 1),
                          Integer.toString(to),
                          Integer.toString(from))));
    }
    if (neurons == 1) {
      panel.clear();
      for (int i = 0; i < layers; i++) {
        dials.add(dial(i, layers));
      }
      for (int i = layers - 1; i >= 0; i--) {
        panel.add(dials.get(i).tag());
        if (i > 0) {
          sign("×");
        }
      }
    }
    sign("=");
    var made = new OpenNumberView[1];
    made[0] =
        new OpenNumberView(
            ActivationsGraph.TOGETHER + "[0,0]@own",
            stage.texts().of("lab.together"),
            FORMAT,
            () ->
                card.open(
                    new Reference(session.graph().node(ActivationsGraph.TOGETHER), 0, 0),
                    made[0].tag()));
    together = made[0];
    panel.add(made[0].tag().attribute("data-part", "product"));
  }

  private void sign(String text) {
    panel.add(Tag.of("span", "chain-sign").text(text));
  }

  private DialView dial(int i, int layers) {
    var node = weight(i, layers);
    var name = stage.texts().of("lab.chain.weight", Integer.toString(i + 1));
    var made = new DialView[1];
    made[0] =
        new DialView(
            session,
            stage,
            node + "[0,0]@parameters",
            name,
            name,
            -REACH,
            REACH,
            value -> new Command.SetValue(node, 0, List.of(value)),
            () -> card.open(new Reference(session.graph().node(node), 0, 0), made[0].anchor()));
    return made[0];
  }

  void draw(Snapshot snapshot) {
    double @Nullable [] product = snapshot.find(Probe.own(ActivationsGraph.TOGETHER));
    var tile = together;
    if (product != null && tile != null) {
      tile.show(product[0]);
    }
    for (int i = 0; i < dials.size(); i++) {
      double @Nullable [] weight = snapshot.find(Probe.parameters(weight(i, dials.size())));
      if (weight != null && weight.length == 1) {
        dials.get(i).show(weight[0]);
      }
    }
  }
}
