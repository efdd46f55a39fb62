package vitrine.labs.playground.explain;

import java.util.List;
import vitrine.session.Settings;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** The present value of a thing on the page: read off what it shows, never kept. */
record ValueView(Texts texts) {
  /** The marks by which a shown number says where it comes from. */
  private static final List<String> MARKS = List.of("data-value", "data-derived", "data-measured");

  /** Shows it in {@code place}; leaves that empty where there is none. */
  void show(Explained thing, Settings settings, Tag place) {
    place.clear();
    var setting = thing.element().attribute(ThingBook.SETTING);
    if (setting != null) {
      place.add(now(written(setting, settings.text(setting))));
      return;
    }
    for (var mark : MARKS) {
      var number = Tag.within(thing.element(), "[" + mark + "]");
      if (number != null && !number.text().isEmpty()) {
        place.add(now("")).add(copy(number, mark));
        return;
      }
    }
    var said = said(thing.element());
    if (!said.isEmpty() && !said.equals(thing.name())) {
      place.add(now(said));
    }
  }

  private String now(String value) {
    return texts.of("study.explain.now", value);
  }

  /** A number keeps the mark by which a test finds out whether it is true. */
  private static Tag copy(Tag number, String mark) {
    var copy = Tag.of("span", "number").text(number.text());
    for (var name : List.of(mark, "data-format")) {
      var value = number.attribute(name);
      if (value != null) {
        copy.attribute(name, value);
      }
    }
    return copy;
  }

  private String written(String setting, String value) {
    var named = "setting." + setting + "." + value;
    if (texts.has(named)) {
      return texts.of(named);
    }
    var flag = "study.explain.flag." + value;
    return texts.has(flag) ? texts.of(flag) : value;
  }

  /** What a screen reader is told of its state. */
  private String said(Tag element) {
    if ("true".equals(element.attribute("aria-disabled"))) {
      return texts.of("study.explain.unavailable");
    }
    var expanded = element.attribute("aria-expanded");
    if (expanded != null) {
      return texts.of(expanded.equals("true") ? "study.explain.open" : "study.explain.closed");
    }
    var picture = Tag.within(element, "[role=img], figcaption");
    var shown = picture == null ? element : picture;
    var label = shown.attribute("aria-label");
    if (label != null) {
      return label;
    }
    return picture != null && picture.matches("figcaption") ? picture.text() : "";
  }
}
