package vitrine.view.dom;

/** Puts a sentence on the page whose places {0}, {1}, … are filled by elements, such as numbers. */
public final class Wording {
  private Wording() {}

  /** Puts {@code text} with its {@code parts} in place of all that {@code place} holds. */
  public static void put(Tag place, String text, Tag... parts) {
    place.clear();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int part = open + 2 < text.length() ? text.charAt(open + 1) - '0' : -1;
      if (part >= 0 && part < parts.length && text.charAt(open + 2) == '}') {
        place.add(text.substring(from, open)).add(parts[part]);
        from = open + 3;
      }
    }
    place.add(text.substring(from));
  }
}
