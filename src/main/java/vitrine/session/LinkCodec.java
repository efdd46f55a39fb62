package vitrine.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The way to a moment of a run as the text of a link ({@code s=…}), and back: what was shared opens
 * as it was seen.
 *
 * <p>Version 1 is {@code 1.<settings>~<examples>~<log>~<checkpoint>}, parts at the end left out
 * where empty. Settings are those that differ from their fallbacks, {@code key:value;key:value}.
 * The log is {@code examples:command;…} with the commands of {@link CommandText}. The checkpoint is
 * that of {@link CheckpointText}. All characters may stand in a query without being escaped.
 *
 * <p>Links live for ever: what version 1 means never changes.
 */
public final class LinkCodec {
  /** The most characters of a link that every mail program, chat and course page lets through. */
  public static final int MOST = 2000;

  /** Counts of examples from here on could not be counted exactly in epochs. */
  private static final double MOST_EXAMPLES = 1e11;

  private static final String VERSION = "1";
  private static final int SECTIONS = 4;
  private static final char SECTION = '~';
  private static final String ENTRY = ";";
  private static final char PART = ':';

  private LinkCodec() {}

  /**
   * The text of a way to a moment, at most {@code most} characters.
   *
   * @throws Refusal if it would be longer, with what made it long
   */
  public static String encode(Start start, int most) {
    var settings =
        settings(start.settings().differencesFrom(start.settings().declaration().fallbacks()));
    var examples = start.examples() == 0 ? "" : Numerals.write(start.examples());
    var log = log(start.log(), start.settings().declaration());
    var saved = start.checkpoint();
    var checkpoint = saved == null ? "" : CheckpointText.write(saved, start.settings());
    var text = VERSION + "." + String.join("~", settings, examples, log, checkpoint, "");
    int end = text.length();
    while (text.charAt(end - 1) == SECTION) {
      end--;
    }
    if (end == VERSION.length() + 1) {
      return VERSION;
    }
    // Programs that find links in a text take a last point or dash for the end of a sentence.
    end += PlainText.isLetterOrDigit(text.charAt(end - 1)) ? 0 : 1;
    if (end > most) {
      int longest = Math.max(settings.length(), Math.max(log.length(), checkpoint.length()));
      var part =
          checkpoint.length() == longest ? "weights" : log.length() == longest ? "log" : "settings";
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
    if (sections.size() > SECTIONS + 1
        || (sections.size() > SECTIONS && !sections.get(SECTIONS).isEmpty())) {
      throw refusal(sections.get(SECTIONS));
    }
    while (sections.size() < SECTIONS) {
      sections.add("");
    }
    var settings = declaration.fallbacks().with(settings(sections.get(0)));
    double examples = sections.get(1).isEmpty() ? 0 : examples(sections.get(1));
    var saved = sections.get(3);
    var checkpoint = saved.isEmpty() ? null : CheckpointText.parse(saved, settings);
    var log = log(sections.get(2), checkpoint == null ? settings : checkpoint.settings());
    return new Start(settings, checkpoint, log, examples);
  }

  private static String settings(Map<String, String> values) {
    var entries = new ArrayList<String>();
    for (var value : values.entrySet()) {
      entries.add(PlainText.write(value.getKey()) + PART + PlainText.write(value.getValue()));
    }
    return String.join(ENTRY, entries);
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

  private static String log(List<LogEntry> log, Declaration declaration) {
    var entries = new ArrayList<String>();
    for (int i = 0; i < log.size(); i++) {
      var entry = log.get(i);
      if (i + 1 < log.size() && saysMore(log.get(i + 1), entry, declaration)) {
        continue;
      }
      entries.add(Numerals.write(entry.examples()) + PART + CommandText.write(entry.command()));
    }
    return String.join(ENTRY, entries);
  }

  /**
   * Whether an entry leaves nothing of the one before it: points of a walk or a drawing, put one by
   * one while the run stood still. The last text holds them all, so the link of a long walk is
   * short.
   */
  private static boolean saysMore(LogEntry entry, LogEntry before, Declaration declaration) {
    if (entry.examples() != before.examples()
        || !(entry.command() instanceof Command.Change now)
        || !(before.command() instanceof Command.Change earlier)
        || !now.values().keySet().equals(earlier.values().keySet())) {
      return false;
    }
    for (var key : now.values().keySet()) {
      var setting = declaration.find(key);
      if (setting == null
          || setting.type() != Setting.Type.POINTS
          || setting.effect() != Setting.Effect.LIVE) {
        return false;
      }
    }
    return true;
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

  private static List<String> entries(String section) {
    return section.isEmpty() ? List.of() : Numerals.split(section, ENTRY.charAt(0));
  }

  /**
   * A count of examples.
   *
   * @throws Refusal if the text writes none
   */
  static double examples(String text) {
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
