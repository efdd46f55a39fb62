/** Entry point of the pages of the documentation that have examples to run. */
@NullMarked
package vitrine.app.docs;

import org.jspecify.annotations.NullMarked;
