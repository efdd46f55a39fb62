/**
 * The entry point of the home page, {@link vitrine.app.home.HomePage}; its engine is the playground
 * family's.
 */
@NullMarked
package vitrine.app.home;

import org.jspecify.annotations.NullMarked;
