package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.data.Stretch;
import vitrine.session.Command;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberBox;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** The live numbers of a card, to be looked at or typed over, and the rows they stand in. */
final class CardNumbers {
  /** How the numbers are written. */
  static final NumberText FORMAT = NumberText.fixed(3);

  private final PageSession session;
  private final Stage stage;
  private final List<Shown> shown = new ArrayList<>();

  CardNumbers(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
  }

  /** One number of the card and how it is shown. */
  private record Shown(Probe probe, int place, DoubleConsumer show) {}

  /** What the numbers need to see. */
  Set<Probe> probes() {
    var probes = new LinkedHashSet<Probe>();
    for (var number : shown) {
      probes.add(number.probe());
    }
    return probes;
  }

  void draw(Snapshot snapshot) {
    for (var number : shown) {
      double @Nullable [] values = snapshot.find(number.probe());
      if (values != null && number.place() < values.length) {
        number.show().accept(values[number.place()]);
      }
    }
  }

  void clear() {
    shown.clear();
  }

  /** A number by its path. */
  Tag cell(String path, Probe probe, int place) {
    var cell = NumberCell.of(path, FORMAT);
    shown.add(new Shown(probe, place, cell::show));
    return cell.tag();
  }

  /** A number of a node for one example. */
  Tag cell(Probe probe, int place) {
    var node = probe.node();
    return cell(node + "[" + place + "]" + probe.toString().substring(node.length()), probe, place);
  }

  /**
   * What a number of a node was measured as, computed from the number that the network sees: a
   * stretch is a factor and an offset.
   */
  Tag measured(Probe probe, int place, Stretch stretch) {
    double middle = stretch.measured(0);
    double factor = (stretch.greatest() - stretch.least()) / (2 * stretch.end());
    var node = probe.node();
    var seen = node + "[" + place + "]" + probe.toString().substring(node.length());
    var origin = Numerals.write(factor) + " * " + seen + " - " + Numerals.write(middle * -1);
    var cell = NumberCell.derived(origin, Measured.FORMAT);
    shown.add(new Shown(probe, place, value -> cell.show((value * factor) + middle)));
    return cell.tag();
  }

  /** A number of a parameter, to be typed over. */
  Tag box(Probe probe, int place, String path, String name) {
    var box =
        new NumberBox(
            path,
            name,
            FORMAT,
            typed ->
                session.send(
                    new Command.SetValue(probe.node(), place, List.of(typed)), stage.explaining()));
    shown.add(new Shown(probe, place, box::show));
    return box.tag();
  }

  static Tag row(String label, Tag value) {
    return Tag.of("p", "card-row").add(Tag.of("span", "readout-label").text(label), value);
  }

  static Tag line(Tag... cells) {
    var line = Tag.of("tr");
    for (var cell : cells) {
      line.add(Tag.of("td").add(cell));
    }
    return line;
  }

  static Tag line(String kind, String... texts) {
    var line = Tag.of("tr");
    for (var text : texts) {
      line.add(text.isEmpty() ? Tag.of("td") : Tag.of(kind).attribute("scope", "col").text(text));
    }
    return line;
  }
}
