package vitrine.labs.playground;

import java.util.Map;
import vitrine.compute.random.XoshiroStream;
import vitrine.session.Command;
import vitrine.session.Settings;

/**
 * Other first weights for the same points: a new seed of the weights alone. Under the ancestor's
 * rules, where all comes from one stream, starting again is what gives them.
 */
final class NewWeights {
  private NewWeights() {}

  /** The command that draws other weights than those of the settings in force. */
  static Command of(Settings settings) {
    if (settings.text("rules").equals("ancestor")) {
      return new Command.Reset();
    }
    var seed = settings.text("weightSeed");
    var known = seed.equals(OurChance.SAME_SEED) ? settings.text("seed") : seed;
    int next = XoshiroStream.of(known, "weightSeed").nextInt(1_000_000);
    return new Command.Change(Map.of("weightSeed", Integer.toString(next)));
  }
}
