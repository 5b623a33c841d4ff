const NAMES: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
};
/** ISO-8859-1 is read as Windows-1252, as browsers do: the two differ in signs that the former has no use for. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** As much of a file as the XML declaration needs. */
export const HEAD = 256;

/**
 * The encoding of a file, by its first bytes (RFC 7303): its byte order mark, else what came with it, else its XML
 * declaration, else UTF-8. Null where that names one that we do not read.
 */
export function encodingOf(head: Uint8Array, told?: string): Encoding | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const name = told ?? declared(head);
  return name === undefined ? 'utf-8' : (NAMES[name.toLowerCase()] ?? null);
}

function declared(head: Uint8Array): string | undefined {
  const text = fromWindows1252(head.subarray(0, HEAD));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(text)?.[1];
}

/** 0x80 to 0x9F; the rest of the page is that of Unicode. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Written out: TextDecoder reads these 32 signs differently from one version of Node to the next. */
export function fromWindows1252(bytes: Uint8Array): string {
  const text = String.fromCharCode(...bytes);
  return text.replaceAll(/[\u0080-\u009f]/g, (sign) => UPPER_CONTROLS.charAt(sign.charCodeAt(0) - 0x80));
}
