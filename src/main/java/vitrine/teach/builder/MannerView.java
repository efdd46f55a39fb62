package vitrine.teach.builder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import vitrine.session.Numerals;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** Chooses how it looks: depth, light or dark, language, large type, controls, height. */
final class MannerView {
  private static final List<String> LISTS = List.of("depth", "theme", "controls");
  private static final List<String> TICKS = List.of("projector", "autoplay");

  private static final Map<String, List<String>> VALUES =
      Map.of(
          "depth", List.of("", "words", "numbers", "formulas"),
          "theme", List.of("", "light", "dark"),
          "controls", List.of("", "min", "none"));

  private final Texts texts;
  private final Map<String, ListFieldView> lists = new LinkedHashMap<>();
  private final Map<String, TickFieldView> ticks = new LinkedHashMap<>();
  private final Tag height = Tag.of("input").attribute("type", "number");
  private final Tag group = Tag.of("fieldset", "teach-group");

  /**
   * The fields.
   *
   * @param changed hears a name of the query and its value; empty for what the page does by itself
   * @param high hears the height wanted
   */
  MannerView(
      List<String> languages,
      Texts texts,
      BiConsumer<String, String> changed,
      DoubleConsumer high) {
    this.texts = texts;
    var fields = Tag.of("div", "teach-fields");
    for (var name : LISTS) {
      addList(fields, name, words(name), changed);
    }
    addList(fields, "lang", languages(languages), changed);
    addHeight(fields, high);
    for (var name : TICKS) {
      var tick =
          new TickFieldView(
              name, texts.of("teach." + name), on -> changed.accept(name, on ? "1" : ""));
      ticks.put(name, tick);
      fields.add(tick.tag());
    }
    group.add(Tag.of("legend").text(texts.of("teach.how")), fields);
  }

  /** Its element. */
  Tag tag() {
    return group;
  }

  /** Shows what is in force. */
  void show(Draft draft) {
    for (var entry : lists.entrySet()) {
      entry.getValue().show(draft.value(entry.getKey()));
    }
    for (var entry : ticks.entrySet()) {
      entry.getValue().show(draft.value(entry.getKey()).equals("1"));
    }
    height.value(Integer.toString(draft.height()));
  }

  private void addList(
      Tag fields, String name, Map<String, String> words, BiConsumer<String, String> changed) {
    var list =
        new ListFieldView(name, texts.of("teach." + name), value -> changed.accept(name, value))
            .offer(words);
    lists.put(name, list);
    fields.add(list.tag());
  }

  private void addHeight(Tag fields, DoubleConsumer high) {
    height.attribute("name", "height").attribute("step", "10");
    height.attribute("min", Integer.toString(Draft.LOWEST));
    height.attribute("max", Integer.toString(Draft.HIGHEST));
    var label = Tag.of("label").attribute("for", height.id()).text(texts.of("teach.height"));
    fields.add(Tag.of("div", "field").add(label, height));
    height.on(
        "change",
        event -> {
          double wanted = Numerals.parse(height.value());
          high.accept(Double.isNaN(wanted) ? Draft.USUAL : wanted);
        });
  }

  private Map<String, String> words(String name) {
    var words = new LinkedHashMap<String, String>();
    for (var value : VALUES.getOrDefault(name, List.of())) {
      words.put(value, texts.of("teach." + name + (value.isEmpty() ? ".own" : "." + value)));
    }
    return words;
  }

  private Map<String, String> languages(List<String> languages) {
    var words = new LinkedHashMap<String, String>();
    words.put("", texts.of("teach.lang.own"));
    for (var language : languages) {
      words.put(language, texts.of("teach.lang." + language));
    }
    return words;
  }
}
