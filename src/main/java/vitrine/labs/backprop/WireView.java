package vitrine.labs.backprop;

import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.step.StepLook;
import vitrine.view.NumberText;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * One wire with its numbers: the value above it, and below it the local derivative and the product
 * of all local derivatives from here to the loss.
 */
final class WireView {
  static final NumberText VALUE = NumberText.significant(3);
  static final NumberText BLAME = NumberText.significant(2);

  private static final double THIN = 1.5;
  private static final double THICK = 8;

  final Wire wire;
  final Tag tag = Tag.svg("g").attribute("class", "wire");
  private final Tag glow;
  private final Tag line;
  private final Tag valueLine;
  private final Tag localLine;
  private final Tag gradientLine;
  private final NumberCell value;
  private final @Nullable NumberCell local;
  private final @Nullable NumberCell gradient;

  WireView(Wire wire, CircuitLayout.Way way, StepLook look) {
    this.wire = wire;
    glow = Drawn.path("wire-glow", way.path());
    line = Drawn.path("wire-line", way.path());
    var subject = wire.subject();
    var names = look.names();
    value =
        wire.value() instanceof Reference number
            ? NumberCell.drawn(names.path(number), VALUE)
            : NumberCell.drawnDerived(look.derivation(wire.value(), subject), VALUE);
    valueLine = text(way, -7, "wire-value").add(value.tag());
    local = local(look, subject);
    localLine = text(way, 15, "wire-local");
    if (local != null) {
      localLine.add(Tag.svg("tspan").text("× ")).add(local.tag());
    }
    var known = wire.gradient();
    gradient = known == null ? null : NumberCell.drawn(names.path(known), BLAME);
    gradientLine = text(way, 30, "wire-gradient");
    if (gradient != null) {
      gradientLine.add(Tag.svg("tspan").text("◂ ")).add(gradient.tag());
    }
    tag.add(glow, line, valueLine, localLine, gradientLine);
  }

  private @Nullable NumberCell local(StepLook look, Reference subject) {
    var derivative = wire.local();
    if (derivative == null) {
      return null;
    }
    return derivative instanceof Reference number
        ? NumberCell.drawn(look.names().path(number), BLAME)
        : NumberCell.drawnDerived(look.derivation(derivative, subject), BLAME);
  }

  /**
   * Shows what is known.
   *
   * @param largest the size of the largest gradient, for the widths
   */
  void draw(StepLook look, Reached reached, Circuit circuit, double largest) {
    Drawn.show(valueLine, reached.value(wire.from(), circuit));
    value.show(look.value(wire.value()));
    boolean isBack = reached.gradient(wire);
    Drawn.show(localLine, isBack && local != null);
    Drawn.show(gradientLine, isBack);
    var derivative = wire.local();
    if (local != null && derivative != null) {
      local.show(look.value(derivative));
    }
    double blame = 0;
    var known = wire.gradient();
    if (gradient != null && known != null) {
      blame = look.numbers().applyAsDouble(known);
      gradient.show(blame);
    }
    double share = isBack && largest > 0 ? Math.sqrt(Math.abs(blame) / largest) : 0;
    line.style("stroke-width", Double.toString(THIN + (share * (THICK - THIN))));
    tag.toggle("is-against", isBack && blame < 0).toggle("is-for", isBack && blame > 0);
  }

  /** Whether the present stop is about it, or the blame has come by it. */
  void light(boolean isNow, boolean isWay) {
    tag.toggle("is-now", isNow).toggle("is-way", isWay && !isNow);
  }

  /** What a tour calls these numbers while the present stop is about them. */
  void name(boolean isNamed) {
    Drawn.name(tag, "edge", isNamed);
    Drawn.name(valueLine, "value", isNamed);
    Drawn.name(localLine, "derivative", isNamed);
    Drawn.name(gradientLine, "product", isNamed);
  }

  private static Tag text(CircuitLayout.Way way, double below, String classes) {
    return Drawn.text(way.x(), way.y() + below, classes, "");
  }
}
