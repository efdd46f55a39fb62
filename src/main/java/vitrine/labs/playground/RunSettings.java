package vitrine.labs.playground;

import java.util.List;
import vitrine.labs.frame.StudyPart;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;

/** What can be set of a run and of what is looked at, without an effect on what is learned. */
final class RunSettings {
  /** When a run that plays stops by itself. */
  static final List<Setting> STOPS =
      List.of(
          Setting.whole("stopEpochs", Effect.LIVE, 0, 0, 1_000_000, 1)
              .offering("0", "10", "50", "100", "200", "500", "1000", "5000"),
          Setting.number(
              "stopLoss",
              Effect.LIVE,
              "0",
              0,
              1000,
              "0",
              "0.2",
              "0.1",
              "0.05",
              "0.02",
              "0.01",
              "0.001"),
          Setting.number(
              "stopAccuracy", Effect.LIVE, "0", 0, 100, "0", "80", "90", "95", "98", "99", "100"),
          Setting.whole("plateau", Effect.LIVE, 0, 0, 10_000, 1)
              .offering("0", "10", "20", "50", "100", "200"),
          Setting.whole("patience", Effect.LIVE, 0, 0, 10_000, 1)
              .offering("0", "10", "20", "50", "100", "200"));

  /** Which closer look is open. */
  static final List<Setting> LOOKS =
      List.of(
          Setting.choice(
              StudyPart.SETTING,
              Effect.VIEW,
              StudyPart.NONE,
              "curves",
              "judge",
              "layers",
              "warp",
              "surface",
              "step",
              "points",
              "runs",
              "seeds",
              "files",
              "explain"));

  private RunSettings() {}
}
