package vitrine.view.dom;

import vitrine.browser.Timer;

/**
 * What a screen reader is told without moving: one polite and one assertive region, there from the
 * start.
 */
public final class LiveRegions {
  private final Tag polite = region("status", "polite");
  private final Tag assertive = region("alert", "assertive");

  private LiveRegions() {}

  /** Regions at the end of the page; to be made once, when the page loads. */
  public static LiveRegions inPage() {
    var regions = new LiveRegions();
    Tag.body().add(regions.polite, regions.assertive);
    return regions;
  }

  /** Tells {@code sentence} when there is a pause. */
  public void say(String sentence) {
    put(polite, sentence);
  }

  /** Tells {@code sentence} at once. */
  public void interrupt(String sentence) {
    put(assertive, sentence);
  }

  /** The same sentence twice is only spoken twice if the region was empty in between. */
  private static void put(Tag region, String sentence) {
    region.clear();
    Timer.after(50, () -> region.text(sentence));
  }

  private static Tag region(String role, String urgency) {
    return Tag.of("div", "visually-hidden").attribute("role", role).attribute("aria-live", urgency);
  }
}
