import { encode } from 'uqr';

/** Drawn modules of a code and how many fit in a row, its quiet zone included. */
export interface QrCode {
  size: number;
  /** SVG path data in modules. */
  path: string;
}

/** Readers ask for four modules of white around a code (ISO/IEC 18004). */
const quietZone = 4;

/**
 * A text as a QR code. Level M survives 15 % of it hidden, by a head or a reflection in the hall; a
 * higher one would make the modules smaller, which costs more from the last row. Where the code has
 * room left, the level rises by itself.
 * @throws RangeError for more than 2,331 bytes
 */
export const qrCodeOf = (text: string): QrCode => {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: quietZone });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
};

/** The same as a file. */
export const qrFile = ({ size, path }: QrCode): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
