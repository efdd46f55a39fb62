package vitrine.tours;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.markup.Piece;

/** Where the links of a tour lead: our own short forms become ways from the tour's page. */
public final class Addresses {
  /** What begins a link that points at a part of the lab. */
  public static final String PART = "part:";

  /** What begins a link to a word of the glossary. */
  public static final String TERM = "term:";

  private final String root;

  /**
   * Ways from a page.
   *
   * @param root the way from it to the site's root
   */
  public Addresses(String root) {
    this.root = root;
  }

  /** Where the lab of that id lies. */
  public String lab(String id) {
    return root + (id.equals("playground") ? "playground/" : "labs/" + id + "/");
  }

  /** Where the tour of that id lies. */
  public String tour(String id) {
    return root + "tours/" + id + "/";
  }

  /** What a link's address comes to; an empty text for a part of the lab. */
  public String of(String address) {
    int colon = address.indexOf(':');
    var rest = address.substring(colon + 1);
    return switch (colon < 0 ? "" : address.substring(0, colon)) {
      case "part" -> "";
      case "lab" -> lab(rest);
      case "tour" -> tour(rest);
      case "term" -> root + "glossary/#" + rest;
      case "site" -> root + rest;
      default -> address;
    };
  }

  /** Pieces for a page where nothing can be pointed at: links to parts are plain words. */
  public List<Piece> plain(List<Piece> pieces) {
    var changed = new ArrayList<Piece>();
    for (var piece : pieces) {
      changed.add(plain(piece));
    }
    return changed;
  }

  private Piece plain(Piece piece) {
    var children = plain(piece.children());
    if (!piece.tag().equals("a")) {
      return new Piece(piece.tag(), piece.attributes(), piece.text(), children);
    }
    var address = of(piece.attribute("href"));
    return address.isEmpty()
        ? Piece.of("span", children)
        : Piece.of("a", children).with("href", address);
  }
}
