/**
 * What is given away as files: {@link vitrine.teach.packages.Needs} says which files a page needs,
 * {@link vitrine.teach.packages.ZipFile} joins them, {@link vitrine.teach.packages.ScormManifest}
 * and {@link vitrine.teach.packages.Cmi5Structure} describe them to a learning platform, {@link
 * vitrine.teach.packages.OneFile} folds them into one page.
 */
@NullMarked
package vitrine.teach.packages;

import org.jspecify.annotations.NullMarked;
