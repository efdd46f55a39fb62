package vitrine.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.session.Packet;
import vitrine.session.Port;

class InboxTest {
  private final List<String> heard = new ArrayList<>();
  private final Inbox inbox = new Inbox();

  private final Port.Listener listener =
      new Port.Listener() {
        @Override
        public void received(Packet packet) {
          heard.add(packet.kind());
        }

        @Override
        public void failed(String reason) {
          heard.add("failed: " + reason);
        }
      };

  @Test
  void whatArrivesBeforeAnybodyListensIsHeardInItsOrder() {
    inbox.receive(packet("first"));
    inbox.receive(packet("second"));
    inbox.listen(listener);
    inbox.receive(packet("third"));

    assertThat(heard).containsExactly("first", "second", "third");
  }

  @Test
  void aFailureBeforeAnybodyListensIsHeardAfterThePackets() {
    inbox.receive(packet("first"));
    inbox.fail("trap");
    inbox.listen(listener);

    assertThat(heard).containsExactly("first", "failed: trap");
  }

  @Test
  void onlyTheFirstFailureIsHeardAndNothingAfterIt() {
    inbox.listen(listener);
    inbox.fail("trap");
    inbox.fail("again");
    inbox.receive(packet("late"));

    assertThat(heard).containsExactly("failed: trap");
  }

  @Test
  void aClosedInboxIsSilent() {
    inbox.listen(listener);
    inbox.close();
    inbox.receive(packet("late"));
    inbox.fail("late");

    assertThat(heard).isEmpty();
  }

  private static Packet packet(String kind) {
    return new Packet(kind, List.of(), new double[0]);
  }
}
