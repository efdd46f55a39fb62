/**
 * How good the network is: which digits it takes for which ({@link
 * vitrine.labs.frame.judge.Confusion}), its worst mistakes ({@link
 * vitrine.labs.digits.judge.Mistakes}), and whether it is right as often as it claims ({@link
 * vitrine.labs.digits.judge.Calibration}).
 */
@NullMarked
package vitrine.labs.digits.judge;

import org.jspecify.annotations.NullMarked;
