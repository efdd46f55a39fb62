/**
 * The line between page and engine: {@link vitrine.app.wire.WireMessage}, a packet as JavaScript
 * carries it; {@link vitrine.app.wire.Inbox}, what has arrived; {@link
 * vitrine.app.wire.PortOverWorker}, the page's end; {@link vitrine.app.wire.PortOverSelf}, the
 * engine's end; {@link vitrine.app.wire.Notice}, the few packets that the ends say to each other;
 * {@link vitrine.app.wire.EngineStart}, who hears them.
 */
@NullMarked
package vitrine.app.wire;

import org.jspecify.annotations.NullMarked;
