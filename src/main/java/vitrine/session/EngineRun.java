package vitrine.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;

/** What an engine session is doing with its model at the moment. */
final class EngineRun {
  final Model model;
  int revision;
  List<Probe> watched = List.of();
  int watch;
  Slices.@Nullable Work goal;
  boolean isReplaying;
  boolean isStale = true;
  boolean awaitsDrawing;
  boolean preparesShow;
  boolean owesShow;
  String replyTo = "";
  private List<BackendUse> shownBackends = List.of();
  private final Trail trail;
  private Graph graph;
  private int epochsPerFrame;
  private double reached;

  EngineRun(Model model, int revision, Trail trail) {
    this.model = model;
    this.revision = revision;
    this.trail = trail;
    this.graph = model.graph();
  }

  boolean isPlaying() {
    return epochsPerFrame > 0;
  }

  /** Trains so many epochs a frame; with 0, no more once this frame is done. */
  void play(int epochs) {
    epochsPerFrame = epochs;
  }

  /** Neither plays nor strives any more. */
  void stop() {
    epochsPerFrame = 0;
    if (!isReplaying) {
      goal = null;
    }
  }

  void aimAtNextFrame() {
    double epoch = Math.floor(model.examples() / model.epochSize());
    goal = new Training((epoch + epochsPerFrame) * model.epochSize(), Trail.OF_A_FRAME, true);
  }

  void train(double examples, String id) {
    replyTo = id;
    goal = new Training(examples, Trail.OF_A_JUMP, false);
  }

  void replay(List<LogEntry> log, double examples, String id) {
    replyTo = id;
    isReplaying = true;
    reached = examples;
    var replay = new Replay(model, log, examples, trail);
    goal =
        new Slices.Work() {
          @Override
          public boolean isFinished() {
            return replay.isFinished();
          }

          @Override
          public int advance(int most) {
            int done = replay.advance(most);
            noticeStructure();
            return done;
          }
        };
  }

  /** Counts a new revision if the model has built a new graph. */
  void noticeStructure() {
    if (model.graph() != graph) {
      graph = model.graph();
      revision++;
    }
  }

  /** Whether other backends are at work than when this was last asked. */
  boolean hasNewBackends() {
    var now = model.backends();
    boolean isNew = now != shownBackends;
    shownBackends = now;
    return isNew;
  }

  Packet progress() {
    return new Packet(Kinds.PROGRESS, List.of(), new double[] {model.examples(), reached});
  }

  private final class Training implements Slices.Work {
    private final double target;
    private final double from;
    private final boolean mayRest;
    private boolean isSettled = true;

    Training(double target, int notes, boolean mayRest) {
      this.target = target;
      this.mayRest = mayRest;
      from = model.examples();
      trail.begin(model);
      trail.aim(model, target, notes);
    }

    @Override
    public boolean isFinished() {
      boolean isThere = model.examples() >= target || model.isDiverged() || rests();
      return isThere && isSettled && !trail.isDue(model);
    }

    @Override
    public int advance(int most) {
      int done = 0;
      if (isSettled) {
        int some = mayRest ? Math.min(most, model.untilRest()) : most;
        done = trail.advance(model, some, target);
      }
      isSettled = model.prepare(List.of());
      return done;
    }

    /** A run that has rested here already goes on if it is asked to. */
    private boolean rests() {
      return mayRest && isSettled && model.examples() > from && model.rest() != null;
    }
  }
}
