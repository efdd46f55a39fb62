package vitrine.labs.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.small.Figure;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The name so far, how likely each letter is to come next, and what has been written. */
public final class LettersView implements Figure {
  private static final Probe CHOICE = Probe.own(LettersLab.CHOICE);
  private static final NumberText SHARE = NumberText.percent(1);
  private static final int TOLD = 3;
  private static final int KEPT = 12;

  private final PageSession session;
  private final Stage stage;
  private final ChancesView chances;
  private final EmbeddingView embedding;
  private final List<Tag> controls;
  private final Tag name = Tag.of("p", "letters-name");
  private final Tag written = Tag.of("ol", "letters-written");
  private final PressButton next;
  private final PressButton whole;
  private final Tag element = Tag.of("div", "letters");
  private boolean isWriting;
  private boolean isLocked;

  /** The figure for a session. */
  public LettersView(PageSession session, Stage stage, SettingsView settings, Runnable watch) {
    this.session = session;
    this.stage = stage;
    var texts = stage.texts();
    chances = new ChancesView(texts);
    embedding = new EmbeddingView(stage);
    controls = List.of(settings.control(Writing.SETTING), settings.control("temperature"));
    next = PressButton.of("", texts.of("lab.next"), () -> write(false));
    whole = PressButton.of("", texts.of("lab.whole"), () -> write(true));
    var clear = PressButton.of("", texts.of("lab.clear"), this::clear);
    var list = Tag.of("h3").text(texts.of("lab.written"));
    element.add(
        name.attribute("data-part", "name"),
        Tag.of("div", "letters-keys")
            .attribute("data-part", "write")
            .add(next.tag(), whole.tag(), clear.tag()),
        chances.tag().attribute("data-part", "chances"),
        Tag.of("div", "letters-below")
            .add(
                embedding.tag().attribute("data-part", "embedding"),
                Tag.of("section").attribute("data-part", "written").add(list, written)));
    written.attribute("aria-labelledby", list.id());
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public List<Tag> controls() {
    return controls;
  }

  @Override
  public List<Probe> probes() {
    return List.of(CHOICE, EmbeddingView.PROBE);
  }

  @Override
  public void changed() {
    var writing = writing();
    int context = session.settings().whole("context");
    int from = Math.max(0, writing.letters().length() - context);
    name.clear()
        .add(Tag.of("span", "letters-past").text(writing.letters().substring(0, from)))
        .add(Tag.of("mark").text(writing.letters().substring(from)))
        .add(Tag.of("span", "letters-end").text(writing.isWhole() ? "." : "_"));
    next.enable(!writing.isWhole() && !isLocked);
    whole.enable(!isLocked);
    embedding.changed(session.graph());
  }

  @Override
  public void draw(Snapshot snapshot) {
    double @Nullable [] values = snapshot.find(CHOICE);
    if (values != null) {
      chances.draw(values);
    }
    embedding.draw(snapshot);
  }

  @Override
  public void themeChanged() {
    embedding.themeChanged();
  }

  @Override
  public String words(Snapshot snapshot) {
    double @Nullable [] values = snapshot.find(CHOICE);
    if (values == null) {
      return "";
    }
    var likely = new StringBuilder();
    for (int letter : ChancesView.likeliest(values, TOLD)) {
      likely
          .append(likely.length() == 0 ? "" : ", ")
          .append(chances.name(letter))
          .append(' ')
          .append(SHARE.write(values[letter]));
    }
    var letters = writing().letters();
    var texts = stage.texts();
    return letters.isEmpty()
        ? texts.of("lab.words.first", likely.toString())
        : texts.of("lab.words", letters, likely.toString());
  }

  @Override
  public void lock(List<String> keys) {
    isLocked = keys.indexOf(Writing.SETTING) >= 0;
  }

  private Writing writing() {
    try {
      return Writing.of(session.settings());
    } catch (Refusal none) {
      // The engine refuses it too, and says so.
      return new Writing("", false);
    }
  }

  private void clear() {
    isWriting = false;
    set(new Writing("", false), session.settings().whole("draw"), false, Reply.NONE);
  }

  /**
   * Writes the next letter, or on and on to the end, which is one thing to undo; a name that is
   * whole is followed by another.
   */
  private void write(boolean toTheEnd) {
    if (isWriting || !session.isReady()) {
      return;
    }
    var now = writing();
    isWriting = true;
    if (now.isWhole()) {
      set(
          new Writing("", false),
          session.settings().whole("draw"),
          false,
          then(() -> letter(toTheEnd, true)));
    } else {
      letter(toTheEnd, false);
    }
  }

  private void letter(boolean goesOn, boolean isSame) {
    session.read(CHOICE, values -> letter(goesOn, isSame, values), then(() -> {}));
  }

  /**
   * @param goesOn whether letters follow until the name is whole
   * @param isSame whether it is undone together with the command before
   */
  private void letter(boolean goesOn, boolean isSame, double[] probabilities) {
    if (!isWriting) {
      return;
    }
    var now = writing();
    int number = session.settings().whole("draw");
    int letter =
        now.isLong() ? 0 : now.draw(probabilities, session.settings().text("seed"), number);
    var after = now.with(letter);
    set(
        after,
        number + 1,
        isSame,
        then(
            () -> {
              if (after.isWhole()) {
                keep(after.letters());
              }
              if (goesOn && !after.isWhole()) {
                letter(true, true);
              } else {
                isWriting = false;
                stage.live().say(stage.texts().of("lab.said", after.letters()));
              }
            }));
  }

  private void set(Writing writing, int draw, boolean isSame, Reply reply) {
    var values = new LinkedHashMap<String, String>();
    values.put(Writing.SETTING, writing.text());
    values.put("draw", Integer.toString(draw));
    var change = new Command.Change(Map.copyOf(values));
    if (isSame) {
      session.sendOn(change, reply);
    } else {
      session.send(change, reply);
    }
  }

  /** Goes on, or stops writing and says why not. */
  private Reply then(Runnable done) {
    return Reply.of(
        done,
        new Reply() {
          @Override
          public void done() {}

          @Override
          public void refused(Sentence sentence) {
            isWriting = false;
            stage.explaining().refused(sentence);
          }
        });
  }

  /** Tells whether a finished name was learned from, kept apart, or is in neither list. */
  private void keep(String letters) {
    var texts = stage.texts();
    var pack = session.supply(LettersLab.pack());
    if (letters.isEmpty() || pack == null) {
      return;
    }
    var names = LettersLab.names(pack);
    int count = Math.min(session.settings().whole("names"), names.size());
    int learned = LettersLab.learned(count);
    var kind =
        names.has(letters, 0, learned)
            ? "learned"
            : names.has(letters, learned, names.size()) ? "real" : "new";
    var entries = new ArrayList<>(Tag.all(written, "li"));
    if (entries.size() >= KEPT) {
      entries.get(entries.size() - 1).remove();
    }
    written.first(
        Tag.of("li")
            .add(
                Tag.of("strong").text(letters),
                Tag.of("span", "hint").text(" " + texts.of("lab.kind." + kind))));
  }
}
