package vitrine.app.lms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import vitrine.app.messages.GuestFrame;
import vitrine.app.page.PageTexts;
import vitrine.browser.Address;
import vitrine.browser.Clock;
import vitrine.browser.Exchange;
import vitrine.browser.PageVisibility;
import vitrine.browser.PlainValue;
import vitrine.browser.Timer;
import vitrine.session.Numerals;
import vitrine.session.Sentence;
import vitrine.teach.lms.Course;
import vitrine.teach.lms.CourseFrame;
import vitrine.teach.lms.Standing;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The entry page of a package: the course in a frame, and a line that says what was saved. */
public final class LmsPage implements Platform.Hearer {
  private static final int LAB_MILLIS = 2000;

  private final Texts texts = PageTexts.read();
  private final Course course;
  private final Platform platform;
  private final Standing standing;
  private final Tag status = Tag.of("p", "lms-status").attribute("role", "status");
  private final Tag place = Tag.of("div", "lms-place");
  private final Tag frame = Tag.of("iframe", "lms-frame");
  private final double begun = Clock.millis();
  private final GuestFrame guest;
  private String progress = "";
  private @Nullable Object firstState;
  private @Nullable Timer soon;
  private boolean isOver;

  private LmsPage(Tag root, Course course) {
    this.course = course;
    standing = new Standing(course);
    boolean isCmi5 = "cmi5".equals(root.attribute("data-platform"));
    Platform found = isCmi5 ? Cmi5Platform.find(course) : ScormPlatform.find(course);
    platform = found == null ? new NoPlatform(course.frame()) : found;
    frame.attribute("title", course.title()).attribute("allow", "fullscreen; clipboard-write");
    guest = new GuestFrame(frame, List.of("state", "task"), this::heard);
    var end = PressButton.of("", texts.of("lms.end"), () -> end(false));
    var bar = Tag.of("div", "lms-bar").add(status, end.tag());
    end.tag().shown(found != null);
    root.clear().toggle("lms", true).add(place, bar);
    Tag.root().toggle("embedded", true);
  }

  /** Opens the course that the package, or the address, names. */
  public static void main(String[] arguments) {
    var root = Tag.find("lms");
    var course = Course.read(pairs());
    if (root != null && CourseFrame.isOfTheSite(course.frame())) {
      var page = new LmsPage(root, course);
      page.platform.begin(page);
      PageVisibility.whenLeaving(() -> page.end(true));
      PageVisibility.whenChanged(
          isVisible -> {
            if (!isVisible) {
              page.tellNow();
              page.platform.save();
            }
          });
    }
  }

  private static Map<String, String> pairs() {
    var pairs = new LinkedHashMap<String, String>();
    if (PlainValue.parse(block()) instanceof Map<?, ?> all) {
      for (var entry : all.entrySet()) {
        if (entry.getValue() instanceof String value) {
          pairs.put((String) entry.getKey(), value);
        }
      }
    }
    if (pairs.isEmpty()) {
      for (var pair : Numerals.split(Address.query(), '&')) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          pairs.put(pair.substring(0, equals), Address.decode(pair.substring(equals + 1)));
        }
      }
    }
    return pairs;
  }

  @Override
  public void begun(String kept) {
    progress = kept;
    boolean isTour = course.kind().equals("tour");
    if (isTour) {
      standing.resume(kept);
    }
    var address = CourseFrame.resumed(course, kept, Address::encode);
    place.clear().add(frame.attribute("src", address));
  }

  @Override
  public void says(Sentence sentence) {
    if (!isOver) {
      status.text(texts.of(sentence));
    }
  }

  @Override
  public void asks(Sentence question, Runnable yes, Runnable no) {
    place
        .clear()
        .add(
            Tag.of("div", "lms-question")
                .add(
                    Tag.of("h1").text(course.title()),
                    Tag.of("p").text(texts.of(question)),
                    PressButton.of("button-lead", texts.of("lms.ask.yes"), yes).tag(),
                    PressButton.of("", texts.of("lms.ask.no"), no).tag()));
  }

  @Override
  public void ended(String address) {
    isOver = true;
    frame.without("src");
    if (address.isEmpty()) {
      place.clear().add(Tag.of("p", "lms-question").text(texts.of("lms.ended")));
      status.text(texts.of("lms.ended.short"));
    } else {
      Exchange.leaveFor(address);
    }
  }

  private void heard(String event, @Nullable Object payload) {
    if (isOver || !(payload instanceof Map<?, ?> told)) {
      return;
    }
    switch (event) {
      case "state" -> {
        if (told.get("progress") instanceof String text) {
          if (!text.equals(progress)) {
            progress = text;
            standing.progress(text);
            tellNow();
          }
        } else if (!course.kind().equals("tour")) {
          labState(told);
        }
      }
      case "ready" -> {
        if (!course.kind().equals("tour")) {
          guest.ask("getState", List.of(), this::opened);
        }
      }
      case "task" -> {
        standing.task(
            Boolean.TRUE.equals(told.get("done")),
            told.get("score") instanceof Double percent ? percent / 100 : 0);
        tellSoon();
      }
      default -> {
        // Other events say nothing of how far a learner is.
      }
    }
  }

  private void opened(@Nullable Object state) {
    if (state instanceof Map<?, ?> map) {
      labState(map);
    }
  }

  /** A lab is used once anything of it is no longer as it opened. */
  private void labState(Map<?, ?> state) {
    var now = PlainValue.write(List.of(state.get("settings"), state.get("step")));
    if (firstState == null) {
      firstState = now;
    } else if (!now.equals(firstState)) {
      if (!course.kind().equals("task")) {
        standing.used();
      }
      tellSoon();
    }
  }

  /** A lab says a lot while it trains: its state is asked for and told now and then. */
  private void tellSoon() {
    if (soon == null) {
      soon =
          Timer.after(
              LAB_MILLIS,
              () -> {
                soon = null;
                guest.ask("link", List.of(), this::linked);
                tellNow();
              });
    }
  }

  private void linked(@Nullable Object answer) {
    var state = answer instanceof String link ? CourseFrame.state(link) : "";
    if (!state.isEmpty() && !isOver) {
      progress = state;
      tellNow();
    }
  }

  private void tellNow() {
    if (!isOver && (!progress.isEmpty() || standing.isCompleted())) {
      platform.tell(standing, progress, CourseFrame.place(course, progress), seconds());
    }
  }

  private void end(boolean isLeaving) {
    if (!isOver) {
      tellNow();
      isOver = isLeaving;
      platform.end(seconds(), isLeaving);
    }
  }

  private double seconds() {
    return (Clock.millis() - begun) / 1000;
  }

  @JSBody(
      script =
          "var block = document.getElementById('vitrine-course');"
              + "return block ? block.textContent : 'null';")
  private static native String block();
}
