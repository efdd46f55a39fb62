package vitrine.breach.view;

import vitrine.breach.browser.Pane;

/** Breaks “edge”: a chart that reaches for the browser itself. */
public final class Chart {
  final Pane pane = new Pane();
}
