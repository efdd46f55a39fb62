package vitrine.app.playground;

import org.jspecify.annotations.Nullable;
import vitrine.app.page.LabAddress;
import vitrine.browser.Address;
import vitrine.browser.Chance;
import vitrine.labs.playground.AncestorLink;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Start;

/** The Playground's address: ours, or a fragment as TensorFlow Playground writes it. */
final class PlaygroundAddress {
  private PlaygroundAddress() {}

  /** Reads this page's address; what cannot be read is told, and the fallbacks open instead. */
  static LabAddress read() {
    return LabAddress.read(PlaygroundSettings.DECLARATION, PlaygroundAddress::ofAncestor);
  }

  private static @Nullable LabAddress ofAncestor() {
    var fragment = Address.fragment();
    if (!AncestorLink.isFragment(fragment)) {
      return null;
    }
    var link = AncestorLink.parse(fragment, Chance.seed());
    return LabAddress.asked(Start.of(link.settings()), link.hidden(), link.notes());
  }

  /**
   * The address that opens the fragment just come to, which counts for more than a state written
   * earlier; null if the fragment asks for no lesson but names a place of the page.
   */
  static @Nullable String ofNewFragment() {
    var fragment = Address.fragment();
    return AncestorLink.isFragment(fragment) ? LabAddress.ofFragment(fragment) : null;
  }
}
