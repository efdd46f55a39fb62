package vitrine.labs.playground;

import java.util.List;

/**
 * The parts of the Playground that are no settings and that a link can take away by {@code hide=},
 * or lock by {@code lock=}, besides settings, the names of TensorFlow Playground, and the keys of
 * the closer looks.
 */
public final class PlaygroundParts {
  /** Their names. */
  public static final List<String> NAMES =
      List.of(
          "playButton",
          "stepButton",
          "strideList",
          "backButton",
          "resetButton",
          "undoButton",
          "redoButton",
          "epochCount",
          "regenerateButton",
          "newWeightsButton",
          "zoomButtons",
          "layerCards",
          "holdButtons",
          "points",
          "lossNumbers",
          "lossChart",
          "scrubber",
          "trouble",
          "backends",
          "savePicture");

  private PlaygroundParts() {}
}
