package vitrine.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import vitrine.bench.work.Request;
import vitrine.bench.work.Works;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.Backends;
import vitrine.session.BackendChoice;
import vitrine.session.Refusal;
import vitrine.session.Sentence;

/**
 * One request on its way to a result: where no backend is named, a glance at each that is offered,
 * then the measurement on the fastest.
 */
final class Job {
  private static final String REFERENCE = "cpu";

  private final String id;
  private final Request request;
  private final Backends backends;
  private final DoubleSupplier clock;
  private final List<String> unseen; // backends that are still to be glanced at
  private String chosen = REFERENCE;
  private double best = Double.NaN;
  private boolean glancing;
  private @Nullable Backend backend;
  private @Nullable Measurement measurement;

  /**
   * @throws Refusal if the request names a backend that this device lacks
   */
  Job(String id, Request request, Backends backends, DoubleSupplier clock) {
    this.id = id;
    this.request = request;
    this.backends = backends;
    this.clock = clock;
    boolean forced = !request.backend().isEmpty();
    var names = backends.names();
    if (forced && !names.contains(request.backend())) {
      throw new Refusal(
          "refused.bench.backend", Sentence.excerpt(request.backend()), String.join(", ", names));
    }
    chosen = forced ? request.backend() : REFERENCE;
    boolean chooses = !forced && !request.benchmark().isExact() && names.size() > 1;
    unseen = new ArrayList<>(chooses ? names : List.of());
    glancing = chooses;
  }

  String id() {
    return id;
  }

  /**
   * Works for one stretch; true if more are needed.
   *
   * @throws Refusal if it cannot be measured
   */
  boolean goOn() {
    try {
      return measuring().goOn() || isOnlyGlance();
    } catch (BackendFailure failure) {
      close();
      if (!glancing) {
        throw new Refusal(
            "refused.bench.failed." + BackendChoice.word(failure.reason()), failure.backend());
      }
      return true;
    }
  }

  /** How much of it is done, from 0 to 1. */
  double share() {
    return glancing || measurement == null ? 0 : measurement.share();
  }

  /** What was found, once nothing more is needed. */
  Result result() {
    return measuring().result(request.benchmark().key(), chosen);
  }

  /** Gives back what it holds. */
  void close() {
    measurement = null;
    if (backend != null) {
      backend.close();
      backend = null;
    }
  }

  private Measurement measuring() {
    var running = measurement;
    if (running == null) {
      glancing = !unseen.isEmpty();
      var opened = backends.open(glancing ? unseen.remove(0) : chosen);
      backend = opened;
      var work = Works.of(request.benchmark(), request.options(), opened);
      running =
          new Measurement(
              work, request.benchmark().unit(), glancing ? Effort.GLANCE : Effort.FULL, clock);
      measurement = running;
    }
    return running;
  }

  /** Notes how fast the backend is that was glanced at, and makes room for the next. */
  private boolean isOnlyGlance() {
    if (glancing && backend != null) {
      var unit = request.benchmark().unit();
      double value = measuring().result("", backend.name()).value();
      if (!(unit.speedup(value, best) <= 1)) { // the first is the best so far
        best = value;
        chosen = backend.name();
      }
      close();
    }
    return glancing;
  }
}
