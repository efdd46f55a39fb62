package vitrine.teach.packages;

import java.util.List;
import vitrine.session.Numerals;
import vitrine.teach.lms.Course;
import vitrine.teach.lms.ScormEdition;

/**
 * {@code imsmanifest.xml}: what a SCORM package holds, what opens it, and the pass mark. One
 * sharable object; everything under relative paths.
 */
public final class ScormManifest {
  /** Its name, at the root of the package. */
  public static final String NAME = "imsmanifest.xml";

  private ScormManifest() {}

  /**
   * The text of the manifest.
   *
   * @param entry the page that opens, from the package's root
   * @param files everything else in the package but the manifest
   */
  public static String of(ScormEdition edition, Course course, String entry, List<String> files) {
    boolean isOld = edition == ScormEdition.V1_2;
    var title = Markup.escape(course.title());
    var id = "vitrine-" + identifier(course);
    var xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest identifier=\"");
    xml.append(id).append("\" version=\"1.0\"\n xmlns=\"");
    xml.append(
        isOld
            ? "http://www.imsproject.org/xsd/imscp_rootv1p1p2\"\n"
                + " xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\">\n"
            : "http://www.imsglobal.org/xsd/imscp_v1p1\"\n"
                + " xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\"\n"
                + " xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\">\n");
    xml.append("<metadata><schema>ADL SCORM</schema><schemaversion>");
    xml.append(isOld ? "1.2" : "2004 4th Edition");
    xml.append("</schemaversion></metadata>\n<organizations default=\"o1\">");
    xml.append("<organization identifier=\"o1\"><title>").append(title).append("</title>\n");
    xml.append("<item identifier=\"i1\" identifierref=\"r1\"><title>").append(title);
    xml.append("</title>").append(isOld ? oldMark(course) : newMark(course));
    xml.append("</item></organization></organizations>\n<resources><resource identifier=\"r1\"");
    xml.append(" type=\"webcontent\" adlcp:").append(isOld ? "scormtype" : "scormType");
    xml.append("=\"sco\" href=\"").append(Markup.escape(entry)).append("\">\n");
    xml.append("<file href=\"").append(Markup.escape(entry)).append("\"/>\n");
    for (var file : files) {
      xml.append("<file href=\"").append(Markup.escape(file)).append("\"/>\n");
    }
    return xml.append("</resource></resources></manifest>\n").toString();
  }

  private static String oldMark(Course course) {
    return course.isScored()
        ? "<adlcp:masteryscore>" + Numerals.write(course.passMark()) + "</adlcp:masteryscore>"
        : "";
  }

  private static String newMark(Course course) {
    return course.isScored()
        ? "\n<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID=\"p\""
            + " satisfiedByMeasure=\"true\"><imsss:minNormalizedMeasure>"
            + Numerals.write(course.passMark() / 100)
            + "</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>"
            + "</imsss:sequencing>"
        : "";
  }

  /** Letters, digits and dashes that say what it is. */
  static String identifier(Course course) {
    var id = new StringBuilder();
    var page = course.frame().substring(0, Math.max(0, course.frame().indexOf('?')));
    for (var step : Numerals.split(page, '/')) {
      boolean isName = !step.equals("..") && !step.isEmpty() && !step.endsWith(".html");
      id.append(isName && id.length() > 0 ? "-" : "").append(isName ? step : "");
    }
    return id.toString();
  }
}
