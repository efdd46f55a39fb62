package vitrine.teach.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vitrine.teach.lms.Course;
import vitrine.teach.lms.ScormEdition;

/** What platforms match to the letter, read by a parser that minds namespaces. */
class ManifestsTest {
  private static final Course TOUR =
      new Course(
          "tour",
          "../tours/layers/index.html?embed=1",
          "Layers <& \"more\"",
          72.5,
          Course.asks("one-line:choice,parameters:numeric"));
  private static final Course LAB =
      new Course("lab", "../labs/neuron/index.html?embed=1", "One neuron", 70, List.of());

  @Test
  void scorm12SaysItsVersionAndItsPassMarkAndNamesEveryFile() throws Exception {
    var document = parsed(scorm(ScormEdition.V1_2, TOUR));
    var root = document.getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo("http://www.imsproject.org/xsd/imscp_rootv1p1p2");
    assertThat(text(document, "schema")).isEqualTo("ADL SCORM");
    assertThat(text(document, "schemaversion")).matches("^(1\\.2)$|^(CAM )?(1\\.3)$");
    assertThat(text(document, "masteryscore")).isEqualTo("72.5");
    assertThat(text(document, "title")).isEqualTo(TOUR.title());
    assertThat(root.getAttribute("identifier")).isEqualTo("vitrine-tours-layers");
    var adlcp = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    var resource = one(document, "resource");
    assertThat(resource.getAttributeNS(adlcp, "scormtype")).isEqualTo("sco");
    holdsTogether(document, resource);
  }

  @Test
  void scorm2004SaysTheFourthEditionAndItsPassMarkAsAMeasure() throws Exception {
    var document = parsed(scorm(ScormEdition.V2004, TOUR));
    assertThat(document.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.imsglobal.org/xsd/imscp_v1p1");
    assertThat(text(document, "schemaversion")).matches("^2004 (3rd|4th) Edition$");
    assertThat(text(document, "minNormalizedMeasure")).isEqualTo("0.725");
    assertThat(one(document, "primaryObjective").getAttribute("satisfiedByMeasure"))
        .isEqualTo("true");
    assertThat(one(document, "sequencing").getParentNode().getLocalName()).isEqualTo("item");
    var resource = one(document, "resource");
    var adlcp = "http://www.adlnet.org/xsd/adlcp_v1p3";
    assertThat(resource.getAttributeNS(adlcp, "scormType")).isEqualTo("sco");
    assertThat(resource.getAttributeNS(adlcp, "scormtype")).isEmpty();
    holdsTogether(document, resource);
  }

  @Test
  void aLabWithoutATaskHasNoPassMark() {
    for (var edition : ScormEdition.values()) {
      assertThat(scorm(edition, LAB)).doesNotContain("astery").doesNotContain("sequencing");
    }
    assertThat(cmi5(LAB)).contains("moveOn=\"Completed\"").doesNotContain("masteryScore");
  }

  /** The order of elements and the values are those of the specification's schema. */
  @Test
  void cmi5DescribesOneUnitInTheOrderThatItsSchemaWants() throws Exception {
    var document = parsed(cmi5(TOUR));
    var root = document.getDocumentElement();
    assertThat(root.getNamespaceURI())
        .isEqualTo("https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd");
    assertThat(root.getLocalName()).isEqualTo("courseStructure");
    assertThat(children(root)).containsExactly("course", "au");
    assertThat(children(one(document, "course"))).containsExactly("title", "description");
    var unit = one(document, "au");
    assertThat(children(unit)).containsExactly("title", "description", "url");
    assertThat(unit.getAttribute("moveOn")).isEqualTo("CompletedAndPassed");
    assertThat(unit.getAttribute("masteryScore")).isEqualTo("0.725");
    assertThat(unit.getAttribute("id"))
        .startsWith("https://")
        .isNotEqualTo(one(document, "course").getAttribute("id"));
    assertThat(one(document, "url").getTextContent()).isEqualTo("lms/cmi5.html?a=1&b=2");
    assertThat(one(document, "langstring").getAttribute("lang")).isEqualTo("en");
  }

  private static String scorm(ScormEdition edition, Course course) {
    return ScormManifest.of(edition, course, "lms/index.html", List.of("assets/a.js", "x/y.html"));
  }

  private static String cmi5(Course course) {
    return Cmi5Structure.of(
        course, "https://school.example/tours/layers/", "lms/cmi5.html?a=1&b=2", "About it", "en");
  }

  private static void holdsTogether(Document document, Element resource) {
    assertThat(one(document, "item").getAttribute("identifierref"))
        .isEqualTo(resource.getAttribute("identifier"));
    assertThat(one(document, "organizations").getAttribute("default"))
        .isEqualTo(one(document, "organization").getAttribute("identifier"));
    assertThat(resource.getAttribute("type")).isEqualTo("webcontent");
    var files = new ArrayList<String>();
    var nodes = document.getElementsByTagNameNS("*", "file");
    for (int i = 0; i < nodes.getLength(); i++) {
      files.add(((Element) nodes.item(i)).getAttribute("href"));
    }
    assertThat(files).containsExactly("lms/index.html", "assets/a.js", "x/y.html");
    assertThat(resource.getAttribute("href")).isEqualTo("lms/index.html");
  }

  private static Document parsed(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static Element one(Document document, String name) {
    return (Element) document.getElementsByTagNameNS("*", name).item(0);
  }

  private static String text(Document document, String name) {
    return one(document, name).getTextContent();
  }

  private static List<String> children(Element parent) {
    var names = new ArrayList<String>();
    for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        names.add(element.getLocalName());
      }
    }
    return names;
  }
}
