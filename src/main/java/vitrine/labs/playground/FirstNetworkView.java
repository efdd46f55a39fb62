package vitrine.labs.playground;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.compute.graph.Node;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.SignColours;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;
import vitrine.view.network.Tile;

/** The network behind glass: its drawing to look at, with what it takes in and nothing to press. */
final class FirstNetworkView implements DiagramView.Parts {
  private final PageSession session;
  private final Runnable built;
  private final DiagramView diagram;
  private final Tag frame = Tag.of("div", "network-frame");
  private double width;

  /**
   * A drawing that appears as soon as there is room for it.
   *
   * @param built hears that it has been drawn and needs to see something
   */
  FirstNetworkView(PageSession session, Stage stage, Runnable built) {
    this.session = session;
    this.built = built;
    diagram = new DiagramView(this, new FigureNames(stage.texts()));
    frame.add(diagram.tag());
    ElementSize.watch(frame.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return frame;
  }

  List<Probe> probes() {
    return diagram.probes();
  }

  /** Says in words what network it is. */
  void describe(String words) {
    frame.attribute("role", "img").attribute("aria-label", words);
  }

  /** The colours have changed: every map must be drawn again. */
  void forget() {
    diagram.forget();
  }

  void draw(Snapshot snapshot, SignColours colours) {
    diagram.draw(snapshot, colours);
  }

  private void resized(double wide) {
    if (wide > 0 && Math.abs(wide - width) >= 2) {
      width = wide;
      diagram.build(session.graph(), width, 0);
      built.run();
    }
  }

  @Override
  public boolean offers(Node input) {
    return false;
  }

  @Override
  public Tag element(Tile tile) {
    return Tag.of("div", "neuron");
  }

  @Override
  public void placed(TileView tile, @Nullable Tag bias) {}

  @Override
  public void placed(LinkView link) {}
}
