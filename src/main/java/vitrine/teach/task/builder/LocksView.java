package vitrine.teach.task.builder;

import java.util.List;
import vitrine.teach.builder.DescribedLab;
import vitrine.teach.builder.TickFieldView;
import vitrine.teach.task.Task;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** What a task holds still, and what it leaves out: a box for each setting and part. */
final class LocksView {
  private final Texts texts;
  private final TaskDraft draft;
  private final Runnable changed;
  private final Tag root = Tag.of("div").shown(false);
  private final Tag locked = Tag.of("div", "builder-boxes");
  private final Tag hidden = Tag.of("div", "builder-boxes");

  LocksView(Texts texts, TaskDraft draft, Runnable changed) {
    this.texts = texts;
    this.draft = draft;
    this.changed = changed;
    root.add(
        group("builder.locked", "builder.locked.about", locked),
        group("builder.hidden", "builder.hidden.about", hidden));
  }

  private Tag group(String title, String about, Tag boxes) {
    return Tag.of("details", "teach-group")
        .add(
            Tag.of("summary").text(texts.of(title)),
            Tag.of("p", "hint").text(texts.of(about)),
            boxes);
  }

  Tag tag() {
    return root;
  }

  /** Offers what a lab has. */
  void offer(DescribedLab lab) {
    locked.clear();
    hidden.clear();
    var named = texts.with(lab.words());
    for (var setting : lab.declaration().settings()) {
      var label = named.of("setting." + setting.key() + ".label");
      if (Task.SEEDS.indexOf(setting.key()) < 0 && !setting.key().equals("backend")) {
        add(locked, draft.locked, setting.key(), label, "lock-");
      }
      add(hidden, draft.hidden, setting.key(), label, "hide-");
    }
    for (var part : lab.parts()) {
      var key = "teach.part." + part;
      add(hidden, draft.hidden, part, texts.has(key) ? texts.of(key) : part, "hide-");
    }
    root.shown(true);
  }

  private void add(Tag boxes, List<String> chosen, String key, String label, String prefix) {
    var box =
        new TickFieldView(
            prefix + key,
            label,
            ticked -> {
              chosen.remove(key);
              if (ticked) {
                chosen.add(key);
              }
              changed.run();
            });
    box.show(chosen.indexOf(key) >= 0);
    boxes.add(box.tag());
  }
}
