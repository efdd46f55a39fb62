package vitrine.app.lms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Address;
import vitrine.browser.Exchange;
import vitrine.browser.PlainValue;
import vitrine.session.Numerals;
import vitrine.session.Sentence;
import vitrine.teach.lms.Cmi5Launch;
import vitrine.teach.lms.Cmi5Run;
import vitrine.teach.lms.Cmi5Wishes;
import vitrine.teach.lms.Course;
import vitrine.teach.lms.Standing;
import vitrine.view.dom.Tag;

/** A cmi5 platform that launched this page: it hears statements, one after the other. */
final class Cmi5Platform implements Platform {
  private final Cmi5Launch launch;
  private final Course course;
  private final Cmi5Line line;
  private Hearer hearer = new Silence();
  private Cmi5Wishes wishes = Cmi5Wishes.read(null);
  private @Nullable Cmi5Run run;

  private Cmi5Platform(Cmi5Launch launch, Course course) {
    this.launch = launch;
    this.course = course;
    line = new Cmi5Line(launch, () -> hearer.says(Sentence.of("lms.lost")));
  }

  /** The platform that launched this page; null if none did. */
  static @Nullable Cmi5Platform find(Course course) {
    Map<String, String> query = new LinkedHashMap<>();
    for (var pair : Numerals.split(Address.query(), '&')) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.put(
            Address.decode(pair.substring(0, equals)), Address.decode(pair.substring(equals + 1)));
      }
    }
    var launch = Cmi5Launch.read(query);
    return launch == null || !PlainValue.isWritten(launch.actor())
        ? null
        : new Cmi5Platform(launch, course);
  }

  /** Who came here from the platform itself, or lies on it, is not asked again. */
  @Override
  public void begin(Hearer told) {
    hearer = told;
    var fetch = Cmi5Launch.origin(launch.fetch());
    var endpoint = Cmi5Launch.origin(launch.endpoint());
    boolean isOwn = fetch.equals(Exchange.origin()) && endpoint.equals(Exchange.origin());
    boolean isFromThere =
        fetch.equals(endpoint) && Cmi5Launch.origin(Exchange.referrer()).equals(fetch);
    if (isOwn || isFromThere) {
      connect();
    } else {
      hearer.asks(
          Sentence.of("lms.ask", endpoint),
          this::connect,
          () -> new NoPlatform("cmi5").begin(told));
    }
  }

  private void connect() {
    hearer.says(Sentence.of("lms.connecting"));
    line.open(
        () ->
            line.state(
                Cmi5Launch.LAUNCH_DATA,
                wanted -> {
                  wishes = Cmi5Wishes.read(wanted);
                  line.preferences(this::prefer);
                }),
        reason -> {
          hearer.says(Sentence.of("lms.unreachable", reason));
          hearer.begun("");
        });
  }

  private void prefer(@Nullable Object preferences) {
    if (preferences instanceof Map<?, ?> all
        && all.get("languagePreference") instanceof String languages) {
      var first = Numerals.split(languages, ',').get(0).strip();
      boolean isOurs = first.equals("en") || first.startsWith("en-");
      Tag.root().attribute("data-language", isOurs ? "en" : first);
    }
    line.state(Cmi5Launch.STATE, this::begun);
  }

  private void begun(@Nullable Object document) {
    var actor = PlainValue.parse(launch.actor());
    var begun =
        new Cmi5Run(
            launch,
            wishes,
            actor == null ? Map.of() : actor,
            course,
            Exchange::uuid,
            Exchange::now);
    run = begun;
    var kept = begun.resume(document);
    line.state(begun.begin());
    hearer.says(Sentence.of(wishes.isNormal() ? "lms.begun" : "lms.untold"));
    hearer.begun(kept);
  }

  @Override
  public void tell(Standing standing, String text, String place, double seconds) {
    var told = run;
    if (told == null || !wishes.isNormal()) {
      return;
    }
    for (var statement : told.tell(standing, seconds)) {
      line.state(statement);
    }
    var done =
        !standing.isCompleted()
            ? "lms.saved"
            : !standing.hasScore() || standing.passes(told.passMark())
                ? "lms.saved.done"
                : "lms.saved.failed";
    line.keep(told.document(text), () -> hearer.says(Sentence.of(done)));
  }

  @Override
  public void save() {}

  @Override
  public void end(double seconds, boolean isLeaving) {
    var ending = run == null ? null : run.end(seconds);
    if (ending == null) {
      hearer.ended("");
    } else if (isLeaving) {
      line.sendNow(ending);
    } else {
      line.state(ending);
      line.whenSent(() -> hearer.ended(wishes.returnUrl()));
    }
  }
}
