package vitrine.tours.reader;

import java.util.List;
import java.util.function.Consumer;
import vitrine.tours.Addresses;
import vitrine.tours.markup.Link;
import vitrine.tours.markup.Piece;
import vitrine.view.dom.Tag;

/** Makes real elements of pieces. A link to a part of the lab becomes a button that outlines it. */
final class PieceView {
  private final Addresses addresses;
  private final Consumer<String> point;

  /**
   * Elements for a page.
   *
   * @param point hears which part of the lab is to be outlined
   */
  PieceView(Addresses addresses, Consumer<String> point) {
    this.addresses = addresses;
    this.point = point;
  }

  /** Adds elements for pieces to the end of {@code place}. */
  Tag add(Tag place, List<Piece> pieces) {
    for (var piece : pieces) {
      add(place, piece, false);
    }
    return place;
  }

  private void add(Tag place, Piece piece, boolean isInFormula) {
    if (piece.tag().isEmpty()) {
      place.add(piece.text());
      return;
    }
    if (piece.tag().equals("a")) {
      place.add(link(piece));
      return;
    }
    boolean isFormula = isInFormula || piece.tag().equals("math");
    var tag = isFormula ? Tag.math(piece.tag()) : Tag.of(piece.tag());
    for (int i = 0; i + 1 < piece.attributes().size(); i += 2) {
      tag.attribute(piece.attributes().get(i), piece.attributes().get(i + 1));
    }
    for (var child : piece.children()) {
      add(tag, child, isFormula);
    }
    place.add(tag);
  }

  private Tag link(Piece piece) {
    var address = piece.attribute("href");
    if (address.startsWith(Addresses.PART)) {
      var part = address.substring(Addresses.PART.length());
      return add(
          Tag.button("tour-point").on("click", event -> point.accept(part)), piece.children());
    }
    var link = Tag.of("a").attribute("href", addresses.of(address));
    if (Link.isForeign(address)) {
      link.attribute("class", "foreign-link").attribute("rel", "noopener noreferrer");
    }
    return add(link.toggle("term", address.startsWith(Addresses.TERM)), piece.children());
  }
}
