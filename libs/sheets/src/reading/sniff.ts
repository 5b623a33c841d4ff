import { UnreadableSheet } from '../faults';

/** How files begin that are often taken for a table; whatever they are called. */
const SIGNATURES = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  // the old .xls; an .xlsx under a password is kept in the same wrapping
  oldOffice: [0xd0, 0xcf, 0x11, 0xe0],
  gzip: [0x1f, 0x8b],
  rar: [0x52, 0x61, 0x72, 0x21],
  sevenZip: [0x37, 0x7a, 0xbc, 0xaf],
  emptyZip: [0x50, 0x4b, 0x05, 0x06],
} as const;

const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;
/** Bytes that no text holds in any encoding that we read. */
const NO_TEXT = new Set([...Array(32).keys()].filter((byte) => ![0x09, 0x0a, 0x0c, 0x0d, 0x1a].includes(byte)));
/** Web pages and XML are text, but no table. */
const MARKUP = /^\s*<(!doctype|html|\?xml|svg|[a-z-]+[\s>])/i;
const PDF = /^\s*%PDF-/;

/** What a file is by its content, its name and type being anybody's to choose. Throws UnreadableSheet where it is neither. */
export function kindOf(bytes: Buffer): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw new UnreadableSheet('sheet-empty');
  if (begins(bytes, SIGNATURES.zip)) return 'xlsx';
  if (begins(bytes, SIGNATURES.oldOffice)) throw new UnreadableSheet('sheet-old-excel');
  const { gzip, rar, sevenZip, emptyZip } = SIGNATURES;
  if ([gzip, rar, sevenZip, emptyZip].some((one) => begins(bytes, one))) throw new UnreadableSheet('sheet-archive');
  if (isText(bytes)) return 'csv';
  throw new UnreadableSheet('sheet-not-a-sheet');
}

function isText(bytes: Buffer): boolean {
  if (UTF_16.some((mark) => begins(bytes, mark))) return true;
  if (bytes.some((byte) => NO_TEXT.has(byte))) return false;
  const beginning = bytes
    .subarray(0, 400)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  return !MARKUP.test(beginning) && !PDF.test(beginning);
}

function begins(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
