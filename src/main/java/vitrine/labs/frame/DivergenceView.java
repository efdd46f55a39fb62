package vitrine.labs.frame;

import java.util.Map;
import vitrine.session.Command;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** What is said when the weights grow without bound, and the one press that mends it. */
public final class DivergenceView {
  private static final double LOWER = 0.1;

  private final PageSession session;
  private final Stage stage;
  private final Tag sentence = Tag.of("p");
  private final Tag fix = Tag.button("button-lead");
  private final Tag notice =
      Tag.of("div", "notice").attribute("role", "alert").add(sentence, fix).shown(false);

  /** A notice that is not shown yet. */
  public DivergenceView(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    fix.on("click", event -> mend());
  }

  /** Where it stands. */
  public Tag tag() {
    return notice;
  }

  /** Shows it, or takes it away. */
  public void show(boolean diverged) {
    if (diverged != notice.isShown()) {
      sentence.text(diverged ? stage.texts().of("diverged.sentence") : "");
      fix.text(stage.texts().of("diverged.fix", Numerals.write(lower())));
      notice.shown(diverged);
    }
  }

  /** From above the rate a run starts with, one press leads there; else to a lower one. */
  private double lower() {
    var setting = session.settings().declaration().setting("learningRate");
    double usual = Numerals.parse(setting.fallback());
    double size = Math.abs(session.settings().number("learningRate"));
    double rate = size > usual ? usual : size * LOWER;
    double offered = 0;
    for (var choice : setting.choices()) {
      double value = Numerals.parse(choice);
      offered = value <= rate * 1.0001 ? value : offered;
    }
    return offered > 0 ? offered : rate;
  }

  private void mend() {
    session.send(
        new Command.Change(Map.of("learningRate", Numerals.write(lower()))),
        new Reply() {
          @Override
          public void done() {
            session.send(new Command.Reset(), stage.explaining());
          }

          @Override
          public void refused(Sentence reason) {
            stage.explaining().refused(reason);
          }
        });
  }
}
