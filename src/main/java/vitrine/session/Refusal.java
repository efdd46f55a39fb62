package vitrine.session;

/**
 * Bad input: what was wrong and what is allowed, in one sentence. Whatever was asked for did not
 * happen.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Sentence sentence;

  /** A refusal that says so in the sentence of that key. */
  public Refusal(String key, String... arguments) {
    this(Sentence.of(key, arguments));
  }

  /** A refusal that says so in that sentence. */
  public Refusal(Sentence sentence) {
    super(sentence.key());
    this.sentence = sentence;
  }

  /** What to tell the visitor. */
  public Sentence sentence() {
    return sentence;
  }
}
