package vitrine.app.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import vitrine.browser.PageEvent;
import vitrine.view.dom.Tag;

/**
 * The parts of a lab that can be pointed at and picked: elements with {@code data-part}, which
 * holds one name or several with spaces between, and the controls of settings by their keys.
 */
final class PartMarks {
  private static final String PART = "data-part";

  private final Picker picker;
  private List<String> pickable = List.of();
  private boolean isListening;

  /** Hears which part was picked. */
  @FunctionalInterface
  interface Picker {
    /** The part of that name; what it is called stands in {@code name}. */
    void picked(String part, String name);
  }

  PartMarks(Picker picker) {
    this.picker = picker;
  }

  /** The first of these parts that is not there; empty if all are. */
  String unknown(List<String> parts) {
    for (var part : parts) {
      if (all(part).isEmpty()) {
        return part;
      }
    }
    return "";
  }

  /**
   * Outlines these parts, no others, and brings the first into view.
   *
   * @return for each its name, and what it is called
   */
  List<Map<String, @Nullable Object>> point(List<String> parts) {
    for (var tag : Tag.all(Tag.root(), ".pointed")) {
      tag.toggle("pointed", false);
    }
    var told = new ArrayList<Map<String, @Nullable Object>>();
    for (var part : parts) {
      var found = all(part);
      for (var tag : found) {
        tag.toggle("pointed", true);
      }
      if (told.isEmpty()) {
        bringIntoView(found.get(0).node());
      }
      Map<String, @Nullable Object> named = new LinkedHashMap<>();
      named.put("part", part);
      named.put("name", name(found.get(0), part));
      told.add(named);
    }
    return told;
  }

  /** Lets a press pick one of these parts instead of doing what it does; none for an empty list. */
  void pick(List<String> parts) {
    pickable = List.copyOf(parts);
    Tag.root().toggle("picking", !parts.isEmpty());
    for (var tag : Tag.all(Tag.root(), ".pickable")) {
      tag.toggle("pickable", false);
    }
    for (var part : parts) {
      for (var tag : all(part)) {
        tag.toggle("pickable", true);
      }
    }
    if (!isListening) {
      isListening = true;
      Tag.root().before("click", this::pressed);
      Tag.root().before("pointerdown", this::keep);
    }
  }

  private void pressed(PageEvent event) {
    var found = picked(event);
    if (found == null) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    for (var part : pickable) {
      if (found.matches(selector(part))) {
        picker.picked(part, name(found, part));
        return;
      }
    }
  }

  /** What is picked is not dragged or painted on. */
  private void keep(PageEvent event) {
    if (picked(event) != null) {
      event.stopPropagation();
    }
  }

  private @Nullable Tag picked(PageEvent event) {
    return pickable.isEmpty() ? null : Tag.around(event.getTarget()).closest(".pickable");
  }

  private static List<Tag> all(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '.') {
        return List.of();
      }
    }
    var parts = Tag.all(Tag.root(), "[" + PART + "~=\"" + part + "\"]");
    // A part comes before the control of a setting that happens to have its name.
    return parts.isEmpty() ? Tag.all(Tag.root(), selector(part)) : parts;
  }

  private static String selector(String part) {
    return "[" + PART + "~=\"" + part + "\"], [data-setting=\"" + part + "\"]";
  }

  /** What a part is called: its own label, else its heading, else its name. */
  private static String name(Tag tag, String part) {
    var label = tag.attribute("aria-label");
    if (label != null) {
      return label;
    }
    var heading = Tag.within(tag, "h2, h3, legend, label");
    return heading == null ? part : heading.text();
  }

  /**
   * Within this window alone: the page around it stays where it is. The bar that runs the network
   * lies over what scrolls below it.
   */
  @JSBody(
      params = "node",
      script =
          "var box = node.getBoundingClientRect(), high = self.innerHeight;var bar ="
              + " document.querySelector('.run-bar');var isOver = bar && !bar.contains(node) &&"
              + " getComputedStyle(bar).position === 'sticky' && getComputedStyle(bar).top ==="
              + " '0px';var top = isOver ? bar.offsetHeight : 0, room = high - top;if (box.top <"
              + " top || box.bottom > high) {self.scrollBy(0, box.height > room - 16 ? box.top -"
              + " top - 8 : box.top - top - (room - box.height) / 2); }")
  private static native void bringIntoView(HTMLElement node);
}
