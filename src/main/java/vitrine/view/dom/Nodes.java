package vitrine.view.dom;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import org.teavm.jso.dom.xml.NodeList;
import vitrine.browser.PageEvent;

/** The calls of the document that {@link Tag} is made of. */
final class Nodes {
  private Nodes() {}

  @JSBody(params = "name", script = "return document.createElement(name);")
  static native HTMLElement create(String name);

  @JSBody(
      params = {"space", "name"},
      script = "return document.createElementNS(space, name);")
  static native HTMLElement create(String space, String name);

  @JSBody(params = "id", script = "return document.getElementById(id);")
  static native @Nullable HTMLElement byId(String id);

  @JSBody(
      params = {"node", "selector"},
      script = "return node.querySelector(selector);")
  static native @Nullable HTMLElement query(HTMLElement node, String selector);

  @JSBody(
      params = {"node", "selector"},
      script = "return node.matches(selector);")
  static native boolean matches(HTMLElement node, String selector);

  @JSBody(
      params = {"node", "selector"},
      script = "return node.querySelectorAll(selector);")
  static native NodeList<Node> queryAll(HTMLElement node, String selector);

  @JSBody(
      params = {"node", "selector"},
      script = "return node.closest(selector);")
  static native @Nullable HTMLElement closest(HTMLElement node, String selector);

  @JSBody(params = "node", script = "return node.parentElement;")
  static native @Nullable HTMLElement parent(HTMLElement node);

  @JSBody(
      params = "node",
      script =
          "for (var each = node.parentElement; each; each = each.parentElement) { if (each.tagName"
              + " === 'DETAILS' && node.tagName !== 'SUMMARY') { each.open = true; } }"
              + " node.scrollIntoView({block: 'center'});")
  static native void bringIntoView(HTMLElement node);

  @JSBody(script = "return document.body;")
  static native HTMLElement body();

  @JSBody(script = "return document.documentElement;")
  static native HTMLElement root();

  @JSBody(script = "return document.activeElement;")
  static native @Nullable HTMLElement active();

  @JSBody(
      params = {"node", "text"},
      script = "node.appendChild(document.createTextNode(text));")
  static native void append(HTMLElement node, String text);

  @JSBody(params = "node", script = "if (node.parentNode) { node.parentNode.removeChild(node); }")
  static native void remove(HTMLElement node);

  @JSBody(
      params = {"node", "name", "on"},
      script = "on ? node.classList.add(name) : node.classList.remove(name);")
  static native void toggle(HTMLElement node, String name, boolean on);

  @JSBody(
      params = {"node", "kind", "listener", "first"},
      script = "node.addEventListener(kind, listener, first);")
  static native void listen(
      HTMLElement node, String kind, PageEvent.Listener listener, boolean first);

  /** The browser writes the number: Java's own way of writing doubles is 15 kB of code. */
  @JSBody(
      params = {"node", "property", "length"},
      script = "node.style.setProperty(property, length + 'px');")
  static native void pixels(HTMLElement node, String property, double length);

  @JSBody(params = "node", script = "return node.value;")
  static native String value(HTMLElement node);

  @JSBody(
      params = {"node", "value"},
      script = "if (node.value !== value) { node.value = value; }")
  static native void value(HTMLElement node, String value);

  /** Losing the focus in between has browsers bring the place into view. */
  @JSBody(
      params = {"node", "from", "to"},
      script =
          "node.focus(); node.setSelectionRange(from, from); node.blur(); node.focus();"
              + "node.setSelectionRange(from, to);")
  static native void select(HTMLElement node, int from, int to);

  @JSBody(params = "node", script = "return node.checked;")
  static native boolean checked(HTMLElement node);

  @JSBody(
      params = {"node", "checked"},
      script = "node.checked = checked;")
  static native void checked(HTMLElement node, boolean checked);

  @JSBody(params = "node", script = "node.focus();")
  static native void focus(HTMLElement node);

  @JSBody(
      params = {"node", "other"},
      script = "return node.contains(other);")
  static native boolean contains(HTMLElement node, @Nullable HTMLElement other);

  @JSBody(params = "node", script = "return node.getBoundingClientRect();")
  static native Rectangle box(HTMLElement node);

  /** The part of the window that a page can use. */
  @JSBody(
      script =
          "var root = document.documentElement;"
              + "return {left: 0, top: 0, width: root.clientWidth, height: root.clientHeight};")
  static native Rectangle window();

  /** CSS pixels from the window's upper left corner. */
  interface Rectangle extends JSObject {
    @JSProperty
    double getLeft();

    @JSProperty
    double getTop();

    @JSProperty
    double getWidth();

    @JSProperty
    double getHeight();
  }
}
