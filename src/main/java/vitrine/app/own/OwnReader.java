package vitrine.app.own;

import java.util.List;
import vitrine.app.tours.ReaderDesk;
import vitrine.tours.Tour;
import vitrine.tours.markup.Fault;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** A tour that somebody wrote, for who reads it: where it comes from, then the tour itself. */
final class OwnReader {
  private final Tag place;
  private final Texts texts;
  private final Runnable edit;

  /** A reader into {@code place}; {@code edit} opens the editor with the tour's text. */
  OwnReader(Tag place, Texts texts, Runnable edit) {
    this.place = place;
    this.texts = texts;
    this.edit = edit;
  }

  /**
   * Shows a tour.
   *
   * @param name what its reader's progress is kept under
   * @param from where it comes from
   */
  void show(Tour tour, String name, String from) {
    var heading = tour.heading();
    var title = Tag.of("h1").attribute("tabindex", "-1").attribute("dir", "auto");
    var live = Tag.of("div", "own-tour-live");
    Tag.root().toggle("own-reading", true);
    place
        .clear()
        .add(
            Tag.of("div", "tour-title")
                .add(
                    title.text(heading.title()),
                    Tag.of("p", "lede").attribute("dir", "auto").text(heading.question()),
                    origin(from)),
            live);
    var view = new ReaderDesk(name).open(live, tour, texts);
    place.add(view.sources());
    PageTitle.set(heading.title());
    title.focus();
  }

  /** Says what is wrong in a tour that cannot be shown. */
  void refuse(List<Fault> faults, String from) {
    var list = Tag.of("ol", "own-faults");
    for (var fault : faults) {
      list.add(Tag.of("li").text(sentence(fault, texts)));
    }
    say(place, texts, texts.count("own.unreadable", faults.size()));
    place.add(list, origin(from));
  }

  /** Shows one sentence in place of a tour, and a way to the editor. */
  static void say(Tag place, Texts texts, String sentence) {
    var title = Tag.of("h1").attribute("tabindex", "-1").text(texts.of("own.title"));
    var way = Tag.of("a").attribute("href", "./").text(texts.of("own.write"));
    place
        .clear()
        .add(
            title,
            Tag.of("p", "own-said").attribute("role", "alert").text(sentence),
            Tag.of("p").add(way));
  }

  /** A fault with its line. */
  static String sentence(Fault fault, Texts texts) {
    var words = texts.of(fault.sentence());
    return fault.line() == 0 ? words : texts.of("own.fault", Integer.toString(fault.line()), words);
  }

  private Tag origin(String from) {
    var line = Tag.of("p", "own-origin");
    line.add(Tag.of("span").attribute("dir", "auto").text(from));
    return line.add(" ").add(PressButton.of("", texts.of("own.edit"), edit).tag());
  }
}
