package vitrine.labs.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * What the visitor feels underfoot: where they stand, how high, and how steep along each weight.
 */
final class SlopeView {
  private static final NumberText WEIGHT = NumberText.fixed(3);
  private static final NumberText NUMBER = NumberText.significant(3);

  private final PageSession session;
  private final Stage stage;
  private final BiConsumer<Reference, Tag> opener;
  private final List<Row> rows = new ArrayList<>();
  private final Tag element = Tag.of("div", "descent-slope");

  private record Row(Probe probe, NumberCell cell) {}

  /** The numbers of {@code session}; {@code opener} opens one. */
  SlopeView(PageSession session, Stage stage, BiConsumer<Reference, Tag> opener) {
    this.session = session;
    this.stage = stage;
    this.opener = opener;
    group("walker")
        .add(add(Probe.parameters(Racer.weight(Racer.WALKER, 1)), WEIGHT, "w1"))
        .add(add(Probe.parameters(Racer.weight(Racer.WALKER, 2)), WEIGHT, "w2"));
    group("height").add(add(Probe.train(Racer.node(Racer.WALKER, "loss")), NUMBER, "loss"));
    group("slope")
        .add(add(Probe.train(DescentGraph.slope(1)), NUMBER, "slope1"))
        .add(add(Probe.train(DescentGraph.slope(2)), NUMBER, "slope2"));
  }

  Tag tag() {
    return element;
  }

  List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    for (var row : rows) {
      probes.add(row.probe);
    }
    return probes;
  }

  /** Both slopes in a snapshot, or null. */
  static double @Nullable [] slopes(Snapshot snapshot) {
    double @Nullable [] first = snapshot.find(Probe.train(DescentGraph.slope(1)));
    double @Nullable [] second = snapshot.find(Probe.train(DescentGraph.slope(2)));
    return first == null || second == null ? null : new double[] {first[0], second[0]};
  }

  void draw(Snapshot snapshot) {
    for (var row : rows) {
      double @Nullable [] values = snapshot.find(row.probe);
      if (values != null) {
        row.cell.show(values[0]);
      }
    }
  }

  private Tag group(String part) {
    var group = Tag.of("div", "descent-group").attribute("data-part", part);
    element.add(group);
    return group;
  }

  private Tag add(Probe probe, NumberText format, String key) {
    var cell = NumberCell.of(probe.toString(), format);
    rows.add(new Row(probe, cell));
    var button = Tag.button("number-button").add(cell.tag());
    button.on(
        "click",
        event -> opener.accept(new Reference(session.graph().node(probe.node()), 0, 0), button));
    var name = Tag.of("span", "readout-label").text(stage.texts().of("lab.feel." + key));
    return Tag.of("p", "readout").add(name, button);
  }
}
