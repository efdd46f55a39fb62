/**
 * The site in a real browser: a test asks for a {@link vitrine.e2e.Visitor} and gets one from
 * {@link vitrine.e2e.Visits}, which has {@link vitrine.e2e.Browsers} find or fetch a browser;
 * {@link vitrine.e2e.Complaints} end a test that heard any. {@link vitrine.e2e.PlaygroundPage}
 * speaks of the Playground in its visitors' words.
 */
@NullMarked
package vitrine.e2e;

import org.jspecify.annotations.NullMarked;
