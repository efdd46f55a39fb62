package vitrine.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;

/**
 * Anything that takes and brings messages: a worker, a worker's own scope, one end of a {@code
 * MessageChannel}.
 */
public interface Channel extends JSObject {
  /** Sends a copy of {@code message}; what {@code handedOver} lists is moved instead of copied. */
  void postMessage(JSObject message, JSArray<JSObject> handedOver);

  /** Who hears messages. */
  @JSProperty
  void setOnmessage(Receiver receiver);

  /** Who hears that a script failed to load or threw. */
  @JSProperty
  void setOnerror(Receiver receiver);

  /** Who hears that a message could not be read. */
  @JSProperty
  void setOnmessageerror(Receiver receiver);

  /** Ends a worker from outside. */
  void terminate();

  /** Ends a worker from inside, or a port from either end. */
  void close();

  /** Hears an event of a channel. */
  @JSFunctor
  @FunctionalInterface
  interface Receiver extends JSObject {
    /** An event has come. */
    void receive(Event event);
  }

  /** An event of a channel. */
  interface Event extends JSObject {
    /** What was sent. */
    @JSProperty
    JSObject getData();

    /** Keeps the failure out of the browser's own log. */
    void preventDefault();
  }
}
