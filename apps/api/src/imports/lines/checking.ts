import { type Fault, InvalidInput, LANGUAGES, type Language, type PostingKind } from '@penc/domain';
import { say } from '@penc/language';
import type { Row } from '@penc/sheets';
import { setImmediate as turn } from 'node:timers/promises';
import type { Caller } from '../../access/caller';
import { type WarningView, warningsIn } from '../../http/personal-data-warnings';
import type { PostingsService } from '../../postings/postings.service';
import type { NeedRequest, OfferRequest } from '../../postings/requests';
import type { Batch } from '../batches/batches';
import { asPosted } from './mandates';
import type { Namesake } from './namesakes';
import { readLine } from './read-line';
import { isTotal } from './totals';
import { type LineFault, withWritten } from './written';
import { writtenOut } from './written-out';

/** A line of a file, as it would be posted; what bears the same title is looked for apart. */
interface SoundLine {
  readonly line: number;
  readonly title: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Null where there are faults. */
  readonly request: NeedRequest | OfferRequest | null;
  readonly faults: readonly LineFault[];
  readonly warnings: readonly WarningView[];
  readonly deduced: readonly string[];
  readonly forAll: readonly string[];
  /** As they were sent, « idem » written out. */
  readonly cells: readonly string[];
  readonly bounds: Readonly<Record<string, string>>;
}
export type CheckedLine = SoundLine & { readonly namesake: Namesake | null };

interface Checked {
  readonly lines: readonly SoundLine[];
  /** Where sums of the lines above stand: no postings. */
  readonly totals: readonly number[];
  /** The template’s own line is no posting. */
  readonly examples: number;
}

/** What people write in words of their own. */
interface Texts {
  readonly title?: string;
  readonly description?: string;
  readonly plan?: object;
  readonly contractingAuthority?: object;
  readonly onBehalfOf?: object;
}

type Postings = Pick<PostingsService, 'accepted'>;
/** Lines between which others have their turn. */
const AT_A_TIME = 10;

/** All lines of a batch by the rules of the posting itself. */
export async function checkLines(
  postings: Postings,
  caller: Caller,
  batch: Batch,
  answerIn: Language,
): Promise<Checked> {
  const lines: SoundLine[] = [];
  const posted = (batch.content?.rows ?? []).filter((row) => !isExample(batch.kind, row));
  const totals = posted.filter(({ cells }) => isTotal(cells, batch.columns));
  const rows = writtenOut(posted.filter((row) => !totals.includes(row)));
  for (const [index, row] of rows.entries()) {
    if (index % AT_A_TIME === AT_A_TIME - 1) await turn();
    lines.push(checkLine(postings, caller, batch, row, answerIn));
  }
  return {
    lines,
    totals: totals.map(({ line }) => line),
    examples: (batch.content?.rows.length ?? 0) - posted.length,
  };
}

function checkLine(
  postings: Postings,
  caller: Caller,
  { kind, columns, content, forAll, language, postingStatus }: Batch,
  { line, cells }: Row,
  answerIn: Language,
): SoundLine {
  const {
    body: read,
    faults: unread,
    forAll: taken,
    deduced,
    bounds,
  } = readLine(kind, cells, { columns, headings: content?.headings ?? [], forAll, language });
  const body = postingStatus === 'draft' ? describedByTitle(read) : read;
  const { request, faults: refused } = accepted(postings, caller, kind, { ...asPosted(body), status: postingStatus });
  const faults = [...unread, ...refused.filter(({ pointer }) => !unread.some((one) => isAbout(pointer, one.pointer)))];
  const { title = '', description = '', plan, contractingAuthority, onBehalfOf } = body as Texts;
  return {
    line,
    title,
    body,
    request: faults.length === 0 ? request : null,
    faults: faults.map((fault) => withWritten(inAFile(fault), kind, cells, columns)),
    deduced,
    forAll: taken,
    cells,
    bounds,
    warnings: warningsIn({ title, description, plan, contractingAuthority, onBehalfOf }, answerIn),
  };
}

/** A draft is there to be completed: until then its title says what it is about. */
function describedByTitle(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...body, description: body['description'] ?? body['title'] };
}

const IN_A_FILE: Readonly<Partial<Record<string, string>>> = {
  '/themes list-empty': 'import-themes-empty',
  '/modalities list-empty': 'import-modalities-empty',
  '/contractingAuthority/name required': 'import-authority-name',
  '/contractingAuthority/type required': 'import-authority-type',
  '/onBehalfOf/0/name required': 'import-mandate-name',
  '/onBehalfOf/0/reference required': 'import-mandate-reference',
  '/plan/kind required': 'import-plan-kind',
  '/plan/status required': 'import-plan-status',
};

/** In a file nobody ticks anything: which words are read, and in which column, is said. */
function inAFile(fault: Fault): Fault {
  const code = IN_A_FILE[`${fault.pointer} ${fault.code}`];
  return code === undefined ? fault : { ...fault, code };
}

function accepted(postings: Postings, caller: Caller, kind: PostingKind, body: object) {
  try {
    return { request: postings.accepted(caller, kind, body), faults: [] };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { request: null, faults: error.faults };
  }
}

const PLACES: ReadonlySet<string> = new Set(['/region', '/department', '/commune', '/territories']);

/** What could not be read is not said a second time, as missing. */
function isAbout(refused: string, unread: string): boolean {
  if (PLACES.has(unread)) return refused.startsWith('/territories');
  return refused === unread || refused.startsWith(`${unread}/`);
}

/** Somebody has written over the lines below it and left it standing. */
function isExample(kind: PostingKind, { cells }: Row): boolean {
  return LANGUAGES.some((language) => cells.includes(say(language, `page.import.example.${kind}.title`)));
}
