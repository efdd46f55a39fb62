package vitrine.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** Texts that one module of a page leaves for another, as long as the page is open. */
public final class PageNotes {
  private PageNotes() {}

  /** Leaves a text under a name. */
  @JSBody(
      params = {"name", "text"},
      script = "self.vitrineNotes = self.vitrineNotes || {}; self.vitrineNotes[name] = text;")
  public static native void leave(String name, String text);

  /** The text left under a name, or null. */
  @JSBody(
      params = "name",
      script =
          "var notes = self.vitrineNotes; return notes && notes[name] !== undefined ? notes[name]"
              + " : null;")
  public static native @Nullable String find(String name);
}
