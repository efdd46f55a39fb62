package vitrine.site.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One reading of a page's HTML, which links terms on its way. What the page links to the glossary
 * itself needs no second link.
 */
final class LinkedProse {
  private static final Set<String> PROSE =
      Set.of("p", "li", "dd", "td", "figcaption", "blockquote");
  private static final Set<String> CLOSED =
      Set.of(
          "a",
          "button",
          "code",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "kbd",
          "label",
          "legend",
          "math",
          "nav",
          "noscript",
          "output",
          "pre",
          "samp",
          "script",
          "select",
          "style",
          "summary",
          "svg",
          "template",
          "textarea",
          "th",
          "title");
  private static final Set<String> VOID =
      Set.of("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr");

  /** An element that is open where the reading has come to. */
  private record Open(String name, boolean isProse, boolean isClosed) {}

  private final String html;
  private final BiFunction<Term, String, String> anchor;
  private final TermForms forms;
  private final Set<Term> met;
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder linked = new StringBuilder();

  /**
   * Prose that has not been read yet.
   *
   * @param anchor makes a link of a term and the words it appears as
   * @param without terms that are not to be linked
   */
  LinkedProse(
      String html, BiFunction<Term, String, String> anchor, TermForms forms, Set<Term> without) {
    this.html = html;
    this.anchor = anchor;
    this.forms = forms;
    this.met = new HashSet<>(without);
  }

  /** The HTML with links. To be called once. */
  String read() {
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? html.length() : tag;
      text(html.substring(at, end));
      at = tag < 0 ? end : tag(tag);
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("<%s> is not closed.".formatted(open.peek().name()));
    }
    return linked.toString();
  }

  /** Copies the tag or comment at {@code from}, and says where it ends. */
  private int tag(int from) {
    int end = html.startsWith("<!--", from) ? after("-->", from) : tagEnd(from);
    var tag = html.substring(from, end);
    linked.append(tag);
    int name = html.startsWith("</", from) ? from + 2 : from + 1;
    if (name < html.length() && Character.isLetter(html.charAt(name))) {
      var element = html.substring(name, TermForms.wordEnd(html, name));
      if (name == from + 2) {
        close(element);
      } else if (!VOID.contains(element) && !tag.endsWith("/>")) {
        open(element, tag);
        if (element.equals("script") || element.equals("style")) {
          int close = after("</" + element, end) - element.length() - 2;
          linked.append(html, end, close);
          return close;
        }
      }
    }
    return end;
  }

  /** A {@code >} inside a quoted attribute does not end a tag. */
  private int tagEnd(int from) {
    char quote = 0;
    for (int i = from; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("A tag has no end: " + near(from));
  }

  private int after(String mark, int from) {
    int at = html.indexOf(mark, from);
    if (at < 0) {
      throw new IllegalArgumentException("“%s” is missing after: %s".formatted(mark, near(from)));
    }
    return at + mark.length();
  }

  private String near(int from) {
    return html.substring(from, Math.min(html.length(), from + 40));
  }

  private void open(String name, String tag) {
    if (name.equals("a")) {
      met.addAll(forms.linkedBy(tag));
    }
    var around = open.peek();
    boolean isProse = PROSE.contains(name) || (around != null && around.isProse());
    boolean isClosed =
        CLOSED.contains(name)
            || tag.contains(" class=\"lede\"")
            || tag.contains(" id=\"lab\"")
            || tag.contains(" data-unlinked")
            || (around != null && around.isClosed());
    open.push(new Open(name, isProse, isClosed));
  }

  private void close(String name) {
    var last = open.poll();
    if (last == null || !last.name().equals(name)) {
      var expected = last == null ? "nothing" : "<" + last.name() + ">";
      throw new IllegalArgumentException(
          "</%s> where %s is open, after: %s".formatted(name, expected, tail()));
    }
  }

  private String tail() {
    return linked.substring(Math.max(0, linked.length() - 60));
  }

  private void text(String text) {
    var around = open.peek();
    if (around == null || !around.isProse() || around.isClosed()) {
      linked.append(text);
      return;
    }
    int at = 0;
    while (at < text.length()) {
      int word = TermForms.wordEnd(text, at);
      if (word == at) {
        linked.append(text.charAt(at++));
        continue;
      }
      var found = forms.at(text, at);
      if (found == null) {
        linked.append(text, at, word);
        at = word;
        continue;
      }
      var words = text.substring(at, found.end());
      boolean isNew = found.term().isLinked() && met.add(found.term());
      linked.append(isNew ? anchor.apply(found.term(), words) : words);
      at = found.end();
    }
  }
}
