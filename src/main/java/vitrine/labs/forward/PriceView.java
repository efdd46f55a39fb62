package vitrine.labs.forward;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.training.loss.SquaredLoss;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** What the network says the house costs, what it did cost, and how far off it is on average. */
final class PriceView {
  /** How far off it is over the houses kept apart. */
  static final Probe MEAN_MISS = Probe.test(HouseGraph.MEAN_MISS);

  private static final NumberText DOLLARS = NumberText.count();

  private final Texts texts;
  private final NumberCell price = NumberCell.of("", DOLLARS);
  private final NumberCell target = NumberCell.of("", DOLLARS);
  private final NumberCell miss = NumberCell.of(HouseGraph.MEAN_MISS + "[0]" + "@test", DOLLARS);
  private final Tag said = Tag.of("span");
  private final Tag real;
  private final Tag element;

  PriceView(Texts texts) {
    this.texts = texts;
    real = readout("lab.price.real", target.tag(), dollars()).attribute("data-part", "target");
    element =
        Tag.of("div", "flow-price")
            .add(
                readout("lab.price.said", price.tag(), said).attribute("data-part", "price"),
                real,
                readout("lab.price.off", miss.tag(), dollars()).attribute("data-part", "miss"));
  }

  Tag tag() {
    return element;
  }

  /** The price is known once the walk has come to its end. */
  void draw(Moment moment, int at, Snapshot snapshot) {
    var where = moment.names().probe(moment.names().graph().node(HouseGraph.PRICE));
    var place = where.toString().substring(HouseGraph.PRICE.length());
    price.follow(HouseGraph.PRICE + "[0]" + place);
    target.follow(SquaredLoss.TARGET + "[0]" + place);
    boolean isOwn = where.at().place() == Probe.Place.OWN;
    real.shown(!isOwn);
    if (at < Walk.HOUSES.last()) {
      price.clear();
      said.text(texts.of("lab.price.later"));
    } else {
      said.text(" " + texts.of("lab.dollars"));
      price.show(moment.of(HouseGraph.PRICE));
    }
    if (!isOwn) {
      target.show(moment.of(SquaredLoss.TARGET));
    }
    double @Nullable [] off = snapshot.find(MEAN_MISS);
    if (off != null) {
      miss.show(off[0]);
    }
  }

  static List<Probe> probes() {
    return List.of(MEAN_MISS);
  }

  private Tag dollars() {
    return Tag.of("span").text(" " + texts.of("lab.dollars"));
  }

  private Tag readout(String key, Tag number, Tag unit) {
    return Tag.of("p", "readout")
        .add(Tag.of("span", "readout-label").text(texts.of(key)), Tag.of("span").add(number, unit));
  }
}
