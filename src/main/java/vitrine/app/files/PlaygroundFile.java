package vitrine.app.files;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.file.Blob;
import vitrine.app.page.PageTexts;
import vitrine.browser.Download;
import vitrine.export.Lesson;
import vitrine.export.python.KerasTraining;
import vitrine.export.python.NumpyTraining;
import vitrine.export.python.TorchTraining;
import vitrine.labs.playground.Measured;
import vitrine.labs.playground.PlaygroundLesson;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.playground.files.Figures;
import vitrine.labs.playground.files.Tables;
import vitrine.labs.playground.files.Trace;
import vitrine.session.Supplies;
import vitrine.view.canvas.PictureFile;
import vitrine.view.chart.LossCurve;

/** The Playground's own files: its tables, figures, trace, and the source of its training. */
final class PlaygroundFile {
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
      return figure(format.substring(0, dot), format.substring(dot + 1));
    }
    return switch (format) {
      case "csv" -> text(Tables.points(model, measured()), type, lab + "-points.csv");
      case "predictions" ->
          text(Tables.predictions(model, measured()), type, lab + "-predictions.csv");
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

  private @Nullable Measured measured() {
    return Measured.of(model.settings(), pack -> supplies.file(pack), PageTexts.read());
  }

  private @Nullable Blob figure(String key, String kind) {
    var picture = new Figures(model, history, measured(), PageTexts.read()).of(key);
    return picture == null ? null : PictureFile.of(picture, kind);
  }

  private static Blob text(String text, String type, String name) {
    return Download.named(Download.text(text, type), name);
  }
}
