package vitrine.compute.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vitrine.compute.backend.cpu.CpuBackend;

/** The reference, held against the contract. */
public final class KernelCases {
  @Test
  void everyKernelOfTheReferenceDoesWhatTheSuiteSays() {
    BackendContract.checkCases(new CpuBackend(), BackendContract.DOUBLES);
  }

  @Test
  void aKernelRunTwiceOnTheSameNumbersGivesTheSame() {
    BackendContract.checkRepeats(new CpuBackend());
  }

  @Test
  void aBufferIsWrittenAndReadInParts() {
    BackendContract.checkBuffers(new CpuBackend());
  }

  @Test
  void severalBuffersAreReadAtOnce() {
    BackendContract.checkReadingAtOnce(new CpuBackend());
  }

  @Test
  void onceIsOneRow() {
    BackendContract.checkOnce(new CpuBackend());
  }

  @Test
  void dropoutLeavesOutAsManyAsItsRateSays() {
    BackendContract.checkDropoutShare(new CpuBackend());
  }

  @Test
  void rowsBeyondThoseAskedForStayAndOthersComeOutTheSame() {
    RowsContract.check(new CpuBackend());
  }

  @Test
  void aChainGivesTheBitsOfItsKernelsRunSingly() {
    ChainContract.check(new CpuBackend());
  }

  @Test
  void aTinyNumberKeepsItsDigits() {
    assertEquals(-9.9999999995e-11, bend(Curve.ELU, -1e-10), 1e-25);
    assertEquals(9.357622968839737e-14, bend(Curve.SOFTPLUS, -30), 1e-28);
    assertEquals(-1.537432427884114e-13, bend(Curve.SILU, -33), 1e-27);
  }

  @Test
  void squaresAndCubesMayOverflowWhereTheCurveDoesNot() {
    assertEquals(1e200, bend(Curve.GELU, 1e200));
    assertEquals(0, bend(Curve.GELU, -1e200), Double.MIN_VALUE);
    assertEquals(1, slope(Curve.GELU, 1e200));
    assertEquals(0, slope(Curve.GELU, -1e200), Double.MIN_VALUE);
    assertEquals(0, bend(Curve.SILU, -1e200), Double.MIN_VALUE);
    assertEquals(1, slope(Curve.SILU, 1e200));
    assertEquals(0, slope(Curve.SILU, -1e200), Double.MIN_VALUE);
  }

  private static double bend(Curve curve, double x) {
    var backend = new CpuBackend();
    var out = backend.buffer(1);
    backend.curve(curve, Sample.buffer(backend, x), out, 1).run(1);
    return out.copy()[0];
  }

  private static double slope(Curve curve, double x) {
    var backend = new CpuBackend();
    var out = backend.buffer(1);
    var y = Sample.buffer(backend, bend(curve, x));
    backend
        .curveGradient(curve, Sample.buffer(backend, x), y, Sample.buffer(backend, 1), out, 1)
        .run(1);
    return out.copy()[0];
  }
}
