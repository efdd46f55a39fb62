package vitrine.view.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.view.formula.Markup;

/**
 * A formula in the page. Shown again with other numbers it changes only the numbers, so that it can
 * follow every step.
 *
 * <p>A press on a number that can be opened opens it. Formulas are read as a whole, so there must
 * be a button elsewhere for each number that can be opened.
 */
public final class FormulaTag {
  private final Tag math = Tag.math("math");

  private @Nullable Piece root;

  /** An empty formula; {@code opened} hears which number was pressed. */
  public FormulaTag(Consumer<Reference> opened) {

    math.on(
        "click",
        event -> {
          var pressed = root == null ? null : root.find(Tag.around(event.getTarget()));
          if (pressed != null) {
            opened.accept(pressed);
          }
        });
  }

  /** Its element. */
  public Tag tag() {
    return math;
  }

  /** Shows a formula as a line of its own, or within a line. */
  public FormulaTag block(boolean block) {
    math.attribute("display", block ? "block" : "inline");
    return this;
  }

  /** Shows {@code markup}. */
  public void show(Markup markup) {
    if (root == null || !root.follow(markup)) {
      root = new Piece(markup);
      math.clear().add(root.tag);
    }
  }

  /** An element of the formula and what it was made from. */
  private static final class Piece {
    private final Tag tag;
    private final List<Piece> pieces = new ArrayList<>();
    private Markup shown;

    Piece(Markup markup) {
      shown = markup;
      tag = Tag.math(markup.tag());
      writeAttributes(markup);
      if (markup.children().isEmpty()) {
        tag.text(markup.text());
      }
      for (var child : markup.children()) {
        var piece = new Piece(child);
        pieces.add(piece);
        tag.add(piece.tag);
      }
    }

    /** Becomes {@code next}; false, half done, if that is built otherwise. */
    boolean follow(Markup next) {
      var before = shown;
      if (!next.tag().equals(before.tag()) || next.children().size() != pieces.size()) {
        return false;
      }
      shown = next;
      if (pieces.isEmpty() && !next.text().equals(before.text())) {
        tag.text(next.text());
      }
      if (!next.hasAttributesOf(before) || (next.opens() == null) != (before.opens() == null)) {
        writeAttributes(next);
      }
      for (int i = 0; i < pieces.size(); i++) {
        if (!pieces.get(i).follow(next.children().get(i))) {
          return false;
        }
      }
      return true;
    }

    /**
     * The number that an element in it opens: its own, or that of the nearest element around it
     * that opens one.
     */
    @Nullable Reference find(Tag pressed) {
      if (!tag.contains(pressed.node())) {
        return null;
      }
      for (var piece : pieces) {
        var inner = piece.find(pressed);
        if (inner != null) {
          return inner;
        }
      }
      return shown.opens();
    }

    private void writeAttributes(Markup markup) {
      for (int i = 0; i + 1 < markup.attributes().size(); i += 2) {
        tag.attribute(markup.attributes().get(i), markup.attributes().get(i + 1));
      }
      if (markup.opens() == null) {
        tag.without("class");
      } else {
        tag.attribute("class", "opens");
      }
    }
  }
}
