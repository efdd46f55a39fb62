package vitrine.labs.playground;

import org.jspecify.annotations.Nullable;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.dom.FloatingCard;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;
import vitrine.view.network.Link;

/** A glance at a weight under the pointer: its name and its live value. A press opens the rest. */
final class LinkGlanceView {
  private static final NumberText FORMAT = NumberText.fixed(3);

  private final FloatingCard card;
  private final FigureNames names;
  private @Nullable Link link;
  private @Nullable NumberCell cell;

  LinkGlanceView(Tag place, FigureNames names) {
    this.names = names;
    card = new FloatingCard(place, "tooltip");
    card.content().attribute("role", "tooltip");
  }

  void show(Link looked, Tag anchor, @Nullable Snapshot seen) {
    link = looked;
    var value = NumberCell.of(looked.path(), FORMAT);
    cell = value;
    card.content().clear().add(names.name(looked) + ": ").add(value.tag());
    card.glance(anchor);
    if (seen != null) {
      draw(seen);
    }
  }

  void draw(Snapshot seen) {
    var looked = link;
    var shown = cell;
    if (looked != null && shown != null) {
      double @Nullable [] weights = seen.find(Probe.parameters(looked.weight().name()));
      if (weights != null && looked.place() < weights.length) {
        shown.show(weights[looked.place()]);
      }
    }
  }

  void close() {
    link = null;
    cell = null;
    card.close();
  }
}
