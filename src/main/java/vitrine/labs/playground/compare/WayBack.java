package vitrine.labs.playground.compare;

import java.util.List;
import vitrine.session.Command;
import vitrine.session.LabSession;
import vitrine.session.LogEntry;
import vitrine.session.Reply;
import vitrine.session.Start;

/**
 * Takes the page's run to the moment of another by doing again what was done there: the settings, a
 * new start, each command at its moment. All of it can be undone.
 */
final class WayBack {
  private WayBack() {}

  /**
   * Whether commands alone lead there: not to a run that begins with kept weights, nor to one under
   * the ancestor's rules, whose new starts depend on all starts before.
   */
  static boolean leadsTo(Start way) {
    return way.checkpoint() == null && way.settings().text("rules").equals("ours");
  }

  /** Goes there; {@code reply} hears when the run has arrived, or why it could not go on. */
  static void go(LabSession session, Start way, Reply reply) {
    session.pause(Reply.of(() -> begin(session, way, reply), reply));
  }

  private static void begin(LabSession session, Start way, Reply reply) {
    var change = way.settings().differencesFrom(session.settings());
    // which part is open stays as it is, or this one would close
    change.remove("open");
    var start =
        Reply.of(
            () ->
                session.send(
                    new Command.Reset(),
                    Reply.of(() -> follow(session, way, way.log(), reply), reply)),
            reply);
    if (change.isEmpty()) {
      start.done();
    } else {
      session.send(new Command.Change(change), start);
    }
  }

  private static void follow(LabSession session, Start way, List<LogEntry> rest, Reply reply) {
    if (rest.isEmpty()) {
      stepTo(session, way.examples(), reply);
      return;
    }
    var next = rest.get(0);
    var after = Reply.of(() -> follow(session, way, rest.subList(1, rest.size()), reply), reply);
    stepTo(session, next.examples(), Reply.of(() -> session.send(next.command(), after), reply));
  }

  /** A command may have started the run again: then its count begins anew, as in the log. */
  private static void stepTo(LabSession session, double examples, Reply reply) {
    if (examples > 0) {
      session.stepTo(examples, reply);
    } else {
      reply.done();
    }
  }
}
