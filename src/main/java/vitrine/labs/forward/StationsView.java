package vitrine.labs.forward;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * The network as an assembly line: a belt past its stations, and the parcel of numbers that stands
 * at one of them. A station takes one there.
 */
final class StationsView {
  private final List<Tag> stations = new ArrayList<>();
  private final Tag parcel = Tag.of("span", "flow-parcel number").attribute("aria-hidden", "true");
  private final Tag element;

  /**
   * @param go hears to which place of the walk to go
   */
  StationsView(Texts texts, IntConsumer go) {
    var walk = Walk.HOUSES;
    var list = Tag.of("ol", "flow-stations").attribute("aria-label", texts.of("lab.line"));
    int last = walk.layers() + 1;
    for (int layer = 0; layer <= last; layer++) {
      int ready = layer == last ? walk.last() : walk.ready(layer, walk.size(layer) - 1);
      var key = layer == 0 ? "scale" : layer == last ? "price" : layer == last - 1 ? "answer" : "";
      var name =
          key.isEmpty()
              ? texts.of("lab.station.layer", Integer.toString(layer))
              : texts.of("lab.station." + key);
      var count = texts.count("lab.numbers", walk.size(layer));
      var button =
          Tag.button("flow-station")
              .add(
                  Tag.of("span", "flow-station-name").text(name),
                  Tag.of("span", "flow-station-count").text(count))
              .on("click", event -> go.accept(ready));
      if (layer > 0 && layer < last - 1) {
        button.attribute("data-part", "layer" + layer);
      }
      stations.add(button);
      list.add(Tag.of("li").add(button));
    }
    element =
        Tag.of("div", "flow-belt")
            .attribute("data-part", "line")
            .style("--stations", Integer.toString(stations.size()))
            .add(list, Tag.of("div", "flow-track").attribute("aria-hidden", "true").add(parcel));
  }

  Tag tag() {
    return element;
  }

  /** Shows where on the line the data are. */
  void draw(int at) {
    var stop = Walk.HOUSES.stop(at);
    for (int i = 0; i < stations.size(); i++) {
      if (i == stop.layer() && at > 0) {
        stations.get(i).attribute("aria-current", "step");
      } else {
        stations.get(i).without("aria-current");
      }
    }
    element.style("--at", at == 0 ? "-0.4" : Integer.toString(stop.layer()));
  }
}
