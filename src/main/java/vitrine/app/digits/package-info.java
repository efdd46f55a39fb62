/** The digits page family: its engine and its page. */
@NullMarked
package vitrine.app.digits;

import org.jspecify.annotations.NullMarked;
