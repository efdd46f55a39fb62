package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;

/**
 * Hears the engine on the page's side: keeps what is known of the run, its log and its history in
 * step with it, takes it elsewhere, and brings an engine that failed back to where it was.
 */
final class RunKeeper implements Port.Listener {
  final EngineLine line;
  final Sight sight;
  final Questions questions;
  final Wishes wishes;
  final Pace pace;
  final Stock stock;
  private final String lab;
  private final PageListener listener;
  private Timeline timeline;
  private Start opening;
  private Reply openingReply = Reply.NONE;
  private boolean isOpen;
  private boolean wasReady;
  private int ways;

  RunKeeper(
      String lab,
      Start start,
      Engines engines,
      Function<Settings, Graph> graphs,
      PageListener listener) {
    this.lab = lab;
    this.line = new EngineLine(engines, this);
    this.questions = new Questions(line);
    this.wishes = new Wishes(line);
    this.pace = new Pace(line);
    this.stock = new Stock(line);
    this.listener = listener;
    this.timeline = new Timeline(start);
    this.opening = start;
    this.sight = new Sight(start, graphs);
  }

  Timeline timeline() {
    return timeline;
  }

  /** Whether an engine has ever answered. */
  boolean wasReady() {
    return wasReady;
  }

  /** Starts the first engine. */
  void begin() {
    line.begin(BackendChoice.wantsFast(opening.settings()));
  }

  /** Ends the engine. */
  void close() {
    line.end();
    isOpen = false;
    questions.shut();
  }

  /** Takes the run, or only its view, elsewhere. */
  void go(Supplier<Timeline.Move> way, Reply reply) {
    Timeline.Move move;
    try {
      move = way.get();
    } catch (Refusal refusal) {
      reply.refused(refusal.sentence());
      return;
    }
    sight.show(move.view());
    if (move.isOfRun()) {
      opening = timeline.startFor(move.examples());
      openingReply = reply;
      open();
    } else {
      listener.changed();
      reply.done();
    }
  }

  /** After a journey that did not leave: asks again what waits, and goes on training. */
  void resumeIfOpen() {
    if (isOpen) {
      resume();
    }
  }

  private void open() {
    isOpen = false;
    questions.shut();
    wishes.tellTrace();
    int way = ++ways;
    var start = opening;
    var begun = start.checkpoint() == null ? start.settings() : start.checkpoint().settings();
    stock.provide(
        stock.namesFor(begun, start.commands()),
        () -> {
          if (way == ways) {
            line.post(Packets.open(Questions.OPENING, lab, line.avoided(), start));
          }
        },
        sentence -> {
          if (way == ways) {
            end(sentence);
          }
        });
  }

  /** Asks for a command, once the engine has the files that it needs. */
  void ask(Command command, Question question) {
    var names = stock.namesFor(sight.settings(), questions.commands(), command);
    question.hold(!stock.hasAll(names));
    questions.ask(question);
    if (question.isHeld()) {
      stock.provide(
          names,
          () -> questions.release(question),
          sentence -> questions.giveUp(question, sentence));
    }
  }

  @Override
  public void received(Packet packet) {
    switch (packet.kind()) {
      case Kinds.READY -> {
        stock.tell();
        wishes.tellOwn();
        open();
      }
      case Kinds.DONE -> arrived(Packets.arrival(packet));
      case Kinds.REFUSED -> refused(packet.texts());
      case Kinds.VALUES -> questions.take(packet.texts().get(0)).answer(packet.numbers());
      case Kinds.SNAPSHOT -> seen(wishes.snapshot(packet));
      case Kinds.TRAIL -> {
        if (isOpen) {
          wishes.passed(packet, listener);
        }
      }
      case Kinds.CHECKPOINT -> {
        // One that was under way when the run went elsewhere belongs to the run before.
        if (isOpen) {
          timeline.passed(Packets.checkpoint(packet, sight.settings().declaration()));
        }
      }
      case Kinds.BACKENDS -> computes(Packets.backends(packet));
      case Kinds.RESTED -> {
        if (isOpen) {
          var texts = packet.texts();
          pace.stop();
          listener.told(new Sentence(texts.get(0), texts.subList(1, texts.size())));
          listener.changed();
        }
      }
      case Kinds.BACKEND_FAILED -> backendFailed(packet.texts());
      case Kinds.PROGRESS ->
          listener.replaying(packet.numbers()[0] / Math.max(1, packet.numbers()[1]));
      default -> listener.told(Sentence.of("error.packet", packet.kind()));
    }
  }

  private void computes(List<BackendUse> uses) {
    sight.hears(uses);
    listener.computes(sight.backends());
    for (var use : uses) {
      if (use.isMakeshift()) {
        line.fetchFast(this::goOver, this::stay);
      }
    }
  }

  /** Another engine has what this one lacks: it goes on from where this one is now. */
  private void goOver(Port fast) {
    var reply =
        new Reply() {
          @Override
          public void done() {
            returnToLastCheckpoint();
            line.replace(fast);
          }

          @Override
          public void refused(Sentence sentence) {
            fast.close();
          }
        };
    questions.ask(new Question(Kinds.KEEP, List.of(), reply));
  }

  private void stay() {
    var uses = new ArrayList<BackendUse>();
    for (var use : sight.backends()) {
      uses.add(use.afterAll());
    }
    computes(uses);
  }

  /** The engine lives, its run does not: another backend goes on from the last checkpoint. */
  private void backendFailed(List<String> texts) {
    line.avoid(texts.get(0));
    listener.told(Sentence.of("error.backend." + texts.get(1), texts.get(0)));
    returnToLastCheckpoint();
    open();
  }

  private void returnToLastCheckpoint() {
    if (isOpen) {
      opening = timeline.startFor(sight.examples());
      openingReply = Reply.NONE;
    }
    isOpen = false;
    questions.shut();
  }

  @Override
  public void failed(String reason) {
    returnToLastCheckpoint();
    // What crashed may be the code of a fast backend, which Java cannot catch.
    for (var use : sight.backends()) {
      line.avoid(use.backend());
    }
    if (line.canRestart()) {
      listener.told(Sentence.of("error.engine.restarted"));
      line.restart();
    } else {
      end(Sentence.of("error.engine.gone", reason));
    }
  }

  /** No engine answers any more. */
  private void end(Sentence sentence) {
    pace.stop();
    listener.told(sentence);
    takeOpeningReply().refused(sentence);
    questions.refuseAll(sentence);
  }

  private void seen(@Nullable Snapshot next) {
    if (!isOpen) {
      return;
    }
    if (next == null || !sight.sees(next)) {
      line.post(Packets.plain(Kinds.DRAWN));
      return;
    }
    boolean stops = next.diverged() && pace.isPlaying();
    if (stops) {
      pace.stop();
    }
    listener.seen(next);
    if (stops) {
      listener.changed();
    }
  }

  private void refused(List<String> texts) {
    var sentence = new Sentence(texts.get(1), texts.subList(2, texts.size()));
    if (texts.get(0).equals(Questions.OPENING)) {
      openingRefused(sentence);
    } else {
      questions.take(texts.get(0)).reply().refused(sentence);
    }
  }

  /** What cannot be replayed is opened at its settings alone, if that is possible. */
  private void openingRefused(Sentence sentence) {
    if (opening.log().isEmpty() && opening.checkpoint() == null) {
      end(sentence);
      return;
    }
    listener.told(sentence);
    var reply = takeOpeningReply();
    opening = Start.of(sight.settings());
    timeline = new Timeline(opening);
    open();
    reply.refused(sentence);
  }

  private void arrived(Arrival next) {
    boolean opened = next.id().equals(Questions.OPENING);
    var question = questions.take(next.id());
    var command = question.command();
    var before = sight.settings();
    sight.arrive(next, command);
    if (command != null) {
      timeline.did(command, next.before(), before, sight.settings(), question.goesOn());
    }
    if (opened) {
      isOpen = true;
      wishes.tellWatch();
      resume();
    }
    if (sight.graph().fingerprint() != next.fingerprint()) {
      listener.told(Sentence.of("error.fingerprint"));
    }
    if (opened && !wasReady) {
      wasReady = true;
      listener.ready();
    } else {
      listener.changed();
    }
    (opened ? takeOpeningReply() : question.reply()).done();
  }

  private Reply takeOpeningReply() {
    var reply = openingReply;
    openingReply = Reply.NONE;
    return reply;
  }

  /** Asks again what an earlier engine left unanswered, and goes on playing. */
  private void resume() {
    questions.open();
    if (questions.isOpen()) {
      pace.tell();
    }
  }
}
