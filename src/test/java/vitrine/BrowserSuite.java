package vitrine;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.jso.JSExport;
import vitrine.compute.backend.DropoutHashCases;
import vitrine.compute.backend.KernelBitsCases;
import vitrine.compute.backend.KernelCases;
import vitrine.compute.backend.simd.ElementaryCases;
import vitrine.compute.backend.simd.HeapCases;
import vitrine.compute.backend.simd.SimdBackendCases;
import vitrine.compute.backend.simd.SimdMemoryCases;
import vitrine.compute.backend.simd.StrictCases;
import vitrine.compute.backend.simd.assembler.ModuleCases;
import vitrine.compute.backend.webgl.WebGlBackendCases;
import vitrine.compute.backend.webgl.WebGlCurveCases;
import vitrine.compute.backend.webgl.WebGlSizesCases;
import vitrine.compute.backend.webgl.WebGlTrainingCases;
import vitrine.compute.graph.ExpressionCases;
import vitrine.compute.graph.GradientCases;
import vitrine.compute.graph.LayerGradientCases;
import vitrine.compute.graph.NetworkGradientCases;
import vitrine.compute.numeric.DecimalDigitsCases;
import vitrine.compute.numeric.ExponentialCases;
import vitrine.compute.numeric.HyperbolicCases;
import vitrine.compute.numeric.LogarithmCases;
import vitrine.compute.numeric.LogisticCases;
import vitrine.compute.numeric.PowerCases;
import vitrine.compute.numeric.TrigonometricCases;
import vitrine.compute.random.RandomStreamCases;
import vitrine.compute.random.Rc4StreamCases;
import vitrine.compute.random.XoshiroStreamCases;
import vitrine.data.AugmentedImagesCases;
import vitrine.data.DatasetCatalogCases;
import vitrine.data.FeatureCases;
import vitrine.data.GeneratorCases;
import vitrine.data.NewGeneratorCases;
import vitrine.data.OwnPointsCases;
import vitrine.data.PackedImagesCases;
import vitrine.data.PackedTableCases;
import vitrine.data.PlaygroundDataCases;
import vitrine.export.ExportCases;
import vitrine.labs.playground.AncestorLinksCases;
import vitrine.labs.playground.ChosenDataCases;
import vitrine.labs.playground.LearningModelCases;
import vitrine.labs.playground.PlaygroundLinksCases;
import vitrine.labs.playground.PlaygroundModelCases;
import vitrine.labs.playground.PlaygroundOracleCases;
import vitrine.labs.playground.TrainingBitsCases;
import vitrine.labs.playground.WeightLinksCases;
import vitrine.labs.playground.compare.QuartilesCases;
import vitrine.network.InitialWeightsCases;
import vitrine.network.layer.LayerCases;
import vitrine.session.NumeralsCases;
import vitrine.training.BatchTrainerCases;
import vitrine.training.ClassifierCases;
import vitrine.training.EvaluatorCases;
import vitrine.training.ScheduleCases;
import vitrine.training.StepCases;
import vitrine.training.loss.LossCases;
import vitrine.training.optimizer.OptimizerCases;
import vitrine.view.GridPixelsCases;
import vitrine.view.LinearScaleCases;
import vitrine.view.LogScaleCases;
import vitrine.view.NumberTextCases;
import vitrine.view.OkLabCases;
import vitrine.view.SignColoursCases;
import vitrine.view.chart.LossCurveCases;
import vitrine.view.speech.MapSentenceCases;

/**
 * The cases that run in the browser as well as on the JVM: TeaVM compiles this class and what it
 * names, {@code CasesIT} calls {@link #list} and {@link #run} there. {@link CaseReflection} lets
 * the compiler keep the tests' names, {@code BrowserSuiteTest} keeps the list complete.
 */
public final class BrowserSuite {
  /** Every class whose name ends in {@code Cases}. */
  static final Class<?>[] CASES = {
    DropoutHashCases.class,
    KernelBitsCases.class,
    KernelCases.class,
    ElementaryCases.class,
    HeapCases.class,
    SimdBackendCases.class,
    SimdMemoryCases.class,
    StrictCases.class,
    ModuleCases.class,
    WebGlBackendCases.class,
    WebGlCurveCases.class,
    WebGlSizesCases.class,
    WebGlTrainingCases.class,
    ExpressionCases.class,
    GradientCases.class,
    LayerGradientCases.class,
    NetworkGradientCases.class,
    DecimalDigitsCases.class,
    ExponentialCases.class,
    HyperbolicCases.class,
    LogarithmCases.class,
    LogisticCases.class,
    PowerCases.class,
    TrigonometricCases.class,
    RandomStreamCases.class,
    Rc4StreamCases.class,
    XoshiroStreamCases.class,
    AugmentedImagesCases.class,
    DatasetCatalogCases.class,
    FeatureCases.class,
    GeneratorCases.class,
    NewGeneratorCases.class,
    OwnPointsCases.class,
    PackedTableCases.class,
    PackedImagesCases.class,
    PlaygroundDataCases.class,
    ExportCases.class,
    AncestorLinksCases.class,
    ChosenDataCases.class,
    LearningModelCases.class,
    PlaygroundLinksCases.class,
    PlaygroundModelCases.class,
    PlaygroundOracleCases.class,
    TrainingBitsCases.class,
    WeightLinksCases.class,
    QuartilesCases.class,
    EvaluatorCases.class,
    BatchTrainerCases.class,
    ClassifierCases.class,
    ScheduleCases.class,
    StepCases.class,
    LossCases.class,
    OptimizerCases.class,
    InitialWeightsCases.class,
    LayerCases.class,
    NumeralsCases.class,
    GridPixelsCases.class,
    LinearScaleCases.class,
    LogScaleCases.class,
    NumberTextCases.class,
    OkLabCases.class,
    SignColoursCases.class,
    LossCurveCases.class,
    MapSentenceCases.class,
  };

  private BrowserSuite() {}

  /** Does nothing: the browser calls the two below. */
  public static void main(String[] arguments) {}

  /** The ids of all cases, {@code class#method}, joined by commas. */
  @JSExport
  public static String list() {
    var ids = new ArrayList<String>();
    for (var type : CASES) {
      for (var test : tests(type)) {
        ids.add(id(type, test));
      }
    }
    return String.join(",", ids);
  }

  /** Runs one case: an empty text if it holds, else what is wrong. */
  @JSExport
  public static String run(String id) {
    try {
      for (var type : CASES) {
        for (var test : tests(type)) {
          if (id(type, test).equals(id)) {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            test.setAccessible(true);
            test.invoke(constructor.newInstance());
            return "";
          }
        }
      }
      return "There is no such case.";
    } catch (Throwable failure) {
      return describe(failure);
    }
  }

  static List<Method> tests(Class<?> type) {
    var tests = new ArrayList<Method>();
    for (var method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        tests.add(method);
      }
    }
    return tests;
  }

  private static String id(Class<?> type, Method test) {
    return type.getName() + "#" + test.getName();
  }

  /**
   * TeaVM does not always wrap what an invoked method throws, and knows no name of some classes.
   */
  private static String describe(Throwable failure) {
    var cause = failure.getCause() == null ? failure : failure.getCause();
    return cause instanceof AssertionError ? String.valueOf(cause.getMessage()) : cause.toString();
  }
}
