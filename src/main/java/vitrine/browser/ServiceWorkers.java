package vitrine.browser;

import org.teavm.jso.JSBody;

/**
 * The script that answers for the site's host and outlives its pages: a service worker. Where the
 * browser has none to give, nothing happens.
 */
public final class ServiceWorkers {
  private ServiceWorkers() {}

  /**
   * Whether this page may have one and its visitor can spare the bytes: not in a frame, not from a
   * disk, not in a sandbox, where merely asking may throw, and not where the visitor saves data.
   */
  @JSBody(
      script =
          "try {"
              + "return self === top && self.origin !== 'null' && location.protocol !== 'file:'"
              + " && !!navigator.serviceWorker"
              + " && !(navigator.connection && navigator.connection.saveData);"
              + "} catch (thrown) { return false; }")
  public static native boolean areAllowed();

  /**
   * Has the one at {@code url} work for the site from now on. {@code newer} is called when a newer
   * one is there and waits for {@link #takeOver}.
   */
  @JSBody(
      params = {"url", "newer"},
      script =
          "navigator.serviceWorker.register(url, {updateViaCache: 'none'})"
              + ".then(function(registration) {"
              + "function look() {"
              + "if (registration.waiting && registration.active) { newer(); } }"
              + "registration.addEventListener('updatefound', function() {"
              + "registration.installing.addEventListener('statechange', look); });"
              + "look();"
              + "}).catch(function() {});")
  public static native void keep(String url, Callback newer);

  /** Lets the one that waits take over, and opens the page again from it. */
  @JSBody(
      script =
          "navigator.serviceWorker.addEventListener('controllerchange', function() {"
              + "location.reload(); });"
              + "navigator.serviceWorker.getRegistration().then(function(registration) {"
              + "if (registration && registration.waiting) {"
              + "registration.waiting.postMessage('take over');"
              + "} else { location.reload(); } });")
  public static native void takeOver();
}
