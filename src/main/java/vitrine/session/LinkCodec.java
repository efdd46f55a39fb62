package vitrine.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way to a moment of a run as the text of a link ({@code s=…}), and back: what was shared opens as it was seen.
 *
 * <p>Version 1 is {@code 1.<settings>~<examples>~<log>~<checkpoint>}, parts at the end left out where empty. Settings are those
 * that differ from their fallbacks, {@code key:value;key:value}. The log is {@code examples:command;…} with the commands of
 * {@link CommandText}. The checkpoint is {@code examples;<its settings, as a change of those above>;name:block;…} with the names
 * of {@link NameText} and the blocks of {@link BlockText}. All characters may stand in a query without being escaped.
 *
 * <p>Links live for ever: what version 1 means never changes.
 */
public final class LinkCodec {
  /** The most characters of a link that every mail program, chat and course page lets through. */
  public static final int MOST = 2000;

  /** Counts of examples from here on could not be counted exactly in epochs. */
  private static final double MOST_EXAMPLES = 1e11;

  private static final String VERSION = "1";
  private static final char SECTION = '~';
  private static final char ENTRY = ';';
  private static final char PART = ':';

  private LinkCodec() {}

  /**
   * The text of a way to a moment, at most {@code most} characters.
   *
   * @throws Refusal if it would be longer, with what made it long
   */
  public static String encode(Start start, int most) {
    var settings = settings(start.settings().differencesFrom(start.settings().declaration().fallbacks()));
    var examples = start.examples() == 0 ? "" : Numerals.write(start.examples());
    var log = log(start.log());
    var checkpoint = checkpoint(start.checkpoint(), start.settings());
    var text = VERSION + "." + settings + SECTION + examples + SECTION + log + SECTION + checkpoint;
    int end = text.length();
    while (text.charAt(end - 1) == SECTION || text.charAt(end - 1) == '.') {
      end--;
    }
    if (end > most) {
      int longest = Math.max(settings.length(), Math.max(log.length(), checkpoint.length()));
      var part = checkpoint.length() == longest ? "weights" : log.length() == longest ? "log" : "settings";
      throw new Refusal("refused.link.long." + part, Integer.toString(end), Integer.toString(most));
    }
    return text.substring(0, end);
  }

  /**
   * The way to a moment that {@code text} describes.
   *
   * @throws Refusal if it describes none
   */
  public static Start decode(Declaration declaration, String text) {
    int dot = text.indexOf('.');
    var version = dot < 0 ? text : text.substring(0, dot);
    if (!version.equals(VERSION)) {
      throw new Refusal("refused.link.version", Sentence.excerpt(version), VERSION);
    }
    var sections = Numerals.split(dot < 0 ? "" : text.substring(dot + 1), SECTION);
    if (sections.size() > 4) {
      throw refusal(sections.get(4));
    }
    while (sections.size() < 4) {
      sections.add("");
    }
    var settings = declaration.fallbacks().with(settings(sections.get(0)));
    double examples = sections.get(1).isEmpty() ? 0 : examples(sections.get(1));
    var checkpoint = checkpoint(sections.get(3), settings);
    var log = log(sections.get(2), checkpoint == null ? settings : checkpoint.settings());
    return new Start(settings, checkpoint, log, examples);
  }

  private static String settings(Map<String, String> values) {
    var text = new StringBuilder();
    for (var value : values.entrySet()) {
      text.append(text.length() == 0 ? "" : ENTRY);
      text.append(PlainText.write(value.getKey())).append(PART).append(PlainText.write(value.getValue()));
    }
    return text.toString();
  }

  private static Map<String, String> settings(String section) {
    var values = new LinkedHashMap<String, String>();
    for (var entry : entries(section)) {
      int colon = entry.indexOf(PART);
      if (colon < 0) {
        throw refusal(entry);
      }
      var key = PlainText.parse(entry.substring(0, colon));
      if (values.put(key, PlainText.parse(entry.substring(colon + 1))) != null) {
        throw refusal(entry);
      }
    }
    return values;
  }

  private static String log(List<LogEntry> log) {
    var text = new StringBuilder();
    for (var entry : log) {
      text.append(text.length() == 0 ? "" : ENTRY);
      text.append(Numerals.write(entry.examples())).append(PART).append(CommandText.write(entry.command()));
    }
    return text.toString();
  }

  private static List<LogEntry> log(String section, Settings before) {
    var log = new ArrayList<LogEntry>();
    var settings = before;
    for (var entry : entries(section)) {
      int colon = entry.indexOf(PART);
      if (colon < 0) {
        throw refusal(entry);
      }
      var command = CommandText.parse(entry.substring(colon + 1));
      if (command instanceof Command.Change change) {
        settings = settings.with(change.values());
      }
      log.add(new LogEntry(examples(entry.substring(0, colon)), command));
    }
    return log;
  }

  private static String checkpoint(@Nullable Checkpoint checkpoint, Settings settings) {
    if (checkpoint == null) {
      return "";
    }
    var differences = checkpoint.settings().differencesFrom(settings);
    var text = new StringBuilder(Numerals.write(checkpoint.examples()));
    text.append(ENTRY).append(CommandText.write(new Command.Change(differences)));
    var names = new NameText();
    for (int i = 0; i < checkpoint.names().size(); i++) {
      text.append(ENTRY).append(names.write(checkpoint.names().get(i)));
      text.append(PART).append(BlockText.write(checkpoint.values().get(i)));
    }
    return text.toString();
  }

  private static @Nullable Checkpoint checkpoint(String section, Settings settings) {
    var entries = entries(section);
    if (entries.isEmpty()) {
      return null;
    }
    if (entries.size() < 2 || !(CommandText.parse(entries.get(1)) instanceof Command.Change change)) {
      throw refusal(section);
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
    return new Checkpoint(settings.with(change.values()), examples(entries.get(0)), names, values);
  }

  private static List<String> entries(String section) {
    return section.isEmpty() ? List.of() : Numerals.split(section, ENTRY);
  }

  private static double examples(String text) {
    double value = Numerals.parse(text);
    if (!(value >= 0 && value <= MOST_EXAMPLES) || value != Math.floor(value)) {
      throw refusal(text);
    }
    return value;
  }

  private static Refusal refusal(String text) {
    return new Refusal("refused.link.text", Sentence.excerpt(text));
  }
}
