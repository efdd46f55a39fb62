package vitrine.labs.approximator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.labs.small.Drag;
import vitrine.session.Command;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Reply;
import vitrine.session.Settings;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * A bump built by hand: four sliders set the weights of two sigmoid neurons, one of which climbs
 * where the other takes it back.
 */
final class BumpView {
  private static final NumberText TEXT = NumberText.fixed(2);
  private static final Bump FIRST = new Bump(-0.3, 0.4, 0.8, 30);

  private final PageSession session;
  private final Stage stage;
  private final Drag drag;
  private final List<Tag> sliders = new ArrayList<>();
  private final Tag make;
  private final Tag dials = Tag.of("div", "bump-sliders");
  private final Tag element = Tag.of("section", "bump").attribute("data-part", "bump");

  BumpView(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    drag = new Drag(session, stage.explaining());
    var texts = stage.texts();
    var heading = Tag.of("h3").text(texts.of("lab.bump"));
    make = Tag.button("button-small").text(texts.of("lab.bump.make")).on("click", event -> begin());
    slider("left", -1, 1, 0.02);
    slider("right", -1, 1, 0.02);
    slider("height", -1, 1, 0.02);
    slider("steepness", 1, 100, 1);
    element
        .attribute("aria-labelledby", heading.id())
        .add(heading, Tag.of("p", "card-note").text(texts.of("lab.bump.about")), make, dials);
  }

  Tag tag() {
    return element;
  }

  /** Whether the network in force is two sigmoid neurons, so that a bump can be made of it. */
  static boolean fits(Settings settings) {
    return settings.whole(ApproximatorLab.WIDTH) == 2
        && !settings.flag(ApproximatorLab.DEEP)
        && settings.text("activation").equals("sigmoid");
  }

  void changed() {
    boolean fits = fits(session.settings());
    make.shown(!fits);
    dials.shown(fits);
  }

  /** Puts the sliders where the network's numbers are, unless the visitor has one in hand. */
  void show(@Nullable Bump bump) {
    if (bump != null && !drag.isUnderWay()) {
      double[] values = {bump.left(), bump.right(), bump.height(), bump.steepness()};
      for (int i = 0; i < values.length; i++) {
        sliders.get(i).value(Numerals.write(Math.floor((values[i] * 100) + 0.5) / 100));
        sliders.get(i).attribute("aria-valuetext", TEXT.write(values[i]));
      }
    }
  }

  private void slider(String key, double low, double high, double step) {
    var slider =
        Tag.of("input")
            .attribute("type", "range")
            .attribute("min", Numerals.write(low))
            .attribute("max", Numerals.write(high))
            .attribute("step", Numerals.write(step));
    slider.on("pointerdown", event -> drag.hold());
    slider.on("pointerup", event -> drag.release());
    slider.on("input", event -> drag.want(weights(inHand())));
    slider.on("change", event -> drag.release());
    sliders.add(slider);
    dials.add(
        Tag.of("div", "bump-slider")
            .add(
                Tag.of("label")
                    .attribute("for", slider.id())
                    .text(stage.texts().of("lab.bump." + key)),
                slider));
  }

  private Bump inHand() {
    var values = new double[sliders.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Numerals.parse(sliders.get(i).value());
    }
    return new Bump(values[0], values[1], values[2], values[3]);
  }

  /** Two sigmoid neurons first, then the numbers of a bump. */
  private void begin() {
    if (session.isPlaying()) {
      session.pause(Reply.NONE);
    }
    session.send(
        new Command.Change(
            Map.of(
                ApproximatorLab.WIDTH,
                "2",
                ApproximatorLab.DEEP,
                "false",
                "activation",
                "sigmoid")),
        stage.explaining());
    session.send(weights(FIRST), stage.explaining());
  }

  private static Command weights(Bump bump) {
    return new Command.Together(
        List.of(
            set("layer1.weight", bump.weights()),
            set("layer1.bias", bump.biases()),
            set("output.weight", bump.outputs()),
            set("output.bias", new double[1])));
  }

  private static Command set(String node, double[] values) {
    var numbers = new ArrayList<Double>();
    for (double value : values) {
      numbers.add(value);
    }
    return new Command.SetValue(node, 0, numbers);
  }
}
