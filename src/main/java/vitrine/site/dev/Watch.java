package vitrine.site.dev;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sees what is saved in some folders, at any depth, also in folders made later. */
final class Watch implements AutoCloseable {
  /** An editor writes a file in several steps: what comes within that time belongs together. */
  private static final int MILLIS_OF_ONE_SAVE = 100;

  private final WatchService service;

  private Watch(WatchService service) {
    this.service = service;
  }

  static Watch over(List<Path> folders) throws IOException {
    var watch = new Watch(FileSystems.getDefault().newWatchService());
    for (var folder : folders) {
      watch.add(folder);
    }
    return watch;
  }

  /** Waits for a save; the files that it changed. */
  Set<Path> next() throws IOException, InterruptedException {
    var saved = new HashSet<Path>();
    WatchKey key = service.take();
    while (key != null) {
      take(key, saved);
      key = poll();
    }
    return saved;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  private @Nullable WatchKey poll() throws InterruptedException {
    return service.poll(MILLIS_OF_ONE_SAVE, TimeUnit.MILLISECONDS);
  }

  private void take(WatchKey key, Set<Path> saved) throws IOException {
    for (var event : key.pollEvents()) {
      if (key.watchable() instanceof Path folder && event.context() instanceof Path name) {
        var path = folder.resolve(name);
        saved.add(path);
        if (Files.isDirectory(path)) {
          add(path);
        }
      }
    }
    key.reset();
  }

  private void add(Path folder) throws IOException {
    try (var folders = Files.walk(folder)) {
      for (var each : folders.filter(Files::isDirectory).toList()) {
        each.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
      }
    }
  }
}
