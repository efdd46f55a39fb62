package vitrine.view.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vitrine.session.Numerals;
import vitrine.session.Setting;
import vitrine.view.Texts;

/**
 * A list of words, one for each of some places: as many of the browser's own lists. How many places
 * there are, and what stands in them where the list says nothing, is known to whoever made it.
 *
 * <p>What a place is called is the text {@code setting.<key>.place}; its words have the names of
 * the choices of {@code setting.<of>}.
 */
final class WordsControl implements Control {
  private final Field field;
  private final String of;
  private final Supplier<List<String>> rest;
  private final Tag lists = Tag.of("div", "field-lists");
  private final List<Tag> selects = new ArrayList<>();

  /**
   * @param of the setting whose choices the words are
   * @param rest what stands in each place where the list says nothing: as many words as there are
   *     places
   */
  WordsControl(
      Setting setting, String of, Texts texts, Listener listener, Supplier<List<String>> rest) {
    this.of = of;
    this.rest = rest;
    var group = Tag.of("div", "field field-words").attribute("role", "group");
    var name = Tag.of("span", "field-name");
    group.attribute("aria-labelledby", name.id());
    field = new Field(setting, texts, listener, group, name);
    field.body(lists);
  }

  @Override
  public Tag tag() {
    return field.tag();
  }

  @Override
  public void show(String value) {
    field.note(value);
    put(value);
  }

  @Override
  public void refuse(String sentence) {
    field.refuse(sentence);
    put(field.inForce());
  }

  @Override
  public void lock(String sentence) {
    field.lock(sentence, selects.toArray(new Tag[0]));
  }

  private void put(String value) {
    var words = rest.get();
    if (words.size() != selects.size()) {
      selects.clear();
      lists.clear();
      for (int i = 0; i < words.size(); i++) {
        lists.add(place(i));
      }
    }
    var named = named(value);
    for (int i = 0; i < selects.size(); i++) {
      selects.get(i).value(i < named.size() ? named.get(i) : words.get(i));
    }
  }

  private Tag place(int at) {
    var select = Tag.of("select");
    for (var choice : field.setting().choices()) {
      var name = field.texts().of("setting." + of + "." + choice);
      select.add(Tag.of("option").attribute("value", choice).text(name));
    }
    var number = Integer.toString(at + 1);
    var name = field.texts().of("setting." + field.setting().key() + ".place", number);
    select.on("change", event -> want());
    field.describe(select);
    if (field.isLocked()) {
      select.attribute("aria-disabled", "true");
    }
    selects.add(select);
    return Tag.of("div", "field-list")
        .add(Tag.of("label").attribute("for", select.id()).text(name), select);
  }

  /** The words of all places up to the last that differs from what would stand there anyway. */
  private void want() {
    var words = rest.get();
    var wanted = new ArrayList<String>();
    int last = 0;
    for (int i = 0; i < selects.size(); i++) {
      var word = selects.get(i).value();
      wanted.add(word);
      last = word.equals(words.get(i)) ? last : i + 1;
    }
    if (!field.want(String.join(",", wanted.subList(0, last)))) {
      put(field.inForce());
    }
  }

  private static List<String> named(String value) {
    return value.isEmpty() ? List.of() : Numerals.split(value, ',');
  }
}
