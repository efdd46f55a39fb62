package vitrine.app.own;

import org.teavm.jso.JSBody;

/** The title of the page, which is that of the tour it shows. */
final class PageTitle {
  private PageTitle() {}

  /** Sets it. */
  @JSBody(params = "title", script = "document.title = title;")
  static native void set(String title);
}
