package vitrine.teach.task;

/** A number that follows from a text: 32-bit FNV-1a. */
final class Hash {
  private Hash() {}

  static int of(String text) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return hash;
  }
}
