package vitrine.labs.backprop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Node;
import vitrine.labs.small.PlainNames;
import vitrine.labs.step.Phase;
import vitrine.labs.step.StepLook;
import vitrine.labs.step.StepPicture;
import vitrine.labs.step.Walk;
import vitrine.view.Texts;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;
import vitrine.view.network.Tile;

/**
 * The network as a factory line: a part passes every machine, is inspected at the end, and a fault
 * is traced back along the belt. A machine for each neuron; the way back is as wide as its blame.
 */
final class FactoryView implements StepPicture {
  private static final double WIDTH = 420;
  private static final double MACHINE = 52;
  private static final double FLOOR = 96;

  private final Texts texts;
  private final Tag svg = Tag.svg("svg").attribute("class", "story").attribute("role", "img");
  private final Tag words = Tag.of("figcaption");
  private final Tag element = Tag.of("figure", "story-part").attribute("data-part", "factory");
  private final List<Machine> machines = new ArrayList<>();
  private Tag part = Tag.svg("g");
  private Tag glass = Tag.svg("g");
  private double end;
  private @Nullable Walk drawn;

  /** A neuron's machine, and the way by which its blame comes back. */
  private record Machine(Tile tile, double x, Tag box, Tag way, Tag line, NumberCell blame) {}

  FactoryView(Texts texts) {
    this.texts = texts;
    svg.attribute("aria-labelledby", words.id());
    element.add(Tag.of("h4").text(texts.of("lab.factory")), svg, words);
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void draw(StepLook look) {
    if (drawn != look.walk()) {
      drawn = look.walk();
      build(look);
    }
    var reached = new Reached(look.walk(), look.at(), look.chain());
    double largest = 0;
    for (var machine : machines) {
      largest = Math.max(largest, Math.abs(look.value(blame(look, machine.tile))));
    }
    var subject = look.stop().subject(look.walk().graph());
    double at = 24;
    for (var machine : machines) {
      var tile = machine.tile;
      boolean isNow = isOf(tile, subject, look);
      machine.box.toggle("is-now", isNow);
      var gradient = blame(look, tile);
      boolean isBack = look.walk().find(gradient.node(), gradient.place()) <= look.at();
      double blame = look.value(gradient);
      Drawn.show(machine.way, isBack);
      Drawn.show(machine.line, isBack);
      machine.blame.show(blame);
      double width = 1.5 + (largest == 0 ? 0 : 8 * Math.abs(blame) / largest);
      machine.way.style("stroke-width", Double.toString(width));
      machine.way.toggle("is-against", blame < 0);
      var sum = Objects.requireNonNull(tile.sum());
      if (look.walk().find(sum, tile.place()) <= look.at()) {
        at = machine.x + MACHINE / 2;
      }
    }
    boolean isInspected = look.at() >= look.walk().first(Phase.LOSS);
    part.attribute("transform", "translate(" + Drawn.whole(isInspected ? end : at) + " 0)");
    glass.toggle("is-now", isInspected && (subject == look.walk().loss() || reached.again()));
    var told = texts.of("lab.factory." + look.stop().phase().name());
    words.text(told);
  }

  private void build(StepLook look) {
    machines.clear();
    svg.clear();
    var columns = look.plan().columns();
    int rows = look.plan().columns().get(1).size();
    double top = rows > 1 ? 0 : 24;
    double step = (WIDTH - 100) / (columns.size() - 1);
    svg.attribute("viewBox", "0 0 " + (int) WIDTH + " 176");
    end = WIDTH - 34;
    svg.add(Drawn.path("story-belt", "M4 " + (int) FLOOR + "H" + (int) (WIDTH - 8)));
    for (int x = 14; x < WIDTH - 10; x += 24) {
      svg.add(Drawn.circle("story-line", x, FLOOR + 7, 5));
    }
    for (int column = 1; column < columns.size(); column++) {
      double x = 56 + (column - 1) * step;
      for (var tile : columns.get(column)) {
        boolean isUpper = columns.get(column).size() > 1 && tile.place() == 0;
        double y = isUpper ? top : FLOOR - MACHINE - 2;
        var box = Drawn.box("story-box", x, isUpper ? 0 : y, MACHINE, isUpper ? 34 : MACHINE - 8);
        int number = columns.get(column).size() > 1 ? tile.place() + 1 : column;
        var name = column == columns.size() - 1 ? "ŷ" : "a" + PlainNames.low(number);
        svg.add(box, Drawn.text(x + MACHINE / 2, (isUpper ? 0 : y) + 24, "story-text", name));
        double low = FLOOR + 34 + (isUpper ? 0 : columns.get(column).size() > 1 ? 26 : 0);
        var way =
            Drawn.path(
                "story-way", "M" + (int) end + " " + (int) low + "H" + (int) (x + MACHINE / 2));
        var blame = NumberCell.drawn(look.names().path(blame(look, tile)), WireView.BLAME);
        var line = Drawn.text(x + MACHINE / 2, low + 18, "story-text", "◂ ").add(blame.tag());
        machines.add(new Machine(tile, x, box, way, line, blame));
        svg.add(way, line);
      }
    }
    part = Tag.svg("g").add(Drawn.box("story-part-box", -9, FLOOR - 20, 18, 18));
    glass =
        Tag.svg("g")
            .attribute("class", "story-glass")
            .add(
                Drawn.circle("story-line", end, FLOOR - 44, 17),
                Drawn.path(
                    "story-line", "M" + (int) (end + 12) + " " + (int) (FLOOR - 32) + "l12 14"));
    svg.add(part, glass);
  }

  private static boolean isOf(Tile tile, Node node, StepLook look) {
    boolean isHere = look.stop().from() <= tile.place();
    isHere &= tile.place() < look.stop().from() + look.stop().count();
    return (node == tile.node() || node == tile.sum() || node == tile.bias()) && isHere;
  }

  private static Reference blame(StepLook look, Tile tile) {
    return BackpropSpeech.gradient(look, Objects.requireNonNull(tile.sum()), tile.place());
  }
}
