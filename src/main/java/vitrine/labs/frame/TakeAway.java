package vitrine.labs.frame;

import java.util.function.Consumer;
import vitrine.session.Reply;

/** What can be taken away from a lab: the formats of its public API. */
public interface TakeAway {
  /** Hands over a file that holds text, as text. */
  void text(String format, Consumer<String> taker, Reply reply);

  /** Saves a file on the visitor's device, as far as the browser allows. */
  void save(String format, Reply reply);

  /** Hands over the link to this moment: the way to it, or the network's numbers themselves. */
  void link(boolean withWeights, Consumer<String> taker, Reply reply);
}
