package vitrine.teach.task.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Timer;
import vitrine.session.LinkCodec;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.teach.builder.Catalogue;
import vitrine.teach.builder.DescribedLab;
import vitrine.teach.builder.ListFieldView;
import vitrine.teach.builder.PreviewView;
import vitrine.teach.builder.TakeView;
import vitrine.teach.builder.TickFieldView;
import vitrine.teach.embed.Embedding;
import vitrine.teach.embed.Snippet;
import vitrine.teach.embed.Subject;
import vitrine.teach.task.Task;
import vitrine.teach.task.TaskText;
import vitrine.tours.lab.LabDriver;
import vitrine.tours.lab.LabLine;
import vitrine.view.Texts;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The task builder: a lab set up in a live preview, what a pupil is to reach in it, the link. */
public final class TaskBuilderView {
  private static final int HEIGHT = 900;
  private static final int LOOK_MILLIS = 1000;

  private final Texts texts;
  private final Catalogue catalogue;
  private final Desk desk;
  private final TaskDraft draft;
  private final ConditionsView conditions;
  private final LocksView locks;
  private final Tag room = Tag.of("div", "teach-room");
  private final Tag startLine = Tag.of("p", "hint");
  private final Tag fault = Tag.of("p", "field-error").attribute("role", "alert");
  private final Tag result = Tag.of("div", "teach-takes");
  private final Tag unfinished = Tag.of("p", "hint");
  private final Tag tryIt = Tag.of("a", "button button-lead");
  private final TakeView link;
  private final TakeView frame;
  private @Nullable LabLine line;
  private @Nullable LabDriver driver;
  private int turn;

  /** What the builder needs from the page. */
  public interface Desk extends PreviewView.Desk {
    /** The address of the site's root. */
    String root();

    /** The origin that a preview is to take commands from: that of this page. */
    String origin();

    /** Writes the task into the builder's own address. */
    void at(String task);
  }

  /**
   * Builds the builder into {@code place}.
   *
   * @param first a task to go on with, or null
   * @param complaint why that is not what the address asked for; null if it is
   */
  public TaskBuilderView(
      Tag place,
      Catalogue catalogue,
      @Nullable Task first,
      @Nullable Sentence complaint,
      Texts texts,
      LiveRegions live,
      Desk desk) {
    this.texts = texts;
    this.catalogue = catalogue;
    this.desk = desk;
    draft = first == null ? new TaskDraft("playground") : TaskDraft.of(first);
    conditions = new ConditionsView(texts, live, draft, this::changed);
    locks = new LocksView(texts, draft, this::changed);
    link = new TakeView("link", 3, texts);
    frame = new TakeView("frame", 5, texts);
    tryIt.attribute("target", "_blank").attribute("rel", "opener").text(texts.of("builder.try"));
    result.add(link.tag(), frame.tag());
    place.clear().add(form(), preview(), taken());
    if (complaint != null) {
      fault.text(texts.of(complaint));
    }
    open();
    changed();
  }

  private Tag form() {
    var labs = new LinkedHashMap<String, String>();
    for (var entry : catalogue.labs()) {
      labs.put(entry.id(), entry.name());
    }
    var lab = new ListFieldView("lab", texts.of("teach.lab"), this::turnTo).offer(labs);
    lab.show(draft.lab);
    var say = area("say", 3, draft.instruction);
    say.on("input", event -> typed(() -> draft.instruction = say.value()));
    var hints = area("hints", 3, draft.hints);
    hints.on("input", event -> typed(() -> draft.hints = hints.value()));
    var questions = area("questions", 2, draft.questions);
    questions.on("input", event -> typed(() -> draft.questions = questions.value()));
    var pass =
        Tag.of("input")
            .attribute("type", "text")
            .attribute("inputmode", "numeric")
            .attribute("name", "pass")
            .attribute("maxlength", "3")
            .value(draft.passMark);
    pass.on("input", event -> typed(() -> draft.passMark = pass.value()));
    var own =
        new TickFieldView(
            "own-seeds",
            texts.of("builder.seeds"),
            ticked -> typed(() -> draft.hasOwnSeeds = ticked));
    own.show(draft.hasOwnSeeds);
    var hands =
        new TickFieldView(
            "hands", texts.of("builder.hands"), ticked -> typed(() -> draft.allowsHands = ticked));
    hands.show(draft.allowsHands);
    var what =
        Tag.of("fieldset", "teach-group")
            .add(
                Tag.of("legend").text(texts.of("builder.task")),
                lab.tag(),
                field(say, "builder.say"));
    var more =
        Tag.of("fieldset", "teach-group")
            .add(
                Tag.of("legend").text(texts.of("builder.more")),
                field(hints, "builder.hints"),
                field(questions, "builder.questions"),
                field(pass, "builder.pass"),
                own.tag(),
                hands.tag());
    return Tag.of("div", "teach-form").add(what, conditions.tag(), more, locks.tag());
  }

  private static Tag area(String name, int rows, String text) {
    return Tag.of("textarea", "builder-area")
        .attribute("name", name)
        .attribute("rows", Integer.toString(rows))
        .value(text);
  }

  private Tag field(Tag input, String key) {
    return Tag.of("div", "field")
        .add(Tag.of("label").attribute("for", input.id()).text(texts.of(key)), input);
  }

  private Tag preview() {
    var heading = Tag.of("h2").text(texts.of("builder.preview"));
    room.pixels("--frame-height", HEIGHT);
    return Tag.of("section", "teach-preview")
        .attribute("aria-labelledby", heading.id())
        .add(
            heading,
            Tag.of("p", "hint").text(texts.of("builder.preview.about")),
            Tag.of("div", "teach-bar")
                .add(
                    PressButton.of("", texts.of("builder.start.take"), this::takeStart).tag(),
                    PressButton.of("", texts.of("builder.start.none"), () -> begin("")).tag()),
            startLine.attribute("role", "status"),
            room);
  }

  private Tag taken() {
    var heading = Tag.of("h2").text(texts.of("builder.result"));
    return Tag.of("section", "teach-taken")
        .attribute("aria-labelledby", heading.id())
        .add(heading, fault, unfinished, Tag.of("p").add(tryIt), result);
  }

  private void turnTo(String lab) {
    draft.turnTo(lab);
    open();
    changed();
  }

  private void typed(Runnable change) {
    change.run();
    changed();
  }

  private void begin(String start) {
    draft.start = start;
    changed();
  }

  /** Shows the lab of the moment, set up as the task begins. */
  private void open() {
    turn++;
    int mine = turn;
    conditions.show();
    var framed =
        Tag.of("iframe", "teach-frame")
            .attribute("title", texts.of("teach.frame", draft.lab))
            .attribute("allow", "fullscreen");
    room.clear().add(framed);
    var address =
        Embedding.of(new Subject.Lab(draft.lab))
            .with("parentOrigin", desk.origin())
            .with("s", draft.start)
            .frameAddress(desk.root());
    var made = desk.line(framed, address, (event, payload) -> {});
    line = made;
    driver = new LabDriver(made);
    made.open(
        draft.lab,
        () -> {
          if (mine == turn) {
            describe(made, mine);
          }
        },
        () -> startLine.text(texts.of("teach.silent")));
  }

  private void describe(LabLine made, int mine) {
    made.call(
        "describe",
        null,
        description ->
            made.call(
                "metrics",
                null,
                metrics -> {
                  var lab = DescribedLab.read(description);
                  if (mine == turn && lab != null) {
                    var names = new ArrayList<String>();
                    if (metrics instanceof Map<?, ?> map) {
                      for (var key : map.keySet()) {
                        names.add((String) key);
                      }
                    }
                    conditions.offer(lab, names);
                    locks.offer(lab);
                    look(mine);
                  }
                },
                fault::text),
        fault::text);
  }

  /** Looks again and again at what the preview has come to, as long as it is there. */
  private void look(int mine) {
    var current = driver;
    if (mine != turn || current == null) {
      return;
    }
    var names = new TreeSet<String>();
    for (var condition : draft.conditions) {
      names.addAll(condition.holds().names());
    }
    Runnable again = () -> Timer.after(LOOK_MILLIS, () -> look(mine));
    current.read(
        names,
        conditions::judged,
        new LabDriver.Outcome() {
          @Override
          public void done() {
            again.run();
          }

          @Override
          public void failed(String reason) {
            again.run();
          }
        });
  }

  private void takeStart() {
    var current = line;
    if (current != null) {
      current.call(
          "link",
          null,
          answer -> {
            var address = answer instanceof String text ? text : "";
            int at = address.indexOf("&s=");
            var state = at < 0 ? "" : address.substring(at + 3);
            int end = state.indexOf('&');
            state = end < 0 ? state : state.substring(0, end);
            begin(state.equals("1") ? "" : state);
          },
          fault::text);
    }
  }

  private void changed() {
    startLine.text(texts.of(draft.start.isEmpty() ? "builder.start.own" : "builder.start.taken"));
    Task task;
    try {
      task = draft.task();
    } catch (Refusal refusal) {
      unfinished.text(texts.of(refusal.sentence()));
      shown(false);
      return;
    }
    var text = TaskText.write(task);
    var embedding = Embedding.of(new Subject.Task(task.lab(), text));
    var address = embedding.pageAddress(desk.root());
    link.show(address);
    frame.show(new Snippet(embedding, desk.root(), task.instruction(), HEIGHT).frame());
    tryIt.attribute("href", address);
    unfinished.text(
        address.length() > LinkCodec.MOST
            ? texts.of("builder.long", Integer.toString(address.length()))
            : texts.of("builder.ready", task.id()));
    fault.clear();
    shown(true);
    desk.at(text);
  }

  private void shown(boolean isReady) {
    tryIt.shown(isReady);
    result.shown(isReady);
  }
}
