package vitrine.labs.playground.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.StudyPart;
import vitrine.session.LabSession;
import vitrine.session.Snapshot;
import vitrine.view.Texts;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * What is this? A list of everything on the page in plain words, each with its present value and
 * the way to where it stands; and a way to point at anything instead.
 */
public final class ExplainView implements StudyPart {
  private static final String MARK = "explained";

  private final LabSession session;
  private final Texts texts;
  private final ThingBook book;
  private final ValueView values;
  private final PointingView pointing;
  private final Tag mode;
  private final Tag answer = Tag.of("div", "explain-answer").attribute("role", "status");
  private final Tag list = Tag.of("div", "explain-list");
  private final Tag element = Tag.of("div", "explain");
  private final List<Entry> entries = new ArrayList<>();
  private String listed = "";
  private @Nullable Tag marked;

  /** A line of the list. */
  private record Entry(Explained thing, Tag value) {}

  /** The part for a session. */
  public ExplainView(LabSession session, Stage stage) {
    this.session = session;
    texts = stage.texts();
    book =
        new ThingBook(texts, session.settings().declaration().setting(StudyPart.SETTING).choices());
    values = new ValueView(texts);
    mode = Tag.button("button-lead").on("click", event -> toggle());
    pointing = new PointingView(element, this::pointed, this::ended);
    element.add(
        Tag.of("div", "explain-mode")
            .add(mode, Tag.of("p", "card-note").text(texts.of("study.explain.point.note"))),
        answer,
        list);
    showMode();
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void changed() {
    fill();
    showValues();
  }

  @Override
  public void draw(Snapshot snapshot) {
    fill();
    showValues();
  }

  @Override
  public void closed() {
    pointing.set(false);
    mark(null);
  }

  /** Values of a run under way would be old before they are read. */
  private void showValues() {
    boolean isMoving = session.isPlaying() || session.isMoving();
    for (var entry : entries) {
      if (isMoving) {
        entry.value().clear();
      } else {
        values.show(entry.thing(), session.settings(), entry.value());
      }
    }
  }

  /** Lists what is on the page, if that is not what is listed. */
  private void fill() {
    var found = new ArrayList<List<Explained>>();
    var keys = new StringBuilder();
    var known = new HashSet<String>();
    for (var part : ThingBook.PARTS) {
      var things = things(part, known);
      found.add(things);
      for (var thing : things) {
        keys.append(thing.key()).append(' ');
      }
    }
    if (keys.toString().equals(listed)) {
      return;
    }
    listed = keys.toString();
    entries.clear();
    list.clear();
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).isEmpty()) {
        add(ThingBook.PARTS.get(i), found.get(i));
      }
    }
  }

  /** What stands in a part of the page and in none before it, each kind once. */
  private List<Explained> things(Thing part, Set<String> keys) {
    var found = new ArrayList<Explained>();
    for (var place : Tag.all(Tag.body(), part.selector())) {
      for (var each : Tag.all(place, ThingBook.all())) {
        var thing =
            each.matches("[hidden], [hidden] *") || !isIn(each, part) ? null : book.find(each);
        if (thing != null && !element.contains(each.node()) && keys.add(thing.key())) {
          found.add(thing);
        }
      }
    }
    return found;
  }

  /** Whether that is the first of the parts in which it stands: the smallest stand first. */
  private static boolean isIn(Tag each, Thing part) {
    for (var other : ThingBook.PARTS) {
      if (each.closest(other.selector()) != null) {
        return other == part;
      }
    }
    return false;
  }

  private void add(Thing part, List<Explained> things) {
    var lines = Tag.of("ul", "explain-things");
    for (var thing : things) {
      var value = Tag.of("span", "explain-value");
      entries.add(new Entry(thing, value));
      var name =
          Tag.button("button-part")
              .text(thing.name())
              .on("click", event -> lead(thing))
              .on("focus", event -> mark(thing.element()));
      lines.add(Tag.of("li").add(name, Tag.of("p").text(thing.words()).add(" ").add(value)));
    }
    list.add(
        Tag.of("section")
            .add(
                Tag.of("h4").text(book.name(part)),
                Tag.of("p").text(texts.of("study.explain." + part.key())),
                lines));
  }

  /** Shows where a thing stands. */
  private void lead(Explained thing) {
    mark(thing.element());
    thing.element().bringIntoView();
  }

  private void pointed(Tag target) {
    var thing = book.find(target);
    if (thing == null) {
      return;
    }
    mark(thing.element());
    var value = Tag.of("span", "explain-value");
    if (!session.isPlaying()) {
      values.show(thing, session.settings(), value);
    }
    answer
        .clear()
        .add(
            Tag.of("strong").text(thing.name()),
            Tag.of("span", "explain-own").text(own(target, thing)),
            Tag.of("p").text(thing.words()).add(" ").add(value),
            Tag.of("p", "card-note").text(texts.of("study.explain.escape")));
  }

  /** What the thing itself is called, where the same words explain several. */
  private static String own(Tag target, Explained thing) {
    var pressed = target.closest("button, a, summary");
    if (pressed == null) {
      return "";
    }
    var label = pressed.attribute("aria-label");
    var name = label == null ? pressed.text() : label;
    return name.equals(thing.name()) ? "" : name;
  }

  private void toggle() {
    pointing.set(!pointing.isOn());
    showMode();
  }

  private void ended() {
    showMode();
    mode.focus();
  }

  private void showMode() {
    boolean isOn = pointing.isOn();
    mode.text(texts.of(isOn ? "study.explain.point.end" : "study.explain.point"));
    element.toggle("is-pointing", isOn);
    answer.clear();
    if (isOn) {
      answer.add(Tag.of("p").text(texts.of("study.explain.point.begin")));
    } else {
      mark(null);
    }
  }

  private void mark(@Nullable Tag next) {
    var before = marked;
    if (before != null) {
      before.toggle(MARK, false);
    }
    if (next != null) {
      next.toggle(MARK, true);
    }
    marked = next;
  }
}
