package vitrine.view.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vitrine.session.Setting;
import vitrine.view.Texts;

/**
 * One of a few things that say more as pictures, such as data sets: a group of radio buttons that
 * look like tiles.
 */
final class PictureControl implements Control {
  private final List<Tag> buttons = new ArrayList<>();
  private final Field field;

  PictureControl(Setting setting, Texts texts, Listener listener, Function<String, Tag> pictures) {
    var group = Tag.of("div", "field field-pictures").attribute("role", "radiogroup");
    var name = Tag.of("span", "field-name");
    group.attribute("aria-labelledby", name.id());
    field = new Field(setting, texts, listener, group, name);
    var tiles = Tag.of("div", "tiles");
    for (var choice : setting.choices()) {
      var button =
          Tag.of("input", "tile-input")
              .attribute("type", "radio")
              .attribute("name", field.tag().id())
              .attribute("value", choice);
      field.describe(button);
      button.on("change", event -> want(choice));
      buttons.add(button);
      var caption = Tag.of("span", "tile-name").text(field.words(choice));
      tiles.add(Tag.of("label", "tile").add(button, pictures.apply(choice), caption));
    }
    field.body(tiles);
    check(setting.fallback());
  }

  @Override
  public Tag tag() {
    return field.tag();
  }

  @Override
  public void show(String value) {
    field.note(value);
    check(value);
  }

  @Override
  public void refuse(String sentence) {
    field.refuse(sentence);
    check(field.inForce());
  }

  @Override
  public void lock(String sentence) {
    field.lock(sentence, buttons.toArray(new Tag[0]));
  }

  private void want(String choice) {
    if (!field.want(choice)) {
      check(field.inForce());
    }
  }

  private void check(String value) {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).checked(field.setting().choices().get(i).equals(value));
    }
  }
}
