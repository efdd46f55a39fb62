package vitrine.view.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression;

/**
 * A piece of a formula as elements of MathML; the page makes real elements of it.
 *
 * @param tag the element's name, such as {@code msub}
 * @param text what a leaf says; empty where there are children
 * @param attributes names and values in turn
 * @param children what stands inside
 * @param opens the number that this piece shows and that can be opened in turn, or null
 */
public record Markup(
    String tag,
    String text,
    List<String> attributes,
    List<Markup> children,
    Expression.@Nullable Reference opens) {
  public Markup {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** An element with text. */
  public static Markup leaf(String tag, String text) {
    return new Markup(tag, text, List.of(), List.of(), null);
  }

  /** An operator or a bracket. */
  public static Markup sign(String text) {
    return leaf("mo", text);
  }

  /** An element around others. */
  public static Markup of(String tag, Markup... children) {
    return new Markup(tag, "", List.of(), List.of(children), null);
  }

  /** Elements side by side. */
  static Markup row(List<Markup> children) {
    return children.size() == 1
        ? children.get(0)
        : new Markup("mrow", "", List.of(), children, null);
  }

  /** This in round brackets. */
  Markup inBrackets() {
    return of("mrow", sign("("), this, sign(")"));
  }

  /** This with one more attribute. */
  public Markup with(String name, String value) {
    var more = new ArrayList<String>(attributes);
    more.add(name);
    more.add(value);
    return new Markup(tag, text, more, children, opens);
  }

  /** Whether another piece has the same attributes. */
  public boolean hasAttributesOf(Markup other) {
    boolean same = attributes.size() == other.attributes.size();
    for (int i = 0; same && i < attributes.size(); i++) {
      same = attributes.get(i).equals(other.attributes.get(i));
    }
    return same;
  }

  /** This as the number that it shows. */
  Markup opening(Expression.Reference number) {
    return new Markup(tag, text, attributes, children, number);
  }

  /** All text in reading order, without spaces: what a test or a log shows. */
  public String plain() {
    var plain = new StringBuilder(text);
    for (var child : children) {
      plain.append(child.plain());
    }
    return plain.toString();
  }
}
