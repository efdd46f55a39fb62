package vitrine.labs.frame;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Settings;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Control;
import vitrine.view.dom.Controls;
import vitrine.view.dom.Tag;

/**
 * The controls of all settings, each made from its declaration; where they stand is the caller's
 * business.
 */
public final class SettingsView {
  private final PageSession session;
  private final Stage stage;
  private final Controls controls;
  private final Map<String, Control> made = new LinkedHashMap<>();
  private final Set<String> hidden = new HashSet<>();

  /** Controls of a session's settings; none is made before it is asked for. */
  public SettingsView(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    controls = new Controls(stage.texts(), this::want);
  }

  /** The control of a setting. */
  public Tag control(String key) {
    return keep(key, controls.of(session.settings().declaration().setting(key)));
  }

  /** Whether a control of that setting has been made. */
  public boolean isMade(String key) {
    return made.containsKey(key);
  }

  /** The control of a choice as pictures. */
  public Tag pictures(String key, Function<String, Tag> pictures) {
    return keep(key, controls.pictures(session.settings().declaration().setting(key), pictures));
  }

  /**
   * The control of a list of words.
   *
   * @param of the setting whose choices the words are
   * @param rest what stands in each place where the list says nothing: as many words as there are
   *     places
   */
  public Tag words(String key, String of, Supplier<List<String>> rest) {
    return keep(key, controls.words(session.settings().declaration().setting(key), of, rest));
  }

  /** Shows a control where its setting has an effect; not if it has been taken off the page. */
  public void useful(String key, boolean isUseful) {
    var control = made.get(key);
    if (control != null && !hidden.contains(key)) {
      control.tag().shown(isUseful);
    }
  }

  /** Shows the values in force. */
  public void refresh() {
    Settings settings = session.settings();
    for (var control : made.entrySet()) {
      control.getValue().show(settings.text(control.getKey()));
    }
  }

  /** Locks a control, if it is shown. */
  public void lock(String key, String sentence) {
    var control = made.get(key);
    if (control != null) {
      control.lock(sentence);
    }
  }

  /** Takes a control off the page, if it is there. */
  public void hide(String key) {
    hidden.add(key);
    var control = made.get(key);
    if (control != null) {
      control.tag().shown(false);
    }
  }

  private Tag keep(String key, Control control) {
    made.put(key, control);
    control.show(session.settings().text(key));
    return control.tag();
  }

  private void want(String key, String value) {
    session.send(
        new Command.Change(Map.of(key, value)),
        new Reply() {
          @Override
          public void done() {}

          @Override
          public void refused(Sentence sentence) {
            var control = made.get(key);
            if (control != null) {
              control.refuse(stage.words(sentence));
            }
          }
        });
  }
}
