package vitrine.view.dom;

import vitrine.session.Setting;
import vitrine.view.Texts;

/** On or off: a checkbox. */
final class FlagControl implements Control {
  private final Tag box = Tag.of("input").attribute("type", "checkbox");
  private final Field field;

  FlagControl(Setting setting, Texts texts, Listener listener) {
    var label = Tag.of("label").attribute("for", box.id());
    field = new Field(setting, texts, listener, Tag.of("div", "field field-flag"), label);
    field.head().first(box);
    field.body();
    field.describe(box);
    box.checked(setting.fallback().equals("true"));
    box.on("change", event -> want());
  }

  @Override
  public Tag tag() {
    return field.tag();
  }

  @Override
  public void show(String value) {
    field.note(value);
    box.checked(value.equals("true"));
  }

  @Override
  public void refuse(String sentence) {
    field.refuse(sentence);
    box.checked(field.inForce().equals("true"));
  }

  @Override
  public void lock(String sentence) {
    field.lock(sentence, box);
  }

  private void want() {
    if (!field.want(Boolean.toString(box.isChecked()))) {
      box.checked(field.inForce().equals("true"));
    }
  }
}
