package vitrine.app.lms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import vitrine.browser.PlainValue;
import vitrine.browser.ScormWindow;
import vitrine.session.Sentence;
import vitrine.teach.lms.ApiSearch;
import vitrine.teach.lms.Course;
import vitrine.teach.lms.ScormApi;
import vitrine.teach.lms.ScormRun;
import vitrine.teach.lms.Standing;

/** A SCORM platform around this page. */
final class ScormPlatform implements Platform {
  private final ScormRun run;
  private Hearer hearer = new Silence();
  private double last;

  private ScormPlatform(ScormRun run) {
    this.run = run;
  }

  /** The platform around this page, with the visit begun; null if there is none. */
  static @Nullable ScormPlatform find(Course course) {
    var found = ApiSearch.from(window(ScormWindow.here()));
    var run = found == null ? null : ScormRun.begin(found, course);
    return run == null ? null : new ScormPlatform(run);
  }

  @Override
  public void begin(Hearer told) {
    hearer = told;
    hearer.says(Sentence.of(run.isTold() ? "lms.begun" : "lms.untold"));
    hearer.begun(run.kept());
  }

  @Override
  public void tell(Standing standing, String text, String place, double seconds) {
    boolean isSaved = run.tell(standing, text, place, seconds - last);
    last = seconds;
    if (!run.isTold()) {
      return;
    }
    var done =
        !standing.isCompleted()
            ? "lms.saved"
            : !standing.hasScore() || standing.passes(run.passMark())
                ? "lms.saved.done"
                : "lms.saved.failed";
    hearer.says(Sentence.of(isSaved ? done : "lms.lost"));
  }

  @Override
  public void save() {
    run.save();
  }

  @Override
  public void end(double seconds, boolean isLeaving) {
    run.end(seconds);
    hearer.ended("");
  }

  private static ApiSearch.Window window(JSObject here) {
    return new ApiSearch.Window() {
      @Override
      public ApiSearch.@Nullable Window around() {
        return of(ScormWindow.around(here));
      }

      @Override
      public ApiSearch.@Nullable Window opener() {
        return of(ScormWindow.opener(here));
      }

      @Override
      public @Nullable ScormApi find(String name) {
        var api = ScormWindow.find(here, name);
        return api == null ? null : (function, given) -> call(api, function, given);
      }
    };
  }

  private static ApiSearch.@Nullable Window of(@Nullable JSObject window) {
    return window == null ? null : window(window);
  }

  private static String call(JSObject api, String function, String... given) {
    var arguments = PlainValue.toScript(List.of(given));
    return arguments == null ? "" : ScormWindow.call(api, function, arguments);
  }
}
