package vitrine.site.dev;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** Where classes are: the compiler's dependencies are those of this program. */
final class ClassPath {
  private ClassPath() {}

  /** The class path that this program runs with, also inside Maven. */
  static List<File> ofThisProgram() {
    var files = new ArrayList<File>();
    if (ClassPath.class.getClassLoader() instanceof URLClassLoader loader) {
      for (var url : loader.getURLs()) {
        try {
          files.add(new File(new URI(url.toString())));
        } catch (URISyntaxException e) {
          throw new IllegalStateException("A strange class path: " + url, e);
        }
      }
    } else {
      for (var path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        files.add(new File(path));
      }
    }
    return files;
  }
}
