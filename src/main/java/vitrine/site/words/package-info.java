/**
 * The words that the site explains: the {@link vitrine.site.words.Glossary}, whose terms a {@link
 * vitrine.site.words.TermLinker} links where they first appear on a page, and the {@link
 * vitrine.site.words.LabList}. Both are read from {@code web/words/} as {@link
 * vitrine.site.words.Entry entries}; {@link vitrine.site.words.PageWords} puts them into pages.
 */
@NullMarked
package vitrine.site.words;

import org.jspecify.annotations.NullMarked;
