/**
 * What the small labs share: {@link vitrine.labs.small.SmallLab} says what one is (its settings,
 * its network, its data), {@link vitrine.labs.small.SmallModel} is its live network, {@link
 * vitrine.labs.small.SmallView} stands round its {@link vitrine.labs.small.Figure} on the page.
 */
@NullMarked
package vitrine.labs.small;

import org.jspecify.annotations.NullMarked;
