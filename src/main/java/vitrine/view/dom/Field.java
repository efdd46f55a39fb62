package vitrine.view.dom;

import org.jspecify.annotations.Nullable;
import vitrine.session.Refusal;
import vitrine.session.Setting;
import vitrine.view.Texts;

/**
 * What every control has around its inputs: label, help behind “?”, who locked it, and the sentence
 * that refuses a value, each tied to the inputs for screen readers.
 */
final class Field {
  private final Setting setting;
  private final Texts texts;
  private final Control.Listener listener;
  private final Tag root;
  private final Tag head = Tag.of("div", "field-head");
  private final Tag lockNote = Tag.of("p", "field-lock").shown(false);
  private final Tag error = Tag.of("p", "field-error").attribute("role", "alert");
  private final String name;
  private String inForce;
  private String wanted;
  private boolean locked;

  /**
   * @param root what holds all of it
   * @param label the element to show the setting's name in
   */
  Field(Setting setting, Texts texts, Control.Listener listener, Tag root, Tag label) {
    this.setting = setting;
    this.texts = texts;
    this.listener = listener;
    this.root = root.attribute("data-setting", setting.key());
    inForce = setting.fallback();
    wanted = inForce;
    name = words("label");
    label.text(name);
    root.add(head.add(label));
    if (texts.has("setting." + setting.key() + ".help")) {
      head.add(new HelpButton(texts.of("control.help", name), words("help")).tag());
    }
  }

  /** Puts the inputs between the head and the sentences. */
  void body(Tag... inputs) {
    root.add(inputs).add(lockNote, error);
  }

  /** Ties the sentences to an input. */
  void describe(Tag input) {
    input.attribute("aria-describedby", lockNote.id() + " " + error.id());
  }

  Tag tag() {
    return root;
  }

  Tag head() {
    return head;
  }

  /** What the setting is called. */
  String name() {
    return name;
  }

  /** A text about this setting: {@code setting.<key>.<part>}. */
  String words(String part) {
    return texts.of("setting." + setting.key() + "." + part);
  }

  Setting setting() {
    return setting;
  }

  Texts texts() {
    return texts;
  }

  /** The value that the session says is in force. */
  String inForce() {
    return inForce;
  }

  /** Takes note of the value in force; true if it is another than before. */
  boolean note(String value) {
    if (value.equals(inForce)) {
      return false;
    }
    inForce = value;
    wanted = value;
    error.text("");
    return true;
  }

  /**
   * Passes on what the visitor wants, in canonical form, or says why not; false if the input must
   * show the old value again.
   */
  boolean want(String text) {
    var sentence = locked ? lockNote.text() : complaint(text);
    error.text(sentence == null ? "" : sentence);
    root.toggle("refused", sentence != null);
    if (sentence != null) {
      return false;
    }
    var value = setting.parse(text);
    // A slider that is let go says once more what it said on the way: that is one change, not two.
    if (!value.equals(wanted)) {
      wanted = value;
      listener.wanted(setting.key(), value);
    }
    return true;
  }

  /** Shows why the session did not take a value. */
  void refuse(String sentence) {
    wanted = inForce;
    error.text(sentence);
    root.toggle("refused", true);
  }

  boolean isLocked() {
    return locked;
  }

  /** Locked inputs can still be reached and read: they say that they are locked, and by whom. */
  void lock(String sentence, Tag... inputs) {
    locked = !sentence.isEmpty();
    error.text("");
    lockNote.text(sentence).shown(locked);
    root.toggle("locked", locked);
    for (var input : inputs) {
      if (locked) {
        input.attribute("aria-disabled", "true");
      } else {
        input.without("aria-disabled");
      }
    }
  }

  private @Nullable String complaint(String text) {
    try {
      setting.parse(text);
      return null;
    } catch (Refusal refusal) {
      return texts.of(refusal.sentence().about(name));
    }
  }
}
