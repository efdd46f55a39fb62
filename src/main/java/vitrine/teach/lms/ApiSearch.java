package vitrine.teach.lms;

import org.jspecify.annotations.Nullable;

/**
 * Looks for a SCORM platform as its standard says: here and in the windows around, then the same
 * from the window that opened this one, then from the one that opened the outermost. A window of
 * somebody else's has nothing.
 */
public final class ApiSearch {
  private static final int MOST_LEVELS = 7;

  private ApiSearch() {}

  /** A window, as far as it may be seen from here. */
  public interface Window {
    /** The window around; null for an outermost one. */
    @Nullable Window around();

    /** The window that opened this one; null if none did. */
    @Nullable Window opener();

    /** The object of that name; null if there is none or it may not be seen. */
    @Nullable ScormApi find(String name);
  }

  /**
   * A platform.
   *
   * @param edition what it speaks
   * @param api its object
   */
  public record Found(ScormEdition edition, ScormApi api) {}

  /** The nearest platform; null if there is none, which is no error. */
  public static @Nullable Found from(Window window) {
    var found = climb(window);
    var opener = window.opener();
    if (found == null && opener != null) {
      found = climb(opener);
    }
    var first = outermost(window).opener();
    return found == null && first != null ? climb(first) : found;
  }

  private static @Nullable Found climb(Window from) {
    var window = from;
    for (int level = 0; level <= MOST_LEVELS && window != null; level++) {
      for (var edition : new ScormEdition[] {ScormEdition.V2004, ScormEdition.V1_2}) {
        var api = window.find(edition.object());
        if (api != null) {
          return new Found(edition, api);
        }
      }
      window = window.around();
    }
    return null;
  }

  private static Window outermost(Window from) {
    var window = from;
    for (int level = 0; level <= MOST_LEVELS; level++) {
      var around = window.around();
      if (around == null) {
        return window;
      }
      window = around;
    }
    return window;
  }
}
