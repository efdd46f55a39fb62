package vitrine.view.canvas;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int8Array;
import vitrine.browser.Download;
import vitrine.view.Picture;

/** Writes pictures as files, with a name to save them under. */
public final class PictureFile {
  /** Pixels in a file for each of the picture's own. */
  private static final double SHARP = 2;

  private PictureFile() {}

  /** The file of a kind, {@code svg} or {@code png}; null if it is another. */
  public static @Nullable Blob of(Picture picture, String kind) {
    var file =
        switch (kind) {
          case "svg" -> Download.text(picture.svg(), "image/svg+xml");
          case "png" -> Download.bytes(png(picture), "image/png");
          default -> null;
        };
    return file == null ? null : Download.named(file, nameOf(picture, kind));
  }

  /** Saves it on the visitor's device, as far as the browser and its user allow. */
  public static void save(Picture picture, String kind) {
    var file = of(picture, kind);
    if (file != null) {
      Download.save(file, nameOf(picture, kind));
    }
  }

  private static String nameOf(Picture picture, String kind) {
    return picture.name() + "." + kind;
  }

  private static Int8Array png(Picture picture) {
    var surface = new CanvasSurface();
    surface.resize(picture.width(), picture.height(), SHARP);
    picture.draw(surface);
    var ground = Integer.toHexString(picture.ground() | 0x1000000).substring(1);
    return png(surface.tag().node(), "#" + ground);
  }

  /** What is drawn, on a ground of that colour. */
  @JSBody(
      params = {"canvas", "ground"},
      script =
          "var context = canvas.getContext('2d');"
              + "context.globalCompositeOperation = 'destination-over';"
              + "context.setTransform(1, 0, 0, 1, 0, 0); context.globalAlpha = 1;"
              + "context.fillStyle = ground; context.fillRect(0, 0, canvas.width, canvas.height);"
              + "var text = atob(canvas.toDataURL('image/png').split(',')[1]);"
              + "var bytes = new Int8Array(text.length);"
              + "for (var i = 0; i < text.length; i++) { bytes[i] = text.charCodeAt(i); }"
              + "return bytes;")
  private static native Int8Array png(HTMLElement canvas, String ground);
}
