package vitrine.compute.backend;

import java.util.List;

/**
 * What every kernel must do, on every backend. Expected numbers are worked out by hand, or
 * published, or come from the plainest loop or from another form of the same formula.
 */
public final class KernelSuite {
  private KernelSuite() {}

  /** All cases. */
  public static List<KernelCase> all() {
    var list = new KernelCaseList();
    AffineSuite.addTo(list);
    DenseSizesSuite.addTo(list);
    ProductSuite.addTo(list);
    ReductionSuite.addTo(list);
    CurveSuite.addTo(list);
    CombineSuite.addTo(list);
    ElementSuite.addTo(list);
    GatherSuite.addTo(list);
    DropoutSuite.addTo(list);
    SoftmaxSuite.addTo(list);
    NormaliseSuite.addTo(list);
    LossSuite.addTo(list);
    DescendSuite.addTo(list);
    OptimizerSuite.addTo(list);
    return list.cases();
  }
}
