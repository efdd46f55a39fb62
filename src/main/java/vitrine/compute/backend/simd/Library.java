package vitrine.compute.backend.simd;

import java.util.HashMap;
import java.util.Map;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.simd.assembler.Module;
import vitrine.compute.backend.simd.routine.Body;
import vitrine.compute.backend.simd.routine.Mode;
import vitrine.compute.backend.simd.routine.Routine;

/**
 * The routines that have been asked for, each written once: all that were asked for since the last
 * run become one module.
 */
final class Library {
  private final Machine machine;
  private final Mode mode;
  private final Map<String, Integer> slots = new HashMap<>();
  private Module waiting = new Module();
  private boolean isWaiting;

  Library(Machine machine, Mode mode) {
    this.machine = machine;
    this.mode = mode;
  }

  /** The place of a routine in the table; there may be nothing there before {@link #settle}. */
  int slot(Routine routine) {
    var known = slots.get(routine.name());
    if (known != null) {
      return known;
    }
    int slot = machine.newSlot();
    slots.put(routine.name(), slot);
    var body = new Body(mode);
    routine.writer().accept(body);
    waiting.place(slot, body);
    isWaiting = true;
    return slot;
  }

  /**
   * Compiles what is not compiled yet.
   *
   * @throws BackendFailure if the browser refuses
   */
  void settle() {
    if (isWaiting) {
      machine.instantiate(waiting.bytes());
      waiting = new Module();
      isWaiting = false;
    }
  }
}
