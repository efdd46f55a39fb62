package vitrine.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.data.Feature;
import vitrine.network.Activation;

class CsvFileTest {
  @Test
  void everyNumberHasALineWithItsPlace() {
    var specimen =
        Specimens.playground(
            List.of(Feature.X, Feature.Y), List.of(2), Activation.TANH, Activation.TANH);
    var graph = specimen.graph();
    specimen.state().write(graph.node("layer1.weight"), new double[] {1, -2, 0.5, 1e-7});
    specimen.state().write(graph.node("layer1.bias"), new double[] {0.1, -0.0});
    specimen.state().write(graph.node("output.weight"), new double[] {3, 1.0 / 3});
    specimen.state().write(graph.node("output.bias"), new double[] {Double.NaN});
    assertThat(CsvFile.of(specimen.trained()))
        .isEqualTo(
            """
            parameter,row,column,value
            layer1.weight,0,0,1
            layer1.weight,0,1,-2
            layer1.weight,1,0,0.5
            layer1.weight,1,1,1e-7
            layer1.bias,0,,0.1
            layer1.bias,1,,-0
            output.weight,0,0,3
            output.weight,0,1,0.3333333333333333
            output.bias,0,,NaN
            """);
  }
}
