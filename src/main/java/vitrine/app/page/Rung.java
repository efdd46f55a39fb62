package vitrine.app.page;

/** The ways to start an engine, best first. */
public enum Rung {
  /** A worker loaded from its own address: WebAssembly or JavaScript. */
  WORKER("worker"),
  /**
   * A worker made of one line of text that imports the JavaScript engine: for frames that have no
   * origin of their own.
   */
  BLOB("blob"),
  /**
   * The page itself, in short turns: for pages opened from a disk, and where workers are forbidden.
   */
  PAGE("page");

  private final String word;

  Rung(String word) {
    this.word = word;
  }

  /** Its name in {@code ?rungs=}. */
  public String word() {
    return word;
  }
}
