package vitrine.session;

/**
 * One end of the line between page and engine. Packets arrive in the order in which they were
 * posted.
 */
public interface Port {
  /**
   * Sends a packet to the other end; its numbers may be handed over and must not be used
   * afterwards, its bytes stay the sender's.
   */
  void post(Packet packet);

  /** Says who hears what arrives; nothing that arrived before is lost. */
  void listen(Listener listener);

  /** Ends the line; on the page's side the engine ends with it. */
  void close();

  /** Hears what arrives at one end. */
  interface Listener {
    /** A packet has arrived. */
    void received(Packet packet);

    /**
     * The other end has failed and will not answer any more; {@code reason} is for a developer's
     * eyes.
     */
    void failed(String reason);
  }
}
