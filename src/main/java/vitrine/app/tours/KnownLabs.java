package vitrine.app.tours;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.app.labs.SmallLabs;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Declaration;
import vitrine.session.Refusal;
import vitrine.tours.lab.LabCatalogue;

/** The labs that tours may name: their settings, and those of their parts that are always there. */
public final class KnownLabs implements LabCatalogue {
  private static final Map<String, Declaration> LABS =
      Map.of(
          PlaygroundSettings.LAB, PlaygroundSettings.DECLARATION,
          DigitsSettings.LAB, DigitsSettings.DECLARATION);

  /** A lab that is not named here may have any part. */
  private static final Map<String, List<String>> PARTS =
      Map.of(
          PlaygroundSettings.LAB,
          List.of("data", "network", "output", "loss", "run", "inputs", "layer1", "layer2"),
          DigitsSettings.LAB,
          List.of("drawn", "judged", "settings", "loss", "run"));

  @Override
  public boolean has(String lab) {
    return declaration(lab) != null;
  }

  @Override
  public boolean hasSetting(String lab, String key) {
    var known = declaration(lab);
    return known != null && known.find(key) != null;
  }

  @Override
  public boolean allows(String lab, String key, String value) {
    var known = declaration(lab);
    if (known == null || known.find(key) == null) {
      return false;
    }
    try {
      known.setting(key).parse(value);
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }

  @Override
  public boolean hasPart(String lab, String part) {
    return !PARTS.containsKey(lab) || PARTS.get(lab).contains(part) || hasSetting(lab, part);
  }

  private static @Nullable Declaration declaration(String lab) {
    return SmallLabs.IDS.contains(lab) ? SmallLabs.of(lab).declaration() : LABS.get(lab);
  }
}
