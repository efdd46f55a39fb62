package vitrine.app.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import vitrine.app.api.TaskModule;
import vitrine.app.page.LabAddress;
import vitrine.app.page.PageData;
import vitrine.app.page.PageTexts;
import vitrine.app.page.TaskTerms;
import vitrine.browser.Address;
import vitrine.browser.PlaceNote;
import vitrine.browser.PlainValue;
import vitrine.browser.ScriptObject;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.teach.task.ConditionWords;
import vitrine.teach.task.HandIn;
import vitrine.teach.task.PupilSeed;
import vitrine.teach.task.Standing;
import vitrine.teach.task.Task;
import vitrine.teach.task.TaskPanelView;
import vitrine.teach.task.TaskRun;
import vitrine.teach.task.TaskText;
import vitrine.tours.reckoning.Facts;
import vitrine.view.Texts;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.Tag;

/** The page module of a task, for the lab's page that has fetched it before it opens. */
public final class TaskPage implements TaskPanelView.Deeds {
  private static final String FIRST = "done";

  private final Task task;
  private final Texts texts;
  private final TaskRun run;
  private final TaskPanelView panel;
  private @Nullable JSObject host;
  private String check = "";
  private String told = "";

  private TaskPage(Task task, Texts texts) {
    this.task = task;
    this.texts = texts;
    run = new TaskRun(task);
    panel = new TaskPanelView(task, texts, LiveRegions.inPage(), this);
  }

  /** Reads the task of the page's address and leaves to the page what it asks for. */
  public static void main(String[] arguments) {
    Tag.beginIdsWith("task");
    var texts = PageTexts.withLate("task");
    var text = Address.parameter("task");
    try {
      var task = TaskText.read(text == null ? "" : text);
      var lab = Tag.find("lab");
      if (lab != null && !task.lab().equals(lab.attribute("data-lab"))) {
        throw new Refusal("task.refused.other", task.lab());
      }
      TaskTerms.leave(
          task.start(), String.join(",", task.held()), String.join(",", task.hidden()), "");
      new TaskPage(task, texts).offer();
    } catch (Refusal refusal) {
      TaskTerms.leave("", "", "", texts.of(refusal.sentence()));
    }
  }

  private void offer() {
    var module = ScriptObject.empty();
    module.with("names", names(task.names().toArray(new String[0])));
    module.method("open", given -> open(first(given)));
    module.method("see", given -> see(first(given)));
    module.method("standing", given -> standing());
    module.method("fault", given -> text(asksName() ? texts.of("task.panel.name.first") : ""));
    module.method("handIn", given -> text(link()));
    TaskModule.offer(module);
  }

  private JSObject open(JSObject page) {
    host = page;
    var style = styleAddress();
    if (!style.isEmpty()) {
      addStyle(style);
    }
    var lab = Tag.find("lab");
    if (lab != null) {
      putBefore(panel.tag().node(), lab.node());
    }
    panel.askName(asksName());
    var handed = Address.parameter("answers");
    panel.showAnswers(handed == null ? "" : handed);
    var kept = PlaceNote.find(FIRST);
    var parts = kept == null ? List.<String>of() : Numerals.split(kept, '&');
    if (parts.size() == 3) {
      var met = new ArrayList<Boolean>();
      for (int i = 0; i < task.conditions().size(); i++) {
        met.add(true);
      }
      panel.showAnswers(parts.get(1));
      run.resume(
          new TaskRun.Moment(
              new Standing(met, 100, true), parts.get(2), parts.get(1), parts.get(0)));
    }
    panel.show(run);
    return text("");
  }

  /** Whether the pupil's own seed is not in force yet. */
  private boolean asksName() {
    var page = host;
    return task.hasOwnSeeds() && page != null && !PupilSeed.isOne(TaskModule.seed(page));
  }

  private JSObject see(JSObject known) {
    var page = host;
    if (page == null || !(PlainValue.toJava(known) instanceof Map<?, ?> all)) {
      return text("");
    }
    var facts = facts(all);
    check = Numerals.write(number(facts, "trainLoss"));
    // Before a pupil has a seed of their own, nothing counts.
    if (asksName()) {
      return text("");
    }
    var answers = panel.answers();
    if (!answers.isEmpty()) {
      HandIn.addTo(facts.numbers(), answers);
    }
    if (run.see(facts, () -> TaskModule.way(page), answers, check)) {
      var first = run.whenDone();
      if (first != null) {
        PlaceNote.keep(FIRST, first.check() + "&" + first.answers() + "&" + first.way());
      }
    }
    panel.show(run);
    var now = run.now().met() + " " + run.isDone();
    if (!now.equals(told)) {
      told = now;
      TaskModule.tell(page, standing());
    }
    return text("");
  }

  private static double number(Facts facts, String name) {
    var block = facts.numbers().get(name);
    return block == null || block.length == 0 ? Double.NaN : block[0];
  }

  private static Facts facts(Map<?, ?> known) {
    var numbers = new HashMap<String, double[]>();
    if (known.get("numbers") instanceof Map<?, ?> given) {
      for (var entry : given.entrySet()) {
        if (entry.getKey() instanceof String name) {
          numbers.put(name, block(entry.getValue()));
        }
      }
    }
    var settings = new HashMap<String, String>();
    if (known.get("settings") instanceof Map<?, ?> given) {
      for (var entry : given.entrySet()) {
        if (entry.getKey() instanceof String key && entry.getValue() instanceof String word) {
          settings.put(key, word);
        }
      }
    }
    return new Facts(numbers, settings);
  }

  private static double[] block(@Nullable Object value) {
    if (value instanceof Double number) {
      return new double[] {number};
    }
    var block = new double[value instanceof List<?> list ? list.size() : 0];
    for (int i = 0; i < block.length; i++) {
      block[i] =
          value instanceof List<?> list && list.get(i) instanceof Double number
              ? number
              : Double.NaN;
    }
    return block;
  }

  private JSObject standing() {
    var words = new ConditionWords(texts, ConditionWords.onPage(texts));
    var conditions = new ArrayList<@Nullable Object>();
    for (int i = 0; i < task.conditions().size(); i++) {
      Map<String, @Nullable Object> condition = new LinkedHashMap<>();
      condition.put("text", words.of(task.conditions().get(i)));
      condition.put("met", run.now().met().get(i));
      conditions.add(condition);
    }
    Map<String, @Nullable Object> standing = new LinkedHashMap<>();
    standing.put("id", task.id());
    standing.put("instruction", task.instruction());
    standing.put("conditions", conditions);
    standing.put("done", run.isDone());
    standing.put("score", run.best().score());
    var told = PlainValue.toScript(standing);
    return told == null ? text("") : told;
  }

  private String link() {
    var page = host;
    var way = page == null ? "" : TaskModule.way(page);
    return run.handIn(way, panel.answers(), check).link(LabAddress.base());
  }

  @Override
  public void handIn() {
    handIn(panel::give, panel::refuse);
  }

  @Override
  public void startOver() {
    Address.go(LabAddress.ofStart());
  }

  @Override
  public void name(String name) {
    var page = host;
    if (page != null) {
      TaskModule.begin(page, PupilSeed.of(task, name));
      panel.askName(false);
      TaskModule.look(page);
    }
  }

  @Override
  public void answered() {
    var page = host;
    if (page != null) {
      TaskModule.look(page);
    }
  }

  private static String styleAddress() {
    return PageData.address("style-task");
  }

  @JSBody(
      params = {"taker", "refused"},
      script =
          "self.vitrine.handIn().then(function(link) { taker(link); },"
              + " function(error) { refused(error.message); });")
  private static native void handIn(TaskModule.Taker taker, TaskModule.Taker refused);

  @JSBody(params = "names", script = "return names;")
  private static native JSObject names(String[] names);

  @JSBody(params = "given", script = "return given[0];")
  private static native JSObject first(JSObject given);

  @JSBody(params = "text", script = "return text;")
  private static native JSObject text(String text);

  @JSBody(
      params = {"panel", "lab"},
      script = "lab.parentNode.insertBefore(panel, lab);")
  private static native void putBefore(JSObject panel, JSObject lab);

  @JSBody(
      params = "address",
      script =
          "var link = document.createElement('link'); link.rel = 'stylesheet'; link.href = address;"
              + "document.head.appendChild(link);")
  private static native void addStyle(String address);
}
