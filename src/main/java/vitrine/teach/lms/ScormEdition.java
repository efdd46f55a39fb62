package vitrine.teach.lms;

/** The editions of SCORM that are spoken, and what each calls things. */
public enum ScormEdition {
  /** SCORM 1.2: the object {@code API}. */
  V1_2("API", "LMS", "LMSFinish", "cmi.core."),
  /** SCORM 2004, fourth edition: the object {@code API_1484_11}. */
  V2004("API_1484_11", "", "Terminate", "cmi.");

  private final String object;
  private final String prefix;
  private final String end;
  private final String core;

  ScormEdition(String object, String prefix, String end, String core) {
    this.object = object;
    this.prefix = prefix;
    this.end = end;
    this.core = core;
  }

  /** The name of the platform's object in a window. */
  public String object() {
    return object;
  }

  /** A function of it, such as {@code GetValue}. */
  String function(String name) {
    return prefix + name;
  }

  /** The function that ends. */
  String end() {
    return end;
  }

  /** An element of the core of its data model, such as {@code score.raw}. */
  String core(String name) {
    return core + name;
  }
}
