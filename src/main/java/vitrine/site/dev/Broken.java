package vitrine.site.dev;

/** What was saved cannot be made; the message says why and where. */
final class Broken extends Exception {
  private static final long serialVersionUID = 1;

  Broken(String message) {
    super(message);
  }
}
