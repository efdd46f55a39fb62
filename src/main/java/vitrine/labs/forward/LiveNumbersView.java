package vitrine.labs.forward;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Node;
import vitrine.view.NumberText;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * The live numbers of one part of the picture: each a button that opens it, empty until the walk
 * has come so far.
 */
final class LiveNumbersView {
  private final BiConsumer<Reference, Tag> opener;
  private final List<Shown> shown = new ArrayList<>();
  private final HouseNames names;

  /** One number, and the place of the walk from which it is known. */
  private record Shown(Reference number, NumberCell cell, int from) {}

  /**
   * @param opener opens a number beside its button
   */
  LiveNumbersView(HouseNames names, BiConsumer<Reference, Tag> opener) {
    this.names = names;
    this.opener = opener;
  }

  /** What the numbers are called. */
  HouseNames names() {
    return names;
  }

  /** A number that opens when pressed. */
  Tag button(Node node, int place, NumberText format, int from) {
    var number = new Reference(node, 0, place);
    var button = Tag.button("number-open");
    button
        .add(
            Tag.of("span", "visually-hidden").text(names.name(number) + ": "),
            cell(number, format, from))
        .on("click", event -> opener.accept(number, button));
    return button;
  }

  /** A number that is only shown. */
  Tag cell(Reference number, NumberText format, int from) {
    var cell = NumberCell.of(names.path(number), format);
    shown.add(new Shown(number, cell, from));
    return cell.tag();
  }

  /** Shows what is known when the walk has come to {@code at}. */
  void draw(Moment moment, int at) {
    for (var each : shown) {
      if (at < each.from) {
        each.cell.clear();
      } else {
        each.cell.show(moment.of(each.number));
      }
    }
  }
}
