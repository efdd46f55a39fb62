package vitrine.site;

import java.io.IOException;
import java.nio.file.Path;

/** Serves the built site on this machine. */
public final class Serve {
  private Serve() {}

  /** Arguments: the port, the folder of the project. */
  public static void main(String[] arguments) throws InterruptedException {
    int port = port(arguments[0]);
    var site = Path.of(arguments[1]).resolve("target/site");
    try (var server = started(site, port)) {
      System.out.println("Vitrine is at " + server.address() + " (Ctrl+C ends it)");
      server.join();
    }
  }

  /** A server on that port; where it is taken, one sentence and the end of this program. */
  public static SiteServer started(Path site, int port) {
    try {
      return SiteServer.start(site, SiteServer.Options.onPort(port));
    } catch (IOException taken) {
      throw end(
          "Port " + port + " is taken: choose another one, such as -Dport=" + (port + 1) + ".");
    }
  }

  /** A port that was given as text; where it is none, one sentence and the end of this program. */
  public static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // The sentence below says what is wrong.
    }
    throw end("A port is a number from 0 to 65535, not “" + text + "”.");
  }

  private static AssertionError end(String sentence) {
    System.err.println(sentence);
    System.exit(1);
    return new AssertionError(sentence);
  }
}
