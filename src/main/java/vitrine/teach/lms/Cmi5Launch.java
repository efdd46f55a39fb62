package vitrine.teach.lms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cmi5 platform puts into the address of what it launches (cmi5, section 8.1).
 *
 * @param endpoint where statements and documents go; ends with a slash
 * @param fetch where the token is to be had, once
 * @param actor the learner, as JSON
 * @param registration the learner's enrolment
 * @param activityId what the platform calls this unit
 */
public record Cmi5Launch(
    String endpoint, String fetch, String actor, String registration, String activityId) {
  /** Where the platform leaves what it wants, and which document that is. */
  public static final String LAUNCH_DATA = "LMS.LaunchData";

  /** The learner's preferences. */
  public static final String PREFERENCES = "cmi5LearnerPreferences";

  /** Our own document, for the next visit. */
  public static final String STATE = "vitrine";

  /** What the query says; null if something of it is missing, so that nobody launched this. */
  public static @Nullable Cmi5Launch read(Map<String, String> query) {
    var endpoint = query.getOrDefault("endpoint", "");
    var launch =
        new Cmi5Launch(
            endpoint.endsWith("/") ? endpoint : endpoint + "/",
            query.getOrDefault("fetch", ""),
            query.getOrDefault("actor", ""),
            query.getOrDefault("registration", ""),
            query.getOrDefault("activityId", ""));
    boolean isWhole =
        isAddress(endpoint)
            && isAddress(launch.fetch)
            && !launch.actor.isEmpty()
            && !launch.registration.isEmpty()
            && !launch.activityId.isEmpty();
    return isWhole ? launch : null;
  }

  /** The origin of an address: scheme, host and port. */
  public static String origin(String address) {
    int host = address.indexOf("://") + 3;
    int slash = address.indexOf('/', host);
    return slash < 0 ? address : address.substring(0, slash);
  }

  private static boolean isAddress(String text) {
    return text.startsWith("https://") || text.startsWith("http://");
  }
}
