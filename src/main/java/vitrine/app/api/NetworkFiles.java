package vitrine.app.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Float64Array;
import vitrine.app.page.PageData;
import vitrine.browser.Scripts;
import vitrine.browser.TypedNumbers;
import vitrine.session.Checkpoint;
import vitrine.session.LinkCodec;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Start;

/**
 * The files in which a trained network can be taken away, for any lab that has one. What writes
 * them is a page module of its own ({@code vitrine.app.files}), fetched when the first is asked
 * for.
 */
public final class NetworkFiles {
  private static final String PYTHON = "text/x-python";

  private NetworkFiles() {}

  /** Writes a file, in the page's own memory. */
  @JSFunctor
  @FunctionalInterface
  public interface Writer extends JSObject {
    /**
     * The file, or null if the network cannot be written so.
     *
     * @param type the file's media type
     * @param lab the id of the network's lab
     * @param link the network's settings as a link writes them
     * @param names of the blocks of numbers that it keeps
     */
    @Nullable Blob write(
        String format,
        String type,
        String lab,
        String link,
        String[] names,
        JSArray<Float64Array> blocks);
  }

  /** The formats and their media types. */
  public static Map<String, String> formats() {
    var formats = new LinkedHashMap<String, String>();
    formats.put("json", "application/json");
    formats.put("weights", "text/csv");
    formats.put("onnx", "application/octet-stream");
    formats.put("pytorch", PYTHON);
    formats.put("keras", PYTHON);
    formats.put("numpy", PYTHON);
    return formats;
  }

  /**
   * Hands over the file of a format, with a name to save it under, as soon as there is who writes
   * it.
   *
   * @param lab the lab's id, which the file is named after
   */
  static void write(
      String format, String lab, Checkpoint checkpoint, Consumer<Blob> taker, Reply reply) {
    write(format, formats().getOrDefault(format, ""), lab, checkpoint, taker, reply);
  }

  /**
   * The same for a format that a lab adds.
   *
   * @param type its media type
   * @param checkpoint may hold blocks of numbers that only this format needs
   */
  public static void write(
      String format,
      String type,
      String lab,
      Checkpoint checkpoint,
      Consumer<Blob> taker,
      Reply reply) {
    if (isOffered()) {
      writeNow(format, type, lab, checkpoint, taker, reply);
    } else {
      Scripts.load(
          PageData.address("files"),
          () -> writeNow(format, type, lab, checkpoint, taker, reply),
          () -> reply.refused(Sentence.of("refused.files")));
    }
  }

  private static void writeNow(
      String format,
      String type,
      String lab,
      Checkpoint checkpoint,
      Consumer<Blob> taker,
      Reply reply) {
    var blocks = new JSArray<Float64Array>();
    for (var block : checkpoint.values()) {
      blocks.push(TypedNumbers.toScript(block));
    }
    var file =
        write(
            format,
            type,
            lab,
            LinkCodec.encode(Start.of(checkpoint.settings()), Integer.MAX_VALUE),
            checkpoint.names().toArray(new String[0]),
            blocks);
    if (file == null) {
      reply.refused(Sentence.of("refused.export", format));
    } else {
      taker.accept(file);
    }
  }

  /** Lets {@code writer} write all files of this page from now on. */
  @JSBody(params = "writer", script = "self.vitrineFiles = writer;")
  public static native void offer(Writer writer);

  @JSBody(script = "return !!self.vitrineFiles;")
  private static native boolean isOffered();

  @JSBody(
      params = {"format", "type", "lab", "link", "names", "blocks"},
      script = "return self.vitrineFiles(format, type, lab, link, names, blocks);")
  private static native @Nullable Blob write(
      String format,
      String type,
      String lab,
      String link,
      String[] names,
      JSArray<Float64Array> blocks);
}
