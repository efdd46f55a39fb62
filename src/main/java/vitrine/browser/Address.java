package vitrine.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** The page's address: its query and its fragment. */
public final class Address {
  private Address() {}

  /** The whole address. */
  @JSBody(script = "return location.href;")
  public static native String whole();

  /** The scheme with its colon, such as {@code https:} or {@code file:}. */
  @JSBody(script = "return location.protocol;")
  public static native String scheme();

  /** Whether nobody else can open the page's address: a file, or a server on this device. */
  @JSBody(
      script =
          "return location.protocol === 'file:'"
              + " || /^(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1\\])$/.test(location.hostname);")
  public static native boolean isOfThisDevice();

  /** What stands after the {@code #}, as it stands there; empty if nothing does. */
  @JSBody(
      script =
          "var at = location.href.indexOf('#'); return at < 0 ? '' : location.href.slice(at + 1);")
  public static native String fragment();

  /**
   * What stands after the {@code ?}, as it stands there; where nothing does, what the page itself
   * says in {@code data-query}, since a page folded into another has no address of its own.
   */
  @JSBody(
      script =
          "return location.search.slice(1)"
              + " || document.documentElement.getAttribute('data-query') || '';")
  public static native String query();

  /** The first value of that name in the query, decoded; null if there is none. */
  @JSBody(
      params = "name",
      script =
          "return new URLSearchParams(location.search"
              + " || document.documentElement.getAttribute('data-query') || '').get(name);")
  public static native @Nullable String parameter(String name);

  /** {@code relative} as an absolute address, seen from the page. */
  @JSBody(params = "relative", script = "return new URL(relative, document.baseURI).href;")
  public static native String resolve(String relative);

  /** {@code text} as it is written inside a query or a fragment. */
  @JSBody(params = "text", script = "return encodeURIComponent(text);")
  public static native String encode(String text);

  /** What {@code text} wrote inside a query or a fragment; itself if it is not well-formed. */
  @JSBody(
      params = "text",
      script =
          "try { return decodeURIComponent(text.replace(/\\+/g, ' ')); } catch (e) { return text;"
              + " }")
  public static native String decode(String text);

  /**
   * Shows {@code address} as the page's own without loading anything or adding to the history;
   * false where the browser refuses, as some do in frames or after too many in a short time.
   */
  @JSBody(
      params = "address",
      script =
          "try { history.replaceState(history.state, '', address); return true; } catch (e) {"
              + " return false; }")
  public static native boolean replace(String address);

  /** Calls {@code changed} whenever the visitor changes the fragment. */
  @JSBody(params = "changed", script = "addEventListener('hashchange', function() { changed(); });")
  public static native void whenFragmentChanges(Callback changed);

  /** Goes to another address; the way back leads here. */
  @JSBody(params = "address", script = "location.assign(address);")
  public static native void go(String address);

  /** Opens the page again. */
  @JSBody(script = "location.reload();")
  public static native void reload();

  /** Whether the page is shown inside another page. */
  @JSBody(script = "return self !== top;")
  public static native boolean isFramed();
}
