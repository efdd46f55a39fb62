/** Entry point of the builder at {@code /teach/}: wires address, preview and views together. */
@NullMarked
package vitrine.app.teach;

import org.jspecify.annotations.NullMarked;
