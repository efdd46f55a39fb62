package vitrine.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteServerTest {
  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void write() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(site.resolve("lab"));
    Files.writeString(folder.resolve("secret.txt"), "what nobody may read");
    Files.writeString(site.resolve("index.html"), "home");
    Files.writeString(site.resolve("lab/index.html"), "lab");
    Files.writeString(site.resolve("404.html"), "<a href=\"./\">home</a>");
    Files.writeString(site.resolve("engine.wasm"), "\0asm".repeat(500));
  }

  @Test
  void servesFilesAndFoldersUnderAPrefix() throws Exception {
    try (var server = SiteServer.start(site, SiteServer.Options.onFreePort().under("/a/b/"))) {
      assertThat(server.address()).endsWith("/a/b/");
      assertThat(get(server, "").body()).isEqualTo("home");
      assertThat(get(server, "lab/").body()).isEqualTo("lab");
      assertThat(get(server, "lab?x=1").statusCode()).isEqualTo(301);
      assertThat(get(server, "lab?x=1").headers().firstValue("Location").orElseThrow())
          .endsWith("/a/b/lab/?x=1");
    }
  }

  @Test
  void saysWhatAFileIsAndGzipsItForWhoeverTakesThat() throws Exception {
    try (var server = SiteServer.start(site, SiteServer.Options.onFreePort())) {
      var plain = get(server, "engine.wasm");
      assertThat(plain.headers().firstValue("Content-Type")).hasValue("application/wasm");
      assertThat(plain.headers().firstValue("Content-Length")).hasValue("2000");
      var packed = get(server, "engine.wasm", "Accept-Encoding", "gzip");
      assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
      assertThat(packed.headers().firstValueAsLong("Content-Length").orElseThrow()).isLessThan(200);
    }
  }

  @Test
  void whatIsNotThereAnswers404AndItsAddressesClimb() throws Exception {
    try (var server = SiteServer.start(site, SiteServer.Options.onFreePort())) {
      assertThat(get(server, "no").statusCode()).isEqualTo(404);
      assertThat(get(server, "no").body()).contains("\"./\"");
      assertThat(get(server, "no/such/page").body()).contains("\"../../\"");
    }
  }

  @Test
  void nothingOutsideTheSiteIsServed() throws Exception {
    try (var server = SiteServer.start(site, SiteServer.Options.onFreePort())) {
      for (var path : new String[] {"%2e%2e/secret.txt", "lab/..%2f..%2fsecret.txt", "//secret"}) {
        assertThat(get(server, path).body()).as(path).doesNotContain("what nobody may read");
      }
    }
  }

  @Test
  void onlyReadingIsAllowedAndHeadersAreAdded() throws Exception {
    var options = SiteServer.Options.onFreePort().with(Map.of("X-Course", "seven"));
    try (var server = SiteServer.start(site, options)) {
      var posted =
          send(
              HttpRequest.newBuilder(URI.create(server.address()))
                  .POST(HttpRequest.BodyPublishers.noBody()));
      assertThat(posted.statusCode()).isEqualTo(405);
      assertThat(get(server, "").headers().firstValue("X-Course")).hasValue("seven");
    }
  }

  @Test
  void aTakenPortIsAnIoException() throws IOException {
    try (var first = SiteServer.start(site, SiteServer.Options.onFreePort())) {
      int port = URI.create(first.address()).getPort();
      assertThatIOException()
          .isThrownBy(() -> SiteServer.start(site, SiteServer.Options.onPort(port)));
    }
  }

  private static HttpResponse<String> get(SiteServer server, String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(server.address() + path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
