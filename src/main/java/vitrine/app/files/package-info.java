/**
 * The page module of the files in which a network can be taken away, fetched when the first is
 * asked for: {@link vitrine.app.files.FilesPage} offers it to the page, {@link
 * vitrine.app.files.ExportedLab} knows whose networks it writes, {@link
 * vitrine.app.files.NetworkFile} writes them.
 */
@NullMarked
package vitrine.app.files;

import org.jspecify.annotations.NullMarked;
