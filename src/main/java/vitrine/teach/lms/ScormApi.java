package vitrine.teach.lms;

/**
 * The object that a SCORM platform leaves for what it shows: all arguments and answers are texts.
 */
@FunctionalInterface
public interface ScormApi {
  /** Calls a function of it; an empty text if that fails or gives nothing. */
  String call(String function, String... given);
}
