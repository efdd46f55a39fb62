package vitrine.app.page;

import vitrine.browser.Address;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Refusal;
import vitrine.session.Snapshot;

/**
 * Keeps the page's address in step with what is on screen, from the first thing that a visitor does
 * on.
 */
public final class AddressWriter implements PageListener {
  private final PageSession session;
  private final boolean namesState;
  private boolean isReady;

  /** Writes the address of a session that began as {@code address} said. */
  public AddressWriter(LabAddress address, PageSession session) {
    this.session = session;
    this.namesState = address.asksForState();
  }

  @Override
  public void ready() {
    isReady = true;
  }

  @Override
  public void changed() {
    if (isReady && (namesState || session.canUndo() || session.canRedo())) {
      write();
    }
  }

  @Override
  public void seen(Snapshot snapshot) {
    if (snapshot.diverged()) {
      changed();
    }
  }

  private void write() {
    try {
      Address.replace(LabAddress.of(session.start()));
    } catch (Refusal tooLong) {
      // The address stays at the last state that fitted; sharing says so.
    }
  }
}
