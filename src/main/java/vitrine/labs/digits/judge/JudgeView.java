package vitrine.labs.digits.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.labs.digits.images.GalleryView;
import vitrine.labs.digits.images.HeldOut;
import vitrine.labs.digits.images.PartView;
import vitrine.labs.frame.judge.Confusion;
import vitrine.labs.frame.judge.ConfusionView;
import vitrine.labs.frame.judge.Verdicts;
import vitrine.network.Network;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * Judging the network on images it never learned from: which digits it mixes up, where it is surest
 * and wrong, whether it is as often right as it claims. Asked for at rest, and once an epoch while
 * it trains, as long as somebody looks.
 */
public final class JudgeView {
  private static final NumberText SHARE = NumberText.percent(1);
  private static final int DIGITS = 10;
  private static final int WORST = 12;
  private static final int LISTED = 60;

  private final PageSession session;
  private final Stage stage;
  private final HeldOut images;
  private final PartView part;
  private final ConfusionView confusion;
  private final CalibrationView calibration;
  private final GalleryView worst;
  private final GalleryView listed;
  private final Tag worstNote = Tag.of("p", "card-note");
  private final Tag listTitle = Tag.of("h3").attribute("tabindex", "-1");
  private final Tag list = Tag.of("section", "judge-list").shown(false);
  private final NumberCell accuracy = NumberCell.derived("accuracy(output@test)", SHARE);
  private @Nullable Verdicts verdicts;
  private boolean isOutOfDate = true;
  private boolean isAsking;
  private double askedAt = -1;
  private int askedEpoch = -1;
  private int truth = -1;
  private int answer = -1;

  /**
   * A part that has judged nothing yet.
   *
   * @param picked hears which held-out image is to be looked at
   */
  public JudgeView(PageSession session, Stage stage, IntConsumer picked) {
    this.session = session;
    this.stage = stage;
    images = new HeldOut(session);
    var texts = stage.texts();
    part = new PartView(texts.of("judge.title"), "judge", false, this::look);
    confusion = new ConfusionView(stage, "judge", digits(), "output@test", this::open);
    calibration = new CalibrationView(stage);
    worst = new GalleryView(stage, picked);
    listed = new GalleryView(stage, picked);
    var label = Tag.of("span", "readout-label").text(texts.of("judge.accuracy"));
    list.attribute("aria-labelledby", listTitle.id()).add(listTitle, listed.tag());
    var mistakes =
        Tag.of("section").add(Tag.of("h3").text(texts.of("judge.worst")), worstNote, worst.tag());
    part.content()
        .add(Tag.of("p", "card-row judge-accuracy").add(label, accuracy.tag()))
        .add(confusion.tag(), list, mistakes, calibration.tag());
  }

  /** Its element. */
  public Tag tag() {
    return part.tag();
  }

  /** What the next snapshots must hold: nothing, it asks for itself. */
  public List<Probe> probes() {
    return List.of();
  }

  /** Settings, structure or weights may have changed. */
  public void refresh() {
    isOutOfDate = true;
    look();
  }

  /** The colours have changed. */
  public void themeChanged() {
    worst.paint();
    listed.paint();
    calibration.draw();
  }

  /** Asks for what it needs if that may have changed. */
  public void draw(Snapshot snapshot) {
    boolean isNew =
        session.isMoving()
            ? snapshot.epoch() != askedEpoch
            : isOutOfDate || snapshot.examples() != askedAt;
    if (isNew && !isAsking && isWanted()) {
      isAsking = true;
      isOutOfDate = false;
      askedAt = snapshot.examples();
      askedEpoch = snapshot.epoch();
      var explaining = stage.explaining();
      session.read(
          Probe.test(Network.OUTPUT),
          this::judge,
          new Reply() {
            @Override
            public void done() {
              isAsking = false;
            }

            @Override
            public void refused(Sentence sentence) {
              isAsking = false;
              explaining.refused(sentence);
            }
          });
    }
  }

  /** At rest it is kept up to date as long as it is open; while training only in sight. */
  private boolean isWanted() {
    return part.isSeen() || (part.isOpen() && !session.isMoving());
  }

  private void look() {
    var seen = session.snapshot();
    if (seen != null) {
      draw(seen);
    }
  }

  private void judge(double[] probabilities) {
    if (images.count() < probabilities.length / DIGITS) {
      return;
    }
    var made = Verdicts.of(probabilities, DIGITS, images::label);
    verdicts = made;
    var table = Confusion.of(made);
    accuracy.show(table.accuracy());
    confusion.show(table);
    calibration.show(Calibration.of(made));
    var wrong = Mistakes.worst(made, WORST);
    worstNote.text(stage.texts().of(wrong.isEmpty() ? "judge.worst.none" : "judge.worst.note"));
    worst.show(stage.texts().of("judge.worst"), items(made, wrong));
    if (truth >= 0) {
      fillList();
    }
  }

  private static List<String> digits() {
    var names = new ArrayList<String>();
    for (int digit = 0; digit < DIGITS; digit++) {
      names.add(Integer.toString(digit));
    }
    return names;
  }

  private void open(int opened, int taken) {
    truth = opened;
    answer = taken;
    fillList();
    list.shown(true);
    listTitle.focus();
  }

  private void fillList() {
    var known = verdicts;
    if (known == null) {
      return;
    }
    var found = confusion.examples(truth, answer);
    var some = found.subList(0, Math.min(LISTED, found.size()));
    var texts = stage.texts();
    var key = truth == answer ? "judge.cell.right" : "judge.cell";
    var count = texts.count("judge.examples", found.size());
    var name = texts.of(key, Integer.toString(truth), Integer.toString(answer), count);
    listTitle.flag("data-name", true);
    listTitle.text(
        some.size() == found.size()
            ? name
            : texts.of("judge.list.some", name, Integer.toString(LISTED)));
    listed.show(name, items(known, some));
  }

  private List<GalleryView.Item> items(Verdicts from, List<Integer> which) {
    var items = new ArrayList<GalleryView.Item>();
    for (int image : which) {
      items.add(item(from, image));
    }
    return items;
  }

  /** An image with the probability of its answer and, if that is wrong, of what it is. */
  private GalleryView.Item item(Verdicts from, int image) {
    var texts = stage.texts();
    int is = from.truth(image);
    int said = from.answer(image);
    var caption = Tag.of("p", "gallery-note").add(line("judge.said", from, image, said));
    if (is != said) {
      caption.add(line("judge.is", from, image, is));
    }
    var name =
        texts.of(
            is == said ? "judge.image.right" : "judge.image.wrong",
            Integer.toString(image + 1),
            Integer.toString(is),
            Integer.toString(said),
            SHARE.write(from.claim(image)),
            SHARE.write(from.probability(image, is)));
    return new GalleryView.Item(image, images.pixels(image), name, caption);
  }

  private Tag line(String key, Verdicts from, int image, int digit) {
    var cell = NumberCell.of(Network.OUTPUT + "[" + image + "," + digit + "]@test", SHARE);
    cell.show(from.probability(image, digit));
    var words = stage.texts().of(key, Integer.toString(digit)) + " ";
    return Tag.of("span").add(Tag.of("span").text(words), cell.tag());
  }
}
