package vitrine.labs.playground.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vitrine.view.chart.LossCurve;

final class TablesTest {
  @Test
  void theCurvesHaveALineForEachMomentAndAccuraciesWhereThereAreSome() {
    var losses = new LossCurve();
    losses.add(0, 0.5, 0.75);
    losses.add(1.5, 0.25, 0.125);
    var accuracies = new LossCurve();
    accuracies.add(0, 0.5, 1);
    accuracies.add(1.5, 1, 0.5);
    assertThat(Tables.history(losses))
        .isEqualTo("epoch,trainLoss,testLoss\n0,0.5,0.75\n1.5,0.25,0.125\n");
    assertThat(Tables.history(losses, accuracies))
        .isEqualTo(
            "epoch,trainLoss,testLoss,trainAccuracy,testAccuracy\n"
                + "0,0.5,0.75,0.5,1\n"
                + "1.5,0.25,0.125,1,0.5\n");
  }
}
