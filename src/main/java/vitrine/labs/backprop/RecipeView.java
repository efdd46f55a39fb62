package vitrine.labs.backprop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Node;
import vitrine.labs.small.PlainNames;
import vitrine.labs.step.Phase;
import vitrine.labs.step.StepLook;
import vitrine.labs.step.StepPicture;
import vitrine.labs.step.Walk;
import vitrine.training.TrainingGraph;
import vitrine.view.Texts;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;
import vitrine.view.network.Link;
import vitrine.view.network.Tile;

/**
 * The output neuron as a soup: each input pours in as much as its weight says, somebody tastes, and
 * whoever put in most of what is too much is told to put in less next time.
 */
final class RecipeView implements StepPicture {
  private static final int WIDTH = 420;
  private static final double JAR = 44;

  private final Texts texts;
  private final Tag svg = Tag.svg("svg").attribute("class", "story").attribute("role", "img");
  private final Tag words = Tag.of("figcaption");
  private final Tag element = Tag.of("figure", "story-part").attribute("data-part", "recipe");
  private final List<Jar> jars = new ArrayList<>();
  private NumberCell taste = NumberCell.drawn("output@example0", WireView.VALUE);
  private Tag tasted = Tag.svg("g");
  private @Nullable Walk drawn;

  /** What one input pours in, and what is said of it afterwards. */
  private record Jar(
      Reference weight,
      Expression poured,
      Tag stream,
      Tag amountLine,
      NumberCell amount,
      Tag blameLine,
      NumberCell blame,
      Tag advice) {}

  RecipeView(Texts texts) {
    this.texts = texts;
    svg.attribute("aria-labelledby", words.id());
    element.add(Tag.of("h4").text(texts.of("lab.recipe")), svg, words);
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
    var output = answer(look);
    double answer = look.value(output);
    double wanted = look.value(new Reference(target(look), look.example(), 0));
    double most = 0;
    for (var jar : jars) {
      most = Math.max(most, Math.abs(look.value(jar.poured)));
    }
    var sum = Objects.requireNonNull(last(look).sum());
    boolean isPoured = look.walk().find(sum, 0) <= look.at();
    for (var jar : jars) {
      double amount = look.value(jar.poured);
      jar.amount.show(amount);
      Drawn.show(jar.stream, isPoured);
      Drawn.show(jar.amountLine, isPoured);
      double width = 1 + (most == 0 ? 0 : 11 * Math.abs(amount) / most);
      jar.stream.style("stroke-width", Double.toString(width));
      jar.stream.toggle("is-against", amount < 0);
      var gradient = BackpropSpeech.gradient(look, jar.weight.node(), jar.weight.place());
      double blame = look.value(gradient);
      jar.blame.show(blame);
      boolean isBlamed = look.walk().find(gradient.node(), gradient.place()) <= look.at();
      Drawn.show(jar.blameLine, isBlamed);
      Drawn.show(jar.advice, isBlamed && blame != 0);
      jar.advice.text(texts.of(blame > 0 ? "lab.recipe.less" : "lab.recipe.more"));
    }
    taste.show(answer);
    boolean isTasted = look.at() >= look.walk().first(Phase.LOSS);
    Drawn.show(tasted, isTasted);
    var verdict = answer > wanted ? "much" : answer < wanted ? "little" : "right";
    var told =
        isTasted
            ? texts.of(
                "lab.recipe.tasted",
                WireView.VALUE.write(answer),
                WireView.VALUE.write(wanted),
                texts.of("lab.recipe." + verdict))
            : texts.of("lab.recipe.pours");
    words.text(told);
  }

  private void build(StepLook look) {
    jars.clear();
    svg.clear().attribute("viewBox", "0 0 " + WIDTH + " 176");
    var links = look.plan().into(last(look));
    double potX = WIDTH / 2.0 - 20;
    svg.add(
        Drawn.path("story-box", "M" + (int) potX + " 104h116v44q0 18 -18 18h-80q-18 0 -18 -18z"),
        Drawn.path(
            "story-line", "M" + (int) (potX - 12) + " 116h12M" + (int) (potX + 116) + " 116h12"));
    for (int i = 0; i < links.size(); i++) {
      jars.add(jar(look, links.get(i), i, 18 + (i * 62), potX));
    }
    taste = NumberCell.drawn(look.names().path(answer(look)), WireView.VALUE);
    tasted =
        Tag.svg("g")
            .add(
                Drawn.path("story-line", "M" + (int) (potX + 96) + " 100l52 -62"),
                Drawn.circle("story-box", potX + 154, 32, 12),
                Drawn.text(potX + 154, 64, "story-text", "").add(taste.tag()));
    svg.add(tasted);
  }

  private Jar jar(StepLook look, Link link, int index, double y, double potX) {
    var weight = new Reference(link.weight(), 0, link.place());
    var from = link.from();
    var input = new Reference(from.node(), look.example(), from.place());
    var poured = new Expression.Product(List.of(weight, input));
    double right = 14 + JAR;
    double middle = y + JAR / 2;
    var stream =
        Drawn.path(
            "story-stream",
            "M"
                + (int) right
                + " "
                + (int) middle
                + "C"
                + (int) (potX + 20)
                + " "
                + (int) middle
                + " "
                + (int) (potX + 24 + index * 30)
                + " "
                + (int) middle
                + " "
                + (int) (potX + 24 + index * 30)
                + " 112");
    var amount = NumberCell.drawnDerived(look.derivation(poured, weight), WireView.VALUE);
    var amountLine = Drawn.text(right + 58, middle - 10, "story-text", "").add(amount.tag());
    var gradient = BackpropSpeech.gradient(look, weight.node(), weight.place());
    var blame = NumberCell.drawn(look.names().path(gradient), WireView.BLAME);
    var blameLine = Drawn.text(right + 58, middle + 20, "story-text", "◂ ").add(blame.tag());
    var advice = Drawn.text(right + 92, middle + 20, "story-text story-advice", "");
    var name =
        from.isNeuron()
            ? "a" + PlainNames.low(from.place() + 1)
            : "x" + PlainNames.low(from.place() + 1);
    svg.add(
        Drawn.box("story-box", 14, y, JAR, JAR - 4),
        Drawn.box("story-lid", 18, y - 7, JAR - 8, 8),
        Drawn.text(14 + JAR / 2, middle + 4, "story-text", name),
        stream,
        amountLine,
        blameLine,
        advice);
    return new Jar(weight, poured, stream, amountLine, amount, blameLine, blame, advice);
  }

  private static Tile last(StepLook look) {
    var columns = look.plan().columns();
    return columns.get(columns.size() - 1).get(0);
  }

  private static Reference answer(StepLook look) {
    return new Reference(last(look).node(), look.example(), 0);
  }

  private static Node target(StepLook look) {
    return TrainingGraph.label(look.walk().graph());
  }
}
