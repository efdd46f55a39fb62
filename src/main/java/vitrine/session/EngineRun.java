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
  String replyTo = "";
  private List<BackendUse> shownBackends = List.of();
  private Graph graph;
  private int epochsPerFrame;
  private double reached;

  EngineRun(Model model, int revision) {
    this.model = model;
    this.revision = revision;
    this.graph = model.graph();
  }

  boolean isPlaying() {
    return epochsPerFrame > 0;
  }

  void play(int epochs) {
    epochsPerFrame = Math.max(1, epochs);
  }

  /** Neither plays nor strives any more. */
  void stop() {
    epochsPerFrame = 0;
    if (!isReplaying) {
      goal = null;
    }
  }

  void aimAtNextFrame() {
    goal =
        new Training(
            (Math.floor(model.examples() / model.epochSize()) + epochsPerFrame)
                * model.epochSize());
  }

  void train(double examples, String id) {
    replyTo = id;
    goal = new Training(examples);
  }

  void replay(List<LogEntry> log, double examples, String id) {
    replyTo = id;
    isReplaying = true;
    reached = examples;
    var replay = new Replay(model, log, examples);
    goal =
        new Slices.Work() {
          @Override
          public boolean isFinished() {
            return replay.isFinished();
          }

          @Override
          public void advance(int most) {
            replay.advance(most);
            noticeStructure();
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

    Training(double target) {
      this.target = target;
    }

    @Override
    public boolean isFinished() {
      return model.examples() >= target || model.isDiverged();
    }

    @Override
    public void advance(int most) {
      model.advance((int) Math.min(most, target - model.examples()));
    }
  }
}
