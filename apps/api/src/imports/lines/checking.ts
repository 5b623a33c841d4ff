import { type Fault, InvalidInput, LANGUAGES, type Language, type PostingKind } from '@penc/domain';
import { say } from '@penc/language';
import { fold } from '@penc/reference';
import type { Row } from '@penc/sheets';
import { setImmediate as turn } from 'node:timers/promises';
import type { Caller } from '../../access/caller';
import { type WarningView, warningsIn } from '../../http/personal-data-warnings';
import type { PostingsService } from '../../postings/postings.service';
import type { NeedRequest, OfferRequest } from '../../postings/requests';
import type { Batch } from '../batches/batches';
import { readLine } from './read-line';

/** Something that bears the title of a line: a posting of before, or a line further up. */
export interface Namesake {
  readonly postingId: string | null;
  readonly line: number | null;
}

/** A line of a file, as it would be posted. */
export interface CheckedLine {
  readonly line: number;
  readonly title: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Null where there are faults. */
  readonly request: NeedRequest | OfferRequest | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly WarningView[];
  readonly deduced: readonly string[];
  readonly namesake: Namesake | null;
}

interface Checked {
  readonly lines: readonly CheckedLine[];
  /** The template’s own line is no posting. */
  readonly examples: number;
}

type Postings = Pick<PostingsService, 'accepted'>;
/** Lines between which others have their turn. */
const AT_A_TIME = 10;

/** All lines of a batch by the rules of the posting itself. `titles`: what the organisation has posted, by folded title. */
export async function checkLines(
  postings: Postings,
  caller: Caller,
  batch: Batch,
  titles: ReadonlyMap<string, string>,
  answerIn: Language,
): Promise<Checked> {
  const lines: CheckedLine[] = [];
  const above = new Map<string, number>();
  const rows = (batch.content?.rows ?? []).filter((row) => !isExample(batch.kind, row));
  for (const [index, row] of rows.entries()) {
    if (index % AT_A_TIME === AT_A_TIME - 1) await turn();
    const read = checkLine(postings, caller, batch, row, answerIn);
    const name = fold(read.title);
    lines.push({ ...read, namesake: namesakeOf(name, titles, above) });
    if (name !== '' && !above.has(name)) above.set(name, row.line);
  }
  return { lines, examples: (batch.content?.rows.length ?? 0) - rows.length };
}

function checkLine(
  postings: Postings,
  caller: Caller,
  { kind, columns, content, language, postingStatus }: Batch,
  { line, cells }: Row,
  answerIn: Language,
): Omit<CheckedLine, 'namesake'> {
  const {
    body,
    faults: unread,
    deduced,
  } = readLine(kind, cells, { columns, headings: content?.headings ?? [], language });
  const { request, faults: refused } = accepted(postings, caller, kind, { ...body, status: postingStatus });
  const faults = [...unread, ...refused.filter(({ pointer }) => !unread.some((one) => isAbout(pointer, one.pointer)))];
  const { title = '', description = '' } = body as { title?: string; description?: string };
  return {
    line,
    title,
    body,
    request: faults.length === 0 ? request : null,
    faults,
    deduced,
    warnings: warningsIn({ title, description }, answerIn),
  };
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

function namesakeOf(
  name: string,
  titles: ReadonlyMap<string, string>,
  above: ReadonlyMap<string, number>,
): Namesake | null {
  const postingId = titles.get(name) ?? null;
  const line = above.get(name) ?? null;
  return name === '' || (postingId === null && line === null) ? null : { postingId, line };
}

/** Somebody has written over the lines below it and left it standing. */
function isExample(kind: PostingKind, { cells }: Row): boolean {
  return LANGUAGES.some((language) => cells.includes(say(language, `page.import.example.${kind}.title`)));
}
