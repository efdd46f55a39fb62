package vitrine.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A learning platform that speaks cmi5, as small as can be: it serves an unpacked package, gives a
 * token once, keeps documents, and notes statements in the order in which they come.
 */
final class XapiPlatform implements AutoCloseable {
  private static final String TOKEN = "bGVhcm5lcjpzZWNyZXQ=";
  private static final Pattern VERB = Pattern.compile("expapi/verbs/(\\w+)");

  private final Path folder;
  private final HttpServer server;
  private final List<String> statements = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final Map<String, byte[]> documents = new HashMap<>();
  private int fetches;

  XapiPlatform(Path folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /** The address by which a learner is sent to a unit; the token can be had once more. */
  synchronized String launch(String page) {
    fetches = 0;
    var launchData =
        """
        {"contextTemplate": {"contextActivities": {"grouping": [{"id": "%1$scourse"}]},
         "extensions": {"https://w3id.org/xapi/cmi5/context/extensions/sessionid": "s"}},
         "launchMode": "Normal", "moveOn": "CompletedAndPassed", "masteryScore": 0.7,
         "returnURL": "%1$sback.html"}
        """
            .formatted(address());
    documents.put("LMS.LaunchData", launchData.getBytes(StandardCharsets.UTF_8));
    return address()
        + page
        + "?fetch="
        + encoded(address() + "token?session=1")
        + "&endpoint="
        + encoded(address() + "xapi/")
        + "&actor="
        + encoded("{\"account\":{\"name\":\"7\",\"homePage\":\"" + address() + "\"}}")
        + "&registration=5b1c7f7e-0000-4000-8000-000000000001&activityId="
        + encoded(address() + "unit");
  }

  /** The verbs of all statements so far. */
  synchronized List<String> verbs() {
    return statements.stream()
        .map(
            statement -> {
              var verb = VERB.matcher(statement);
              return verb.find() ? verb.group(1) : "none";
            })
        .toList();
  }

  /** What was asked without leave or in a wrong form. */
  synchronized List<String> refused() {
    return List.copyOf(refused);
  }

  synchronized int fetches() {
    return fetches;
  }

  /** Waits until so many statements have come. */
  synchronized void waitForStatements(int count) {
    try {
      long end = System.nanoTime() + 10_000_000_000L;
      while (statements.size() < count && System.nanoTime() < end) {
        wait(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var body = exchange.getRequestBody().readAllBytes();
    if (path.startsWith("/xapi/")) {
      xapi(exchange, path.substring("/xapi/".length()), body);
    } else if (path.equals("/token")) {
      fetches++;
      boolean isRight = exchange.getRequestMethod().equals("POST") && fetches == 1;
      send(exchange, isRight ? 200 : 403, "application/json", json("auth-token", TOKEN));
    } else {
      file(exchange, path.substring(1));
    }
  }

  private void xapi(HttpExchange exchange, String what, byte[] body) throws IOException {
    var headers = exchange.getRequestHeaders();
    boolean isAllowed =
        ("Basic " + TOKEN).equals(headers.getFirst("Authorization"))
            && "1.0.3".equals(headers.getFirst("X-Experience-API-Version"));
    if (!isAllowed) {
      refused.add(exchange.getRequestMethod() + " " + what);
      send(exchange, 401, "text/plain", new byte[0]);
    } else if (what.equals("statements")) {
      statements.add(new String(body, StandardCharsets.UTF_8));
      notifyAll();
      send(exchange, 200, "application/json", "[\"id\"]".getBytes(StandardCharsets.UTF_8));
    } else {
      document(exchange, what, body);
    }
  }

  private void document(HttpExchange exchange, String what, byte[] body) throws IOException {
    var query = exchange.getRequestURI().getQuery();
    int at = query.indexOf("stateId=");
    var name = what.equals("activities/state") ? query.substring(at + 8) : "preferences";
    if (exchange.getRequestMethod().equals("PUT")) {
      documents.put(name, body);
      send(exchange, 204, "", new byte[0]);
    } else {
      var kept = documents.get(name);
      send(exchange, kept == null ? 404 : 200, "application/json", kept == null ? body : kept);
    }
  }

  private void file(HttpExchange exchange, String name) throws IOException {
    var file = folder.resolve(name);
    var type =
        name.endsWith(".html")
            ? "text/html; charset=utf-8"
            : name.endsWith(".css")
                ? "text/css"
                : name.endsWith(".js")
                    ? "text/javascript"
                    : name.endsWith(".svg") ? "image/svg+xml" : "application/octet-stream";
    boolean isThere = Files.isRegularFile(file);
    send(exchange, isThere ? 200 : 404, type, isThere ? Files.readAllBytes(file) : new byte[0]);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private static byte[] json(String name, String value) {
    return ("{\"" + name + "\": \"" + value + "\"}").getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
