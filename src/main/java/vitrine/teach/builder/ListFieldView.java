package vitrine.teach.builder;

import java.util.Map;
import java.util.function.Consumer;
import vitrine.view.dom.Tag;

/** One of a list under a label: the browser's own list. */
public final class ListFieldView {
  private final Tag select = Tag.of("select");
  private final Tag field = Tag.of("div", "field");

  /**
   * An empty list.
   *
   * @param name marks it for styles and tests
   * @param chosen hears what the visitor chooses
   */
  public ListFieldView(String name, String label, Consumer<String> chosen) {
    select.attribute("name", name);
    field.add(Tag.of("label").attribute("for", select.id()).text(label), select);
    select.on("change", event -> chosen.accept(select.value()));
  }

  /** Its element. */
  public Tag tag() {
    return field;
  }

  /** Offers these values with their words, in their order. */
  public ListFieldView offer(Map<String, String> words) {
    select.clear();
    for (var entry : words.entrySet()) {
      select.add(Tag.of("option").attribute("value", entry.getKey()).text(entry.getValue()));
    }
    return this;
  }

  /** Shows the value in force. */
  public void show(String value) {
    select.value(value);
  }
}
