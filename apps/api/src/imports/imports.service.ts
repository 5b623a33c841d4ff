import {
  ImportDoubled,
  ImportEmpty,
  ImportFaulty,
  ImportOver,
  InvalidInput,
  type Language,
  type PostingKind,
  demand,
} from '@penc/domain';
import { type Row, UnreadableSheet, readSheet } from '@penc/sheets';
import { type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { type Caller, standing } from '../access/caller';
import { PostingsService } from '../postings/postings.service';
import {
  type Batch,
  type BatchLine,
  changeBatch,
  closeBatch,
  keepBatch,
  latestBatches,
  postAlone,
  readBatch,
  settleBatch,
  takeBatch,
  toldBefore,
} from './batches/batches';
import { withdrawAll } from './batches/withdrawing';
import { columnFaults } from './columns/faults';
import { onlyWithoutColumn, saidForAll } from './columns/for-all';
import { guessColumns } from './columns/guess';
import { tableOf, tooMany } from './columns/headings';
import { type CheckedLine, checkLines } from './lines/checking';
import { titlesPosted, withNamesakes } from './lines/namesakes';
import type { ImportChange, ImportCommit } from './requests';
import { isTemplateSheet } from './template/names';

/** A batch with its lines as they would be posted today. */
export interface Looked {
  readonly batch: Batch;
  readonly lines: readonly CheckedLine[];
  readonly examples: number;
  readonly totals: readonly number[];
}

interface SentSheet {
  readonly kind: PostingKind;
  readonly language: Language;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Spreadsheets of postings: sent, their columns told, checked line by line, posted in one transaction, withdrawn again. */
@Injectable()
export class Imports {
  constructor(
    private readonly storage: Storage,
    private readonly postings: PostingsService,
  ) {}

  async upload(
    caller: Caller,
    { kind, language, fileName, bytes }: SentSheet,
    once: RequestKey | null,
  ): Promise<string> {
    demandImporting(caller);
    const rows = await rowsOf(bytes);
    const content = tableOf(kind, rows);
    return this.storage.once(caller, once, async (tx) => {
      const told = await toldBefore(tx, caller, { kind, content });
      const columns = told?.columns ?? guessColumns(kind, content.headings);
      // of a column that is there, an empty cell of another table may mean something else
      const forAll = onlyWithoutColumn(kind, columns, told?.forAll ?? {});
      return keepBatch(tx, caller, { kind, language, fileName, content, columns, forAll });
    });
  }

  latest(caller: Caller): Promise<BatchLine[]> {
    demandImporting(caller);
    return latestBatches(this.storage, caller);
  }

  read(caller: Caller, id: string): Promise<Batch> {
    demandImporting(caller);
    return readBatch(this.storage, caller, id);
  }

  /** The dry run: writes nothing. */
  async look(caller: Caller, id: string, answerIn: Language): Promise<Looked> {
    const batch = await this.read(caller, id);
    return { batch, ...(await this.check(caller, batch, answerIn)) };
  }

  async change(caller: Caller, id: string, change: ImportChange): Promise<void> {
    demandImporting(caller);
    await this.storage.transaction(caller, async (tx) => {
      const batch = await takeBatch(tx, caller, id);
      if (!batch.content) throw new ImportOver(batch.status);
      const columns = change.columns ?? batch.columns;
      const faults = columnFaults(batch.kind, columns, batch.content.headings.length);
      if (faults.length > 0) throw new InvalidInput(faults);
      const { language = batch.language, postingStatus = batch.postingStatus } = change;
      const forAll = saidForAll(change.forAll ?? batch.forAll);
      await changeBatch(tx, { id, columns, forAll, language, postingStatus });
    });
  }

  /**
   * All or nothing, and once however often it is asked: whoever comes second finds it done. The lines are checked before the transaction
   * begins, which would hold up others; where the columns were told anew meanwhile, they are checked again. What bears their titles is
   * looked for inside, where no colleague posts another copy of the file.
   */
  async commit(caller: Caller, id: string, wanted: ImportCommit): Promise<void> {
    const { batch, lines } = await this.look(caller, id, caller.language);
    if (batch.status === 'committed') return;
    if (batch.status !== 'uploaded') throw new ImportOver(batch.status);
    const isSettled = await this.storage.transaction(caller, async (tx) => {
      const now = await takeBatch(tx, caller, id);
      if (now.status !== 'uploaded') return true;
      if (!isDeepStrictEqual(now, batch)) return false;
      await postAlone(tx, caller);
      const titles = await titlesPosted(tx, caller, batch);
      const { posted, ...left } = chosen(withNamesakes(lines, titles), wanted);
      await settleBatch(tx, { id, postingIds: await this.post(tx, caller, batch.kind, posted), ...left });
      return true;
    });
    if (!isSettled) await this.commit(caller, id, wanted);
  }

  /** What the batch has posted is withdrawn, all of it, while nobody has answered to any. Asked again, it is done already. */
  async undo(caller: Caller, id: string): Promise<void> {
    demandImporting(caller);
    await this.storage.transaction(caller, async (tx) => {
      const batch = await takeBatch(tx, caller, id);
      if (batch.status === 'undone') return;
      if (batch.status !== 'committed') throw new ImportOver(batch.status);
      await withdrawAll(tx, batch, (postingId) =>
        this.postings.moveIn(tx, caller, batch.kind, postingId, { action: 'withdraw' }),
      );
      await closeBatch(tx, id);
    });
  }

  /** What was sent and not posted is forgotten. */
  async discard(caller: Caller, id: string): Promise<void> {
    demandImporting(caller);
    await this.storage.transaction(caller, async (tx) => {
      const batch = await takeBatch(tx, caller, id);
      if (batch.status !== 'uploaded') throw new ImportOver(batch.status);
      await tx.query('DELETE FROM import_batches WHERE id = $1', [id]);
    });
  }

  private async post(
    tx: Transaction,
    caller: Caller,
    kind: PostingKind,
    lines: readonly CheckedLine[],
  ): Promise<string[]> {
    const ids: string[] = [];
    for (const { request } of lines) {
      if (request) ids.push((await this.postings.createIn(tx, caller, kind, request, false)).id);
    }
    return ids;
  }

  private async check(caller: Caller, batch: Batch, answerIn: Language) {
    if (!batch.content) return { lines: [], examples: 0, totals: [] };
    const titles = await titlesPosted(this.storage, caller, batch);
    const { lines, ...leftAside } = await checkLines(this.postings, caller, batch, answerIn);
    return { lines: withNamesakes(lines, titles), ...leftAside };
  }
}

/** A table that is too long even to be read is told by how many lines can be posted, not by how many can be read. */
async function rowsOf(bytes: Buffer): Promise<Row[]> {
  try {
    return await readSheet(bytes, { isPreferred: isTemplateSheet });
  } catch (error) {
    throw error instanceof UnreadableSheet && error.reason === 'sheet-too-many-rows' ? tooMany() : error;
  }
}

function demandImporting(caller: Caller): void {
  demand(caller.role, 'posting.create', standing(caller, [caller.organisationId], []), true, 'import');
}

interface Chosen extends Pick<Batch, 'leftFaulty' | 'leftDoubled'> {
  readonly posted: readonly CheckedLine[];
}

/** The lines that are to be posted; throws where some cannot be, or may be there already, and nobody has said what to do with them. */
function chosen(
  lines: readonly CheckedLine[],
  { withoutFaulty, withoutDuplicates, duplicates = 0 }: ImportCommit,
): Chosen {
  const wanted = withoutDuplicates ? lines.filter(({ namesake }) => namesake === null) : lines;
  const sound = wanted.filter(({ request }) => request !== null);
  if (sound.length < wanted.length && !withoutFaulty) throw new ImportFaulty(wanted.length - sound.length);
  if (sound.length === 0) throw new ImportEmpty();
  const doubled = sound.filter(({ namesake }) => namesake !== null).length;
  if (doubled > duplicates) throw new ImportDoubled(doubled);
  return { posted: sound, leftFaulty: wanted.length - sound.length, leftDoubled: lines.length - wanted.length };
}
