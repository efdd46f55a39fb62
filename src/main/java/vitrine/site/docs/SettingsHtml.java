package vitrine.site.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vitrine.app.labs.SmallLabs;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Declaration;
import vitrine.session.Numerals;
import vitrine.session.Setting;
import vitrine.view.Texts;

/** The settings of every lab as tables: made of the declarations that also make their controls. */
final class SettingsHtml {
  private static final Map<String, Declaration> LARGE =
      new TreeMap<>(
          Map.of(
              PlaygroundSettings.LAB, PlaygroundSettings.DECLARATION,
              DigitsSettings.LAB, DigitsSettings.DECLARATION));

  private final Function<String, Texts> words;
  private final StringBuilder html = new StringBuilder();

  SettingsHtml(Function<String, Texts> words) {
    this.words = words;
  }

  /** The ids of all labs: the large ones, then the small ones. */
  static List<String> labs() {
    var labs = new ArrayList<String>(LARGE.keySet());
    labs.addAll(SmallLabs.IDS);
    return labs;
  }

  String html() {
    for (var lab : labs()) {
      var known = LARGE.get(lab);
      lab(lab, known == null ? SmallLabs.of(lab).declaration() : known);
    }
    return html.toString();
  }

  private void lab(String lab, Declaration declaration) {
    var path = lab.equals(PlaygroundSettings.LAB) ? "playground/" : "labs/" + lab + "/";
    html.append("<h2 id=\"%s\"><a href=\"{{root}}%s\">%s</a></h2>\n".formatted(lab, path, lab));
    html.append(
        "<div class=\"docs-table\" role=\"group\" aria-label=\"Settings: %s\" tabindex=\"0\">"
            .formatted(lab));
    html.append("<table>\n<thead><tr><th>Key</th><th>What it is</th><th>Values</th>");
    html.append("<th>At first</th><th>A change</th></tr></thead>\n<tbody>\n");
    for (var setting : declaration.settings()) {
      row(setting, words.apply(lab));
    }
    html.append("</tbody>\n</table></div>\n");
  }

  private void row(Setting setting, Texts texts) {
    var prefix = "setting." + setting.key();
    var help = texts.has(prefix + ".help") ? " " + texts.of(prefix + ".help") : "";
    html.append("<tr>");
    cell("<code>" + setting.key() + "</code>");
    cell("<b>" + DocHtml.escape(texts.of(prefix + ".label")) + "</b>" + DocHtml.escape(help));
    cell(setting.type().name().toLowerCase(Locale.ROOT) + ": " + values(setting));
    cell(setting.fallback().isEmpty() ? "none" : "<code>" + setting.fallback() + "</code>");
    cell(
        switch (setting.effect()) {
          case VIEW -> "shows otherwise";
          case LIVE -> "goes on";
          case RESTART -> "begins again";
          case DATA -> "new data";
        });
    html.append("</tr>\n");
  }

  private static String values(Setting setting) {
    var range = Numerals.write(setting.low()) + " to " + Numerals.write(setting.high());
    return switch (setting.type()) {
      case CHOICE, WORDS -> {
        var most = setting.most() > 1 ? ", at most " + setting.most() : "";
        yield "<code>" + String.join("</code> <code>", setting.choices()) + "</code>" + most;
      }
      case NUMBER, WHOLE -> range;
      case FLAG -> "<code>true</code> <code>false</code>";
      case SIZES -> "at most " + setting.most() + " numbers, each " + range;
      case TEXT, POINTS -> "at most " + Numerals.write(setting.high()) + " characters";
    };
  }

  private void cell(String content) {
    html.append("<td>").append(content.replace("{{", "{&#123;")).append("</td>");
  }
}
