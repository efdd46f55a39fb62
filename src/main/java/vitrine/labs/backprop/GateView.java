package vitrine.labs.backprop;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Bend;
import vitrine.labs.small.PlainNames;
import vitrine.labs.step.StepLook;
import vitrine.view.Texts;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** One gate: a name where a number enters, a sign in a circle where numbers are put together. */
final class GateView {
  private static final int TOUCH = 44;

  final Gate gate;
  final Tag tag = Tag.svg("g").attribute("class", "gate").attribute("role", "button");
  private final Texts texts;
  private @Nullable NumberCell next;
  private @Nullable Tag nextLine;

  GateView(Gate gate, CircuitLayout.Spot spot, StepLook look) {
    this.gate = gate;
    texts = look.names().texts();
    int x = (int) spot.x();
    int y = (int) spot.y();
    tag.add(Drawn.box("gate-room", x - TOUCH / 2.0, y - TOUCH / 2.0, TOUCH, TOUCH));
    if (gate.isLeaf()) {
      tag.toggle("is-leaf", true);
      tag.add(Drawn.text(x, y + 5, "gate-name", symbol()));
    } else {
      tag.add(Drawn.circle("gate-ring", x, y, Strands.GATE / 2));
      boolean isLong = symbol().length() > 1;
      tag.add(Drawn.text(x, y + (isLong ? 4 : 6), isLong ? "gate-word" : "gate-sign", symbol()));
    }
    boolean isParameter = gate.kind() == Gate.Kind.WEIGHT || gate.kind() == Gate.Kind.BIAS;
    if (isParameter) {
      var cell =
          NumberCell.drawnDerived(
              look.updateDerivation(Objects.requireNonNull(gate.number())), WireView.VALUE);
      next(x, y + 45, cell);
    }
    if (gate.kind() == Gate.Kind.LOSS) {
      var path = look.names().path(Objects.requireNonNull(gate.number()));
      next(x + 22, y + 46, NumberCell.drawnDerived("after(" + path + ")", WireView.VALUE));
    }
  }

  private void next(int x, int y, NumberCell cell) {
    var line = Drawn.text(x, y, "gate-next", "");
    line.add(Tag.svg("tspan").text("→ ")).add(cell.tag());
    tag.add(line);
    next = cell;
    nextLine = line;
  }

  /** Shows what is known. */
  void draw(StepLook look, Reached reached, Circuit circuit) {
    var number = gate.number();
    boolean isKnown = reached.value(gate, circuit);
    var name = number == null ? texts.of("lab.product") : look.names().name(number);
    tag.attribute(
        "aria-label",
        isKnown && number != null
            ? texts.of("lab.gate", name, WireView.VALUE.write(look.value(number)))
            : name);
    var line = nextLine;
    var cell = next;
    if (line != null && cell != null && number != null) {
      boolean isLoss = gate.kind() == Gate.Kind.LOSS;
      boolean isShown = isLoss ? reached.again() : reached.update(gate);
      if (isShown) {
        cell.show(
            isLoss ? look.trial().lossAfter() : look.trial().after(number.node())[number.place()]);
      }
      Drawn.show(line, isShown);
      Drawn.name(line, "update", isShown);
    }
  }

  /** Whether the present stop is about it. */
  void light(boolean isNow) {
    tag.toggle("is-now", isNow);
    Drawn.name(tag, "node", isNow);
  }

  /** What stands in the drawing. */
  String symbol() {
    var index = PlainNames.low(gate.index() + 1);
    return switch (gate.kind()) {
      case INPUT -> "x" + index;
      case WEIGHT -> "w" + index;
      case BIAS -> "b";
      case PRODUCT -> "×";
      case SUM -> "+";
      case BEND -> bend();
      case TARGET -> "y";
      case LOSS -> "L";
    };
  }

  private String bend() {
    var number = gate.number();
    if (number != null && number.node().operation() instanceof Bend bend) {
      return switch (bend.curve()) {
        case SIGMOID -> "σ";
        case TANH -> "tanh";
        case RELU -> "relu";
        default -> "1·";
      };
    }
    return "";
  }
}
