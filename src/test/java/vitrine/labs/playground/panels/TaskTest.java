package vitrine.labs.playground.panels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vitrine.labs.playground.PlaygroundGraph;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.view.PointShape;

final class TaskTest {
  private static Task task(String problem) {
    var settings = PlaygroundSettings.DECLARATION.fallbacks().with("problem", problem);
    return Task.of(PlaygroundGraph.of(settings));
  }

  @Test
  void twoClassesAreToldByTheSignOfOneOutput() {
    var task = task("classification");
    assertThat(task).isEqualTo(new Task(2, 1, -1, "target"));
    assertThat(task.classOf(-1)).isZero();
    assertThat(task.classOf(1)).isEqualTo(1);
    assertThat(task.shape(-1)).isEqualTo(PointShape.TRIANGLE);
    assertThat(task.tone(0.3)).isEqualTo(0.3);
  }

  @Test
  void aRegressionHasNoClasses() {
    var task = task("regression");
    assertThat(task.tellsClasses()).isFalse();
    assertThat(task.shape(0.4)).isEqualTo(PointShape.CIRCLE);
  }

  @Test
  void aProbabilityIsOneOutputFromZeroToOne() {
    var settings = PlaygroundSettings.DECLARATION.fallbacks().with("loss", "crossEntropy");
    assertThat(Task.of(PlaygroundGraph.of(settings))).isEqualTo(new Task(2, 1, 0, "target"));
  }

  @Test
  void manyClassesAreToldByAsManyProbabilities() {
    assertThat(task("classes")).isEqualTo(new Task(3, 3, 0, "label"));
  }

  @Test
  void everyNetworkHasTheNodesThatTheLayersAreReadFrom() {
    for (var problem : new String[] {"classification", "regression", "classes"}) {
      var settings = PlaygroundSettings.DECLARATION.fallbacks().with("problem", problem);
      var graph = PlaygroundGraph.of(settings);
      assertThat(graph.find("gradient.output.weight")).as(problem).isNotNull();
      assertThat(graph.find("gradient.layer2.weight")).as(problem).isNotNull();
    }
  }

  @Test
  void ofManyClassesEachHasAShapeAndEachOutputIsAProbability() {
    var task = new Task(3, 3, 0, "label");
    assertThat(task.classOf(2)).isEqualTo(2);
    assertThat(task.shape(2)).isNotEqualTo(task.shape(1));
    assertThat(task.tone(0.5)).isZero();
    assertThat(task.tone(1)).isEqualTo(1);
  }

  @Test
  void aProbabilityOfTwoClassesTakesLabelsOfEitherKind() {
    var task = new Task(2, 1, 0, "target");
    assertThat(task.classOf(0)).isZero();
    assertThat(task.classOf(-1)).isZero();
    assertThat(task.shape(0)).isEqualTo(PointShape.TRIANGLE);
  }
}
