package vitrine.export.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of Python for names of nodes: small letters, digits and underscores, no two alike, none
 * that means something else. {@code layer1.output} is {@code layer1}, {@code xSquared} is {@code
 * x_squared}.
 */
final class Identifiers {
  private static final String OUTPUT = ".output";

  /** Words of the language, and what the sources themselves call by these names. */
  private static final String RESERVED =
      " and as assert async await break class continue def del elif else except finally for from"
          + " global if import in is lambda nonlocal not or pass raise return try while with yield"
          + " abs add apply build call eval float forward input keras list max min nn np numbers"
          + " parameters predict print relu round self sigmoid sum take to torch train training"
          + " type batch_norm elu gelu huber layer_norm leaky_relu network rows silu softmax"
          + " softplus ";

  private final Map<String, String> identifiers = new HashMap<>();
  private final List<String> taken = new ArrayList<>();

  /** The identifier of that name: always the same one. */
  String of(String name) {
    var known = identifiers.get(name);
    if (known != null) {
      return known;
    }
    var plain = plain(name);
    var identifier = RESERVED.contains(" " + plain + " ") ? plain + "_" : plain;
    for (int i = 2; taken.contains(identifier); i++) {
      identifier = plain + "_" + i;
    }
    identifiers.put(name, identifier);
    taken.add(identifier);
    return identifier;
  }

  private static String plain(String name) {
    boolean ends = name.endsWith(OUTPUT) && name.length() > OUTPUT.length();
    var whole = ends ? name.substring(0, name.length() - OUTPUT.length()) : name;
    var text = new StringBuilder();
    boolean open = false; // whether the last sign lets a new word begin
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean isCapital = c >= 'A' && c <= 'Z';
      boolean isDigit = c >= '0' && c <= '9';
      if (isCapital || isDigit || (c >= 'a' && c <= 'z')) {
        text.append(isCapital && open ? "_" : isDigit && text.length() == 0 ? "n" : "");
        text.append(isCapital ? (char) (c + 32) : c);
        open = !isCapital;
      } else if (open) {
        text.append('_');
        open = false;
      }
    }
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '_') {
      end--;
    }
    return end == 0 ? "n" : text.substring(0, end);
  }
}
