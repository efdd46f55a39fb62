package vitrine.view.dom;

import vitrine.session.Setting;
import vitrine.view.Texts;

/** One of a list of words: the browser's own list. */
final class SelectControl implements Control {
  private final Tag select = Tag.of("select");
  private final Field field;

  SelectControl(Setting setting, Texts texts, Listener listener) {
    field =
        new Field(
            setting,
            texts,
            listener,
            Tag.of("div", "field field-select"),
            Tag.of("label").attribute("for", select.id()));
    for (var choice : setting.choices()) {
      select.add(Tag.of("option").attribute("value", choice).text(field.words(choice)));
    }
    field.body(select);
    field.describe(select);
    select.value(setting.fallback());
    select.on("change", event -> want());
  }

  @Override
  public Tag tag() {
    return field.tag();
  }

  @Override
  public void show(String value) {
    field.note(value);
    select.value(value);
  }

  @Override
  public void refuse(String sentence) {
    field.refuse(sentence);
    select.value(field.inForce());
  }

  @Override
  public void lock(String sentence) {
    field.lock(sentence, select);
  }

  private void want() {
    if (!field.want(select.value())) {
      select.value(field.inForce());
    }
  }
}
