package vitrine.tours;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.Numerals;

/**
 * How far a reader is, as a compact text that a link carries to another device in its fragment.
 *
 * <p>Version 1 is {@code 1.<page>.<o|d>}, the page counted from 0, {@code d} for a tour read to its
 * end; then for each question {@code ~<id>_<tries>_<score>_<o|s>_<answer>}, {@code s} for one that
 * is settled. In an answer a dash is a space, and a point with four hexadecimal digits any other
 * sign that is neither a letter of English nor a digit. Nothing in it says who the reader is.
 */
public final class CarriedProgress {
  /** More than any reader writes, and less than what would trouble a device. */
  static final int LONGEST = 100_000;

  private static final String VERSION = "1";
  private static final String HEX = "0123456789ABCDEF";
  private static final int MOST_TRIES = 1_000_000;

  private CarriedProgress() {}

  /** The text of it. */
  public static String write(Progress progress) {
    var text = new StringBuilder(VERSION).append('.').append(progress.page()).append('.');
    text.append(progress.isFinished() ? 'd' : 'o');
    for (var entry : progress.marks().entrySet()) {
      var mark = entry.getValue();
      text.append('~').append(entry.getKey()).append('_').append(mark.tries()).append('_');
      text.append(Numerals.write(mark.score())).append(mark.isSettled() ? "_s_" : "_o_");
      escape(mark.answer(), text);
    }
    return text.toString();
  }

  /** What {@link #write} wrote; null if a part of it is not as it writes it. */
  public static @Nullable Progress read(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    var parts = Numerals.split(text, '~');
    var head = Numerals.split(parts.get(0), '.');
    if (head.size() != 3 || !head.get(0).equals(VERSION) || !isFlag(head.get(2), "d")) {
      return null;
    }
    int page = whole(head.get(1), MOST_TRIES);
    if (page < 0) {
      return null;
    }
    var progress = new Progress();
    progress.page(page);
    if (head.get(2).equals("d")) {
      progress.finish();
    }
    for (var part : parts.subList(1, parts.size())) {
      var mark = mark(Numerals.split(part, '_'));
      if (mark == null) {
        return null;
      }
      progress.mark(part.substring(0, part.indexOf('_')), mark);
    }
    return progress;
  }

  private static @Nullable Mark mark(List<String> fields) {
    if (fields.size() != 5 || !isId(fields.get(0)) || !isFlag(fields.get(3), "s")) {
      return null;
    }
    int tries = whole(fields.get(1), MOST_TRIES);
    double score = Numerals.parse(fields.get(2));
    var answer = unescape(fields.get(4));
    return tries < 0 || !(score >= 0 && score <= 1) || answer == null
        ? null
        : new Mark(tries, score, fields.get(3).equals("s"), answer);
  }

  private static boolean isFlag(String text, String set) {
    return text.equals("o") || text.equals(set);
  }

  /** As the reader of tours allows it: small letters, digits, dashes. */
  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && (c < '0' || c > '9') && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** A whole number below a limit, or −1. */
  private static int whole(String text, int limit) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      value = c < '0' || c > '9' ? limit : Math.min(limit, (value * 10) + (c - '0'));
    }
    return text.isEmpty() || value >= limit ? -1 : value;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static void escape(String answer, StringBuilder text) {
    for (int i = 0; i < answer.length(); i++) {
      char c = answer.charAt(i);
      if (isPlain(c)) {
        text.append(c);
      } else if (c == ' ') {
        text.append('-');
      } else {
        text.append('.');
        for (int shift = 12; shift >= 0; shift -= 4) {
          text.append(HEX.charAt((c >> shift) & 15));
        }
      }
    }
  }

  private static @Nullable String unescape(String text) {
    var answer = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      at++;
      if (isPlain(c)) {
        answer.append(c);
      } else if (c == '-') {
        answer.append(' ');
      } else if (c == '.' && at + 4 <= text.length()) {
        int code = 0;
        for (int end = at + 4; at < end; at++) {
          int digit = HEX.indexOf(text.charAt(at));
          if (digit < 0) {
            return null;
          }
          code = (code << 4) | digit;
        }
        answer.append((char) code);
      } else {
        return null;
      }
    }
    return answer.toString();
  }
}
