import { DomainError } from '../errors';

/** A spreadsheet of postings: sent and checked, all of it posted, or all of that withdrawn again. */
export const IMPORT_STATES = ['uploaded', 'committed', 'undone'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Lines of one spreadsheet: all of them are posted in one transaction. */
export const MAX_IMPORT_LINES = 500;

/** Some lines cannot be posted as they are, and nobody has said to leave them out. */
export class ImportFaulty extends DomainError {
  readonly code = 'import-faulty';
  readonly status = 409;
  override readonly values: Readonly<Record<string, number>>;
  constructor(lines: number) {
    super(`${lines} lines are faulty`);
    this.values = { lines };
  }
}

/** Some lines bear the title of what is posted already, or stands further up: more than whoever asks for them was told of. */
export class ImportDoubled extends DomainError {
  readonly code = 'import-doubled';
  readonly status = 409;
  override readonly values: Readonly<Record<string, number>>;
  constructor(lines: number) {
    super(`${lines} lines may be posted already`);
    this.values = { lines };
  }
}

/** What is asked was possible once, or will never be: of what is posted, nothing is changed here any more. */
export class ImportOver extends DomainError {
  readonly code = 'import-over';
  readonly status = 409;
  override readonly values: Readonly<Record<string, string>>;
  constructor(status: ImportState) {
    super(`the import is ${status}`);
    this.values = { status };
  }
}

/** Nothing is left to be posted. */
export class ImportEmpty extends DomainError {
  readonly code = 'import-empty';
  readonly status = 409;
  constructor() {
    super('no line of the import can be posted');
  }
}

/** Others rely on some of what was posted: it can be taken back one by one, with a reason, not as if it had never been. */
export class ImportInUse extends DomainError {
  readonly code = 'import-in-use';
  readonly status = 409;
  override readonly values: Readonly<Record<string, number>>;
  constructor(postings: number) {
    super(`${postings} postings are in use`);
    this.values = { postings };
  }
}
