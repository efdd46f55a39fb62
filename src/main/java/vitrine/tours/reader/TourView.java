package vitrine.tours.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.tours.Addresses;
import vitrine.tours.Depth;
import vitrine.tours.Mark;
import vitrine.tours.Part;
import vitrine.tours.Progress;
import vitrine.tours.Step;
import vitrine.tours.Tour;
import vitrine.tours.lab.LabDriver;
import vitrine.tours.lab.LabLine;
import vitrine.tours.markup.Piece;
import vitrine.tours.question.Judge;
import vitrine.tours.question.Question;
import vitrine.view.Texts;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The reader of a tour: one step at a time beside the live lab. */
public final class TourView implements QuestionView.Marks {
  private final Texts texts;
  private final Desk desk;
  private final LiveRegions live;
  private final LabPaneView pane;
  private final LabDriver driver;
  private final PieceView pieces;
  private final Tag page = Tag.of("section", "tour-page");
  private final List<QuestionView> questions = new ArrayList<>();
  private Tour tour;
  private TourBarView bar;
  private Progress progress;
  private Depth depth;

  /** What the reader needs of the page around it. */
  public interface Desk {
    /** The line to the lab in {@code frame}; {@code picked} hears which part was pressed there. */
    LabLine line(Tag frame, Consumer<String> picked);

    /** What was kept of this tour on the device; an empty text if nothing was. */
    String kept();

    /** Whether the step that the address asks for is shown alone, without a way to the others. */
    default boolean isAlone() {
      return false;
    }

    /** Keeps something of this tour on the device. */
    void keep(String text);

    /** Shows the page and the depth in the address. */
    void at(int page, Depth depth);

    /** The way to the site's root. */
    default String home() {
      return "../../";
    }

    /** Tells a host something: {@code progress}, {@code quiz}. */
    void tell(String event, Map<String, @Nullable Object> payload);
  }

  /**
   * Builds the reader into {@code place}, in the place of the text that needs no script.
   *
   * @param wanted the page that the address asks for, counted from 0; −1 if it asks for none
   */
  public TourView(Tag place, Tour tour, Texts texts, Desk desk, Depth depth, int wanted) {
    this.tour = tour;
    this.texts = texts;
    this.desk = desk;
    this.depth = depth;
    live = LiveRegions.inPage();
    progress = Progress.read(desk.kept());
    pane = new LabPaneView(texts, frame -> new LabDriver(desk.line(frame, this::picked)));
    driver = pane.driver();
    pieces = new PieceView(new Addresses(desk.home()), this::point);
    bar = new TourBarView(tour, texts, depth, this::open, this::choose);
    page.attribute("tabindex", "-1");
    var columns = Tag.of("div", "tour-columns").add(page, pane.tag());
    place.clear().add(bar.tag(), columns).toggle("tour-live", true);
    int first = wanted >= 0 ? wanted : desk.isAlone() ? 0 : progress.page();
    show(within(first), false);
  }

  /** The tour's id. */
  public String id() {
    return tour.heading().id();
  }

  /** How many steps it has. */
  public int steps() {
    return tour.pages().size();
  }

  /** Whether one step is shown alone. */
  public boolean isAlone() {
    return desk.isAlone();
  }

  /** Shows the step at that place, counted from 0, and leaves the focus where it is. */
  public void goTo(int place) {
    show(place, false);
  }

  /** Goes on from how far a reader was elsewhere. */
  public void take(Progress other) {
    int here = progress.page();
    progress = other;
    show(desk.isAlone() ? here : within(other.page()), false);
  }

  /** Where the reader is, and all that is needed to go on from there. */
  public Map<String, @Nullable Object> state() {
    Map<String, @Nullable Object> state = new LinkedHashMap<>();
    state.put("tour", id());
    state.put("step", (double) progress.page() + 1);
    state.put("of", (double) steps());
    state.put("depth", depth.key());
    state.put("finished", progress.isFinished());
    state.put("progress", progress.write());
    return state;
  }

  private int within(int place) {
    return Math.min(place, steps() - 1);
  }

  /** Shows the tour as its writer has just changed it: place, depth and lab stay where they can. */
  public void change(Tour changed) {
    tour = changed;
    var before = bar.tag();
    bar = new TourBarView(tour, texts, depth, this::open, this::choose);
    bar.tag().replace(before);
    closeQuestions();
    progress.page(Math.min(progress.page(), tour.pages().size() - 1));
    bar.at(progress.page());
    write();
    pane.keep(step().lab(), Piece.plain(step().title()), this::labReady);
  }

  /** Where its facts come from, for the foot of the page. */
  public Tag sources() {
    var section =
        Tag.of("section", "tour-sources").add(Tag.of("h2").text(texts.of("tour.sources")));
    return pieces.add(section, tour.sources());
  }

  private void closeQuestions() {
    for (var question : questions) {
      question.close();
    }
    questions.clear();
  }

  private void open(int place) {
    show(place, true);
  }

  private void choose(Depth chosen) {
    depth = chosen;
    write();
    desk.at(progress.page(), depth);
  }

  private Step step() {
    return tour.pages().get(progress.page());
  }

  private void show(int place, boolean moves) {
    closeQuestions();
    progress.page(place);
    keepProgress();
    desk.at(place, depth);
    bar.at(place);
    write();
    var title = Piece.plain(step().title());
    pane.show(step().lab(), title, this::labReady);
    desk.tell(
        "progress",
        Map.of(
            "tour",
            tour.heading().id(),
            "step",
            (double) place + 1,
            "of",
            (double) tour.pages().size()));
    if (moves) {
      var heading = Tag.within(page, "h2");
      if (heading != null) {
        heading.focus();
      }
    }
  }

  /** Writes the page at hand, at the depth at hand; questions keep their answers. */
  private void write() {
    page.clear();
    var heading = Tag.of("h2").attribute("tabindex", "-1");
    pieces.add(heading, step().title());
    page.attribute("aria-labelledby", heading.id()).add(heading);
    for (var part : step().parts()) {
      if (part instanceof Part.Prose prose) {
        if (prose.depths().indexOf(depth) >= 0) {
          pieces.add(page, prose.pieces());
        }
      } else if (part instanceof Part.Ask ask) {
        page.add(question(ask.question()).tag());
      }
    }
    if (!desk.isAlone()) {
      page.add(ways());
    }
  }

  /** A question stays as it is while its step is written again. */
  private QuestionView question(Question asked) {
    for (var view : questions) {
      if (view.isOf(asked)) {
        return view;
      }
    }
    var view = new QuestionView(asked, texts, pieces, driver, this);
    questions.add(view);
    return view;
  }

  private Tag ways() {
    var ways = Tag.of("nav", "tour-ways").attribute("aria-label", texts.of("tour.pages"));
    int last = tour.pages().size() - 1;
    int here = progress.page();
    var back = PressButton.of("", texts.of("tour.previous"), () -> open(here - 1));
    back.tag().shown(here > 0);
    ways.add(back.tag());
    if (here < last) {
      ways.add(PressButton.of("button-lead", texts.of("tour.next"), () -> open(here + 1)).tag());
    } else {
      ways.add(PressButton.of("button-lead", texts.of("tour.finish"), this::finish).tag());
    }
    return ways;
  }

  private void finish() {
    progress.finish();
    keepProgress();
    double score = 0;
    double most = 0;
    for (var question : tour.questions()) {
      if (question.isScored()) {
        score += progress.mark(question.asked().id()).score();
        most++;
      }
    }
    var sentence = texts.of("tour.finished", Judge.written(score), Judge.written(most));
    var again =
        PressButton.of(
            "",
            texts.of("tour.again"),
            () -> {
              progress.forget();
              open(0);
            });
    var old = Tag.within(page, ".tour-end");
    if (old != null) {
      old.remove();
    }
    page.add(Tag.of("div", "tour-end").add(Tag.of("p").text(sentence), again.tag()));
    live.say(sentence);
    desk.tell(
        "quiz",
        Map.of(
            "id", tour.heading().id(), "score", score, "max", most, "passed", score >= most / 2));
  }

  private void labReady() {
    var parts = new ArrayList<String>();
    for (var question : questions) {
      question.ready();
      parts.addAll(question.parts());
    }
    driver.pick(parts);
  }

  private void point(String part) {
    driver.point(part, pane::pointed);
  }

  private void picked(String part) {
    for (var question : questions) {
      question.picked(part);
    }
  }

  @Override
  public Mark of(Question question) {
    return progress.mark(question.asked().id());
  }

  @Override
  public void keep(Question question, Mark mark) {
    progress.mark(question.asked().id(), mark);
    keepProgress();
    if (question.isScored()) {
      desk.tell(
          "quiz",
          Map.of(
              "id",
              tour.heading().id() + "/" + question.asked().id(),
              "score",
              mark.score(),
              "max",
              1.0,
              "passed",
              mark.score() >= 0.5));
    }
  }

  private void keepProgress() {
    desk.keep(progress.write());
  }
}
