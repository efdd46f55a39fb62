package vitrine.app.own;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.app.tours.KnownLabs;
import vitrine.app.tours.ReaderDesk;
import vitrine.browser.Download;
import vitrine.browser.FileDrop;
import vitrine.browser.Timer;
import vitrine.tours.Depth;
import vitrine.tours.Tour;
import vitrine.tours.lab.LabLine;
import vitrine.tours.own.OwnTour;
import vitrine.tours.reader.TourView;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** Where a tour is written: its text, what is wrong in it, and the tour as its reader sees it. */
final class OwnEditor {
  /** A reader's pause; the tour is read again after it. */
  private static final int PAUSE = 500;

  private final Tag place;
  private final Texts texts;
  private final String example;
  private final Consumer<String> keep;
  private final Tag area =
      Tag.of("textarea", "own-text")
          .attribute("rows", "26")
          .attribute("spellcheck", "true")
          .attribute("dir", "auto");
  private final FaultList faults;
  private final SharePanel share;
  private final Tag said = Tag.of("p", "own-said").attribute("role", "status");
  private final PressButton undo;
  private final Tag title = Tag.of("p", "own-live-title").attribute("dir", "auto");
  private final Tag live = Tag.of("div");
  private @Nullable TourView view;
  private @Nullable Timer pause;
  private String before = "";

  /** An editor into {@code place}; {@code keep} keeps each draft on the device. */
  OwnEditor(Tag place, Texts texts, String example, Consumer<String> keep) {
    this.place = place;
    this.texts = texts;
    this.example = example;
    this.keep = keep;
    faults = new FaultList(area, texts);
    share = new SharePanel(texts);
    undo = PressButton.of("", texts.of("own.undo"), this::undo);
    area.on("input", event -> changed());
  }

  /** Shows the editor with a text. */
  void open(String text) {
    Tag.root().toggle("own-reading", false);
    area.value(text).attribute("id", "own-text");
    undo.tag().shown(false);
    var write = Tag.of("section", "own-write").attribute("aria-labelledby", "own-write-title");
    write.add(
        Tag.of("h2").attribute("id", "own-write-title").text(texts.of("own.text")),
        tools(),
        said,
        Tag.of("label").attribute("for", "own-text").text(texts.of("own.text.label")),
        area,
        faults.tag());
    var shown = Tag.of("section", "own-live").attribute("aria-labelledby", "own-live-title");
    shown.add(
        Tag.of("h2").attribute("id", "own-live-title").text(texts.of("own.live")), title, live);
    place
        .clear()
        .add(
            Tag.of("h1").text(texts.of("own.title")),
            Tag.of("p", "lede").text(texts.of("own.lede")),
            help(),
            Tag.of("div", "own-columns").add(write, shown),
            share.tag());
    read();
  }

  /** Offers another text instead, such as an earlier draft. */
  void offer(String text) {
    before = text;
    said.text(texts.of("own.draft"));
    undo.text(texts.of("own.draft.back"));
    undo.tag().shown(true);
  }

  private Tag help() {
    var way = Tag.of("a").attribute("href", "../../docs/tour-format/").text(texts.of("own.format"));
    return Tag.of("p", "hint").add(texts.of("own.kept") + " ").add(way);
  }

  private Tag tools() {
    var input = Tag.of("input").attribute("type", "file").attribute("accept", ".md,.txt,text/*");
    input.on("change", event -> FileDrop.chosen(input.node(), this::opened));
    var open = Tag.of("label", "own-file").text(texts.of("own.open"));
    var save = PressButton.of("", texts.of("own.save"), this::save);
    var begin = PressButton.of("", texts.of("own.example"), () -> replace(example, "own.replaced"));
    return Tag.of("div", "own-buttons").add(open.add(input), save.tag(), begin.tag(), undo.tag());
  }

  private void opened(@Nullable String text) {
    if (text == null) {
      said.text(texts.of("own.open.failed"));
    } else {
      replace(text, "own.opened");
    }
  }

  /** Puts another text in place of this one, which can be had back. */
  private void replace(String text, String key) {
    before = area.value();
    area.value(text);
    said.text(texts.of(key));
    undo.text(texts.of("own.undo"));
    undo.tag().shown(true);
    keep.accept(text);
    read();
  }

  private void undo() {
    var text = before;
    before = area.value();
    area.value(text);
    said.text(texts.of("own.undone"));
    keep.accept(text);
    read();
  }

  private void save() {
    Download.save(Download.text(area.value(), "text/markdown"), "tour.md");
  }

  private void changed() {
    if (pause != null) {
      pause.cancel();
    }
    pause =
        Timer.after(
            PAUSE,
            () -> {
              keep.accept(area.value());
              read();
            });
  }

  private void read() {
    var text = area.value();
    var own = OwnTour.read(text, texts, new KnownLabs());
    faults.show(own);
    share.show(own.tour() == null ? "" : text);
    var tour = own.tour();
    if (tour != null) {
      title.text(tour.heading().title()).without("data-old");
      show(tour);
    } else if (view == null) {
      title.text(texts.of("own.live.none"));
    } else {
      title.attribute("data-old", "").text(texts.of("own.live.old"));
    }
  }

  private void show(Tour tour) {
    if (view == null) {
      view = new TourView(live, tour, texts, new Table(), ReaderDesk.depth(), 0);
    } else {
      view.change(tour);
    }
  }

  /** Nothing of a tour that is being written is kept or told: its writer is no reader. */
  private record Table() implements TourView.Desk {
    @Override
    public LabLine line(Tag frame, Consumer<String> picked) {
      return ReaderDesk.lab(frame, picked);
    }

    @Override
    public boolean isAlone() {
      return false;
    }

    @Override
    public String kept() {
      return "";
    }

    @Override
    public void keep(String text) {}

    @Override
    public void at(int page, Depth depth) {}

    @Override
    public void tell(String event, Map<String, @Nullable Object> payload) {}
  }
}
