package vitrine.app.lms;

import vitrine.browser.KeptText;
import vitrine.session.Sentence;
import vitrine.teach.lms.Standing;

/** No platform: the course stands alone, and the device keeps how far the learner is. */
final class NoPlatform implements Platform {
  private static final String KEPT = "vitrine.course.";

  private final String name;
  private Hearer hearer = new Silence();

  /**
   * Alone.
   *
   * @param name of the course, under which its progress is kept
   */
  NoPlatform(String name) {
    this.name = KEPT + name;
  }

  @Override
  public void begin(Hearer told) {
    hearer = told;
    var kept = KeptText.find(name);
    hearer.says(Sentence.of("lms.alone"));
    hearer.begun(kept == null ? "" : kept);
  }

  @Override
  public void tell(Standing standing, String text, String place, double seconds) {
    standing.take();
    KeptText.keep(name, text);
    hearer.says(Sentence.of(standing.isCompleted() ? "lms.alone.done" : "lms.alone"));
  }

  @Override
  public void save() {}

  @Override
  public void end(double seconds, boolean isLeaving) {
    hearer.ended("");
  }
}
