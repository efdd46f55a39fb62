package vitrine.app.page;

import vitrine.browser.Address;
import vitrine.browser.ElementSight;
import vitrine.browser.MediaQuery;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.view.dom.Tag;

/**
 * When a session gets its engine, and whether it then trains without having been asked.
 *
 * <p>In a frame it gets one when its lab is first seen, or when a script or a host asks for
 * something that only an engine can answer: a page with ten labs costs what it shows. And there
 * nothing moves by itself unless the address says {@code autoplay=1}.
 */
public final class SessionStart implements PageListener {
  private final PageSession session;
  private final boolean isEager;

  /**
   * The start of a session, which must hear what happens in it.
   *
   * @param isEager whether the lab trains by itself where it is not a part of another page
   */
  public SessionStart(PageSession session, boolean isEager) {
    this.session = session;
    this.isEager = isEager;
  }

  /** Starts the engine of the session whose lab stands in {@code place}, now or when it is seen. */
  public static void begin(Tag place, PageSession session) {
    if (Address.isFramed()) {
      ElementSight.first(place.node(), () -> session.begin());
    } else {
      session.begin();
    }
  }

  @Override
  public void ready() {
    boolean isGuest = Address.isFramed() || "1".equals(Address.parameter("embed"));
    boolean isAsked = "1".equals(Address.parameter("autoplay"));
    if ((isGuest ? isAsked : isEager) && !MediaQuery.REDUCED_MOTION.holds()) {
      session.play(session.settings().whole("speed"));
    }
  }
}
