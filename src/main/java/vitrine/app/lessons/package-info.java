/** The pages of ready lessons: what only the visitor's browser knows is written into them. */
@NullMarked
package vitrine.app.lessons;

import org.jspecify.annotations.NullMarked;
