package vitrine.tours.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import vitrine.tours.Depth;
import vitrine.tours.Tour;
import vitrine.tours.markup.Piece;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** What stands above the steps: how far one is, all steps to jump to, how deep one reads. */
final class TourBarView {
  private final Tour tour;
  private final Texts texts;
  private final Tag place = Tag.of("div", "tour-bar");
  private final Tag where = Tag.of("summary");
  private final Tag folded = Tag.of("details", "tour-pages");
  private final Tag meter = Tag.of("progress");
  private final List<Tag> entries = new ArrayList<>();

  TourBarView(Tour tour, Texts texts, Depth depth, IntConsumer open, Consumer<Depth> choose) {
    this.tour = tour;
    this.texts = texts;
    var list = Tag.of("ol");
    int place = 0;
    for (var step : tour.pages()) {
      int number = place;
      var entry =
          Tag.button("tour-jump")
              .text(Piece.plain(step.title()))
              .on(
                  "click",
                  event -> {
                    folded.without("open");
                    open.accept(number);
                  });
      entries.add(entry);
      list.add(Tag.of("li").add(entry));
      place++;
    }
    meter
        .attribute("max", Integer.toString(tour.pages().size()))
        .attribute("aria-label", texts.of("tour.pages"));
    folded.add(where, list);
    this.place.add(Tag.of("div", "tour-where").add(folded, meter), depths(depth, choose));
  }

  private Tag depths(Depth depth, Consumer<Depth> choose) {
    var group = Tag.of("fieldset", "tour-depths");
    group.add(Tag.of("legend").text(texts.of("tour.depth")));
    for (var each : Depth.values()) {
      var button =
          Tag.of("input")
              .attribute("type", "radio")
              .attribute("name", "tour-depth")
              .checked(each == depth)
              .on("change", event -> choose.accept(each));
      group.add(
          Tag.of("label").add(button, Tag.of("span").text(texts.of("tour.depth." + each.key()))));
    }
    return group;
  }

  /** Its element. */
  Tag tag() {
    return place;
  }

  /** The reader is at that page. */
  void at(int page) {
    int most = tour.pages().size();
    where.text(texts.of("tour.step", Integer.toString(page + 1), Integer.toString(most)));
    meter.attribute("value", Integer.toString(page + 1));
    for (int i = 0; i < entries.size(); i++) {
      if (i == page) {
        entries.get(i).attribute("aria-current", "step");
      } else {
        entries.get(i).without("aria-current");
      }
    }
  }
}
