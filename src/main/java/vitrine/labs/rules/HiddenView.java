package vitrine.labs.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** What each hidden neuron looks for: its 64 weights as an image, and its weight in the answer. */
final class HiddenView {
  private static final double SIZE = 64;
  private static final int SIDE = 8;
  private static final Probe WEIGHTS = Probe.parameters("layer1.weight");
  private static final Probe SAY = Probe.parameters("output.weight");

  private final PageSession session;
  private final Stage stage;
  private final BiConsumer<Reference, Tag> opener;
  private final List<CanvasSurface> maps = new ArrayList<>();
  private final List<NumberCell> says = new ArrayList<>();
  private final Tag list = Tag.of("ol", "rules-hidden");
  private final Tag element = Tag.of("div").attribute("data-part", "network");

  HiddenView(PageSession session, Stage stage, BiConsumer<Reference, Tag> opener) {
    this.session = session;
    this.stage = stage;
    this.opener = opener;
    var title = Tag.of("h3", "rules-title").text(stage.texts().of("lab.hidden.title"));
    element.add(title, list, Tag.of("p", "hint").text(stage.texts().of("lab.hidden.key")));
  }

  Tag tag() {
    return element;
  }

  List<Probe> probes() {
    return List.of(WEIGHTS, SAY);
  }

  void changed() {
    int hidden = session.graph().node("layer1.bias").shape().size();
    if (hidden == maps.size()) {
      return;
    }
    list.clear();
    maps.clear();
    says.clear();
    for (int i = 0; i < hidden; i++) {
      int neuron = i;
      var map = new CanvasSurface();
      map.resize(SIZE, SIZE);
      maps.add(map);
      var cell = NumberCell.of("output.weight[0," + neuron + "]@parameters", NumberText.fixed(2));
      says.add(cell);
      var button = Tag.button("number-button").add(cell.tag());
      button.on(
          "click",
          event ->
              opener.accept(new Reference(session.graph().node(SAY.node()), 0, neuron), button));
      var name = stage.texts().of("lab.hidden.neuron", Integer.toString(neuron + 1));
      list.add(Tag.of("li").add(map.tag(), Tag.of("span", "visually-hidden").text(name), button));
    }
  }

  void draw(Snapshot snapshot) {
    double @Nullable [] weights = snapshot.find(WEIGHTS);
    double @Nullable [] say = snapshot.find(SAY);
    if (weights == null || say == null || say.length != maps.size()) {
      return;
    }
    double most = 0;
    for (double weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    var colours = SignColours.smooth(stage.theme().now());
    for (int i = 0; i < maps.size(); i++) {
      says.get(i).show(say[i]);
      var pixels = Pixels.of(SIDE, SIDE);
      for (int cell = 0; cell < Condition.CELLS; cell++) {
        double weight = weights[(i * Condition.CELLS) + cell];
        pixels.values()[cell] = colours.pixel(most > 0 ? weight / most : 0);
      }
      maps.get(i).image(pixels, 0, 0, SIZE, SIZE, false);
    }
  }
}
