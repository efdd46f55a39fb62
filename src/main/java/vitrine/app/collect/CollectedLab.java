package vitrine.app.collect;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vitrine.app.labs.SmallLabs;
import vitrine.labs.digits.DigitsData;
import vitrine.labs.digits.DigitsModel;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.digits.DigitsWorkplace;
import vitrine.labs.playground.ChosenData;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.small.SmallModel;
import vitrine.session.BackendChoice;
import vitrine.session.Declaration;
import vitrine.session.Model;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/**
 * A lab without its page: its settings, the packs that it needs, and its live model on the exact
 * backend.
 *
 * @param declaration its settings
 * @param packs the names of the packs that some settings need
 * @param models its model at the start of a run
 */
public record CollectedLab(
    Declaration declaration,
    Function<Settings, List<String>> packs,
    BiFunction<Settings, Supplies, Model> models) {
  /**
   * The lab of that id.
   *
   * @throws vitrine.session.Refusal if there is none
   */
  public static CollectedLab of(String id) {
    return switch (id) {
      case PlaygroundSettings.LAB ->
          new CollectedLab(
              PlaygroundSettings.DECLARATION,
              ChosenData::packs,
              (settings, supplies) ->
                  new PlaygroundModel(settings, BackendChoice.exact(), supplies));
      case DigitsSettings.LAB ->
          new CollectedLab(
              DigitsSettings.DECLARATION,
              DigitsData::packs,
              (settings, supplies) -> new DigitsModel(settings, DigitsWorkplace.exact(), supplies));
      default -> {
        var small = SmallLabs.of(id);
        yield new CollectedLab(
            small.declaration(),
            small::packs,
            (settings, supplies) -> new SmallModel(small, settings, supplies));
      }
    };
  }
}
