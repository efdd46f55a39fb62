package vitrine.tours.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What words and signs of the notation stand for. */
final class Names {
  /** Between a function and its argument. */
  static final String APPLIED = "\u2061";

  /** Between two factors. */
  static final String TIMES = "\u2062";

  private static final List<String> FUNCTIONS =
      List.of(
          "tanh", "exp", "log", "ln", "sin", "cos", "max", "min", "relu", "softmax", "mean",
          "argmax");

  private static final String[] SIGNS = {
    "+", "+", "plus",
    "-", "−", "minus",
    "−", "−", "minus",
    "=", "=", "equals",
    "<", "<", "less",
    ">", ">", "greater",
    "<=", "≤", "atMost",
    ">=", "≥", "atLeast",
    "!=", "≠", "differs",
    "~~", "≈", "about",
    "->", "→", "becomes",
    ",", ",", "comma",
    ";", ";", "comma",
    ":", ":", "colon",
    "*", "·", "times",
    "×", "×", "by",
    "by", "×", "by",
    "in", "∈", "in",
    "dots", "…", "dots",
    "cdot", "·", "times",
    "odot", "⊙", "odot"
  };

  private static final String[] LETTERS = {
    "alpha",
    "α",
    "beta",
    "β",
    "gamma",
    "γ",
    "delta",
    "δ",
    "epsilon",
    "ε",
    "eta",
    "η",
    "theta",
    "θ",
    "lambda",
    "λ",
    "mu",
    "μ",
    "pi",
    "π",
    "rho",
    "ρ",
    "sigma",
    "σ",
    "tau",
    "τ",
    "phi",
    "φ",
    "Delta",
    "Δ",
    "Sigma",
    "Σ",
    "partial",
    "∂",
    "nabla",
    "∇",
    "sum",
    "∑",
    "prod",
    "∏",
    "infinity",
    "∞"
  };

  private Names() {}

  static boolean isFunction(String word) {
    return FUNCTIONS.indexOf(word) >= 0;
  }

  /** A word that takes brackets and changes how what is in them is drawn. */
  static boolean isMark(String word) {
    return word.equals("sqrt") || word.equals("bold") || !above(word).isEmpty();
  }

  /** What such a word puts above, or an empty text. */
  static String above(String word) {
    return word.equals("hat") ? "^" : word.equals("bar") ? "¯" : "";
  }

  /** Whether bounds stand below and above the sign itself. */
  static boolean isLarge(String sign) {
    return sign.equals("∑") || sign.equals("∏");
  }

  /** How a sign between two parts is drawn; null if it is none. */
  static @Nullable String sign(String token) {
    return find(SIGNS, 3, token, 1);
  }

  /** What a sign is called in the message file. */
  static String word(String token) {
    var word = find(SIGNS, 3, token, 2);
    return word == null ? "" : word;
  }

  /** How a letter or sign called by its name is drawn; null if there is none of that name. */
  static @Nullable String letter(String word) {
    return find(LETTERS, 2, word, 1);
  }

  private static @Nullable String find(String[] table, int width, String token, int column) {
    for (int i = 0; i < table.length; i += width) {
      if (table[i].equals(token)) {
        return table[i + column];
      }
    }
    return null;
  }
}
