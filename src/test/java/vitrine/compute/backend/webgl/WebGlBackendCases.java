package vitrine.compute.backend.webgl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.teavm.jso.JSBody;
import vitrine.browser.EngineScope;
import vitrine.compute.backend.BackendContract;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.BackendFailure.Reason;

/** The backend as a whole: where it is offered, that it keeps the contract, how it fails. */
public final class WebGlBackendCases {
  @JSBody(
      script =
          "var gl = document.createElement('canvas').getContext('webgl2');"
              + "return !!gl && !!gl.getExtension('EXT_color_buffer_float');")
  private static native boolean drawsOnFloatTextures();

  @Test
  void isOfferedWhereTheBrowserDrawsOnFloatTextures() {
    boolean draws = EngineScope.isBrowser() && drawsOnFloatTextures();
    assertEquals(draws, WebGlBackend.isOffered());
    assertEquals(draws, WebGlBackend.missing() == null);
  }

  @Test
  void whereItIsMissingItSaysSo() {
    if (!WebGlBackend.isOffered()) {
      assertFails(Reason.MISSING, WebGlBackend::open);
    }
  }

  @Test
  void keepsTheContractOfTheBackends() {
    OnWebGl.run(
        backend -> {
          assertEquals("webgl", backend.name());
          BackendContract.checkAll(backend, BackendContract.FLOATS);
          assertEquals(0, backend.context().gl().getError());
        });
  }

  @Test
  void aLostContextIsToldByEverythingThatNeedsIt() {
    OnWebGl.run(
        backend -> {
          var buffer = OnWebGl.buffer(backend, 1, 2, 3);
          var kernel = backend.countRows(buffer);
          var clear = backend.clear(buffer);
          backend.loseContext();
          var room = new double[3];
          assertFails(Reason.LOST, () -> kernel.run(1));
          assertFails(Reason.LOST, () -> clear.run(1));
          assertFails(Reason.LOST, () -> backend.chain(List.of(kernel)).run(1));
          assertFails(Reason.LOST, () -> buffer.read(0, room, 0, 3));
          assertFails(Reason.LOST, () -> buffer.write(0, room, 0, 3));
          assertFails(Reason.LOST, () -> backend.read(List.of(buffer), List.of(room)));
          assertFails(Reason.LOST, () -> backend.buffer(1));
        });
  }

  @Test
  void afterALostContextAFreshBackendComputes() {
    OnWebGl.run(WebGlBackend::loseContext);
    OnWebGl.run(
        backend -> {
          var count = OnWebGl.buffer(backend, 5);
          backend.countRows(count).run(3);
          assertEquals(8, count.copy()[0]);
        });
  }

  @Test
  void aBufferLargerThanAnyTextureIsRefusedForMemory() {
    OnWebGl.run(
        backend -> {
          assertFails(Reason.MEMORY, () -> backend.buffer(Integer.MAX_VALUE));
          // What was there before still works.
          assertEquals(2, OnWebGl.buffer(backend, 2).copy()[0]);
        });
  }

  @Test
  void aShaderThatDoesNotCompileIsRefused() {
    OnWebGl.run(
        backend -> {
          var shader = Shader.perNumber("float value(int i) { return nothing; }\n");
          var kernel = shader.rows(backend.buffer(1), 1);
          assertFails(Reason.REFUSED, () -> kernel.run(1));
        });
  }

  @Test
  void backendsShareAContextAndNothingElse() {
    OnWebGl.run(
        first -> {
          var kept = OnWebGl.buffer(first, OnWebGl.scattered(5000));
          for (int i = 0; i < 20; i++) {
            OnWebGl.run(
                second -> {
                  var other = second.buffer(5000);
                  second.fill(other, 7, 5000).run(1);
                  first.fill(kept, 3, 2).run(1);
                  assertEquals(7, other.copy()[4999]);
                });
          }
          assertEquals(3, kept.copy()[1]);
          assertEquals(OnWebGl.scattered(5000)[4999], kept.copy()[4999]);
        });
  }

  @Test
  void closingGivesTexturesBack() {
    OnWebGl.run(
        backend -> {
          var texture = GlBuffer.of(backend.buffer(9)).sheet().texture;
          assertTrue(backend.context().gl().isTexture(texture));
          backend.close();
          assertFalse(backend.context().gl().isTexture(texture));
        });
  }

  private static void assertFails(Reason reason, Executable call) {
    assertEquals(reason, assertThrows(BackendFailure.class, call).reason());
  }
}
