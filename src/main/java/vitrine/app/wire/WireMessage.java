package vitrine.app.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int8Array;
import vitrine.browser.Channel;
import vitrine.browser.TypedNumbers;
import vitrine.session.Packet;

/**
 * A packet as JavaScript carries it: {@code {kind: "…", texts: ["…"], numbers: Float64Array, bytes:
 * Int8Array}}.
 */
abstract class WireMessage implements JSObject {
  @JSProperty
  abstract String getKind();

  @JSProperty
  abstract String[] getTexts();

  @JSProperty
  abstract Float64Array getNumbers();

  /** Sends a packet; its numbers are handed over, its bytes are copied. */
  static void send(Channel channel, Packet packet) {
    var numbers = TypedNumbers.toScript(packet.numbers());
    var texts = packet.texts().toArray(new String[0]);
    var bytes = TypedNumbers.toScript(packet.bytes());
    channel.postMessage(
        of(packet.kind(), texts, numbers, bytes), TypedNumbers.handingOver(numbers));
  }

  /** The packet in a message, or null if it holds none: anyone can post to a page. */
  static @Nullable Packet read(JSObject data) {
    if (!isWellFormed(data)) {
      return null;
    }
    var message = (WireMessage) data;
    return new Packet(
        message.getKind(),
        List.of(message.getTexts()),
        TypedNumbers.toJava(message.getNumbers()),
        TypedNumbers.toJava(bytes(message)));
  }

  @JSBody(
      params = {"kind", "texts", "numbers", "bytes"},
      script = "return {kind: kind, texts: texts, numbers: numbers, bytes: bytes};")
  private static native WireMessage of(
      String kind, String[] texts, Float64Array numbers, Int8Array bytes);

  /** The bytes of a message; none if it leaves them out, as the worker's own script does. */
  @JSBody(params = "message", script = "return message.bytes || new Int8Array(0);")
  private static native Int8Array bytes(WireMessage message);

  @JSBody(
      params = "data",
      script =
          "return !!data && typeof data.kind === 'string' && Array.isArray(data.texts)"
              + " && data.texts.every(function(text) { return typeof text === 'string'; })"
              + " && data.numbers instanceof Float64Array"
              + " && (!data.bytes || data.bytes instanceof Int8Array);")
  private static native boolean isWellFormed(JSObject data);
}
