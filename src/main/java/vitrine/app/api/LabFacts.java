package vitrine.app.api;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.file.Blob;
import vitrine.session.Probe;
import vitrine.session.Reply;

/** What a lab tells the API about itself beyond its session. */
public interface LabFacts {
  /** The spoken summary of what is on screen. */
  String describeState();

  /**
   * The metrics of this network by their names in the API, such as {@code trainLoss}, and where
   * each is read.
   */
  Map<String, Probe> metrics();

  /** How many inputs a row given by hand has. */
  int inputs();

  /**
   * Hands over the link that opens exactly this, with the network's numbers in it if {@code
   * withWeights}.
   */
  void link(boolean withWeights, Consumer<String> taker, Reply reply);

  /** The parts that are no settings and can be hidden or locked from the address, by name. */
  default List<String> parts() {
    return List.of();
  }

  /** The file formats of {@link #export}, and their media types. */
  Map<String, String> formats();

  /** Hands over a file of one of those formats, with a name to save it under. */
  void export(String format, Consumer<Blob> taker, Reply reply);
}
