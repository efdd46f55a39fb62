package vitrine.teach.packages;

import java.util.LinkedHashMap;
import java.util.Map;

/** Text as HTML and XML write it, and the parts of a page's markup that packages change. */
final class Markup {
  private Markup() {}

  /** {@code text} for an element or an attribute in double quotes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** What {@code text} wrote in an attribute. */
  static String unescape(String text) {
    return text.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /** Takes out every element of one tag that begins so, such as {@code <link rel="manifest"}. */
  static String without(String html, String beginning) {
    var left = html;
    for (int at = left.indexOf(beginning); at >= 0; at = left.indexOf(beginning)) {
      left = left.substring(0, at) + left.substring(left.indexOf('>', at) + 1);
    }
    return left;
  }

  /** Takes out an attribute with its value wherever it stands. */
  static String withoutAttribute(String html, String name) {
    var beginning = " " + name + "=\"";
    var left = html;
    for (int at = left.indexOf(beginning); at >= 0; at = left.indexOf(beginning)) {
      int end = left.indexOf('"', at + beginning.length());
      left = left.substring(0, at) + left.substring(end + 1);
    }
    return left;
  }

  /** The attributes that stand in a tag, each with its value in double quotes. */
  static Map<String, String> attributes(String tag) {
    var attributes = new LinkedHashMap<String, String>();
    int from = 0;
    for (int equals = tag.indexOf("=\""); equals >= 0; equals = tag.indexOf("=\"", from)) {
      int name = tag.lastIndexOf(' ', equals) + 1;
      int end = tag.indexOf('"', equals + 2);
      attributes.put(tag.substring(name, equals), tag.substring(equals + 2, end));
      from = end + 1;
    }
    return attributes;
  }
}
