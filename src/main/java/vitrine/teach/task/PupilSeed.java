package vitrine.teach.task;

import java.util.Locale;

/**
 * A seed for each pupil: the same name or number gives the same seed in the same task, and nobody
 * can read the name from it.
 */
public final class PupilSeed {
  private static final int LEAST = 100_000_000;
  private static final int SPAN = 900_000_000;

  private PupilSeed() {}

  /** The seed of a pupil: nine digits. */
  public static String of(Task task, String name) {
    var plain = name.strip().toLowerCase(Locale.ROOT);
    int hash = Hash.of(task.id() + "/" + plain);
    return Integer.toString(LEAST + (hash >>> 1) % SPAN);
  }

  /** Whether a text has the form of such a seed. */
  public static boolean isOne(String seed) {
    boolean isOne = seed.length() == 9 && seed.charAt(0) != '0';
    for (int i = 0; i < seed.length() && isOne; i++) {
      isOne = seed.charAt(i) >= '0' && seed.charAt(i) <= '9';
    }
    return isOne;
  }
}
