package vitrine.labs.playground.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.data.PlaneGrid;
import vitrine.labs.playground.AnswerPlot;
import vitrine.labs.playground.FigureNames;
import vitrine.labs.playground.Measured;
import vitrine.labs.playground.PictureNames;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.Probe;
import vitrine.view.Picture;
import vitrine.view.Surface;
import vitrine.view.Texts;
import vitrine.view.Theme;
import vitrine.view.chart.LossChart;
import vitrine.view.chart.LossCurve;
import vitrine.view.speech.ChartSentence;
import vitrine.view.speech.MapSentence;

/** The figures of the Playground as they are to be saved. */
public final class Figures {
  /** The network, its answers over the plane, the losses over the epochs. */
  public static final List<String> KEYS = List.of("network", "output", "losses");

  private static final int SIDE = 100;
  private static final double MAP_WIDTH = 480;

  private final PlaygroundModel model;
  private final LossCurve history;
  private final Texts texts;
  private final AnswerPlot plot;
  private final @Nullable Measured measured;

  /**
   * The figures of a run.
   *
   * @param history its losses since its start
   * @param measured what the places of its plane stand for; null for the bare plane
   */
  public Figures(
      PlaygroundModel model, LossCurve history, @Nullable Measured measured, Texts texts) {
    plot = new AnswerPlot(SIDE, measured);
    this.measured = measured;
    this.model = model;
    this.history = history;
    this.texts = texts;
  }

  /** The figure of that key, or null if there is none. */
  public @Nullable Picture of(String key) {
    return switch (key) {
      case "network" -> {
        var drawn = new NetworkPicture(model, new FigureNames(texts));
        yield picture(key, drawn.width(), drawn.height(), drawn::draw);
      }
      case "output" -> picture(key, MAP_WIDTH, plot.heightFor(MAP_WIDTH), this::output);
      case "losses" -> picture(key, PictureNames.WIDE, PictureNames.HIGH, this::losses);
      default -> null;
    };
  }

  private Picture picture(String key, double width, double height, Picture.Drawing drawing) {
    return new Picture(
        PictureNames.file(key), title(key), description(key), width, height, drawing);
  }

  private String title(String key) {
    var name =
        switch (key) {
          case "network" -> texts.of("part.network");
          case "output" -> texts.of("output.title");
          default -> texts.of("loss.train") + ", " + texts.of("loss.test");
        };
    return PictureNames.at(name, model.examples(), model.epochSize(), texts);
  }

  /** What a figure shows, in words. */
  private String description(String key) {
    return switch (key) {
      case "output" -> {
        var values = map();
        var known = measured;
        var places = known == null ? MapSentence.Places.BARE : known;
        var words =
            values.length > SIDE * SIDE
                ? texts.of("output.title")
                : texts.of(MapSentence.of(values, SIDE, PlaneGrid.LOW, PlaneGrid.HIGH, places));
        yield known == null ? words : words + ". " + known.words();
      }
      case "losses" -> texts.of(ChartSentence.of(history));
      default -> network();
    };
  }

  private String network() {
    var words = new StringBuilder();
    for (int size : model.settings().sizes("networkShape")) {
      words.append(words.length() == 0 ? "" : ", ").append(size);
    }
    int layers = model.settings().sizes("networkShape").size();
    return words.length() == 0
        ? texts.of("speech.network.none")
        : texts.of(
            "speech.network",
            texts.count("figure.layers", layers),
            words.toString(),
            texts.of("setting.activation." + model.settings().text("activation")));
  }

  private double[] map() {
    return model.read(List.of(Probe.grid(Network.OUTPUT, SIDE))).get(0);
  }

  private void output(Surface surface, Theme theme) {
    var read = model.read(List.of(Probe.train(Features.POINT), Probe.train(Tables.label(model))));
    plot.draw(surface, model.graph(), map(), read.get(0), read.get(1), theme);
  }

  private void losses(Surface surface, Theme theme) {
    new LossChart()
        .draw(
            surface,
            history,
            theme,
            texts.of("loss.line.train"),
            texts.of("loss.line.test"),
            texts.of("loss.axis"));
  }
}
