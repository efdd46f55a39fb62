/**
 * Makes a QR code of a text, by ISO/IEC 18004: {@link vitrine.view.qr.QrCode} is what others need;
 * {@link vitrine.view.qr.Codewords} are its bytes with those that correct errors, {@link
 * vitrine.view.qr.Symbol} is the square with its fixed patterns, {@link vitrine.view.qr.Penalty}
 * says how hard one is to read.
 */
@NullMarked
package vitrine.view.qr;

import org.jspecify.annotations.NullMarked;
