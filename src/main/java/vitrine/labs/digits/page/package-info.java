/**
 * The digits lab as a whole on its page ({@link vitrine.labs.digits.page.DigitsView}) and in the
 * first minute of the site ({@link vitrine.labs.digits.page.FirstMinuteView}).
 */
@NullMarked
package vitrine.labs.digits.page;

import org.jspecify.annotations.NullMarked;
