package vitrine.teach.lms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One xAPI statement as cmi5 wants it (cmi5, section 9), put together part by part. */
final class Cmi5Statement {
  private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
  private static final String CONTEXT = "https://w3id.org/xapi/cmi5/context/";

  private final Map<String, @Nullable Object> all = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> result = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();
  private final List<@Nullable Object> categories = new ArrayList<>();
  private final Cmi5Launch launch;
  private final Cmi5Wishes wishes;

  /**
   * A statement.
   *
   * @param verb the last part of the verb's name, such as {@code initialized}
   * @param actor the learner, as plain values
   * @param id a fresh UUID
   * @param now ISO 8601 with a time zone
   */
  Cmi5Statement(
      String verb, Cmi5Launch launch, Cmi5Wishes wishes, Object actor, String id, String now) {
    this.launch = launch;
    this.wishes = wishes;
    all.put("id", id);
    all.put("timestamp", now);
    all.put("actor", actor);
    all.put("verb", of("id", VERBS + verb, "display", of("en", verb)));
    all.put("object", of("objectType", "Activity", "id", launch.activityId()));
  }

  /** One that the specification defines: it bears its category. */
  Cmi5Statement defined() {
    category("cmi5");
    return this;
  }

  /** It has a part in whether the learner moves on. */
  Cmi5Statement movingOn() {
    category("moveon");
    return this;
  }

  /** What was done took so long. */
  Cmi5Statement lasting(double seconds) {
    result.put("duration", Durations.of(seconds));
    return this;
  }

  Cmi5Statement with(String name, Object value) {
    result.put(name, value);
    return this;
  }

  /** The score, 0 to 1, and the least that passes; NaN if the platform says none. */
  Cmi5Statement scored(double scaled, double mastery) {
    result.put("score", of("scaled", scaled, "raw", scaled * 100, "min", 0.0, "max", 100.0));
    if (!Double.isNaN(mastery)) {
      extensions.put(CONTEXT + "extensions/masteryscore", mastery);
    }
    return this;
  }

  /** It is about a part of the unit: a question. */
  Cmi5Statement about(String question, String type) {
    var definition =
        of("type", "http://adlnet.gov/expapi/activities/cmi.interaction", "interactionType", type);
    all.put(
        "object",
        of(
            "objectType",
            "Activity",
            "id",
            launch.activityId() + "/" + question,
            "definition",
            definition));
    return this;
  }

  /** The whole of it, as plain values. */
  Map<String, @Nullable Object> written() {
    if (!result.isEmpty()) {
      all.put("result", result);
    }
    Map<String, @Nullable Object> context = new LinkedHashMap<>(wishes.context());
    context.put("registration", launch.registration());
    Map<String, @Nullable Object> activities = copy(context.get("contextActivities"));
    var grouping = new ArrayList<@Nullable Object>();
    if (activities.get("category") instanceof List<?> given) {
      grouping.addAll(given);
    }
    grouping.addAll(categories);
    if (!grouping.isEmpty()) {
      activities.put("category", grouping);
    }
    context.put("contextActivities", activities);
    Map<String, @Nullable Object> added = copy(context.get("extensions"));
    added.putAll(extensions);
    context.put("extensions", added);
    all.put("context", context);
    return all;
  }

  private void category(String name) {
    categories.add(of("objectType", "Activity", "id", CONTEXT + "categories/" + name));
  }

  private static Map<String, @Nullable Object> copy(@Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> all) {
      for (var entry : all.entrySet()) {
        copy.put((String) entry.getKey(), entry.getValue());
      }
    }
    return copy;
  }

  private static Map<String, @Nullable Object> of(Object... pairs) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
