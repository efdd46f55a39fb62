package vitrine.teach.task.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.Refusal;
import vitrine.teach.builder.DescribedLab;
import vitrine.teach.builder.ListFieldView;
import vitrine.teach.task.ConditionWords;
import vitrine.teach.task.TaskCondition;
import vitrine.teach.task.TaskText;
import vitrine.tours.reckoning.Facts;
import vitrine.view.Texts;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The conditions of a task: those there are, each with its truth in the preview, and one more. */
final class ConditionsView {
  private final Texts texts;
  private final LiveRegions live;
  private final TaskDraft draft;
  private final Runnable changed;
  private final Tag group = Tag.of("fieldset", "teach-group");
  private final Tag list = Tag.of("ul", "task-conditions builder-conditions");
  private final Tag fault = Tag.of("p", "field-error").attribute("role", "alert");
  private final ListFieldView what;
  private final ListFieldView relation;
  private final Tag value = Tag.of("div", "field");
  private final Tag words;
  private final Tag own;
  private final List<Tag> entries = new ArrayList<>();
  private @Nullable ConditionForm form;
  private @Nullable Facts facts;
  private Texts named;
  private Tag typed = Tag.of("input");
  private String name = "";
  private String sign = "least";

  ConditionsView(Texts texts, LiveRegions live, TaskDraft draft, Runnable changed) {
    this.texts = texts;
    this.live = live;
    this.draft = draft;
    this.changed = changed;
    named = texts;
    what = new ListFieldView("what", texts.of("builder.what"), this::choose);
    relation = new ListFieldView("relation", texts.of("builder.relation"), chosen -> sign = chosen);
    words = input("words", "120");
    own = input("own", "200");
    var add =
        PressButton.of("", texts.of("builder.add"), () -> add(fromForm(), words.value().strip()));
    var addOwn = PressButton.of("", texts.of("builder.add.own"), () -> add(own.value(), ""));
    var ownField =
        Tag.of("details")
            .add(
                Tag.of("summary").text(texts.of("builder.own")),
                Tag.of("p", "hint").text(texts.of("builder.own.about")),
                field(own, "builder.own.label"),
                addOwn.tag());
    group.add(
        Tag.of("legend").text(texts.of("builder.conditions")),
        list,
        Tag.of("div", "teach-fields").add(what.tag(), relation.tag(), value),
        field(words, "builder.words"),
        Tag.of("div", "teach-bar").add(add.tag()),
        fault,
        ownField);
  }

  private static Tag input(String name, String most) {
    return Tag.of("input")
        .attribute("type", "text")
        .attribute("name", name)
        .attribute("autocomplete", "off")
        .attribute("maxlength", most);
  }

  private Tag field(Tag input, String key) {
    return Tag.of("div", "field")
        .add(Tag.of("label").attribute("for", input.id()).text(texts.of(key)), input);
  }

  Tag tag() {
    return group;
  }

  /** Offers what a lab knows. */
  void offer(DescribedLab lab, List<String> metrics) {
    form = new ConditionForm(lab, metrics);
    named = texts.with(lab.words());
    var labels = new LinkedHashMap<String, String>();
    for (var each : form.names()) {
      labels.put(each, label(each));
    }
    what.offer(labels);
    choose(form.names().get(0));
    show();
  }

  private String label(String each) {
    if (each.startsWith(Facts.SETTING)) {
      return texts.of(
          "builder.setting",
          named.of("setting." + each.substring(Facts.SETTING.length()) + ".label"));
    }
    return texts.of("task.name." + each);
  }

  private void choose(String chosen) {
    var current = form;
    if (current == null) {
      return;
    }
    name = chosen;
    var labels = new LinkedHashMap<String, String>();
    for (var each : current.relations(chosen)) {
      labels.put(each, texts.of("builder.relation." + each));
    }
    sign = current.relations(chosen).get(0);
    relation.offer(labels);
    var values = current.values(chosen);
    typed = values.isEmpty() ? input("value", "60") : Tag.of("select").attribute("name", "value");
    for (var each : values) {
      var key = chosen.replace(Facts.SETTING, "setting.") + "." + each;
      var flag = each.equals("true") ? "builder.on" : each.equals("false") ? "builder.off" : "";
      var label = named.has(key) ? named.of(key) : flag.isEmpty() ? each : texts.of(flag);
      typed.add(Tag.of("option").attribute("value", each).text(label));
    }
    value
        .clear()
        .add(Tag.of("label").attribute("for", typed.id()).text(texts.of("builder.value")), typed);
  }

  private String fromForm() {
    var current = form;
    try {
      return current == null ? "" : current.source(name, sign, typed.value());
    } catch (Refusal refusal) {
      fault.text(texts.of(refusal.sentence()));
      typed.focus();
      return "";
    }
  }

  private void add(String source, String said) {
    if (source.isEmpty()) {
      return;
    }
    try {
      draft.conditions.add(TaskCondition.of(source.strip(), TaskText.checked(said)));
    } catch (Refusal refusal) {
      fault.text(texts.of(refusal.sentence()));
      return;
    }
    fault.clear();
    words.value("");
    own.value("");
    show();
    live.say(
        texts.of("builder.added", words().of(draft.conditions.get(draft.conditions.size() - 1))));
    changed.run();
  }

  private ConditionWords words() {
    return new ConditionWords(named, ConditionWords.onPage(named));
  }

  /** Shows the conditions anew. */
  void show() {
    list.clear();
    entries.clear();
    for (var condition : draft.conditions) {
      var told = words().of(condition);
      var remove =
          PressButton.of(
              "builder-remove",
              texts.of("builder.remove"),
              () -> {
                draft.conditions.remove(condition);
                show();
                group.focus();
                changed.run();
              });
      remove.tag().attribute("aria-label", texts.of("builder.remove.of", told));
      var entry =
          Tag.of("li").add(Tag.of("span", "task-state"), Tag.of("span").text(told), remove.tag());
      entries.add(entry);
      list.add(entry);
    }
    list.shown(!entries.isEmpty());
    judge();
  }

  /** Shows which conditions hold in the preview at this moment. */
  void judged(Facts now) {
    facts = now;
    judge();
  }

  private void judge() {
    var now = facts;
    for (int i = 0; i < entries.size(); i++) {
      boolean isMet = now != null && draft.conditions.get(i).isMet(now);
      var state = Tag.within(entries.get(i), ".task-state");
      var word = texts.of(isMet ? "builder.true" : "builder.false");
      if (state != null && !state.text().equals(word)) {
        state.text(word);
      }
      entries.get(i).toggle("met", isMet);
    }
  }
}
