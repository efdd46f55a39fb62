package vitrine.teach.lms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cmi5 platform wants of this visit: its document {@code LMS.LaunchData} (cmi5, section 10).
 *
 * @param context the template of every statement's context
 * @param mode {@code Normal}, {@code Browse} or {@code Review}
 * @param masteryScore the least score that passes, 0 to 1; NaN if the platform says none
 * @param returnUrl where the learner goes afterwards; empty if nowhere
 */
public record Cmi5Wishes(
    Map<String, @Nullable Object> context, String mode, double masteryScore, String returnUrl) {
  /** Reads the document, as plain values. */
  public static Cmi5Wishes read(@Nullable Object json) {
    Map<String, @Nullable Object> context = new LinkedHashMap<>();
    if (!(json instanceof Map<?, ?> all)) {
      return new Cmi5Wishes(context, "Normal", Double.NaN, "");
    }
    if (all.get("contextTemplate") instanceof Map<?, ?> template) {
      for (var entry : template.entrySet()) {
        context.put((String) entry.getKey(), entry.getValue());
      }
    }
    double mark = all.get("masteryScore") instanceof Double score ? score : Double.NaN;
    var address = all.get("returnURL") instanceof String url ? url : "";
    boolean isSafe = address.startsWith("https://") || address.startsWith("http://");
    return new Cmi5Wishes(
        context,
        all.get("launchMode") instanceof String mode ? mode : "Normal",
        mark >= 0 && mark <= 1 ? mark : Double.NaN,
        isSafe ? address : "");
  }

  /** Whether results count; else only that the visit began and ended is told. */
  public boolean isNormal() {
    return mode.equals("Normal");
  }
}
