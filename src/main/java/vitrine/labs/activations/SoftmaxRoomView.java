package vitrine.labs.activations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.small.DialView;
import vitrine.labs.small.NumberCardView;
import vitrine.labs.small.OpenNumberView;
import vitrine.session.Command;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** Softmax: scores on the left, the probabilities that they become on the right. */
final class SoftmaxRoomView implements RoomView {
  private static final double REACH = 5;
  private static final NumberText SHARE = NumberText.percent(1);
  private static final NumberText FORMAT = NumberText.fixed(3);

  private final PageSession session;
  private final Stage stage;
  private final NumberCardView card;
  private final Tag rows = Tag.of("div", "scores").attribute("data-part", "softmax");
  private final Tag foot = Tag.of("div", "room-numbers");
  private final Tag room = Tag.of("div", "room").add(rows, foot);
  private final List<Row> scores = new ArrayList<>();
  private @Nullable OpenNumberView total;
  private @Nullable OpenNumberView warmth;
  private List<String> locked = List.of();

  private record Row(
      DialView score,
      OpenNumberView scaled,
      Tag bar,
      OpenNumberView probability,
      OpenNumberView rise) {}

  SoftmaxRoomView(PageSession session, Stage stage, NumberCardView card) {
    this.session = session;
    this.stage = stage;
    this.card = card;
  }

  @Override
  public Tag tag() {
    return room;
  }

  @Override
  public List<Probe> probes() {
    return List.of(
        Probe.parameters(ActivationsGraph.SCORE),
        Probe.parameters(ActivationsGraph.TEMPERATURE),
        Probe.own(ActivationsGraph.SCALED),
        Probe.own(ActivationsGraph.PROBABILITY),
        Probe.own(ActivationsGraph.RISE),
        Probe.own(ActivationsGraph.TOTAL));
  }

  @Override
  public void changed() {
    int count = session.settings().whole(ActivationsSettings.SCORES);
    if (count == scores.size()) {
      return;
    }
    rows.clear();
    scores.clear();
    foot.clear();
    for (int i = 0; i < count; i++) {
      var row = row(i);
      scores.add(row);
      rows.add(
          Tag.of("div", "score-row")
              .add(
                  row.score.tag(),
                  row.scaled.tag(),
                  Tag.of("div", "score-bar").attribute("aria-hidden", "true").add(row.bar),
                  row.probability.tag(),
                  row.rise.tag().toggle("score-rise", true)));
    }
    var texts = stage.texts();
    var degrees =
        number(
            ActivationsGraph.TEMPERATURE + "@parameters",
            ActivationsGraph.TEMPERATURE,
            0,
            texts.of("setting.temperature.label"),
            FORMAT);
    var sum =
        number(
            ActivationsGraph.TOTAL + "@own",
            ActivationsGraph.TOTAL,
            0,
            texts.of("lab.total"),
            FORMAT);
    warmth = degrees;
    total = sum;
    foot.add(
        degrees.tag().attribute("data-part", "temperature"),
        sum.tag().attribute("data-part", "sum"));
    lock(locked);
  }

  private Row row(int i) {
    var number = Integer.toString(i + 1);
    var name = stage.texts().of("lab.score", number);
    var made = new DialView[1];
    made[0] =
        new DialView(
            session,
            stage,
            ActivationsGraph.SCORE + "[" + i + "]@parameters",
            name,
            name,
            -REACH,
            REACH,
            value ->
                new Command.Change(Map.of(ActivationsSettings.score(i), Numerals.write(value))),
            () ->
                card.open(
                    new Reference(session.graph().node(ActivationsGraph.SCORE), 0, i),
                    made[0].anchor()));
    return new Row(
        made[0],
        number(
            ActivationsGraph.SCALED + "[" + i + "]@own",
            ActivationsGraph.SCALED,
            i,
            stage.texts().of("lab.scaled"),
            FORMAT),
        Tag.of("div", "score-fill"),
        number(
            ActivationsGraph.PROBABILITY + "[" + i + "]@own",
            ActivationsGraph.PROBABILITY,
            i,
            stage.texts().of("lab.probability"),
            SHARE),
        number(
            ActivationsGraph.RISE + "[" + i + "]@own",
            ActivationsGraph.RISE,
            i,
            stage.texts().of("lab.slope"),
            FORMAT));
  }

  private OpenNumberView number(
      String path, String node, int place, String label, NumberText format) {
    var made = new OpenNumberView[1];
    made[0] =
        new OpenNumberView(
            path,
            label,
            format,
            () -> card.open(new Reference(session.graph().node(node), 0, place), made[0].tag()));
    return made[0];
  }

  @Override
  public void lock(List<String> keys) {
    locked = keys;
    for (int i = 0; i < scores.size(); i++) {
      boolean isLocked = keys.contains(ActivationsSettings.score(i));
      scores.get(i).score.lock(isLocked ? stage.texts().of("lock.by.link") : null);
    }
  }

  @Override
  public void draw(Snapshot snapshot) {
    double @Nullable [] score = snapshot.find(Probe.parameters(ActivationsGraph.SCORE));
    double @Nullable [] scaled = snapshot.find(Probe.own(ActivationsGraph.SCALED));
    double @Nullable [] probability = snapshot.find(Probe.own(ActivationsGraph.PROBABILITY));
    double @Nullable [] rise = snapshot.find(Probe.own(ActivationsGraph.RISE));
    if (score == null
        || scaled == null
        || probability == null
        || rise == null
        || probability.length != scores.size()) {
      return;
    }
    for (int i = 0; i < probability.length; i++) {
      var row = scores.get(i);
      row.score.show(score[i]);
      row.scaled.show(scaled[i]);
      row.probability.show(probability[i]);
      row.rise.show(rise[i]);
      row.bar.style("width", Numerals.write(Math.floor(probability[i] * 1000) / 10) + "%");
    }
    show(snapshot.find(Probe.own(ActivationsGraph.TOTAL)), total);
    show(snapshot.find(Probe.parameters(ActivationsGraph.TEMPERATURE)), warmth);
  }

  private static void show(double @Nullable [] values, @Nullable OpenNumberView tile) {
    if (values != null && tile != null) {
      tile.show(values[0]);
    }
  }

  @Override
  public String words(Snapshot snapshot) {
    double @Nullable [] probability = snapshot.find(Probe.own(ActivationsGraph.PROBABILITY));
    if (probability == null) {
      return "";
    }
    var words = new StringBuilder();
    for (int i = 0; i < probability.length; i++) {
      words
          .append(
              stage
                  .texts()
                  .of(
                      "lab.words.probability",
                      Integer.toString(i + 1),
                      SHARE.write(probability[i])))
          .append(' ');
    }
    return words.append(stage.texts().of("lab.words.total")).toString();
  }
}
