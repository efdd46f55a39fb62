package vitrine.labs.digits.reading;

import java.util.ArrayList;
import java.util.List;
import vitrine.labs.digits.images.Layers;
import vitrine.network.Answer;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * A difference of two logits as a sum, line by line: the neurons that say most, all others, the
 * biases, and what they come to.
 */
final class LogitTableView {
  private static final NumberText FORMAT = NumberText.fixed(2);
  private static final int LINES = 6;

  private final Stage stage;
  private final Tag caption = Tag.of("caption");
  private final Tag layerHead = head();
  private final Tag oneHead = head();
  private final Tag otherHead = head();
  private final Tag rows = Tag.of("tbody");
  private final List<Line> lines = new ArrayList<>();
  private final Line rest = new Line();
  private final Line biases = new Line();
  private final Line total = new Line();
  private final Tag table = Tag.of("table", "whynot-table");

  LogitTableView(Stage stage) {
    this.stage = stage;
    var texts = stage.texts();
    for (int i = 0; i < LINES; i++) {
      var line = new Line();
      lines.add(line);
      rows.add(line.full());
    }
    total.row.toggle("whynot-total", true);
    rows.add(rest.sumOnly(), biases.sumOnly(), total.sumOnly());
    var heads =
        Tag.of("tr")
            .add(
                layerHead,
                head().text(texts.of("whynot.activation")),
                oneHead,
                otherHead,
                head().text(texts.of("whynot.says")));
    table.add(caption, Tag.of("thead").add(heads), rows);
  }

  Tag tag() {
    return table;
  }

  /**
   * Shows the sum.
   *
   * @param spoken the activations of the last hidden layer
   * @param weight {@code output.weight}
   */
  void show(
      List<Layers.Layer> layers,
      int one,
      int other,
      LogitDifference difference,
      double[] spoken,
      double[] weight,
      double[] logits) {
    var texts = stage.texts();
    var last = layers.get(layers.size() - 1);
    var from = layers.get(layers.size() - 2);
    caption.text(texts.of("whynot.caption", name(one), name(other)));
    layerHead.text(texts.of("whynot.neuron", name(from.number())));
    oneHead.text(texts.of("whynot.weight", name(one)));
    otherHead.text(texts.of("whynot.weight", name(other)));
    var loudest = difference.loudest(LINES);
    var said = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      var line = lines.get(i);
      line.row.shown(i < loudest.length);
      if (i < loudest.length) {
        int neuron = loudest[i];
        line.name.text(texts.of("whynot.neuron.name", name(neuron + 1)));
        var activation = from.output().name() + "[" + neuron + "]@own";
        var mine = place(last, (one * spoken.length) + neuron);
        var theirs = place(last, (other * spoken.length) + neuron);
        line.put(line.activation, activation, spoken[neuron]);
        line.put(line.mine, mine, weight[(one * spoken.length) + neuron]);
        line.put(line.theirs, theirs, weight[(other * spoken.length) + neuron]);
        line.put(
            line.says,
            activation + "*" + mine + "-" + activation + "*" + theirs,
            difference.term(neuron));
        said.append('-').append(activation).append('*').append(mine);
        said.append('+').append(activation).append('*').append(theirs);
      }
    }
    double whole = logits[one] - logits[other];
    var logit = logit(one) + "-" + logit(other);
    var bias = bias(last, one) + "-" + bias(last, other);
    int left = spoken.length - loudest.length;
    rest.row.shown(left > 0);
    rest.name.text(texts.count("whynot.rest", left));
    rest.put(
        rest.says,
        logit + "-" + bias(last, one) + "+" + bias(last, other) + said.toString(),
        difference.rest(loudest));
    biases.name.text(texts.of("whynot.biases"));
    biases.put(biases.says, bias, difference.bias());
    total.name.text(texts.of("whynot.total", name(one), name(other)));
    total.put(total.says, logit, whole);
  }

  private static String place(Layers.Layer layer, int place) {
    return layer.weight().name() + "[" + place + "]@parameters";
  }

  private static String bias(Layers.Layer layer, int digit) {
    return layer.bias().name() + "[" + digit + "]@parameters";
  }

  private static String logit(int digit) {
    return Answer.LOGITS + "[" + digit + "]@own";
  }

  private static String name(int number) {
    return Integer.toString(number);
  }

  private static Tag head() {
    return Tag.of("th").attribute("scope", "col");
  }

  /** One line of the sum. */
  private static final class Line {
    final Tag row = Tag.of("tr");
    final Tag name = Tag.of("th").attribute("scope", "row");
    final NumberCell activation = NumberCell.of("", FORMAT);
    final NumberCell mine = NumberCell.of("", FORMAT);
    final NumberCell theirs = NumberCell.of("", FORMAT);
    final NumberCell says = NumberCell.derived("", FORMAT);

    /** A neuron's line. */
    Tag full() {
      return row.add(name, cell(activation), cell(mine), cell(theirs), cell(says));
    }

    /** A line that has only a name and what it adds. */
    Tag sumOnly() {
      name.attribute("colspan", "4");
      return row.add(name, cell(says));
    }

    void put(NumberCell cell, String from, double value) {
      cell.follow(from);
      cell.show(value);
    }

    private static Tag cell(NumberCell number) {
      return Tag.of("td").add(number.tag());
    }
  }
}
