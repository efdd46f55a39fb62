package vitrine.breach.site;

import vitrine.breach.browser.Pane;

/** Breaks “compiler”: the site reaches for the browser. */
final class SitePane {
  final Pane pane = new Pane();
}
