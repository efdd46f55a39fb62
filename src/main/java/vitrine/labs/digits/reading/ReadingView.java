package vitrine.labs.digits.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Timer;
import vitrine.labs.digits.drawing.SeenImageView;
import vitrine.labs.digits.images.InkPixels;
import vitrine.network.Network;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.HelpButton;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;
import vitrine.view.dom.Wording;

/**
 * What the network reads in the drawing: a bar for each digit, and the answer in one sentence that
 * says how sure it is, and when it has no right to be.
 */
public final class ReadingView {
  public static final Probe OUTPUT = Probe.own(Network.OUTPUT);

  private static final NumberText FORMAT = NumberText.percent(1);

  /** After so long without a change the sentence is spoken. */
  private static final int QUIET_MILLIS = 900;

  private final Stage stage;
  private final List<Bar> bars = new ArrayList<>();
  private final NumberCell best = NumberCell.of("", FORMAT);
  private final NumberCell second = NumberCell.of("", FORMAT);
  private final Tag words = Tag.of("p", "reading-words");
  private final Tag part = Tag.of("div", "reading");
  private String shown = "";
  private @Nullable Reading reading;
  private @Nullable Timer speech;
  private boolean isFar;

  /** Bars without numbers yet. */
  public ReadingView(Stage stage) {
    this.stage = stage;
    var texts = stage.texts();
    var list = Tag.of("ol", "bars").attribute("aria-label", texts.of("reading.bars"));
    for (int digit = 0; digit < PixelEvidence.DIGITS; digit++) {
      var bar = new Bar(digit);
      bars.add(bar);
      list.add(bar.row);
    }
    var help = new HelpButton(texts.of("control.help", texts.of("reading.rule")), rule());
    part.add(words, list, Tag.of("p", "hint").text(texts.of("reading.rule")).add(help.tag()));
    words.text(texts.of("reading.wait"));
  }

  /** Its element. */
  public Tag tag() {
    return part;
  }

  /** What the next snapshots must hold. */
  public List<Probe> probes() {
    return List.of(OUTPUT, SeenImageView.PROBE);
  }

  /** The sentence in force, for whoever tells more about it. */
  public String words() {
    return words.text();
  }

  /** How it reads the drawing; null before it has been seen. */
  public @Nullable Reading reading() {
    return reading;
  }

  /** Whether the drawing is like nothing among the training images. */
  public boolean isFar() {
    return isFar;
  }

  /** The training images nearest to the drawing are known. */
  public void found(Nearest nearest, int images) {
    isFar = nearest.size() > 0 && Reading.isFar(nearest.distance(0), images);
    tell();
  }

  /** Draws the bars as they are now. */
  public void draw(Snapshot snapshot) {
    double @Nullable [] probabilities = snapshot.find(OUTPUT);
    double @Nullable [] image = snapshot.find(SeenImageView.PROBE);
    if (probabilities == null || image == null || probabilities.length != bars.size()) {
      return;
    }
    var now = Reading.of(probabilities, InkPixels.largest(image) == 0);
    boolean isBlank = now.kind() == Reading.Kind.BLANK;
    for (var bar : bars) {
      bar.draw(probabilities[bar.digit], bar.digit == now.best() && !isBlank);
    }
    best.follow(path(now.best()));
    best.show(probabilities[now.best()]);
    second.follow(path(now.second()));
    second.show(probabilities[now.second()]);
    reading = now;
    tell();
  }

  private void tell() {
    var now = reading;
    if (now == null) {
      return;
    }
    var key = "reading." + (isFar && now.kind() != Reading.Kind.BLANK ? "far." : "") + word(now);
    var text =
        stage
            .texts()
            .of(key, Integer.toString(now.best()), "{0}", Integer.toString(now.second()), "{1}");
    if (!text.equals(shown)) {
      shown = text;
      Wording.put(words, text, best.tag(), second.tag());
      speakSoon();
    }
  }

  /** Spoken only once it has settled, so that nobody is talked over while drawing. */
  private void speakSoon() {
    var waiting = speech;
    if (waiting != null) {
      waiting.cancel();
    }
    speech = Timer.after(QUIET_MILLIS, () -> stage.live().say(words.text()));
  }

  private String rule() {
    return stage.texts().of("reading.rule.words");
  }

  private static String word(Reading reading) {
    return switch (reading.kind()) {
      case BLANK -> "blank";
      case CLUELESS -> "clueless";
      case TORN -> "torn";
      case LEANS -> "leans";
      case SURE -> "sure";
    };
  }

  private static String path(int digit) {
    return Network.OUTPUT + "[" + digit + "]@own";
  }

  /** One digit's bar. */
  private static final class Bar {
    final int digit;
    final NumberCell value;
    final Tag fill = Tag.of("span", "bar-fill");
    final Tag row = Tag.of("li", "bar");

    Bar(int digit) {
      this.digit = digit;
      value = NumberCell.of(path(digit), FORMAT);
      row.add(
          Tag.of("span", "bar-name").text(Integer.toString(digit)),
          Tag.of("span", "bar-track").attribute("aria-hidden", "true").add(fill),
          value.tag());
    }

    void draw(double probability, boolean isBest) {
      value.show(probability);
      fill.style("width", NumberText.fixed(1).write(100 * probability) + "%");
      row.toggle("bar-best", isBest);
    }
  }
}
