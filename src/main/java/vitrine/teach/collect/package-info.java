/**
 * Hand-ins side by side: {@link vitrine.teach.collect.PastedLines} finds them in what was pasted,
 * {@link vitrine.teach.collect.HandInChecks} looks at each before it is replayed, {@link
 * vitrine.teach.collect.HandInReport} says what came of it, {@link
 * vitrine.teach.collect.ReportTable} is the table of all.
 */
@NullMarked
package vitrine.teach.collect;

import org.jspecify.annotations.NullMarked;
