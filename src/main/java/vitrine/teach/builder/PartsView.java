package vitrine.teach.builder;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.session.Setting;
import vitrine.session.Settings;
import vitrine.teach.builder.Draft.Leave;
import vitrine.view.Texts;
import vitrine.view.dom.Control;
import vitrine.view.dom.Controls;
import vitrine.view.dom.Tag;

/** Everything that can be set in a lab, and what a visitor may do with it: a line for each. */
final class PartsView {
  private final Texts texts;
  private final Listener listener;
  private final Tag group = Tag.of("details", "teach-group teach-parts");
  private final Tag summary = Tag.of("summary");
  private final Tag lines = Tag.of("div", "teach-lines");
  private final Map<String, Control> controls = new LinkedHashMap<>();
  private final Map<String, ListFieldView> leaves = new LinkedHashMap<>();
  private String lab = "";

  /** Hears what the visitor wants. */
  interface Listener {
    /** A setting is to begin with that value. */
    void wanted(String key, String value);

    /** A setting or part is to be dealt with so. */
    void leave(String name, Leave leave);
  }

  PartsView(Texts texts, Listener listener) {
    this.texts = texts;
    this.listener = listener;
    group.add(summary, Tag.of("p", "hint").text(texts.of("teach.parts.help")), lines);
    group.shown(false);
  }

  /** Its element. */
  Tag tag() {
    return group;
  }

  /** There is no lab to set. */
  void none() {
    lab = "";
    group.shown(false);
  }

  /** Offers the settings and parts of a lab. */
  void offer(DescribedLab described, Settings settings, Draft draft) {
    if (!described.id().equals(lab)) {
      lab = described.id();
      build(described);
    }
    show(settings, draft);
  }

  /** Shows what is in force. */
  void show(Settings settings, Draft draft) {
    for (var entry : controls.entrySet()) {
      entry.getValue().show(settings.text(entry.getKey()));
    }
    int kept = 0;
    for (var entry : leaves.entrySet()) {
      var leave = draft.leave(entry.getKey());
      entry.getValue().show(leave.name());
      kept += leave == Leave.FREE ? 0 : 1;
    }
    int set = settings.differencesFrom(settings.declaration().fallbacks()).size();
    summary.text(texts.of("teach.parts", Integer.toString(set), Integer.toString(kept)));
  }

  private void build(DescribedLab described) {
    controls.clear();
    leaves.clear();
    lines.clear();
    var words = texts.with(described.words());
    var made = new Controls(words, listener::wanted);
    for (var setting : described.declaration().settings()) {
      var name = words.of("setting." + setting.key() + ".label");
      var control = setting.type() == Setting.Type.POINTS ? null : made.of(setting);
      if (control != null) {
        controls.put(setting.key(), control);
      }
      addLine(setting.key(), name, control);
    }
    for (var part : described.parts()) {
      var key = "teach.part." + part;
      addLine(part, texts.has(key) ? texts.of(key) : part, null);
    }
    group.shown(true);
  }

  private void addLine(String key, String name, @Nullable Control control) {
    var list =
        new ListFieldView(
                "leave-" + key,
                texts.of("teach.leave", name),
                value -> listener.leave(key, Leave.valueOf(value)))
            .offer(leaves());
    leaves.put(key, list);
    var line = Tag.of("div", "teach-line").attribute("data-line", key);
    line.add(control == null ? Tag.of("p", "teach-name").text(name) : control.tag(), list.tag());
    lines.add(line);
  }

  private Map<String, String> leaves() {
    var words = new LinkedHashMap<String, String>();
    for (var leave : Leave.values()) {
      words.put(leave.name(), texts.of("teach.leave." + leave.name()));
    }
    return words;
  }
}
