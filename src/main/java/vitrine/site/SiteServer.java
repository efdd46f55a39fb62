package vitrine.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;

/**
 * Serves a built site on this machine as any static host would: files, an error page, nothing else.
 */
public final class SiteServer implements AutoCloseable {
  private final Server server = new Server();
  private final ServerConnector connector;
  private final String prefix;

  private SiteServer(Path site, Options options) {
    prefix = options.prefix();
    var plain = new HttpConfiguration();
    plain.setSendServerVersion(false);
    connector = new ServerConnector(server, new HttpConnectionFactory(plain));
    connector.setPort(options.port());
    connector.setHost("localhost");
    server.addConnector(connector);
    var path = prefix.length() == 1 ? prefix : prefix.substring(0, prefix.length() - 1);
    server.setHandler(new ContextHandler(new SiteFiles(site, options.headers()), path));
  }

  /**
   * How a site is served.
   *
   * @param port the port, or 0 for any free one
   * @param prefix the path under which the site lies: begins and ends with a slash
   * @param headers sent with every answer
   */
  public record Options(int port, String prefix, Map<String, String> headers) {
    /** On that port, at the host's root, with no headers of its own. */
    public static Options onPort(int port) {
      return new Options(port, "/", Map.of());
    }

    /** On any free port. */
    public static Options onFreePort() {
      return onPort(0);
    }

    /** The same under another prefix. */
    public Options under(String prefix) {
      return new Options(port, prefix, headers);
    }

    /** The same with other headers. */
    public Options with(Map<String, String> headers) {
      return new Options(port, prefix, headers);
    }
  }

  /**
   * A server that listens.
   *
   * @throws IOException if the port is taken
   */
  public static SiteServer start(Path site, Options options) throws IOException {
    var started = new SiteServer(site, options);
    started.connector
        .open(); // before the server, so that a taken port is an IOException and nothing else
    try {
      started.server.start();
    } catch (Exception e) {
      throw new IllegalStateException("The server does not start.", e);
    }
    return started;
  }

  /** The address of the site's root; ends with a slash. */
  public String address() {
    return "http://localhost:" + connector.getLocalPort() + prefix;
  }

  /** Waits until the server ends. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The server does not stop.", e);
    }
  }
}
