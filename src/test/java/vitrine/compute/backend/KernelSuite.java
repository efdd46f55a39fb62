package vitrine.compute.backend;

import java.util.List;

/**
 * What every kernel must do, on every backend: {@link AffineSuite}, {@link ElementSuite}, {@link
 * DescendSuite}. Expected numbers are worked out by hand, or by the plainest loop.
 */
public final class KernelSuite {
  private KernelSuite() {}

  /** All cases. */
  public static List<KernelCase> all() {
    var list = new KernelCaseList();
    AffineSuite.addTo(list);
    ElementSuite.addTo(list);
    DescendSuite.addTo(list);
    return list.cases();
  }
}
