package vitrine.app.own;

import vitrine.browser.Clipboard;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** A text to be copied: seen whole, with a button, and selected where a browser copies nothing. */
final class CopyField {
  private final Texts texts;
  private final Tag field = Tag.of("textarea").attribute("rows", "3").attribute("readonly", "");
  private final Tag said = Tag.of("p", "hint").attribute("role", "status");
  private final PressButton copy;
  private final Tag place = Tag.of("div", "own-copy");

  CopyField(String id, String name, Texts texts) {
    this.texts = texts;
    copy = PressButton.of("", texts.of("own.copy"), this::copy);
    field.attribute("id", id).attribute("spellcheck", "false");
    copy.tag().attribute("aria-label", texts.of("own.copy.named", name));
    place.add(
        Tag.of("label").attribute("for", id).text(name),
        field,
        Tag.of("div").add(copy.tag(), said));
  }

  /** Its element. */
  Tag tag() {
    return place;
  }

  /** Shows a text, and something about it; an empty text cannot be copied. */
  void show(String text, String about) {
    field.value(text);
    said.text(about);
    copy.enable(!text.isEmpty());
  }

  private void copy() {
    var text = field.value();
    Clipboard.write(
        text,
        () -> said.text(texts.of("own.copied")),
        () -> {
          field.select(0, text.length());
          said.text(texts.of("own.uncopied"));
        });
  }
}
