package vitrine.session;

import java.util.ArrayList;

/**
 * A checkpoint as compact text that keeps every bit: {@code examples;change;name:block;name:block},
 * where the change leads from settings that are known to the checkpoint's own.
 *
 * <p>Names are those of {@link NameText}, blocks those of {@link BlockText}.
 */
final class CheckpointText {
  private static final char ENTRY = ';';
  private static final char PART = ':';

  private CheckpointText() {}

  static String write(Checkpoint checkpoint, Settings known) {
    var change = new Command.Change(checkpoint.settings().differencesFrom(known));
    var text = new StringBuilder(Numerals.write(checkpoint.examples()));
    text.append(ENTRY).append(CommandText.write(change));
    var names = new NameText();
    for (int i = 0; i < checkpoint.names().size(); i++) {
      text.append(ENTRY).append(names.write(checkpoint.names().get(i)));
      text.append(PART).append(BlockText.write(checkpoint.values().get(i)));
    }
    return text.toString();
  }

  /**
   * The checkpoint that {@code text} writes.
   *
   * @throws Refusal if it writes none
   */
  static Checkpoint parse(String text, Settings known) {
    var entries = Numerals.split(text, ENTRY);
    if (entries.size() < 2
        || !(CommandText.parse(entries.get(1)) instanceof Command.Change change)) {
      throw refusal(text);
    }
    var words = new NameText();
    var names = new ArrayList<String>();
    var values = new ArrayList<double[]>();
    int room = BlockText.MOST;
    for (var entry : entries.subList(2, entries.size())) {
      int colon = entry.indexOf(PART);
      if (colon < 0) {
        throw refusal(entry);
      }
      names.add(words.parse(entry.substring(0, colon)));
      var block = BlockText.parse(entry.substring(colon + 1), room);
      room -= block.length;
      values.add(block);
    }
    double examples = LinkCodec.examples(entries.get(0));
    return new Checkpoint(known.with(change.values()), examples, names, values);
  }

  private static Refusal refusal(String text) {
    return new Refusal("refused.text", Sentence.excerpt(text));
  }
}
