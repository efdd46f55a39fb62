/**
 * The builder at {@code /teach/}: {@link vitrine.teach.builder.Draft} is what a teacher has chosen
 * so far, {@link vitrine.teach.builder.BuilderView} lets them choose it beside a live preview.
 */
@NullMarked
package vitrine.teach.builder;

import org.jspecify.annotations.NullMarked;
