package vitrine.app.packages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vitrine.app.page.PageData;
import vitrine.app.page.PageTexts;
import vitrine.app.page.SiteKeeper;
import vitrine.browser.Address;
import vitrine.browser.Download;
import vitrine.browser.Fetch;
import vitrine.browser.PlainValue;
import vitrine.browser.Timer;
import vitrine.browser.TypedNumbers;
import vitrine.session.Numerals;
import vitrine.teach.lms.ScormEdition;
import vitrine.teach.packages.Needs;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** The page that gives packages away: the form, the list, and what is made of them. */
public final class PackagesPage {
  private static final String ROOT = "../../";
  private static final String HERE = "teach/packages/index.html";

  private final Texts texts = PageTexts.read();
  private final String site = Address.resolve(ROOT);
  private final PackagesForm form;
  private final PackagesList list;
  private final Needs needs;
  private final FileCollector files = new FileCollector(ROOT);
  private final PackageMaker maker;

  private PackagesPage(Tag place, Needs needs) {
    this.needs = needs;
    maker = new PackageMaker(needs, files, site);
    form = new PackagesForm(texts, needs, query(), this::changed);
    list = new PackagesList(texts);
    list.add("scorm12", () -> package12(ScormEdition.V1_2, "scorm12"));
    list.add("scorm2004", () -> package12(ScormEdition.V2004, "scorm2004"));
    list.add("cmi5", this::cmi5);
    list.add("link", this::link);
    list.add("one", this::one);
    list.add("site", this::site);
    place.clear().add(form.tag(), list.tag());
    changed();
  }

  /** Builds the page, once the list of needs has come. */
  public static void main(String[] arguments) {
    var place = Tag.find("packages");
    if (place == null) {
      return;
    }
    var texts = PageTexts.read();
    SiteKeeper.beginAfterFirstDeed();
    if (!Fetch.isAllowed()) {
      place.clear().add(Tag.of("p").text(texts.of("packages.barred")));
      return;
    }
    Fetch.bytes(
        PageData.address("needs"),
        (bytes, first) -> {},
        bytes ->
            open(
                place,
                new String(TypedNumbers.toJava(bytes), java.nio.charset.StandardCharsets.UTF_8)),
        reason -> place.clear().add(Tag.of("p").text(texts.of("packages.list"))));
  }

  private static void open(Tag place, String json) {
    new PackagesPage(place, Needs.read(PlainValue.parse(json)));
  }

  private static Map<String, String> query() {
    var query = new LinkedHashMap<String, String>();
    for (var pair : Numerals.split(Address.query(), '&')) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.put(
            Address.decode(pair.substring(0, equals)), Address.decode(pair.substring(equals + 1)));
      }
    }
    return query;
  }

  private void changed() {
    var page = form.page();
    double entry = needs.bytes(maker.wanted(PackageMaker.SCORM_ENTRY, page));
    list.size("scorm12", entry);
    list.size("scorm2004", entry);
    list.size("cmi5", needs.bytes(maker.wanted(PackageMaker.CMI5_ENTRY, page)));
    list.size("link", 0);
    list.size("one", needs.bytes(maker.folded(page)));
    list.size("site", needs.bytes(everything()));
  }

  private List<String> everything() {
    var all = new ArrayList<>(needs.sizes().keySet());
    all.add(HERE);
    all.add(needsPath());
    var keeper = PageData.find("keeper");
    if (keeper != null) {
      all.add(keeper.substring(ROOT.length()));
    }
    return all;
  }

  private static String needsPath() {
    var path = PageData.find("needs");
    return path == null ? "" : path.substring(ROOT.length());
  }

  private void package12(ScormEdition edition, String name) {
    make(
        name,
        maker.wanted(PackageMaker.SCORM_ENTRY, form.page()),
        then -> maker.scorm(edition, form.course(), form.page(), bytes -> then.accept(bytes)),
        form.name() + "-" + name + ".zip",
        "application/zip");
  }

  private void cmi5() {
    make(
        "cmi5",
        maker.wanted(PackageMaker.CMI5_ENTRY, form.page()),
        then ->
            maker.cmi5(
                form.course(), form.page(), form.course().title(), bytes -> then.accept(bytes)),
        form.name() + "-cmi5.zip",
        "application/zip");
  }

  private void link() {
    make(
        "link",
        List.of(),
        then -> then.accept(maker.link(form.course(), form.page(), form.course().title())),
        "cmi5.xml",
        "application/xml");
  }

  private void one() {
    make(
        "one",
        maker.folded(form.page()),
        then -> then.accept(maker.one(form.page(), form.ownQuery(), form.course().title())),
        form.name() + ".html",
        "text/html");
  }

  private void site() {
    var all = everything();
    make(
        "site",
        all,
        then -> maker.site(all, bytes -> then.accept(bytes)),
        "vitrine-site.zip",
        "application/zip");
  }

  /** What makes the bytes once all files are here. */
  private interface Making {
    void run(Consumer<byte[]> taker);
  }

  private void make(String name, List<String> wanted, Making making, String file, String type) {
    var complaint = form.complaint();
    if (!complaint.isEmpty() && !name.equals("site")) {
      list.say(texts.of(complaint));
      return;
    }
    var title = texts.of("packages." + name);
    list.busy(true);
    files.collect(
        wanted,
        new FileCollector.Hearer() {
          @Override
          public void at(int count, int of) {
            list.progress(count, of);
            list.say(
                texts.of(
                    "packages.fetching", title, Integer.toString(count), Integer.toString(of)));
          }

          @Override
          public void done() {
            list.say(texts.of("packages.joining", title));
            // After the words are on the screen: joining takes a moment.
            Timer.after(30, () -> making.run(bytes -> save(title, file, type, bytes)));
          }

          @Override
          public void lost(String lost) {
            list.busy(false);
            list.say(texts.of("packages.lost", title, lost));
          }
        });
  }

  private void save(String title, String file, String type, byte[] bytes) {
    Download.save(Download.bytes(TypedNumbers.toScript(bytes), type), file);
    list.busy(false);
    list.say(texts.of("packages.done", title, PackagesList.megabytes(bytes.length)));
  }
}
