package vitrine.tours.lab;

import java.util.List;
import java.util.Map;

/**
 * What a step wants of the lab beside it.
 *
 * @param lab the lab's id; empty for no lab
 * @param settings the settings that differ from the lab's own, by key, as text
 * @param values numbers set by hand, in their order
 * @param steps how far to run then; 0 for not at all
 * @param unit what the steps are counted in, such as {@code epoch}
 * @param parts the parts to point at
 * @param line where it stands in the source
 */
public record LabState(
    String lab,
    Map<String, String> settings,
    List<SetNumbers> values,
    int steps,
    String unit,
    List<String> parts,
    int line) {
  /** No lab at all. */
  public static final LabState NONE =
      new LabState("", Map.of(), List.of(), 0, "epoch", List.of(), 0);

  /**
   * Numbers of the network set by hand.
   *
   * @param path what is set, such as {@code layer1.weight}
   * @param numbers one, or one for each number of it
   */
  public record SetNumbers(String path, List<Double> numbers) {
    public SetNumbers {
      numbers = List.copyOf(numbers);
    }
  }

  public LabState {
    values = List.copyOf(values);
    parts = List.copyOf(parts);
  }

  /** Whether there is a lab. */
  public boolean hasLab() {
    return !lab.isEmpty();
  }

  /** Whether a lab shows the same by it, wherever it stands in a source. */
  public boolean showsTheSameAs(LabState other) {
    return lab.equals(other.lab)
        && settings.equals(other.settings)
        && values.equals(other.values)
        && steps == other.steps
        && unit.equals(other.unit)
        && parts.equals(other.parts);
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return settings.isEmpty() && values.isEmpty() && steps == 0;
  }
}
