package vitrine.teach.packages;

/** A script or a style as it can stand inside a page: nothing in it ends its own element. */
public final class InlineText {
  private static final String[] ENDS = {"</script", "</style", "<!--"};

  private InlineText() {}

  /** The same script or style, with a backslash that means nothing inside a text of it. */
  public static String of(String text) {
    var safe = text;
    for (var end : ENDS) {
      safe = safe.replace(end, "<\\" + end.substring(1));
    }
    return safe;
  }
}
