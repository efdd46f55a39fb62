package vitrine.session;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of a checkpoint's blocks, one after the other, each word of a name in full the first
 * time and as {@code @} and its number from then on: {@code layer1.weight}, {@code @0.bias}, {@code
 * alive.@0.@1}.
 */
final class NameText {
  private final List<String> words = new ArrayList<>();

  String write(String name) {
    var written = new ArrayList<String>();
    for (var word : Numerals.split(name, '.')) {
      int known = words.indexOf(word);
      if (known < 0) {
        words.add(word);
      }
      written.add(known < 0 ? PlainText.write(word) : "@" + known);
    }
    return String.join(".", written);
  }

  /**
   * The name that {@link #write} wrote so.
   *
   * @throws Refusal if it wrote none so
   */
  String parse(String written) {
    var name = new ArrayList<String>();
    for (var part : Numerals.split(written, '.')) {
      name.add(part.startsWith("@") ? known(part) : learn(PlainText.parse(part)));
    }
    return String.join(".", name);
  }

  private String known(String part) {
    double index = Numerals.parse(part.substring(1));
    if (!(index >= 0 && index < words.size()) || index != (int) index) {
      throw new Refusal("refused.text", Sentence.excerpt(part));
    }
    return words.get((int) index);
  }

  private String learn(String word) {
    if (words.indexOf(word) < 0) {
      words.add(word);
    }
    return word;
  }
}
