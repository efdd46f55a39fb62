/**
 * A session's guests: parts of the page in a module of their own, fetched after the page. {@link
 * vitrine.session.guest.GuestHost} serves them on the page's side, {@link
 * vitrine.session.guest.GuestSession} is the session as they see it, {@link
 * vitrine.session.guest.GuestKinds} is what the two say to each other.
 */
@NullMarked
package vitrine.session.guest;

import org.jspecify.annotations.NullMarked;
