/**
 * Messages between a frame and the page around it: {@link vitrine.app.messages.FrameGuest} is a lab
 * in a frame, {@link vitrine.app.messages.LabFrame} the host's end of the line. The list of
 * messages is in {@code src/docs/messages.md}.
 */
@NullMarked
package vitrine.app.messages;

import org.jspecify.annotations.NullMarked;
