package vitrine.tours.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.tours.formula.Said.Kind;
import vitrine.tours.markup.Fault;
import vitrine.tours.markup.Piece;
import vitrine.view.Texts;

/**
 * Reads a formula as it is typed, such as {@code z = w_1 x_1 + b}, into MathML with its spoken
 * form.
 *
 * <p>Side by side is a product; {@code /} makes a fraction of its two neighbours; {@code _} and
 * {@code ^} take one sign or what stands in braces. Words of two letters or more are Greek letters,
 * functions and signs by name ({@link Names}), else upright words.
 */
public final class Notation {
  /** Brackets in brackets, powers of powers: nobody reads more, and each level is a few calls. */
  private static final int DEEPEST = 30;

  private static final int LONGEST = 500;

  private final Tokens tokens;
  private final Texts texts;
  private final int line;
  private int depth;

  private Notation(String source, Texts texts, int line) {
    this.tokens = new Tokens(source, line);
    this.texts = texts;
    this.line = line;
  }

  /**
   * The formula.
   *
   * @param isBlock whether it stands on a line of its own
   * @throws Fault if it cannot be read
   */
  public static Piece read(String source, boolean isBlock, Texts texts, int line) {
    if (source.length() > LONGEST) {
      throw new Fault(line, "formula.long", Integer.toString(LONGEST));
    }
    var reader = new Notation(source, texts, line);
    var whole = reader.row("");
    if (!reader.tokens.isAtEnd()) {
      throw new Fault(line, "formula.bracket", source);
    }
    if (whole.pieces().isEmpty()) {
      throw new Fault(line, "formula.empty");
    }
    return new Piece("math", List.of(), "", List.of(whole.piece()))
        .with("display", isBlock ? "block" : "inline")
        .with("alttext", whole.spoken())
        .with("aria-label", whole.spoken());
  }

  /** Everything up to a closing sign or the end. */
  private Said row(String close) {
    var pieces = new ArrayList<Piece>();
    var words = new ArrayList<String>();
    @Nullable Kind before = null;
    while (!tokens.isAtEnd() && !tokens.is(close) && !Tokens.isClosing(tokens.next())) {
      var sign = Names.sign(tokens.next());
      if (sign != null) {
        var word = Names.word(tokens.take());
        boolean isNegative = word.equals("minus") && (before == null || before == Kind.WORDS);
        pieces.add(Piece.of("mo", sign));
        words.add(texts.of("notation." + (isNegative ? "negative" : word)));
        before = null;
      } else {
        var value = fraction();
        if (before == Kind.FUNCTION) {
          pieces.add(Piece.of("mo", Names.APPLIED));
          words.add(texts.of("notation.of"));
        } else if (before != null && before != Kind.WORDS && value.kind() != Kind.WORDS) {
          pieces.add(Piece.of("mo", Names.TIMES));
          words.add(texts.of("notation.times"));
        }
        pieces.addAll(value.pieces());
        words.add(value.spoken());
        before = value.kind();
      }
    }
    return new Said(pieces, String.join(" ", words), Kind.VALUE);
  }

  private Said fraction() {
    var above = scripted();
    while (tokens.is("/")) {
      tokens.take();
      var below = scripted();
      above =
          Said.value(
              Piece.of("mfrac", List.of(above.unbracketed(), below.unbracketed())),
              texts.of("notation.over", above.spoken(), below.spoken()));
    }
    return above;
  }

  /** An atom with what stands below and above it. */
  private Said scripted() {
    var base = atom();
    @Nullable Said below = null;
    @Nullable Said above = null;
    while (tokens.is("_") || tokens.is("^")) {
      boolean isBelow = tokens.take().equals("_");
      var script = tokens.is("{") ? braces() : atom();
      if (isBelow ? below != null : above != null) {
        throw new Fault(line, "formula.script");
      }
      below = isBelow ? script : below;
      above = isBelow ? above : script;
    }
    if (below == null && above == null) {
      return base;
    }
    boolean isSum = Names.isLarge(base.piece().plain());
    var children = new ArrayList<Piece>(List.of(base.piece()));
    var spoken = base.spoken();
    if (below != null) {
      children.add(below.piece());
      spoken = texts.of(isSum ? "notation.from" : "notation.sub", spoken, below.spoken());
    }
    if (above != null) {
      children.add(above.piece());
      spoken = isSum ? texts.of("notation.to", spoken, above.spoken()) : power(spoken, above);
    }
    var tag =
        (isSum ? "munder" : "msub")
            + (below != null && above != null ? isSum ? "over" : "sup" : "");
    tag = below == null ? isSum ? "mover" : "msup" : tag;
    var kind = base.kind() == Kind.BRACKET ? Kind.VALUE : base.kind();
    return new Said(List.of(Piece.of(tag, children)), spoken, kind);
  }

  private String power(String base, Said above) {
    return switch (above.piece().plain()) {
      case "2" -> texts.of("notation.squared", base);
      case "T" -> texts.of("notation.transposed", base);
      default -> texts.of("notation.power", base, above.spoken());
    };
  }

  private Said braces() {
    tokens.take();
    var inside = row("}");
    tokens.close("}");
    return inside;
  }

  private Said atom() {
    if (tokens.isAtEnd()) {
      throw new Fault(line, "formula.end");
    }
    depth++;
    if (depth > DEEPEST) {
      throw new Fault(line, "formula.deep");
    }
    var inside = atom(tokens.take());
    depth--;
    return inside;
  }

  private Said atom(String token) {
    char first = token.charAt(0);
    if (first == '(' || first == '[' || first == '|') {
      return bracket(token);
    }
    if (first == '{') {
      var inside = row("}");
      tokens.close("}");
      return Said.value(inside.piece(), inside.spoken());
    }
    if (first == '"') {
      var words = token.substring(1);
      return new Said(List.of(Piece.of("mtext", words)), words, Kind.WORDS);
    }
    if (first >= '0' && first <= '9') {
      return Said.value(Piece.of("mn", token), token);
    }
    if (Names.isMark(token)) {
      return marked(token);
    }
    return named(token);
  }

  private Said named(String token) {
    var sign = Names.letter(token);
    if (sign != null) {
      boolean isPrefix = sign.equals("∂") || sign.equals("∇") || sign.equals("Δ");
      if (isPrefix && !tokens.isAtEnd() && !tokens.is("/")) {
        var of = scripted();
        return Said.value(
            Piece.of("mrow", List.of(Piece.of("mo", sign), of.piece())),
            texts.of("notation." + token, of.spoken()));
      }
      boolean isLarge = Names.isLarge(sign);
      var said = texts.has("notation." + token) ? texts.of("notation." + token) : token;
      return new Said(
          List.of(Piece.of(isLarge ? "mo" : "mi", sign)),
          said,
          isLarge || isBeforeBracket() ? Kind.FUNCTION : Kind.VALUE);
    }
    char first = token.charAt(0);
    if (token.length() == 1 && !Tokens.isLetter(first)) {
      throw new Fault(line, "formula.sign", token);
    }
    var identifier = Piece.of("mi", token);
    boolean isApplied = Names.isFunction(token) || isBeforeBracket();
    return new Said(List.of(identifier), token, isApplied ? Kind.FUNCTION : Kind.VALUE);
  }

  private boolean isBeforeBracket() {
    return tokens.is("(") && tokens.isTight();
  }

  /** A root, or a sign above what stands in brackets. */
  private Said marked(String token) {
    if (!tokens.is("(")) {
      throw new Fault(line, "formula.mark", token);
    }
    tokens.take();
    var inside = row(")");
    tokens.close(")");
    var spoken = texts.of("notation." + token, inside.spoken());
    if (token.equals("sqrt")) {
      return Said.value(Piece.of("msqrt", List.of(inside.piece())), spoken);
    }
    if (token.equals("bold")) {
      return Said.value(inside.piece().with("class", "matrix"), inside.spoken());
    }
    return Said.value(
        Piece.of("mover", List.of(inside.piece(), Piece.of("mo", Names.above(token))))
            .with("accent", "true"),
        spoken);
  }

  private Said bracket(String open) {
    var close = open.equals("(") ? ")" : open.equals("[") ? "]" : "|";
    var inside = row(close);
    tokens.close(close);
    var pieces = new ArrayList<Piece>();
    pieces.add(Piece.of("mo", open));
    pieces.addAll(inside.pieces());
    pieces.add(Piece.of("mo", close));
    var spoken =
        open.equals("|")
            ? texts.of("notation.size", inside.spoken())
            : inside.pieces().size() == 1
                ? inside.spoken()
                : texts.of("notation.bracket", inside.spoken());
    var kind = open.equals("(") ? Kind.BRACKET : Kind.VALUE;
    return new Said(List.of(Piece.of("mrow", pieces)), spoken, kind);
  }
}
