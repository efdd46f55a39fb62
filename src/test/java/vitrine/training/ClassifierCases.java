package vitrine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.network.Normalization;
import vitrine.training.optimizer.GradientDescent;
import vitrine.training.optimizer.Optimizer;

/** Small classifiers learn, whatever the optimiser and the layers. */
public final class ClassifierCases {
  private static final int BATCH = 15;

  @Test
  void everyOptimiserTellsThreeCloudsApart() {
    for (var optimizer : Optimizer.values()) {
      learns(optimizer, Normalization.NONE, false);
    }
  }

  @Test
  void everyLayerTellsThreeCloudsApart() {
    for (var normalization : Normalization.values()) {
      learns(Optimizer.ADAM, normalization, true);
    }
  }

  @Test
  void everyEngineGivesTheSameBits() {
    var bits = new StringBuilder();
    for (var optimizer : Optimizer.values()) {
      bits.append(bits(optimizer, Normalization.NONE));
    }
    bits.append(bits(Optimizer.ADAM, Normalization.BATCH));
    bits.append(bits(Optimizer.ADAM, Normalization.LAYER));
    assertEquals(
        "9a4ff6b4 2f7a26f7 bb043aba 90840e27 40538a3a 9be5ebec b09658e2 96be7628",
        bits.toString().trim());
  }

  @Test
  void probabilitiesAddUpToOne() {
    var lesson = new Lesson(Optimizer.SGD, Normalization.NONE, false);
    var values = lesson.over(lesson.train).read(List.of(lesson.graph.node("output"))).get(0);
    assertEquals(lesson.train.rows() * Blobs.CLASSES, values.length);
    for (int at = 0; at < values.length; at += Blobs.CLASSES) {
      assertEquals(1, values[at] + values[at + 1] + values[at + 2], 1e-15);
    }
  }

  @Test
  void theSetInPiecesIsTheSetInOne() {
    var lesson = new Lesson(Optimizer.SGD, Normalization.BATCH, true);
    lesson.trainer.advance(60, BATCH);
    var wanted = List.of(lesson.graph.node("output"), lesson.graph.node("loss.example"));
    var whole = lesson.over(lesson.train).read(wanted);
    var pieces =
        new Evaluator(lesson.graph, lesson.state, lesson.backend, lesson.train, 7).read(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      for (int at = 0; at < whole.get(i).length; at++) {
        assertEquals(whole.get(i)[at], pieces.get(i)[at], wanted.get(i) + " " + at);
      }
    }
  }

  private static void learns(Optimizer optimizer, Normalization normalization, boolean dropout) {
    var lesson = new Lesson(optimizer, normalization, dropout);
    lesson.state.fill(lesson.graph.node(GradientDescent.RATE), rate(optimizer));
    if (dropout) {
      lesson.state.fill(lesson.graph.node("dropoutRate"), 0.2);
    }
    var test = Blobs.of(300, "test");
    double before = lesson.read("loss", test);
    lesson.trainer.advance(20 * lesson.train.rows(), BATCH);
    var name = optimizer + " " + normalization;
    double accuracy = lesson.read(TrainingGraph.ACCURACY, test);
    assertTrue(accuracy >= 0.95, name + " reaches " + accuracy);
    assertTrue(lesson.read("loss", test) < before / 2, name);
  }

  private static String bits(Optimizer optimizer, Normalization normalization) {
    var lesson = new Lesson(optimizer, normalization, true);
    lesson.trainer.advance(5 * lesson.train.rows(), BATCH);
    return lesson.bits() + " ";
  }

  private static double rate(Optimizer optimizer) {
    return switch (optimizer) {
      case SGD -> 0.3;
      case MOMENTUM, NESTEROV -> 0.05;
      case RMSPROP, ADAM, ADAMW -> 0.02;
    };
  }
}
