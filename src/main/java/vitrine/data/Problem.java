package vitrine.data;

/** What is asked of a network: to tell classes apart, or to give a number. */
public enum Problem {
  /** Labels are −1 and 1. */
  CLASSIFICATION("classification"),
  /** Labels are real numbers. */
  REGRESSION("regression"),
  /** Labels are the numbers of classes, from 0. */
  CLASSES("classes");

  private final String key;

  Problem(String key) {
    this.key = key;
  }

  /** The word for it in links. */
  public String key() {
    return key;
  }
}
