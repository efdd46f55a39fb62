/**
 * The page that gives packages away: {@link vitrine.app.packages.PackagesPage} wires the form, the
 * list of needs and {@link vitrine.app.packages.FileCollector} together; what is made is {@link
 * vitrine.app.packages.PackageMaker}'s.
 */
@NullMarked
package vitrine.app.packages;

import org.jspecify.annotations.NullMarked;
