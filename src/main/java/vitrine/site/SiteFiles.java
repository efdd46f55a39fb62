package vitrine.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers with the files of a site, gzipped for whoever takes that. A folder answers with its
 * {@code index.html}, never with a list; what is not there answers 404 with the site's error page.
 * Nothing is to be kept without asking again.
 */
final class SiteFiles extends Handler.Abstract {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("svg", "image/svg+xml; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"));

  private final Path site;
  private final Map<String, String> headers;

  SiteFiles(Path site, Map<String, String> headers) {
    this.site = site.toAbsolutePath().normalize();
    this.headers = headers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    headers.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
      response.setStatus(405);
      callback.succeeded();
      return true;
    }
    var path = Request.getPathInContext(request).substring(1);
    var file = site.resolve(path).normalize();
    if (Files.isDirectory(file) && !path.isEmpty() && !path.endsWith("/")) {
      var query = request.getHttpURI().getQuery();
      var there = request.getHttpURI().getPath() + "/" + (query == null ? "" : "?" + query);
      Response.sendRedirect(request, response, callback, 301, there, true);
    } else if (file.startsWith(site) && Files.isRegularFile(index(file))) {
      send(request, response, callback, 200, index(file), Files.readAllBytes(index(file)));
    } else {
      notFound(request, response, callback, path);
    }
    return true;
  }

  private static Path index(Path file) {
    return Files.isDirectory(file) ? file.resolve("index.html") : file;
  }

  /** The error page is written for the site's root: deeper down its addresses climb first. */
  private void notFound(Request request, Response response, Callback callback, String path)
      throws IOException {
    var file = site.resolve(Page.ERROR_PAGE);
    if (!Files.exists(file)) {
      response.setStatus(404);
      callback.succeeded();
      return;
    }
    int depth = (int) path.chars().filter(c -> c == '/').count();
    var climb = depth == 0 ? "./" : "../".repeat(depth);
    var html = Files.readString(file).replace("=\"./", "=\"" + climb);
    send(request, response, callback, 404, file, html.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(
      Request request,
      Response response,
      Callback callback,
      int status,
      Path file,
      byte[] content) {
    var name = file.getFileName().toString();
    var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    var answer = response.getHeaders();
    answer.put(HttpHeader.CONTENT_TYPE, type == null ? "application/octet-stream" : type);
    answer.put(HttpHeader.VARY, "Accept-Encoding");
    var accepted = request.getHeaders().get(HttpHeader.ACCEPT_ENCODING);
    boolean packed =
        accepted != null
            && accepted.contains("gzip")
            && content.length > 500
            && !name.endsWith(".gz");
    var body = packed ? Gzip.of(content) : content;
    if (packed) {
      answer.put(HttpHeader.CONTENT_ENCODING, "gzip");
    }
    answer.put(HttpHeader.CONTENT_LENGTH, body.length);
    response.setStatus(status);
    boolean bare = request.getMethod().equals("HEAD");
    response.write(true, bare ? ByteBuffer.allocate(0) : ByteBuffer.wrap(body), callback);
  }
}
