/** What Excel takes in one cell. */
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;
/** No XML may hold these, escaped or not. */
const NEVER_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g; // oxlint-disable-line no-control-regex

/** Half of a character outside the basic plane is none. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
}

/** The beginning of a text, never half of a character. */
export function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** A text as a cell can hold it: characters of XML alone, and « _x0041_ », which Excel would read as « A », as it stands. */
export function cellText(text: string): string {
  const clean = wellFormed(text).replaceAll(/\r\n?/g, '\n').replaceAll(NEVER_IN_XML, '');
  return cut(clean, LONGEST_CELL).replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

/** Names as Excel allows them, no two alike. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const plain =
      name
        .replaceAll(/[[\]/\\:*?']+/g, ' ')
        .slice(0, LONGEST_NAME)
        .trim() || `${index + 1}`;
    const free = taken.has(plain.toLowerCase()) ? `${plain.slice(0, LONGEST_NAME - 4)} ${index + 1}` : plain;
    taken.add(free.toLowerCase());
    return free;
  });
}
