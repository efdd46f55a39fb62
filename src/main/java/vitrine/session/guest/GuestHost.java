package vitrine.session.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.session.CommandText;
import vitrine.session.LabSession;
import vitrine.session.LinkCodec;
import vitrine.session.Numbers;
import vitrine.session.Packet;
import vitrine.session.PageListener;
import vitrine.session.Port;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.session.Start;

/**
 * The page's side of its guests: tells them what happens in the session, and asks on their behalf.
 *
 * <p>What they need to see becomes part of what the page's own view watches ({@link #probes}).
 */
public final class GuestHost implements PageListener, Port.Listener {
  private static final double[] NO_NUMBERS = new double[0];
  private static final int NONE_TOLD = -1;

  private final LabSession session;
  private final Runnable wishesChanged;
  private final int traced;
  private final Supplier<double[]> past;
  private @Nullable Port guest;
  private List<Probe> probes = List.of();
  private int toldStretch = NONE_TOLD;

  /**
   * A host without a guest.
   *
   * @param wishesChanged called when the guest needs to see something else
   * @param traced how many numbers the page has noted on the way
   * @param past what the page knows of the run since its last start, from the first to the last:
   *     note after note the examples, then the numbers traced
   */
  public GuestHost(
      LabSession session, Runnable wishesChanged, int traced, Supplier<double[]> past) {
    this.session = session;
    this.wishesChanged = wishesChanged;
    this.traced = traced;
    this.past = past;
  }

  /** From now on serves the guest at the other end of that line. */
  public void serve(Port port) {
    guest = port;
    port.listen(this);
  }

  /** What the guest needs to see. */
  public List<Probe> probes() {
    return probes;
  }

  @Override
  public void ready() {
    tell();
  }

  @Override
  public void changed() {
    tell();
  }

  @Override
  public void seen(Snapshot snapshot) {
    var port = guest;
    if (port == null) {
      return;
    }
    var texts = new ArrayList<String>();
    var blocks = new ArrayList<double[]>();
    for (var probe : probes) {
      double @Nullable [] values = snapshot.find(probe);
      if (values != null) {
        texts.add(probe.toString());
        blocks.add(values);
      }
    }
    var numbers = new Numbers();
    numbers.add(snapshot.revision());
    numbers.add(snapshot.examples());
    numbers.add(snapshot.epochSize());
    numbers.add(snapshot.running() ? 1 : 0);
    numbers.add(snapshot.diverged() ? 1 : 0);
    numbers.addBlocks(blocks);
    port.post(new Packet(GuestKinds.SEEN, texts, numbers.toArray()));
  }

  @Override
  public void passed(double examples, double[] values) {
    var port = guest;
    if (port != null) {
      var numbers = new double[values.length + 1];
      numbers[0] = examples;
      System.arraycopy(values, 0, numbers, 1, values.length);
      port.post(new Packet(GuestKinds.PASSED, List.of(), numbers));
    }
  }

  @Override
  public void received(Packet packet) {
    var texts = packet.texts();
    switch (packet.kind()) {
      case GuestKinds.HELLO -> {
        toldStretch = NONE_TOLD;
        tell();
        var last = session.snapshot();
        if (last != null) {
          seen(last);
        }
      }
      case GuestKinds.WATCH -> {
        var next = new ArrayList<Probe>();
        for (var text : texts) {
          next.add(Probe.parse(text));
        }
        probes = List.copyOf(next);
        wishesChanged.run();
      }
      case GuestKinds.PLAY -> session.play((int) packet.numbers()[0]);
      default -> ask(packet.kind(), texts, packet.numbers());
    }
  }

  @Override
  public void failed(String reason) {
    guest = null;
    probes = List.of();
    wishesChanged.run();
  }

  private void ask(String kind, List<String> texts, double[] numbers) {
    var id = texts.get(0);
    var reply = reply(id);
    try {
      switch (kind) {
        case GuestKinds.COMMAND -> session.send(CommandText.parse(texts.get(1)), reply);
        case GuestKinds.PAUSE -> session.pause(reply);
        case GuestKinds.STEP -> session.stepTo(numbers[0], reply);
        case GuestKinds.BACK -> session.backTo(numbers[0], reply);
        case GuestKinds.GO -> session.goTo(numbers[0], reply);
        case GuestKinds.READ ->
            session.read(Probe.parse(texts.get(1)), values -> give(id, values), reply);
        case GuestKinds.PREDICT -> session.predict(numbers, values -> give(id, values), reply);
        default -> throw new IllegalArgumentException("No guest says “" + kind + "”.");
      }
    } catch (Refusal refusal) {
      reply.refused(refusal.sentence());
    }
  }

  private void give(String id, double[] values) {
    post(new Packet(GuestKinds.VALUES, List.of(id), values));
  }

  private Reply reply(String id) {
    return new Reply() {
      @Override
      public void done() {
        post(new Packet(GuestKinds.DONE, List.of(id), NO_NUMBERS));
      }

      @Override
      public void refused(Sentence sentence) {
        var texts = new ArrayList<String>(List.of(id, sentence.key()));
        texts.addAll(sentence.arguments());
        post(new Packet(GuestKinds.REFUSED, texts, NO_NUMBERS));
      }
    };
  }

  private void tell() {
    if (guest == null) {
      return;
    }
    var settings = LinkCodec.encode(Start.of(session.settings()), Integer.MAX_VALUE);
    var way = LinkCodec.encode(session.start(), Integer.MAX_VALUE);
    var numbers =
        new double[] {
          session.examples(),
          session.epochSize(),
          session.batchSize(),
          session.dataRevision(),
          session.stretch(),
          session.furthest(),
          flag(session.isReady()),
          flag(session.isPlaying()),
          flag(session.isMoving())
        };
    post(new Packet(GuestKinds.STATE, List.of(settings, way), numbers));
    if (session.isReady() && session.stretch() != toldStretch) {
      toldStretch = session.stretch();
      var notes = past.get();
      var all = new double[notes.length + 1];
      all[0] = traced;
      System.arraycopy(notes, 0, all, 1, notes.length);
      post(new Packet(GuestKinds.PAST, List.of(), all));
    }
  }

  private static double flag(boolean is) {
    return is ? 1 : 0;
  }

  private void post(Packet packet) {
    var port = guest;
    if (port != null) {
      port.post(packet);
    }
  }
}
