package vitrine.teach.packages;

import vitrine.session.Numerals;
import vitrine.teach.lms.Course;

/** {@code cmi5.xml}: a course of one unit, as the specification's schema wants it. */
public final class Cmi5Structure {
  /** Its name, at the root of the package. */
  public static final String NAME = "cmi5.xml";

  private static final String SPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

  private Cmi5Structure() {}

  /**
   * The text.
   *
   * @param iri what names the course in the world, without a fragment; the unit is {@code #unit}
   * @param url where the unit lies: an absolute address, or one within the package
   * @param language of title and description
   */
  public static String of(
      Course course, String iri, String url, String description, String language) {
    var words =
        words("title", course.title(), language) + words("description", description, language);
    var xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<courseStructure xmlns=\"");
    xml.append(SPACE).append("\">\n<course id=\"").append(Markup.escape(iri)).append("\">");
    xml.append(words).append("</course>\n<au id=\"").append(Markup.escape(iri));
    xml.append("#unit\" moveOn=\"").append(course.isScored() ? "CompletedAndPassed" : "Completed");
    xml.append('"');
    if (course.isScored()) {
      xml.append(" masteryScore=\"").append(Numerals.write(course.passMark() / 100)).append('"');
    }
    xml.append('>').append(words).append("<url>").append(Markup.escape(url));
    return xml.append("</url></au>\n</courseStructure>\n").toString();
  }

  private static String words(String name, String text, String language) {
    return "<"
        + name
        + "><langstring lang=\""
        + Markup.escape(language)
        + "\">"
        + Markup.escape(text)
        + "</langstring></"
        + name
        + ">";
  }
}
