package vitrine.view.dom;

import vitrine.session.Setting;
import vitrine.view.Texts;

/** A short text, or a list of sizes: a box to type into. */
final class TextControl implements Control {
  private final Field field;
  private final TypedBox box;

  TextControl(Setting setting, Texts texts, Listener listener) {
    var label = Tag.of("label");
    field = new Field(setting, texts, listener, Tag.of("div", "field field-text"), label);
    box = new TypedBox(field, false);
    label.attribute("for", box.tag().id());
    field.body(box.tag());
    field.describe(box.tag());
  }

  @Override
  public Tag tag() {
    return field.tag();
  }

  @Override
  public void show(String value) {
    if (field.note(value)) {
      box.restore();
    }
  }

  @Override
  public void refuse(String sentence) {
    field.refuse(sentence);
    box.restore();
  }

  @Override
  public void lock(String sentence) {
    field.lock(sentence, box.tag());
  }
}
