package vitrine.labs.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * The way to what looks closer at the run: a row of buttons, of which one at most is pressed, and
 * below it the room in which the part that it opens stands.
 *
 * <p>Which one is open is a setting, so that a link opens it. The parts are a module of their own,
 * fetched when the first of them is opened.
 */
public final class StudyDoorView {
  private final PageSession session;
  private final Stage stage;
  private final Study study;
  private final Tag room = Tag.of("div", "study-room");
  private final Tag buttons = Tag.of("div", "study-doors").attribute("role", "group");
  private final Tag element = Tag.of("section", "study");
  private final Map<String, Tag> doors = new LinkedHashMap<>();
  private boolean isFetched;

  /** The module of the parts, as the door knows it. */
  public interface Study {
    /** Fetches it and lets it fill {@code room}, once; it follows the session from then on. */
    void fetch(Tag room, Reply reply);

    /** What the open part needs to see. */
    List<Probe> probes();
  }

  /** A door for each value of the setting but {@link StudyPart#NONE}. */
  public StudyDoorView(PageSession session, Stage stage, Study study) {
    this.session = session;
    this.stage = stage;
    this.study = study;
    var heading = Tag.of("h2", "panel-title").text(stage.texts().of("door.title"));
    buttons.attribute("aria-labelledby", heading.id());
    for (var key : session.settings().declaration().setting(StudyPart.SETTING).choices()) {
      if (!key.equals(StudyPart.NONE)) {
        var door =
            Tag.button("study-door")
                .text(stage.texts().of("setting." + StudyPart.SETTING + "." + key))
                .on("click", event -> press(key));
        doors.put(key, door);
        buttons.add(door);
      }
    }
    element.attribute("aria-labelledby", heading.id()).add(heading, buttons, room);
  }

  /** Where it stands. */
  public Tag tag() {
    return element;
  }

  /** What the open part needs to see. */
  public List<Probe> probes() {
    return study.probes();
  }

  /** Takes a door away, or all of them. */
  public void hide(String key) {
    if (key.equals(StudyPart.SETTING)) {
      element.shown(false);
    }
    var door = doors.get(key);
    if (door != null) {
      door.shown(false);
    }
  }

  /** Shows which part is open. */
  public void refresh() {
    var open = session.settings().text(StudyPart.SETTING);
    for (var door : doors.entrySet()) {
      door.getValue().attribute("aria-expanded", Boolean.toString(door.getKey().equals(open)));
    }
    if (!open.equals(StudyPart.NONE) && !isFetched) {
      isFetched = true;
      room.text(stage.texts().of("door.fetching"));
      study.fetch(
          room,
          new Reply() {
            @Override
            public void done() {}

            @Override
            public void refused(Sentence sentence) {
              isFetched = false;
              room.text(stage.words(sentence));
            }
          });
    }
  }

  private void press(String key) {
    var open = session.settings().text(StudyPart.SETTING);
    session.send(
        new Command.Change(Map.of(StudyPart.SETTING, key.equals(open) ? StudyPart.NONE : key)),
        stage.explaining());
  }
}
