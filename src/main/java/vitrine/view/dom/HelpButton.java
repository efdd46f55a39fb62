package vitrine.view.dom;

import org.jspecify.annotations.Nullable;

/** The “?” beside a control: shows its help in a card. */
public final class HelpButton {
  private final Tag button =
      Tag.button("help-button").attribute("aria-expanded", "false").text("?");
  private final Tag place = Tag.of("span", "help").add(button);
  private final String help;
  private @Nullable FloatingCard card;

  /**
   * @param name what a screen reader calls the button, such as “Help: Learning rate”
   * @param help the text
   */
  public HelpButton(String name, String help) {
    this.help = help;
    button.attribute("aria-label", name);
    button.on("click", event -> toggle());
  }

  /** Its element. */
  public Tag tag() {
    return place;
  }

  private void toggle() {
    var shown = card == null ? make() : card;
    if (shown.isShown()) {
      shown.close();
    } else {
      shown.glance(button);
      shown.content().text(help);
      shown.place();
      button.attribute("aria-expanded", "true");
    }
  }

  /** Made when it is first wanted; its text, put in while it is shown, is spoken. */
  private FloatingCard make() {
    var made = new FloatingCard(place, "help-card");
    card = made;
    made.content().attribute("role", "status");
    made.whenClosed(() -> button.attribute("aria-expanded", "false"));
    button.attribute("aria-controls", made.content().id());
    button.on("keydown", made::key);
    return made;
  }
}
