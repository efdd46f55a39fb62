package vitrine.app.lms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Address;
import vitrine.browser.Exchange;
import vitrine.browser.PlainValue;
import vitrine.browser.Timer;
import vitrine.teach.lms.Cmi5Launch;

/**
 * The line to a cmi5 platform: one request after the other, so that statements come in their order.
 * One that gets no answer is sent once more.
 */
final class Cmi5Line {
  private static final int AGAIN = 2000;
  private static final int MOST_OUTLIVING = 20_000;

  private final Cmi5Launch launch;
  private final Runnable lost;
  private final List<Request> waiting = new ArrayList<>();
  private final Map<String, @Nullable Object> headers = new LinkedHashMap<>();
  private boolean isBusy;

  private record Request(
      String method, String address, @Nullable String body, Consumer<Reply> answered) {}

  /** An answer: its status, 0 if none came, and its text. */
  private record Reply(int status, String text) {
    boolean isGood() {
      return status >= 200 && status < 300;
    }
  }

  /**
   * A line.
   *
   * @param lost is called when something could not be delivered
   */
  Cmi5Line(Cmi5Launch launch, Runnable lost) {
    this.launch = launch;
    this.lost = lost;
    headers.put("X-Experience-API-Version", "1.0.3");
    headers.put("Content-Type", "application/json");
  }

  /** Fetches the token, which is to be had once. */
  void open(Runnable opened, Consumer<String> failed) {
    Exchange.send(
        "POST",
        launch.fetch(),
        null,
        null,
        false,
        (status, text) -> {
          var json = PlainValue.isWritten(text) ? PlainValue.parse(text) : null;
          if (json instanceof Map<?, ?> all && all.get("auth-token") instanceof String token) {
            headers.put("Authorization", "Basic " + token);
            opened.run();
          } else {
            failed.accept(Integer.toString(status));
          }
        });
  }

  /** Reads a document about this unit and this enrolment; null if there is none. */
  void state(String document, Consumer<@Nullable Object> taker) {
    read(stateAddress(document), taker);
  }

  /** Reads the learner's preferences; null if there are none. */
  void preferences(Consumer<@Nullable Object> taker) {
    read(
        launch.endpoint()
            + "agents/profile?agent="
            + Address.encode(launch.actor())
            + "&profileId="
            + Cmi5Launch.PREFERENCES,
        taker);
  }

  private void read(String address, Consumer<@Nullable Object> taker) {
    ask(
        new Request(
            "GET",
            address,
            null,
            reply ->
                taker.accept(
                    reply.isGood() && PlainValue.isWritten(reply.text)
                        ? PlainValue.parse(reply.text)
                        : null)));
  }

  /** Sends a statement, after all that was asked before. */
  void state(Map<String, @Nullable Object> statement) {
    ask(
        new Request(
            "POST",
            launch.endpoint() + "statements",
            PlainValue.write(statement),
            reply -> {
              if (!reply.isGood()) {
                lost.run();
              }
            }));
  }

  /** Keeps our own document for the next visit. */
  void keep(Map<String, @Nullable Object> document, Runnable kept) {
    ask(
        new Request(
            "PUT",
            stateAddress(Cmi5Launch.STATE),
            PlainValue.write(document),
            reply -> (reply.isGood() ? kept : lost).run()));
  }

  /** Calls {@code then} after everything that was asked before. */
  void whenSent(Runnable then) {
    ask(new Request("", "", null, reply -> then.run()));
  }

  /** Sends what waits and then a last statement at once: the page is going away. */
  void sendNow(Map<String, @Nullable Object> statement) {
    for (var request : waiting) {
      if (!request.method.isEmpty()) {
        send(request, true, reply -> {});
      }
    }
    waiting.clear();
    var body = PlainValue.write(statement);
    send(new Request("POST", launch.endpoint() + "statements", body, reply -> {}), true, r -> {});
  }

  private String stateAddress(String document) {
    return launch.endpoint()
        + "activities/state?activityId="
        + Address.encode(launch.activityId())
        + "&agent="
        + Address.encode(launch.actor())
        + "&registration="
        + Address.encode(launch.registration())
        + "&stateId="
        + document;
  }

  private void ask(Request request) {
    waiting.add(request);
    next();
  }

  private void next() {
    if (isBusy || waiting.isEmpty()) {
      return;
    }
    var request = waiting.remove(0);
    if (request.method.isEmpty()) {
      request.answered.accept(new Reply(200, ""));
      next();
      return;
    }
    isBusy = true;
    // What is on its way when the page goes away arrives all the same.
    boolean outlives = request.body != null && request.body.length() < MOST_OUTLIVING;
    send(
        request,
        outlives,
        reply -> {
          if (reply.status == 0) {
            Timer.after(AGAIN, () -> send(request, outlives, second -> answered(request, second)));
          } else {
            answered(request, reply);
          }
        });
  }

  private void answered(Request request, Reply reply) {
    isBusy = false;
    request.answered.accept(reply);
    next();
  }

  private void send(Request request, boolean isLast, Consumer<Reply> answered) {
    Exchange.send(
        request.method,
        request.address,
        PlainValue.toScript(headers),
        request.body,
        isLast,
        (status, text) -> answered.accept(new Reply(status, text)));
  }
}
