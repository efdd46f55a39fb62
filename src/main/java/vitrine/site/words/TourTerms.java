package vitrine.site.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Links each term of the glossary where it first appears in the prose of a tour's source, as its
 * author would: {@code [words](term:place)}. So a tour beside its lab has the links that its text
 * without a script has. Headings, questions and sources stay as they are; what is stressed, code, a
 * formula or a link already is passed over.
 */
public final class TourTerms {
  private static final String TERM = "](term:";
  private static final String SOURCES = "## Sources";

  private final TermForms forms;

  private TourTerms(TermForms forms) {
    this.forms = forms;
  }

  /** The terms of a folder of words. */
  public static TourTerms read(Path folder) throws IOException {
    var labs = LabList.read("labs.md", Files.readString(folder.resolve("labs.md")));
    var terms = Files.readString(folder.resolve("glossary.md"));
    return new TourTerms(new TermForms(Glossary.read("glossary.md", terms, labs)));
  }

  /** The source with links. */
  public String link(String source) {
    var met = new HashSet<Term>();
    var linked = new StringBuilder();
    boolean isHead = source.startsWith("---\n");
    boolean isBlock = false;
    boolean isOver = false;
    var lines = source.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      var line = lines[i];
      boolean isMark = line.startsWith(":::");
      isBlock = isMark ? !line.strip().equals(":::") : isBlock;
      isOver |= line.equals(SOURCES);
      boolean isProse = !isHead && !isBlock && !isMark && !isOver && !line.startsWith("#");
      linked.append(isProse ? prose(line, met) : line).append(i + 1 < lines.length ? "\n" : "");
      isHead = isHead && (i == 0 || !line.equals("---"));
    }
    return linked.toString();
  }

  private String prose(String line, Set<Term> met) {
    var linked = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      int mark = markEnd(line, at, met);
      int word = TermForms.wordEnd(line, at);
      int end = mark > at ? mark : Math.max(word, at + 1);
      var found = mark > at || word == at ? null : forms.at(line, at);
      if (found != null && found.term().isLinked() && met.add(found.term())) {
        end = found.end();
        linked.append('[').append(line, at, end).append(TERM);
        linked.append(found.term().anchor()).append(')');
      } else {
        linked.append(line, at, found == null ? end : found.end());
        end = found == null ? end : found.end();
      }
      at = end;
    }
    return linked.toString();
  }

  /** Where what begins at {@code at} ends if it is no plain text; {@code at} if it is. */
  private int markEnd(String line, int at, Set<Term> met) {
    char c = line.charAt(at);
    if (c == '\\') {
      return Math.min(line.length(), at + 2);
    }
    if (c == '[') {
      int end = line.indexOf(')', Math.max(at, line.indexOf("](", at)));
      int term = line.indexOf(TERM, at);
      if (term >= 0 && term < end) {
        met.addAll(forms.linkedBy("glossary/#" + line.substring(term + TERM.length(), end) + "\""));
      }
      return end < 0 ? at : end + 1;
    }
    if (c == '*' || c == '`' || c == '$') {
      int end = line.indexOf(c, at + 1);
      return end < 0 ? at : end + 1;
    }
    return at;
  }
}
