package vitrine.labs.digits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Backend;
import vitrine.compute.graph.Graph;
import vitrine.session.BackendChoice;
import vitrine.session.BackendUse;
import vitrine.session.Sentence;
import vitrine.session.Settings;

/**
 * Where the digits lab trains: on the backend asked for, else on the quickest. Everything that is
 * shown of a run is computed where it is trained.
 */
public final class DigitsWorkplace {
  private final BackendChoice choice;
  private final BackendTrials trials;
  private @Nullable Backend trainer;
  private List<BackendUse> uses = List.of();

  /**
   * A workplace on some of a device's backends.
   *
   * @param trials what has been measured on this device; shared by all models of an engine, so that
   *     a choice once made stays
   */
  public DigitsWorkplace(BackendChoice choice, BackendTrials trials) {
    this.choice = choice;
    this.trials = trials;
  }

  /** The exact backend alone. */
  public static DigitsWorkplace exact() {
    return new DigitsWorkplace(BackendChoice.exact(), new BackendTrials());
  }

  /** A fresh backend for a run; the one before is given back. */
  public Backend open(Settings settings, Graph graph, DigitsData data) {
    close();
    var wanted = settings.text(BackendChoice.SETTING);
    var use =
        wanted.equals(BackendChoice.AUTO)
            ? quickest(settings, graph, data)
            : choice.training(wanted);
    var opened = choice.open(use.backend());
    trainer = opened;
    if (uses.isEmpty() || !uses.get(0).equals(use)) {
      uses = List.of(use);
    }
    return opened;
  }

  /** Which backend does which job; the same list as long as nothing has changed. */
  public List<BackendUse> uses() {
    return uses;
  }

  public void close() {
    var open = trainer;
    trainer = null;
    if (open != null) {
      open.close();
    }
  }

  private BackendUse quickest(Settings settings, Graph graph, DigitsData data) {
    var names = choice.names();
    if (names.indexOf("simd") >= 0) {
      return use("simd", Sentence.of("backend.why.large"));
    }
    if (names.size() == 1) {
      return use("cpu", Sentence.of("backend.why.only"));
    }
    return trials.quickest(choice, settings, graph, data);
  }

  public static BackendUse use(String backend, Sentence why) {
    return new BackendUse(BackendUse.TRAINING, backend, why);
  }
}
