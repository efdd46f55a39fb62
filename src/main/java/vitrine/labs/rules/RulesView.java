package vitrine.labs.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.data.PackedImages;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.small.Figure;
import vitrine.labs.small.NumberCardView;
import vitrine.labs.small.Told;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** The rules lab on the page: the rule that the visitor writes, what both get wrong, the score. */
public final class RulesView implements Figure {
  private static final double AVERAGE = 96;

  private final PageSession session;
  private final Stage stage;
  private final ConditionsView conditions;
  private final CellsView cells;
  private final ScoreView score;
  private final MissesView misses;
  private final HiddenView hidden;
  private final NumberCardView card;
  private final RulesWords words;
  private final CanvasSurface own = new CanvasSurface();
  private final CanvasSurface others = new CanvasSurface();
  private final Tag ownName = Tag.of("figcaption");
  private final Tag element = Tag.of("div", "rules-lab");
  private final List<Tag> controls;
  private final Told<Rule> told = new Told<>();

  /** The figure for a session. */
  public RulesView(PageSession session, Stage stage, SettingsView settings, Runnable watch) {
    this.session = session;
    this.stage = stage;
    var texts = stage.texts();
    words = new RulesWords(texts);
    controls =
        List.of(
            settings.control(RulesLab.DIGIT),
            settings.control("hidden"),
            settings.control("learningRate"));
    var place = Tag.of("div");
    card = new NumberCardView(session, stage, place, () -> new RulesNames(texts), watch);
    conditions = new ConditionsView(texts, new Editor());
    cells = new CellsView(texts, this::toggle);
    score = new ScoreView(session, texts, card::open);
    misses = new MissesView(stage);
    hidden = new HiddenView(session, stage, card::open);
    own.resize(AVERAGE, AVERAGE);
    others.resize(AVERAGE, AVERAGE);
    var otherName = Tag.of("figcaption").text(texts.of("lab.average.others"));
    var averages =
        Tag.of("div", "rules-averages")
            .add(Tag.of("figure").add(own.tag(), ownName))
            .add(Tag.of("figure").add(others.tag(), otherName));
    var rule = Tag.of("div", "rules-rule").attribute("data-part", "rule");
    rule.add(settings.control(RulesLab.JOIN), conditions.tag());
    var editor = Tag.of("div", "rules-editor").add(cells.tag(), averages);
    element.add(rule, editor, settings.control(RulesLab.WRONG), misses.tag());
    element.add(hidden.tag(), place);
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public List<Tag> controls() {
    return controls;
  }

  @Override
  public List<Tag> beside() {
    return List.of(score.tag());
  }

  @Override
  public List<Probe> probes() {
    var probes = new ArrayList<Probe>(score.probes());
    probes.addAll(MissesView.probes(session.settings().text(RulesLab.WRONG)));
    probes.addAll(hidden.probes());
    probes.addAll(card.probes());
    return probes;
  }

  @Override
  public void changed() {
    var rule = Rule.of(session.settings());
    int digit = session.settings().whole(RulesLab.DIGIT);
    score.changed(digit);
    misses.forget();
    hidden.changed();
    conditions.show(rule, open());
    ownName.text(stage.texts().of("lab.average.own", Integer.toString(digit)));
    showCells();
  }

  @Override
  public void draw(Snapshot snapshot) {
    var images = images();
    score.draw(snapshot);
    hidden.draw(snapshot);
    card.draw(snapshot);
    if (images != null) {
      var whose = session.settings().text(RulesLab.WRONG);
      misses.draw(snapshot, whose, session.settings().whole(RulesLab.DIGIT), images);
    }
  }

  @Override
  public void themeChanged() {
    misses.forget();
    showCells();
  }

  @Override
  public String words(Snapshot snapshot) {
    return words.of(session.settings(), snapshot);
  }

  private void showCells() {
    var images = images();
    var rule = Rule.of(session.settings());
    int digit = session.settings().whole(RulesLab.DIGIT);
    var theme = stage.theme().now();
    double[] mean = new double[Condition.CELLS];
    double[] rest = mean;
    if (images != null) {
      mean = AverageDigit.of(images, digit, true);
      rest = AverageDigit.of(images, digit, false);
      InkPicture.draw(own, mean, theme);
      InkPicture.draw(others, rest, theme);
    }
    cells.show(condition(rule), open() + 1, digit, mean, rest);
  }

  private @Nullable PackedImages images() {
    byte @Nullable [] pack = session.supply(RulesLab.PACK);
    return pack == null ? null : PackedImages.of(pack);
  }

  /** Which condition is open, from 0: never one that is not there. */
  private int open() {
    int last = Math.max(0, rule().conditions().size() - 1);
    return Math.min(session.settings().whole(RulesLab.CONDITION) - 1, last);
  }

  private Condition condition(Rule rule) {
    int open = open();
    return open < rule.conditions().size() ? rule.conditions().get(open) : Condition.empty();
  }

  private void toggle(int cell) {
    var rule = rule();
    change(rule.with(open(), condition(rule).toggled(cell)), open());
  }

  /** The rule in force, or the one that the engine was told last. */
  private Rule rule() {
    return told.or(Rule.of(session.settings()));
  }

  private void change(Rule rule, int open) {
    var values = Map.of(RulesLab.RULE, rule.text(), RulesLab.CONDITION, Integer.toString(open + 1));
    session.send(new Command.Change(values), told.tell(rule, stage.explaining()));
  }

  /** What the visitor does to the conditions. */
  private final class Editor implements ConditionsView.Changes {
    @Override
    public void open(int condition) {
      var values = Map.of(RulesLab.CONDITION, Integer.toString(condition + 1));
      session.send(new Command.Change(values), stage.explaining());
    }

    @Override
    public void limit(int condition, boolean atLeast, int percent) {
      var rule = rule();
      boolean isThere = condition < rule.conditions().size();
      var known = isThere ? rule.conditions().get(condition) : Condition.empty();
      change(rule.with(condition, known.with(atLeast, percent)), condition);
    }

    @Override
    public void remove(int condition) {
      var rule = rule();
      if (condition < rule.conditions().size()) {
        change(rule.without(condition), Math.max(0, condition - 1));
      }
    }

    @Override
    public void add() {
      var rule = rule();
      int count = rule.conditions().size();
      if (count < Rule.MOST) {
        change(rule.with(count, Condition.empty()), count);
      }
    }
  }
}
