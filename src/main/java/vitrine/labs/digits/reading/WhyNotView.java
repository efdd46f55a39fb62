package vitrine.labs.digits.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.labs.digits.images.InkPixels;
import vitrine.labs.digits.images.Layers;
import vitrine.labs.digits.images.PartView;
import vitrine.labs.digits.images.WeightWatch;
import vitrine.network.Activation;
import vitrine.network.Answer;
import vitrine.network.layer.Features;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * Why this digit and not another: the two logits' difference taken apart into what each neuron of
 * the last hidden layer says, and the pixels that speak for the one and for the other.
 */
public final class WhyNotView {
  private static final Probe INPUT = Probe.own(Features.INPUT);
  private static final Probe LOGITS = Probe.own(Answer.LOGITS);

  private final PageSession session;
  private final Stage stage;
  private final Runnable changed;
  private final PartView part;
  private final WeightWatch watch = new WeightWatch();
  private final Tag select = Tag.of("select");
  private final Tag words = Tag.of("p", "whynot-words");
  private final Tag body = Tag.of("div", "whynot-sides");
  private final LogitTableView table;
  private final EvidenceView evidence;
  private List<Layers.Layer> layers = List.of();
  private int wanted = -1;
  private int one = -1;
  private int other = -1;

  /**
   * A closed part.
   *
   * @param changed called when {@link #probes} gives something else
   */
  public WhyNotView(PageSession session, Stage stage, Runnable changed) {
    this.session = session;
    this.stage = stage;
    this.changed = changed;
    part = new PartView(stage.texts().of("whynot.title"), "whynot", false, this::ask);
    table = new LogitTableView(stage);
    evidence = new EvidenceView(stage);
    for (int digit = 0; digit < PixelEvidence.DIGITS; digit++) {
      var name = Integer.toString(digit);
      select.add(Tag.of("option").attribute("value", name).text(name));
    }
    select.on("change", event -> choose());
    var label =
        Tag.of("label").attribute("for", select.id()).text(stage.texts().of("whynot.other"));
    body.add(table.tag(), evidence.tag());
    part.content().add(Tag.of("div", "whynot-choice").add(label, select), words, body);
    words.text(stage.texts().of("whynot.wait"));
    body.shown(false);
    refresh();
  }

  /** Its element. */
  public Tag tag() {
    return part.tag();
  }

  /** What the next snapshots must hold: nothing while nobody sees it. */
  public List<Probe> probes() {
    if (!part.isSeen() || layers.isEmpty()) {
      return List.of();
    }
    var probes = new ArrayList<Probe>();
    probes.add(INPUT);
    probes.add(LOGITS);
    probes.add(ReadingView.OUTPUT);
    for (var layer : layers) {
      if (!layer.isLast()) {
        probes.add(Probe.own(layer.output().name()));
      }
    }
    probes.addAll(watch.probes());
    return List.copyOf(probes);
  }

  /** Settings, structure or weights may have changed. */
  public void refresh() {
    watch.forget();
    layers = Layers.of(session.graph());
    var weights = new ArrayList<String>();
    for (var layer : layers) {
      weights.add(layer.weight().name());
    }
    if (!layers.isEmpty()) {
      weights.add(last().bias().name());
    }
    watch.want(weights);
    ask();
  }

  /** The colours of the page have changed. */
  public void themeChanged() {
    evidence.themeChanged();
  }

  /** Takes the difference of the two logits apart. */
  public void draw(Snapshot snapshot) {
    watch.take(snapshot);
    ask();
    double @Nullable [] output = snapshot.find(ReadingView.OUTPUT);
    double @Nullable [] image = snapshot.find(INPUT);
    double @Nullable [] logits = snapshot.find(LOGITS);
    if (!part.isSeen() || output == null || image == null || logits == null) {
      return;
    }
    if (InkPixels.largest(image) == 0) {
      words.text(stage.texts().of("whynot.blank"));
      body.shown(false);
      return;
    }
    choose(Reading.of(output, false));
    double @Nullable [] weight = watch.at(snapshot, last().weight().name());
    double @Nullable [] bias = watch.at(snapshot, last().bias().name());
    double @Nullable [] spoken = snapshot.find(Probe.own(spoken()));
    var hidden = hidden(snapshot);
    if (weight == null || bias == null || spoken == null || hidden == null) {
      return;
    }
    body.shown(true);
    var oneName = Integer.toString(one);
    words.text(stage.texts().of("whynot.words", oneName, Integer.toString(other)));
    var difference = LogitDifference.of(spoken, weight, bias, one, other);
    table.show(layers, one, other, difference, spoken, weight, logits);
    var activation = Activation.of(session.settings().text("activation"));
    evidence.show(
        PixelEvidence.of(image, hidden, activation, weight, one, other),
        logits[one] - logits[other],
        one,
        other,
        PixelEvidence.isExact(activation));
  }

  /** What the last layer is given: the node of the activations. */
  private String spoken() {
    return layers.get(layers.size() - 2).output().name();
  }

  private Layers.Layer last() {
    return layers.get(layers.size() - 1);
  }

  /** The hidden layers as they are for the drawing; null as long as something is missing. */
  private @Nullable List<PixelEvidence.Layer> hidden(Snapshot snapshot) {
    var hidden = new ArrayList<PixelEvidence.Layer>();
    for (var layer : layers) {
      if (!layer.isLast()) {
        double @Nullable [] weight = watch.at(snapshot, layer.weight().name());
        double @Nullable [] output = snapshot.find(Probe.own(layer.output().name()));
        if (weight == null || output == null) {
          return null;
        }
        hidden.add(new PixelEvidence.Layer(weight, output));
      }
    }
    return hidden;
  }

  /** Somebody asks about another digit. */
  private void choose() {
    wanted = select.value().charAt(0) - '0';
    var seen = session.snapshot();
    if (seen != null) {
      draw(seen);
    }
  }

  /** The answer against the digit asked about; against the next likely if that is the answer. */
  private void choose(Reading reading) {
    one = reading.best();
    other = wanted < 0 || wanted == one ? reading.second() : wanted;
    select.value(Integer.toString(other));
  }

  private void ask() {
    changed.run();
  }
}
