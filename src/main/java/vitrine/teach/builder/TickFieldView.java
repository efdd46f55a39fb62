package vitrine.teach.builder;

import java.util.function.Consumer;
import vitrine.view.dom.Tag;

/** Yes or no, with its words beside it. */
public final class TickFieldView {
  private final Tag box = Tag.of("input").attribute("type", "checkbox");
  private final Tag field = Tag.of("div", "field field-flag");

  /** A box that hears what the visitor ticks. */
  public TickFieldView(String name, String label, Consumer<Boolean> chosen) {
    box.attribute("name", name);
    field.add(
        Tag.of("div", "field-head")
            .add(box, Tag.of("label").attribute("for", box.id()).text(label)));
    box.on("change", event -> chosen.accept(box.isChecked()));
  }

  /** Its element. */
  public Tag tag() {
    return field;
  }

  /** Shows the value in force. */
  public void show(boolean value) {
    box.checked(value);
  }
}
