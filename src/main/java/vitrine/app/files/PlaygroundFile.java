package vitrine.app.files;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int8Array;
import vitrine.app.page.PageTexts;
import vitrine.browser.Download;
import vitrine.export.Lesson;
import vitrine.export.python.KerasTraining;
import vitrine.export.python.NumpyTraining;
import vitrine.export.python.TorchTraining;
import vitrine.labs.playground.PlaygroundLesson;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.playground.files.Figures;
import vitrine.labs.playground.files.Tables;
import vitrine.labs.playground.files.Trace;
import vitrine.session.Supplies;
import vitrine.view.SvgSurface;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.chart.LossCurve;

/** The Playground's own files: its tables, figures, trace, and the source of its training. */
final class PlaygroundFile {
  /** Pixels in a file for each of the picture's own. */
  private static final double SHARP = 2;

  /** Epochs of a training that is taken away, as long as that many places fit. */
  private static final int EPOCHS = 20;

  private static final int MOST_PLACES = 200_000;

  private final PlaygroundModel model;
  private final Supplies supplies;
  private final LossCurve history;

  /**
   * The files of a run.
   *
   * @param model a copy of it, which is used up
   */
  PlaygroundFile(PlaygroundModel model, Supplies supplies, LossCurve history) {
    this.model = model;
    this.supplies = supplies;
    this.history = history;
  }

  /**
   * The file of a format, with a name to save it under; null if there is no such format.
   *
   * @throws IllegalArgumentException with one sentence if the run cannot be written so
   */
  @Nullable Blob of(String format, String type) {
    var lab = PlaygroundSettings.LAB;
    int dot = format.indexOf('.');
    if (dot > 0) {
      return figure(format.substring(0, dot), format.substring(dot + 1), type);
    }
    return switch (format) {
      case "csv" -> text(Tables.points(model), type, lab + "-points.csv");
      case "predictions" -> text(Tables.predictions(model), type, lab + "-predictions.csv");
      case "history" -> text(Tables.history(history), type, lab + "-history.csv");
      case "trace" -> text(Trace.of(model, Trace.STEPS), type, lab + "-trace.jsonl");
      case "numpy-training" -> text(NumpyTraining.of(lesson()), type, lab + "_training_numpy.py");
      case "pytorch-training" ->
          text(TorchTraining.of(lesson()), type, lab + "_training_pytorch.py");
      case "keras-training" -> text(KerasTraining.of(lesson()), type, lab + "_training_keras.py");
      default -> null;
    };
  }

  private Lesson lesson() {
    int size = Math.max(1, model.epochSize());
    int trained = (int) (model.examples() / size);
    int epochs = Math.max(1, Math.min(Math.max(EPOCHS, trained), MOST_PLACES / size));
    return PlaygroundLesson.of(model.settings(), supplies, epochs);
  }

  private @Nullable Blob figure(String key, String kind, String type) {
    var figures = new Figures(model, history, PageTexts.read());
    var name = PlaygroundSettings.LAB + "-" + key + "." + kind;
    if (kind.equals("svg")) {
      var surface = figures.draw(key, SvgSurface::new);
      return surface == null
          ? null
          : text(
              surface.file(figures.ground(), figures.title(key), figures.description(key)),
              type,
              name);
    }
    var surface = figures.draw(key, PlaygroundFile::canvas);
    if (surface == null) {
      return null;
    }
    var bytes = png(surface.tag().node(), "#ffffff");
    return Download.named(Download.bytes(bytes, type), name);
  }

  private static CanvasSurface canvas(double width, double height) {
    var surface = new CanvasSurface();
    surface.resize(width, height, SHARP);
    return surface;
  }

  private static Blob text(String text, String type, String name) {
    return Download.named(Download.text(text, type), name);
  }

  /** The picture on a ground of that colour. */
  @JSBody(
      params = {"canvas", "ground"},
      script =
          "var context = canvas.getContext('2d');"
              + "context.globalCompositeOperation = 'destination-over';"
              + "context.setTransform(1, 0, 0, 1, 0, 0); context.globalAlpha = 1;"
              + "context.fillStyle = ground; context.fillRect(0, 0, canvas.width, canvas.height);"
              + "var text = atob(canvas.toDataURL('image/png').split(',')[1]);"
              + "var bytes = new Int8Array(text.length);"
              + "for (var i = 0; i < text.length; i++) { bytes[i] = text.charCodeAt(i); }"
              + "return bytes;")
  private static native Int8Array png(HTMLElement canvas, String ground);
}
