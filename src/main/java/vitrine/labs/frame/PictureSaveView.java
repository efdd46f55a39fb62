package vitrine.labs.frame;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.view.Picture;
import vitrine.view.canvas.PictureFile;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** Stands by a picture and saves it as a file: as SVG, which stays sharp, or as PNG. */
public final class PictureSaveView {
  private static final List<String> KINDS = List.of("svg", "png");

  private final Stage stage;
  private final Supplier<@Nullable Picture> picture;
  private final Tag about = Tag.of("span", "visually-hidden");
  private final List<Tag> buttons;
  private final Tag element;

  /**
   * A line that opens to a button for each kind of file.
   *
   * @param name what the picture is called, as in {@code Losses as SVG}
   * @param picture gives the picture as it is when it is asked for; null while there is none
   */
  public PictureSaveView(Stage stage, String name, Supplier<@Nullable Picture> picture) {
    this.stage = stage;
    this.picture = picture;
    buttons = List.of(button("svg"), button("png"));
    var summary = Tag.of("summary").text(stage.texts().of("study.picture.save")).add(about);
    var choice = Tag.of("div", "files-do").add(buttons.toArray(new Tag[0]));
    element = Tag.of("details", "picture-save").add(summary, choice);
    NamedPartsView.named("savePicture", element);
    name(name);
  }

  /** Its element. */
  public Tag tag() {
    return element;
  }

  /** Calls the picture otherwise from now on. */
  public void name(String name) {
    about.text(": " + name);
    for (int i = 0; i < KINDS.size(); i++) {
      var key = "study.files." + KINDS.get(i) + ".name";
      buttons.get(i).attribute("aria-label", stage.texts().of(key, name));
    }
  }

  private Tag button(String kind) {
    return Tag.button("")
        .text(stage.texts().of("study.files." + kind))
        .on("click", event -> save(kind));
  }

  private void save(String kind) {
    var drawn = picture.get();
    if (drawn == null) {
      stage.toast().say(stage.texts().of("study.picture.none"));
    } else {
      PictureFile.save(drawn, kind);
    }
  }
}
