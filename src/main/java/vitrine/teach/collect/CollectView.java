package vitrine.teach.collect;

import java.util.List;
import vitrine.browser.Clipboard;
import vitrine.browser.Download;
import vitrine.teach.embed.Subject;
import vitrine.view.Texts;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The page on which a teacher pastes hand-ins and reads what came of them. */
public final class CollectView {
  /** The columns that fit beside each other; the file has all. */
  private static final List<String> SHOWN =
      List.of(
          "name", "done", "met", "first", "epoch", "seed", "changed", "actions", "hands", "flags",
          "link");

  private static final List<String> NUMBERS = List.of("met", "first", "epoch", "actions", "hands");

  private final Texts texts;
  private final LiveRegions live;
  private final Desk desk;
  private final Tag field;
  private final PressButton go;
  private final PressButton stop;
  private final Tag fault = Tag.of("p", "field-error").attribute("role", "alert");
  private final Tag line = Tag.of("p", "collect-line");
  private final Tag bar = Tag.of("progress").attribute("max", "1").shown(false);
  private final Tag outcome = Tag.of("div", "collect-outcome").shown(false);
  private List<HandInReport> reports = List.of();

  /** What the page does for the view. */
  public interface Desk {
    /** Replays what was pasted. */
    void begin(String pasted);

    /** Stops; what is done stays. */
    void stop();

    /** The address of the site's root. */
    String root();
  }

  /** The page, filled into {@code place}. */
  public CollectView(Tag place, Texts texts, LiveRegions live, Desk desk) {
    this.texts = texts;
    this.live = live;
    this.desk = desk;
    field =
        Tag.of("textarea", "collect-field").attribute("rows", "6").attribute("spellcheck", "false");
    var label = Tag.of("label").text(texts.of("collect.paste")).attribute("for", field.id());
    var about = Tag.of("p", "hint").text(texts.of("collect.paste.about"));
    field.attribute("aria-describedby", about.id() + " " + fault.id());
    go = PressButton.of("button-lead", texts.of("collect.go"), this::begin);
    stop = PressButton.of("", texts.of("collect.stop"), desk::stop);
    stop.enable(false);
    bar.attribute("aria-label", texts.of("collect.bar"));
    place
        .clear()
        .add(
            label,
            field,
            about,
            fault,
            Tag.of("div", "task-buttons").add(go.tag(), stop.tag()),
            line,
            bar,
            outcome);
  }

  private void begin() {
    fault.clear();
    desk.begin(field.value());
  }

  /** Says why nothing is replayed. */
  public void refuse(String sentence) {
    fault.text(sentence);
    field.focus();
  }

  /**
   * Says how far it is.
   *
   * @param number which is being replayed, from 1
   * @param of how many there are
   * @param share the share of all that is done, 0 to 1
   */
  public void working(int number, int of, double share) {
    go.enable(false);
    stop.enable(true);
    var words = texts.of("collect.at", Integer.toString(number), Integer.toString(of));
    if (!line.text().equals(words)) {
      line.text(words);
    }
    bar.shown(true).attribute("value", Double.toString(share));
  }

  /** Shows what came of all. */
  public void done(List<HandInReport> all) {
    reports = all;
    go.enable(true);
    stop.enable(false);
    bar.shown(false);
    int met = 0;
    int remarks = 0;
    for (var report : all) {
      met += report.isDone() ? 1 : 0;
      remarks += report.flags().isEmpty() && report.refusal() == null ? 0 : 1;
    }
    var words =
        texts.of(
            "collect.all",
            Integer.toString(all.size()),
            Integer.toString(met),
            Integer.toString(remarks));
    line.text(words);
    live.say(words);
    outcome.clear().shown(!all.isEmpty());
    if (!all.isEmpty()) {
      var table = table();
      outcome.add(table, buttons());
    }
  }

  private Tag buttons() {
    var said = Tag.of("p").attribute("role", "status");
    return Tag.of("div", "task-buttons")
        .add(
            PressButton.of(
                    "",
                    texts.of("collect.save"),
                    () ->
                        Download.save(Download.text("\ufeff" + csv(), "text/csv"), "hand-ins.csv"))
                .tag(),
            PressButton.of(
                    "",
                    texts.of("collect.copy"),
                    () ->
                        Clipboard.write(
                            csv(),
                            () -> said.text(texts.of("collect.copied")),
                            () -> said.text(texts.of("collect.uncopied"))))
                .tag(),
            said);
  }

  private String csv() {
    return ReportTable.csv(reports, texts);
  }

  private Tag table() {
    var head = Tag.of("tr");
    var names = ReportTable.head(texts);
    head.add(Tag.of("th").attribute("scope", "col").text(texts.of("collect.number")));
    for (var column : SHOWN) {
      head.add(
          Tag.of("th")
              .attribute("scope", "col")
              .text(names.get(ReportTable.COLUMNS.indexOf(column))));
    }
    var body = Tag.of("tbody");
    for (var report : reports) {
      body.add(row(report));
    }
    var caption = Tag.of("caption").text(texts.of("collect.caption"));
    var table = Tag.of("table", "collect-table").add(caption, Tag.of("thead").add(head), body);
    return Tag.of("div", "collect-scroll")
        .attribute("tabindex", "0")
        .attribute("role", "region")
        .attribute("aria-labelledby", caption.id())
        .add(table);
  }

  private Tag row(HandInReport report) {
    var cells = ReportTable.row(report, texts);
    var row = Tag.of("tr", report.isDone() ? "met" : "");
    row.add(Tag.of("th").attribute("scope", "row").text(Integer.toString(report.line().number())));
    for (var column : SHOWN) {
      var text = cells.get(ReportTable.COLUMNS.indexOf(column));
      var cell = Tag.of("td", NUMBERS.indexOf(column) >= 0 ? "number" : "collect-" + column);
      var handIn = report.handIn();
      if (column.equals("link") && handIn != null) {
        // Never what was pasted, which may lead anywhere: the same work on this site.
        var page = desk.root() + new Subject.Lab(report.lab()).page();
        cell.add(
            Tag.of("a")
                .attribute("href", handIn.link(page))
                .attribute("rel", "noreferrer")
                .text(texts.of("collect.open.link")));
      } else if (column.equals("done")) {
        cell.add(Tag.of("span", "task-state").text(text));
      } else {
        cell.text(text);
      }
      row.add(cell);
    }
    return row;
  }
}
