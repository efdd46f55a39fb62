package vitrine.teach.embed;

/**
 * The script that brings the element {@code <vitrine-lab>} to a page: a file of a version, which
 * never changes.
 *
 * @param path from the site's root, such as {@code embed/1.0.0/embed.js}; empty if the site has
 *     none
 * @param integrity what a browser checks the file with: {@code sha384-…}
 */
public record Loader(String path, String integrity) {
  /** Where a site has no such file. */
  public static final Loader NONE = new Loader("", "");

  /** Whether there is one. */
  public boolean isThere() {
    return !path.isEmpty();
  }
}
