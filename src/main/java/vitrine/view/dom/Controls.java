package vitrine.view.dom;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vitrine.session.Setting;
import vitrine.view.Texts;

/**
 * Makes controls from the declarations of settings: one declaration is all that a new setting
 * needs.
 */
public final class Controls {
  private final Texts texts;
  private final Control.Listener listener;

  /** Controls with words from {@code texts}; {@code listener} hears what the visitor wants. */
  public Controls(Texts texts, Control.Listener listener) {
    this.texts = texts;
    this.listener = listener;
  }

  /** The control of a setting. */
  public Control of(Setting setting) {
    return switch (setting.type()) {
      case CHOICE -> new SelectControl(setting, texts, listener);
      case NUMBER, WHOLE -> new NumberControl(setting, texts, listener);
      case FLAG -> new FlagControl(setting, texts, listener);
      case SIZES, WORDS, TEXT, POINTS -> new TextControl(setting, texts, listener);
    };
  }

  /**
   * The control of a list of words as a list for each place.
   *
   * @param of the setting whose choices the words are
   * @param rest what stands in each place where the setting says nothing: as many words as there
   *     are places
   */
  public Control words(Setting setting, String of, Supplier<List<String>> rest) {
    return new WordsControl(setting, of, texts, listener, rest);
  }

  /**
   * The control of a choice as tiles; {@code pictures} gives the picture of each choice, a
   * decoration beside its name.
   */
  public Control pictures(Setting setting, Function<String, Tag> pictures) {
    return new PictureControl(setting, texts, listener, pictures);
  }
}
