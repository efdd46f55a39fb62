package vitrine.app.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import vitrine.browser.Callback;
import vitrine.browser.PlainValue;
import vitrine.browser.ScriptObject;

/**
 * The line between a lab's page and the module that knows its task, which is compiled by itself:
 * what passes is a value of JavaScript.
 */
public final class TaskModule {
  private TaskModule() {}

  /** What the module may ask of the page. */
  interface Host {
    /** The way to this moment, as links write it. */
    String way();

    /** The seed in force. */
    String seed();

    /** Starts the network anew with another seed. */
    void begin(String seed);

    /** Tells the world how the task stands. */
    void tell(@Nullable JSObject standing);

    /** Asks for what is known at this moment, if the run rests. */
    void look();
  }

  /** Gives a text. */
  @JSFunctor
  @FunctionalInterface
  public interface Giver extends JSObject {
    /** The text. */
    String give();
  }

  /** Takes a text. */
  @JSFunctor
  @FunctionalInterface
  public interface Taker extends JSObject {
    /** Here it is. */
    void take(String text);
  }

  /** Gives or takes any value. */
  @JSFunctor
  @FunctionalInterface
  public interface Passer extends JSObject {
    /** Takes one, gives one. */
    @Nullable JSObject pass(@Nullable JSObject value);
  }

  /** Whether this page has a task. */
  @JSBody(script = "return !!self.vitrineTask;")
  static native boolean isHere();

  /** The names of what it must know. */
  @JSBody(script = "return self.vitrineTask.names;")
  static native String[] names();

  /** Lets the module ask {@code host}. */
  static void open(Host host) {
    open(
        host::way,
        host::seed,
        host::begin,
        standing -> {
          host.tell(standing);
          return null;
        },
        host::look);
  }

  @JSBody(
      params = {"way", "seed", "begin", "tell", "look"},
      script =
          "self.vitrineTask.open({way: way, seed: seed, begin: begin, tell: tell, look: look});")
  private static native void open(Giver way, Giver seed, Taker begin, Passer tell, Callback look);

  /** Tells the module what is known at a moment. */
  static void see(Map<String, @Nullable Object> known) {
    see(PlainValue.toScript(known));
  }

  @JSBody(params = "known", script = "self.vitrineTask.see(known);")
  private static native void see(@Nullable JSObject known);

  /** How the task stands, as the API says it. */
  @JSBody(script = "return self.vitrineTask.standing();")
  static native @Nullable JSObject standing();

  /** Why nothing can be handed in; empty if something can. */
  @JSBody(script = "return self.vitrineTask.fault();")
  static native String fault();

  /** The link of the hand-in. */
  @JSBody(script = "return self.vitrineTask.handIn();")
  static native @Nullable JSObject handIn();

  /** Offers a module to the page. */
  public static void offer(ScriptObject module) {
    module.publish("vitrineTask");
  }

  /** The way to this moment, of a page's host. */
  @JSBody(params = "host", script = "return host.way();")
  public static native String way(JSObject host);

  /** The seed in force, of a page's host. */
  @JSBody(params = "host", script = "return host.seed();")
  public static native String seed(JSObject host);

  /** Has a page's host start the network anew with another seed. */
  @JSBody(
      params = {"host", "seed"},
      script = "host.begin(seed);")
  public static native void begin(JSObject host, String seed);

  /** Has a page's host tell the world how the task stands. */
  @JSBody(
      params = {"host", "standing"},
      script = "host.tell(standing);")
  public static native void tell(JSObject host, @Nullable JSObject standing);

  /** Has a page's host say what is known at this moment. */
  @JSBody(params = "host", script = "host.look();")
  public static native void look(JSObject host);
}
