package vitrine.labs.backprop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.small.Figure;
import vitrine.labs.small.NumberCardView;
import vitrine.labs.small.PlainNames;
import vitrine.labs.step.StepLook;
import vitrine.labs.step.StepPicture;
import vitrine.labs.step.StepPlace;
import vitrine.labs.step.StepView;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** One step on the page: the drawn computation, the walk through it, and two pictures of blame. */
public final class BackpropView implements Figure {
  private final PageSession session;
  private final Stage stage;
  private final SettingsView settings;
  private final StepView step;
  private final NumberCardView card;
  private final BackpropSpeech speech;
  private final List<Tag> controls = new ArrayList<>();
  private final Tag element = Tag.of("div", "backprop-lab");

  /** The figure for a session. */
  public BackpropView(PageSession session, Stage stage, SettingsView settings, Runnable watch) {
    this.session = session;
    this.stage = stage;
    this.settings = settings;
    for (var key : List.of(BackpropLab.GRAPH, "activation", "input1", "input2", "target")) {
      controls.add(settings.control(key));
    }
    controls.add(settings.control("learningRate"));
    // The bar of the walk is their control: made, so that they do not stand under “More” as well.
    settings.control(BackpropLab.WALK);
    settings.control(BackpropLab.WEIGHT);
    var texts = stage.texts();
    var names = new PlainNames(texts, 2);
    speech = new BackpropSpeech(texts);
    var cardRoom = Tag.of("div");
    card =
        new NumberCardView(
            session, stage, cardRoom, () -> Objects.requireNonNull(look()).names(), watch);
    var circuit = new CircuitView(stage, names, card::open);
    var pictures = new Pictures(circuit, new FactoryView(texts), new RecipeView(texts));
    step = StepView.around(session, stage, names, pictures, new Place(), watch);
    element.add(
        Tag.of("h3", "visually-hidden").text(stage.texts().of("lab.walk")),
        step.tag(),
        Tag.of("div", "stories").add(pictures.factory.tag(), pictures.recipe.tag()),
        cardRoom);
  }

  /** Three pictures of one moment: the exact one, and two that liken it. */
  private record Pictures(CircuitView circuit, FactoryView factory, RecipeView recipe)
      implements StepPicture {
    @Override
    public Tag tag() {
      return circuit.tag();
    }

    @Override
    public void draw(StepLook look) {
      circuit.draw(look);
      factory.draw(look);
      recipe.draw(look);
    }
  }

  /** The stop that is looked at is a setting, so that links and tours can name it. */
  private final class Place implements StepPlace {
    @Override
    public int at() {
      return session.settings().whole(BackpropLab.WALK);
    }

    @Override
    public int chosen() {
      return session.settings().whole(BackpropLab.WEIGHT) - 1;
    }

    @Override
    public void go(int at, int chosen) {
      session.send(
          new Command.Change(
              Map.of(
                  BackpropLab.WALK,
                  Integer.toString(at),
                  BackpropLab.WEIGHT,
                  Integer.toString(chosen + 1))),
          stage.explaining());
    }
  }

  private @Nullable StepLook look() {
    return step.look();
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
  public List<Probe> probes() {
    var probes = new ArrayList<Probe>(step.probes());
    probes.addAll(card.probes());
    return probes;
  }

  @Override
  public void changed() {
    settings.useful("input2", BackpropLab.inputs(session.settings()) == 2);
    step.changed();
  }

  @Override
  public void draw(Snapshot snapshot) {
    step.draw(snapshot);
    card.draw(snapshot);
  }

  @Override
  public String words(Snapshot snapshot) {
    var look = step.look();
    return look == null ? "" : speech.of(look);
  }
}
