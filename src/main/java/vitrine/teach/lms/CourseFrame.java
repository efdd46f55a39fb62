package vitrine.teach.lms;

import java.util.function.UnaryOperator;
import vitrine.session.Numerals;
import vitrine.tours.Progress;

/** Where a course goes on: the address of its frame with what an earlier visit left. */
public final class CourseFrame {
  private static final String STATE = "s=";

  private CourseFrame() {}

  /** Whether an address is that of one of our pages, seen from an entry page beside them. */
  public static boolean isOfTheSite(String address) {
    int mark = address.indexOf('?');
    var path = mark < 0 ? address : address.substring(0, mark);
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!isPlain && c != '.' && c != '/' && c != '-') {
        return false;
      }
    }
    return path.startsWith("../") && path.indexOf("//") < 0;
  }

  /**
   * The address of the frame: a tour is given its progress in the fragment, a lab its state.
   *
   * @param encode writes a text as a query or fragment does
   */
  public static String resumed(Course course, String kept, UnaryOperator<String> encode) {
    if (course.kind().equals("tour")) {
      return course.frame() + "#progress=" + encode.apply(kept);
    }
    if (kept.isEmpty()) {
      return course.frame();
    }
    int mark = course.frame().indexOf('?');
    var address = new StringBuilder(course.frame().substring(0, mark + 1));
    for (var pair : Numerals.split(course.frame().substring(mark + 1), '&')) {
      if (!pair.startsWith(STATE)) {
        address.append(pair).append('&');
      }
    }
    return address.append(STATE).append(kept).toString();
  }

  /** The state that a lab's link names; empty if it names none. */
  public static String state(String link) {
    int mark = link.indexOf('?');
    for (var pair : Numerals.split(link.substring(mark + 1), '&')) {
      if (pair.startsWith(STATE)) {
        int end = pair.indexOf('#');
        return pair.substring(STATE.length(), end < 0 ? pair.length() : end);
      }
    }
    return "";
  }

  /** Where the learner is, in few letters: the page of a tour. */
  public static String place(Course course, String progress) {
    return course.kind().equals("tour") ? Integer.toString(Progress.read(progress).page() + 1) : "";
  }
}
