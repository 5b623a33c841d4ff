/** What is wrong with one activity: it is skipped, and the reading goes on. */
export type ActivityFaultCode =
  | 'iati-too-large'
  | 'iati-identifier-missing'
  | 'iati-identifier-too-long'
  | 'iati-status-unknown'
  | 'iati-day-missing'
  | 'iati-not-a-day'
  | 'iati-sector-unknown'
  | 'iati-role-unknown'
  | 'iati-amount';

/** What is wrong with the file: nothing that stands behind it can be read. */
export type FileFaultCode =
  | 'iati-empty'
  | 'iati-encoding'
  | 'iati-not-well-formed'
  | 'iati-entities'
  | 'iati-too-deep'
  | 'iati-not-iati'
  | 'iati-version';

type Values = Readonly<Record<string, string | number>>;

export class ActivityFault extends Error {
  constructor(
    readonly code: ActivityFaultCode,
    readonly values: Values = {},
  ) {
    super(code);
  }
}

export class FileFault extends Error {
  /** `line`, counted from 1, is where it was found. */
  constructor(
    readonly code: FileFaultCode,
    readonly line: number,
    readonly values: Values = {},
  ) {
    super(`${code}, line ${line}`);
  }
}

const LONGEST_SHOWN = 60;

/** What a file says, cut to what fits into a sentence. */
export function shown(text: string): string {
  return cut(text.trim(), LONGEST_SHOWN) || '?';
}

/** The beginning of a text, never half of a character outside the basic plane. */
export function cut(text: string, length: number): string {
  const beginning = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(beginning) ? beginning.slice(0, -1) : beginning;
}
