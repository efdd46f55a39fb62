package vitrine.view.dom;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import vitrine.browser.PageEvent;

/**
 * One element of the page, built and changed in place: attributes, text and children, never markup
 * as text.
 */
public final class Tag {
  private static final String MATH = "http://www.w3.org/1998/Math/MathML";
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static int ids;
  private static String family = "v";

  private final HTMLElement node;

  private Tag(HTMLElement node) {
    this.node = node;
  }

  /** A new element. */
  public static Tag of(String name) {
    return new Tag(Nodes.create(name));
  }

  /** A new element with classes, separated by spaces. */
  public static Tag of(String name, String classes) {
    return of(name).attribute("class", classes);
  }

  /** A new button that does not send a form. */
  public static Tag button(String classes) {
    return of("button", classes).attribute("type", "button");
  }

  /** A new element of MathML. */
  public static Tag math(String name) {
    return new Tag(Nodes.create(MATH, name));
  }

  /** A new element of SVG. */
  public static Tag svg(String name) {
    return new Tag(Nodes.create(SVG, name));
  }

  /** An element that is there already. */
  public static Tag around(HTMLElement node) {
    return new Tag(node);
  }

  /** The element of that id, or null. */
  public static @Nullable Tag find(String id) {
    var found = Nodes.byId(id);
    return found == null ? null : new Tag(found);
  }

  /** The first element within {@code part} that a selector of CSS finds, or null. */
  public static @Nullable Tag within(Tag part, String selector) {
    var found = Nodes.query(part.node, selector);
    return found == null ? null : new Tag(found);
  }

  /** All elements within {@code part} that a selector of CSS finds, as they stand on the page. */
  public static List<Tag> all(Tag part, String selector) {
    var found = Nodes.queryAll(part.node, selector);
    var tags = new ArrayList<Tag>();
    for (int i = 0; i < found.getLength(); i++) {
      tags.add(new Tag((HTMLElement) found.item(i)));
    }
    return tags;
  }

  /** The page's body. */
  public static Tag body() {
    return new Tag(Nodes.body());
  }

  /** The page's root element, which bears the theme. */
  public static Tag root() {
    return new Tag(Nodes.root());
  }

  /** The element that has the focus, or null. */
  public static @Nullable Tag focused() {
    var active = Nodes.active();
    return active == null ? null : new Tag(active);
  }

  /** The element of the browser. */
  public HTMLElement node() {
    return node;
  }

  /** Begins ids with these letters: a module that came later to a page shares it with others. */
  public static void beginIdsWith(String letters) {
    family = letters;
  }

  /** Its id; one is given to it if it has none. */
  public String id() {
    if (node.getId().isEmpty()) {
      ids++;
      node.setId(family + ids);
    }
    return node.getId();
  }

  /** Sets an attribute. */
  public Tag attribute(String name, String value) {
    node.setAttribute(name, value);
    return this;
  }

  /** Sets an attribute without a value, or takes it away. */
  public Tag flag(String name, boolean on) {
    return on ? attribute(name, "") : without(name);
  }

  /** Takes an attribute away. */
  public Tag without(String name) {
    node.removeAttribute(name);
    return this;
  }

  /** The value of an attribute, or null. */
  public @Nullable String attribute(String name) {
    return node.getAttribute(name);
  }

  /** Gives it a class, or takes it away. */
  public Tag toggle(String className, boolean on) {
    Nodes.toggle(node, className, on);
    return this;
  }

  /** Shows it, or takes it out of page and speech. */
  public Tag shown(boolean shown) {
    node.setHidden(!shown);
    return this;
  }

  /** Whether it is not {@code hidden} itself. */
  public boolean isShown() {
    return !node.isHidden();
  }

  /** Sets a property of its style, or a variable such as {@code --x}. */
  public Tag style(String property, String value) {
    node.getStyle().setProperty(property, value);
    return this;
  }

  /** Sets a property of its style to a length in CSS pixels. */
  public Tag pixels(String property, double length) {
    Nodes.pixels(node, property, length);
    return this;
  }

  /** Puts {@code text} in place of all it holds. */
  public Tag text(String text) {
    node.setTextContent(text);
    return this;
  }

  /** The text of all it holds. */
  public String text() {
    return node.getTextContent();
  }

  /** Whether it holds nothing. */
  public boolean isEmpty() {
    return !node.hasChildNodes();
  }

  /** Adds children at its end. */
  public Tag add(Tag... children) {
    for (var child : children) {
      node.appendChild(child.node);
    }
    return this;
  }

  /** Adds a child at its beginning. */
  public Tag first(Tag child) {
    node.insertBefore(child.node, node.getFirstChild());
    return this;
  }

  /** Adds a text at its end. */
  public Tag add(String text) {
    Nodes.append(node, text);
    return this;
  }

  /** Takes away all it holds. */
  public Tag clear() {
    return text("");
  }

  /** Puts itself in the place of {@code other}. */
  public void replace(Tag other) {
    Node parent = other.node.getParentNode();
    if (parent != null) {
      parent.replaceChild(node, other.node);
    }
  }

  /** Takes it off the page. */
  public void remove() {
    Nodes.remove(node);
  }

  /** Hears events of a kind on it and inside it. */
  public Tag on(String kind, PageEvent.Listener listener) {
    Nodes.listen(node, kind, listener, false);
    return this;
  }

  /** Hears events of a kind before the elements inside it do. */
  public Tag before(String kind, PageEvent.Listener listener) {
    Nodes.listen(node, kind, listener, true);
    return this;
  }

  /** What an input, a select or a text area holds. */
  public String value() {
    return Nodes.value(node);
  }

  /** Changes what an input, a select or a text area holds, unless it holds that already. */
  public Tag value(String value) {
    Nodes.value(node, value);
    return this;
  }

  /** Goes to a part of what an input or a text area holds, and selects it. */
  public Tag select(int from, int to) {
    Nodes.select(node, from, to);
    return this;
  }

  /** Whether a checkbox or a radio button is checked. */
  public boolean isChecked() {
    return Nodes.checked(node);
  }

  /** Checks a checkbox or a radio button, or not. */
  public Tag checked(boolean checked) {
    Nodes.checked(node, checked);
    return this;
  }

  /** Gives it the focus. */
  public void focus() {
    Nodes.focus(node);
  }

  /** Whether it has the focus, or an element inside it has. */
  public boolean hasFocus() {
    return Nodes.contains(node, Nodes.active());
  }

  /** Whether it is or contains {@code other}. */
  public boolean contains(HTMLElement other) {
    return Nodes.contains(node, other);
  }

  /** Whether a selector of CSS finds it. */
  public boolean matches(String selector) {
    return Nodes.matches(node, selector);
  }

  /** The innermost element that a selector of CSS finds among it and those around it, or null. */
  public @Nullable Tag closest(String selector) {
    var found = Nodes.closest(node, selector);
    return found == null ? null : new Tag(found);
  }

  /** The element around it, or null. */
  public @Nullable Tag parent() {
    var found = Nodes.parent(node);
    return found == null ? null : new Tag(found);
  }

  /** Moves the page until it is in sight; what it is folded into is unfolded. */
  public void bringIntoView() {
    Nodes.bringIntoView(node);
  }

  /** Whether keys pressed in it write something, so that arrows move in its text. */
  public boolean isTypedIn() {
    return Nodes.matches(node, "input, select, textarea");
  }

  /** Where it stands in the window. */
  public Box box() {
    var box = Nodes.box(node);
    return new Box(box.getLeft(), box.getTop(), box.getWidth(), box.getHeight());
  }
}
