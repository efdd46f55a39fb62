package vitrine.view;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** What a saved picture holds, as another reader of SVG finds it. */
public final class Drawn {
  private final Document document;

  private Drawn(Document document) {
    this.document = document;
  }

  /** Reads a picture of that size. */
  public static Drawn of(double width, double height, Picture.Drawing drawing) {
    return of(new Picture("name", "title", "description", width, height, drawing).svg());
  }

  /** Reads a file. */
  public static Drawn of(String svg) {
    try {
      return new Drawn(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))));
    } catch (Exception failure) {
      throw new AssertionError("no SVG: " + svg, failure);
    }
  }

  /** All that is written in it, in the order of drawing. */
  public List<String> texts() {
    var texts = new ArrayList<String>();
    var nodes = document.getElementsByTagName("text");
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  /** One attribute of all elements of a kind that have it, in the order of drawing. */
  public List<String> all(String element, String attribute) {
    var values = new ArrayList<String>();
    var nodes = document.getElementsByTagName(element);
    for (int i = 0; i < nodes.getLength(); i++) {
      var found = nodes.item(i).getAttributes().getNamedItem(attribute);
      if (found != null) {
        values.add(found.getNodeValue());
      }
    }
    return values;
  }

  /** The words of the picture: its title, or its description. */
  public String words(String element) {
    return document.getElementsByTagName(element).item(0).getTextContent();
  }
}
