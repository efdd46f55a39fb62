package vitrine.teach.task;

import java.util.ArrayList;
import java.util.List;
import vitrine.browser.Clipboard;
import vitrine.session.Numerals;
import vitrine.view.Texts;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/**
 * The panel of a task above its lab: what to do, what is met, hints when they are asked for, and
 * handing in.
 */
public final class TaskPanelView {
  private final Task task;
  private final Texts texts;
  private final LiveRegions live;
  private final Deeds deeds;
  private final Tag root = Tag.of("section", "task-panel");
  private final Tag progress = Tag.of("p", "task-progress");
  private final Tag bar = Tag.of("progress").attribute("max", "100");
  private final Tag done = Tag.of("p", "task-done").shown(false);
  private final Tag hints = Tag.of("ol", "task-hints").shown(false);
  private final Tag naming = Tag.of("div", "task-naming").shown(false);
  private final Tag fault = Tag.of("p", "field-error").attribute("role", "alert");
  private final Tag handedIn = Tag.of("div", "task-handed-in").shown(false);
  private final List<Tag> entries = new ArrayList<>();
  private final List<Tag> states = new ArrayList<>();
  private final List<Tag> answers = new ArrayList<>();
  private final PressButton hint;
  private int hintsShown;
  private boolean wasDone;

  /** What the panel lets a pupil do. */
  public interface Deeds {
    /** Makes the link of the hand-in, which {@link #give} or {@link #refuse} answers. */
    void handIn();

    /** Goes back to the task's start. */
    void startOver();

    /** Takes the name or number that a pupil's seed follows from. */
    void name(String name);

    /** A question has been answered otherwise than before. */
    void answered();
  }

  /** A panel before anything is known of the lab. */
  public TaskPanelView(Task task, Texts texts, LiveRegions live, Deeds deeds) {
    this.task = task;
    this.texts = texts;
    this.live = live;
    this.deeds = deeds;
    hint = PressButton.of("", "", this::showHint);
    var heading = Tag.of("h2").text(texts.of("task.panel"));
    root.attribute("aria-labelledby", heading.id());
    root.add(heading, Tag.of("p", "task-instruction").text(task.instruction()));
    root.add(done, naming, conditions(), questions(), hints, buttons(), fault, handedIn);
    root.add(Tag.of("p", "hint task-exact").text(texts.of("task.panel.exact")));
    tellHints();
  }

  /** Its element. */
  public Tag tag() {
    return root;
  }

  private Tag conditions() {
    var words = new ConditionWords(texts, ConditionWords.onPage(texts));
    var list = Tag.of("ul", "task-conditions");
    for (var condition : task.conditions()) {
      var state = Tag.of("span", "task-state");
      var entry = Tag.of("li").add(state, Tag.of("span").text(words.of(condition)));
      states.add(state);
      entries.add(entry);
      list.add(entry);
    }
    bar.attribute("aria-label", texts.of("task.panel.bar"));
    return Tag.of("div", "task-goal").add(progress, bar, list);
  }

  private Tag questions() {
    var list = Tag.of("div", "task-questions");
    for (var question : task.questions()) {
      var input =
          Tag.of("input")
              .attribute("type", "text")
              .attribute("inputmode", "decimal")
              .attribute("maxlength", "30")
              .attribute("autocomplete", "off");
      input.on("input", event -> deeds.answered());
      answers.add(input);
      list.add(
          Tag.of("label")
              .attribute("for", input.id())
              .text(texts.of("task.panel.question", Integer.toString(answers.size()), question)),
          input);
    }
    return list.shown(!answers.isEmpty());
  }

  /** The answers given, with commas between; an empty one where there is no number. */
  public String answers() {
    var given = new ArrayList<String>();
    for (var input : answers) {
      double number = Numerals.parse(input.value().strip().replace(',', '.'));
      given.add(Double.isFinite(number) ? Numerals.write(number) : "");
    }
    return String.join(",", given);
  }

  /** Shows answers given before. */
  public void showAnswers(String given) {
    var all = Numerals.split(given, ',');
    for (int i = 0; i < answers.size() && i < all.size(); i++) {
      answers.get(i).value(all.get(i));
    }
  }

  private Tag buttons() {
    var row = Tag.of("div", "task-buttons");
    if (!task.hints().isEmpty()) {
      row.add(hint.tag());
    }
    return row.add(
        PressButton.of("task-hand-in", texts.of("task.panel.hand"), deeds::handIn).tag(),
        PressButton.of("", texts.of("task.panel.over"), deeds::startOver).tag());
  }

  /** Asks for a name or number, or no longer. */
  public void askName(boolean asks) {
    naming.clear().shown(asks);
    if (asks) {
      var input =
          Tag.of("input")
              .attribute("type", "text")
              .attribute("maxlength", "60")
              .attribute("autocomplete", "off");
      var label = Tag.of("label").text(texts.of("task.panel.name")).attribute("for", input.id());
      var about = Tag.of("p", "hint").text(texts.of("task.panel.name.about"));
      input.attribute("aria-describedby", about.id());
      var use =
          PressButton.of(
              "",
              texts.of("task.panel.name.use"),
              () -> {
                if (input.value().isBlank()) {
                  fault.text(texts.of("task.panel.name.empty"));
                } else {
                  fault.clear();
                  deeds.name(input.value());
                }
              });
      naming.add(label, Tag.of("div", "task-row").add(input, use.tag()), about);
    }
  }

  /** Shows how the task stands. */
  public void show(TaskRun run) {
    var now = run.now();
    for (int i = 0; i < states.size(); i++) {
      boolean isMet = now.met().get(i);
      var word = texts.of(isMet ? "task.panel.met" : "task.panel.unmet");
      if (!states.get(i).text().equals(word)) {
        states.get(i).text(word);
        entries.get(i).toggle("met", isMet);
      }
    }
    var words =
        texts.of(
            task.passMark() == 100 ? "task.panel.of" : "task.panel.of.mark",
            Integer.toString(now.count()),
            Integer.toString(now.met().size()),
            Integer.toString(task.passMark()));
    if (!progress.text().equals(words)) {
      progress.text(words);
      bar.attribute("value", Double.toString(Math.floor(now.score())));
    }
    if (run.isDone() != wasDone) {
      wasDone = run.isDone();
      live.say(texts.of("task.panel.done.said"));
    }
    var said = texts.of(now.done() ? "task.panel.done" : "task.panel.done.before");
    if (wasDone && !done.text().equals(said)) {
      done.text(said);
    }
    done.shown(wasDone);
    root.toggle("done", wasDone);
  }

  private void showHint() {
    var text = task.hints().get(hintsShown);
    hintsShown++;
    hints.add(Tag.of("li").text(text)).shown(true);
    live.say(text);
    tellHints();
  }

  private void tellHints() {
    int all = task.hints().size();
    hint.enable(hintsShown < all);
    hint.text(
        hintsShown < all
            ? texts.of("task.panel.hint", Integer.toString(hintsShown + 1), Integer.toString(all))
            : texts.of("task.panel.hint.last"));
  }

  /** Shows the link of the hand-in, and copies it. */
  public void give(String link) {
    fault.clear();
    var field =
        Tag.of("input", "task-link")
            .attribute("type", "text")
            .attribute("readonly", "")
            .attribute("aria-label", texts.of("task.panel.link"))
            .value(link);
    var said = Tag.of("p").attribute("role", "status");
    handedIn
        .clear()
        .add(
            field,
            PressButton.of("", texts.of("task.panel.copy"), () -> copy(link, said)).tag(),
            said,
            Tag.of("p", "hint").text(texts.of("task.panel.contains")))
        .shown(true);
    copy(link, said);
  }

  private void copy(String link, Tag said) {
    Clipboard.write(
        link,
        () -> said.text(texts.of(wasDone ? "task.panel.copied" : "task.panel.copied.open")),
        () -> said.text(texts.of("task.panel.uncopied")));
  }

  /** Says why there is no hand-in. */
  public void refuse(String sentence) {
    fault.text(sentence);
  }
}
