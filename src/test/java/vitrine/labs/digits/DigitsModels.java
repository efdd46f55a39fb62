package vitrine.labs.digits;

import vitrine.session.Settings;

/** Live models of the digits lab over the packs as they lie in the project. */
public final class DigitsModels {
  private DigitsModels() {}

  /** An exact model at its start. */
  public static DigitsModel open(Settings settings) {
    return new DigitsModel(settings, DigitsWorkplace.exact(), PackFiles.supplies(settings));
  }
}
