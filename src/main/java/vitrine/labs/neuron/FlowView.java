package vitrine.labs.neuron;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.browser.Timer;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.small.DialView;
import vitrine.labs.small.NumberCardView;
import vitrine.labs.small.OpenNumberView;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.Command;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * The neuron from left to right: inputs, weights, products, their sum, the bias, the activation and
 * the answer. Inputs, weights and bias are set by hand; every number opens.
 */
final class FlowView {
  static final NumberText FORMAT = NumberText.fixed(2);
  private static final int MOTION_MILLIS = 1100;
  private static final double REACH = 1.5;
  private static final double WEIGHTS = 5;

  private final PageSession session;
  private final Stage stage;
  private final NumberCardView card;
  private final List<DialView> inputs = new ArrayList<>();
  private final List<DialView> weights = new ArrayList<>();
  private final List<OpenNumberView> products = new ArrayList<>();
  private @Nullable DialView bias;
  private @Nullable OpenNumberView weighted;
  private @Nullable OpenNumberView sum;
  private @Nullable OpenNumberView output;
  private final BendView bend;
  private final WiresView wires = new WiresView();
  private final Tag inputColumn = column("inputs");
  private final Tag weightColumn = column("weights");
  private final Tag productColumn = column("products");
  private final Tag sumColumn = column("sum");
  private final Tag bendColumn = column("activation");
  private final Tag outputColumn = column("output");
  private final Tag story = Tag.of("p", "neuron-story").attribute("data-part", "story");
  private final Tag verdict = Tag.of("p", "neuron-verdict");
  private final Tag flow =
      Tag.of("div", "neuron-flow")
          .add(
              wires.tag(),
              inputColumn,
              weightColumn,
              productColumn,
              sumColumn,
              bendColumn,
              outputColumn);
  private String built = "";
  private double lastSum = Double.NaN;
  private @Nullable Timer arrival;
  private List<String> locked = List.of();

  FlowView(PageSession session, Stage stage, NumberCardView card) {
    this.session = session;
    this.stage = stage;
    this.card = card;
    bend = new BendView(stage);
    ElementSize.watch(flow.node(), (wide, high) -> resized(wide));
  }

  private static Tag column(String part) {
    return Tag.of("div", "neuron-column neuron-" + part).attribute("data-part", part);
  }

  Tag tag() {
    return flow;
  }

  /** What the inputs stand for, in a sentence. */
  Tag story() {
    return story;
  }

  List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    for (var name :
        List.of(
            Features.INPUT,
            NeuronGraph.PRODUCT,
            NeuronGraph.WEIGHTED,
            NeuronGraph.SUM,
            Network.OUTPUT,
            NeuronGraph.CURVE)) {
      probes.add(Probe.own(name));
    }
    probes.add(Probe.parameters(NeuronGraph.WEIGHT));
    probes.add(Probe.parameters(NeuronGraph.BIAS));
    return probes;
  }

  /** Builds the parts again if there are others. */
  void changed() {
    var settings = session.settings();
    int count = NeuronSettings.inputs(settings);
    var now = count + settings.text(NeuronSettings.DATASET) + NeuronSettings.hasBias(settings);
    if (!now.equals(built)) {
      built = now;
      build(count, NeuronNames.of(settings, stage.texts()));
      lock(locked);
    }
    for (var weight : weights) {
      weight.showAsKnob(settings.flag(NeuronSettings.KNOBS));
    }
    bend.name(stage.texts().of("setting.activation." + settings.text(NeuronSettings.ACTIVATION)));
    flow.attribute("data-stage", settings.text(NeuronSettings.STAGE));
  }

  private void build(int count, NeuronNames names) {
    var texts = stage.texts();
    inputs.clear();
    weights.clear();
    products.clear();
    head(inputColumn, "lab.column.inputs");
    head(weightColumn, "lab.column.weights");
    head(productColumn, "lab.column.products");
    head(sumColumn, "lab.column.sum");
    head(bendColumn, "lab.column.activation");
    head(outputColumn, "lab.column.output");
    for (int i = 0; i < count; i++) {
      var input = input(i, names);
      inputs.add(input);
      inputColumn.add(input.tag());
      var weight = weight(i, names);
      weights.add(weight);
      weightColumn.add(weight.tag());
      var label = texts.of("lab.product", Integer.toString(i + 1));
      var cell = Tag.of("div", "product-cell");
      productColumn.add(cell);
      var product = number(cell, NeuronGraph.PRODUCT, i, label);
      products.add(product);
    }
    weighted = number(sumColumn, NeuronGraph.WEIGHTED, 0, texts.of("lab.weighted"));
    sumColumn.add(Tag.of("span", "neuron-sign").attribute("aria-hidden", "true").text("+"));
    var bended = bias(texts.of("lab.bias"));
    bias = bended;
    var place = Tag.of("div", "neuron-bias").attribute("data-part", "bias").add(bended.tag());
    sumColumn.add(place);
    bended.lock(NeuronSettings.hasBias(session.settings()) ? null : texts.of("lab.bias.taken"));
    sumColumn.add(Tag.of("span", "neuron-sign").attribute("aria-hidden", "true").text("="));
    sum = number(sumColumn, NeuronGraph.SUM, 0, texts.of("lab.sum"));
    bendColumn.add(bend.tag());
    output = number(outputColumn, Network.OUTPUT, 0, texts.of("lab.answer"));
    outputColumn.add(verdict);
  }

  private void head(Tag column, String key) {
    column.clear().add(Tag.of("h3", "neuron-head").text(stage.texts().of(key)));
  }

  private DialView input(int i, NeuronNames names) {
    return new DialView(
        session,
        stage,
        Features.INPUT + "[" + i + "]@own",
        stage.texts().of("lab.input", names.input(i)),
        names.input(i),
        -REACH,
        REACH,
        value -> new Command.Change(Map.of(NeuronSettings.input(i), Numerals.write(value))),
        () -> open(Features.INPUT, i, inputs.get(i).anchor()));
  }

  private DialView weight(int i, NeuronNames names) {
    return new DialView(
        session,
        stage,
        NeuronGraph.WEIGHT + "[0," + i + "]@parameters",
        stage.texts().of("lab.weight", names.input(i)),
        stage.texts().of("lab.w", Integer.toString(i + 1)),
        -WEIGHTS,
        WEIGHTS,
        value -> new Command.SetValue(NeuronGraph.WEIGHT, i, List.of(value)),
        () -> open(NeuronGraph.WEIGHT, i, weights.get(i).anchor()));
  }

  private DialView bias(String label) {
    return new DialView(
        session,
        stage,
        NeuronGraph.BIAS + "[0]@parameters",
        label,
        label,
        -WEIGHTS,
        WEIGHTS,
        value -> new Command.SetValue(NeuronGraph.BIAS, 0, List.of(value)),
        () -> {
          var dial = bias;
          if (dial != null) {
            open(NeuronGraph.BIAS, 0, dial.anchor());
          }
        });
  }

  private OpenNumberView number(Tag column, String node, int place, String label) {
    var made = new OpenNumberView[1];
    made[0] =
        new OpenNumberView(
            node + "[" + place + "]@own", label, FORMAT, () -> open(node, place, made[0].tag()));
    column.add(made[0].tag());
    return made[0];
  }

  private void open(String node, int place, Tag anchor) {
    card.open(new Reference(session.graph().node(node), 0, place), anchor);
  }

  void lock(List<String> keys) {
    locked = keys;
    var sentence = stage.texts().of("lock.by.link");
    for (int i = 0; i < inputs.size(); i++) {
      inputs.get(i).lock(keys.contains(NeuronSettings.input(i)) ? sentence : null);
    }
  }

  void draw(Snapshot snapshot) {
    double @Nullable [] given = snapshot.find(Probe.own(Features.INPUT));
    double @Nullable [] weight = snapshot.find(Probe.parameters(NeuronGraph.WEIGHT));
    double @Nullable [] product = snapshot.find(Probe.own(NeuronGraph.PRODUCT));
    if (given == null
        || weight == null
        || product == null
        || product.length != products.size()
        || weight.length != products.size()) {
      return;
    }
    for (int i = 0; i < product.length; i++) {
      inputs.get(i).show(given[i]);
      weights.get(i).show(weight[i]);
      products.get(i).show(product[i]);
    }
    show(snapshot.find(Probe.own(NeuronGraph.WEIGHTED)), weighted);
    show(snapshot.find(Probe.own(NeuronGraph.SUM)), sum);
    double @Nullable [] answer = snapshot.find(Probe.own(Network.OUTPUT));
    double @Nullable [] side = snapshot.find(Probe.own(NeuronGraph.SUM));
    var tile = output;
    if (answer != null && side != null && tile != null) {
      tile.show(answer[0], side[0]);
    }
    double @Nullable [] shift = snapshot.find(Probe.parameters(NeuronGraph.BIAS));
    var dial = bias;
    if (dial != null && shift != null) {
      dial.show(shift[0]);
    }
    bend.draw(snapshot);
    drawWires(weight, product);
    move(snapshot);
    var told = NeuronWords.story(stage.texts(), session.settings(), given);
    if (!told.equals(story.text())) {
      story.text(told);
    }
    var words = NeuronWords.verdict(stage.texts(), session.settings(), snapshot);
    if (!words.equals(verdict.text())) {
      verdict.text(words);
    }
  }

  /** What has changed arrives stage after stage, unless it goes on changing. */
  private void move(Snapshot snapshot) {
    double @Nullable [] now = snapshot.find(Probe.own(NeuronGraph.SUM));
    boolean hasChanged = now != null && now[0] != lastSum;
    if (now != null) {
      lastSum = now[0];
    }
    if (!hasChanged || (snapshot.running() && arrival == null)) {
      return;
    }
    // While it goes on changing, nothing arrives anew.
    var under = arrival;
    if (under != null) {
      under.cancel();
    } else {
      flow.toggle("neuron-moved", true);
    }
    arrival =
        Timer.after(
            MOTION_MILLIS,
            () -> {
              arrival = null;
              flow.toggle("neuron-moved", false);
            });
  }

  private static void show(double @Nullable [] values, @Nullable OpenNumberView place) {
    if (values != null && place != null) {
      place.show(values[0]);
    }
  }

  private void drawWires(double[] weight, double[] product) {
    var origin = flow.box();
    var to = sum;
    if (origin.width() == 0 || to == null) {
      return;
    }
    boolean isWide = !flow.matches(".neuron-narrow");
    wires.begin(origin, 2 * product.length + (isWide ? 2 : 0));
    for (int i = 0; i < product.length; i++) {
      wires.straight(inputs.get(i).tag().box(), products.get(i).tag().box(), weight[i]);
      if (isWide && weighted != null) {
        wires.curve(products.get(i).tag().box(), weighted.tag().box(), product[i]);
      }
    }
    if (isWide && output != null) {
      wires.plain(to.tag().box(), bend.tag().box());
      wires.plain(bend.tag().box(), output.tag().box());
    }
  }

  private void resized(double wide) {
    flow.toggle("neuron-narrow", wide < 640);
    bend.resized();
    var seen = session.snapshot();
    if (seen != null) {
      draw(seen);
    }
  }
}
