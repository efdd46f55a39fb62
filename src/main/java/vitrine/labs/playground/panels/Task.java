package vitrine.labs.playground.panels;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Graph;
import vitrine.network.Network;
import vitrine.session.Settings;
import vitrine.training.TrainingGraph;
import vitrine.view.ClassColours;
import vitrine.view.Pixels;
import vitrine.view.PointShape;
import vitrine.view.SignColours;
import vitrine.view.Texts;
import vitrine.view.Theme;

/**
 * What a network is asked to tell of a point: a number, or one of two or more classes; and so what
 * its outputs and its targets mean.
 *
 * @param classes how many classes there are; 0 if it is to tell a number
 * @param outputs how many numbers it answers with
 * @param low what the output stands at for class 0, or the lowest number it is to tell; the highest
 *     is 1
 * @param truth the name of the node that holds what it should tell
 */
public record Task(int classes, int outputs, double low, String truth) {
  /** The task of that network. */
  public static Task of(Graph graph) {
    var output = graph.node(Network.OUTPUT);
    int outputs = output.shape().size();
    boolean tellsClasses = graph.find(TrainingGraph.ACCURACY) != null;
    boolean isProbability =
        outputs > 1 || (output.operation() instanceof Bend bend && bend.curve() == Curve.SIGMOID);
    return new Task(
        tellsClasses ? Math.max(2, outputs) : 0,
        outputs,
        isProbability ? 0 : -1,
        TrainingGraph.label(graph).name());
  }

  /** Whether it tells classes apart. */
  public boolean tellsClasses() {
    return classes > 0;
  }

  /** The class that a target stands for: −1 or 0 is the first of two. */
  public int classOf(double target) {
    return classes == 2 && outputs == 1 ? (target > 0 ? 1 : 0) : (int) target;
  }

  /** What the classes are called: by the measured set they come from, else by their numbers. */
  public List<String> names(Texts texts, Settings settings) {
    var table = "table." + settings.text("classDataset") + ".class.";
    var names = new ArrayList<String>();
    for (int each = 0; each < classes; each++) {
      names.add(
          outputs == 1
              ? texts.of("study.class.two." + each)
              : texts.has(table + each)
                  ? texts.of(table + each)
                  : texts.of("study.class", Integer.toString(each + 1)));
    }
    return names;
  }

  /** An output between its lowest and its highest, as −1 to 1: how maps are coloured. */
  public double tone(double output) {
    return low == 0 ? (2 * output) - 1 : output;
  }

  /** The shape of a point with that target. */
  public PointShape shape(double target) {
    return outputs == 1
        ? PointShape.ofSign(tellsClasses() && classOf(target) == 0 ? -1 : target)
        : ClassColours.shape(classOf(target));
  }

  /** The colour of a point with that target. */
  public int colour(double target, Theme theme) {
    if (!tellsClasses()) {
      return SignColours.smooth(theme).colour(target);
    }
    return outputs == 1
        ? theme.ofSign(classOf(target) - 1.0 / 2)
        : ClassColours.of(theme, false).colour(classOf(target));
  }

  /**
   * The colours of places of a map by what the network answers there, as the large map has them.
   */
  public int[] colours(double[] answers, Theme theme) {
    var signs = SignColours.smooth(theme);
    var classColours = ClassColours.of(theme, false);
    var colours = new int[answers.length / outputs];
    for (int i = 0; i < colours.length; i++) {
      colours[i] =
          outputs == 1
              ? signs.colour(tone(answers[i]))
              // a pixel holds its bytes the other way round, and so back again
              : Pixels.pixel(classColours.pixel(answers, i * outputs, outputs)) & 0xffffff;
    }
    return colours;
  }
}
