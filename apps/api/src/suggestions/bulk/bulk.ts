import {
  type BulkOutcome,
  DomainError,
  InvalidInput,
  MAX_BULK,
  NotAllowed,
  NotFound,
  bulkOutcome,
  scopeOf,
} from '@penc/domain';
import { type RequestKey, Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { Conditions } from '../../http/sql';
import { Deciding } from '../judging/deciding';
import { type Judge, type Ruling, weigh } from '../judging/weighing';
import { visible } from '../reading/audience';
import { filter } from '../reading/filters';
import { SUGGESTION_COLUMNS, type StoredSuggestion, type SuggestionRow, suggestionRow } from '../rows';
import { type Batch, type BatchItem, keepBatch, readBatch, settleItem, holdBack, takeItem } from './batches';
import { type BulkItemRequest, type BulkRequest, faultsBetween } from './requests';
import { hasHappened, summaryOf } from './summary';
import { undoingOf } from './undoing';
import type { BulkView } from './views';

/** How long one item of a batch may keep the next ones waiting: nothing leaves before all of it is decided. */
const SECONDS_PER_ITEM = 0.2;

/** One decision on many suggestions: each in a transaction of its own, never half of one, and told one by one. */
@Injectable()
export class BulkJudging {
  constructor(
    private readonly storage: Storage,
    private readonly deciding: Deciding,
  ) {}

  /** What would happen: the same rule, and nothing written. */
  async preview(caller: Caller, request: BulkRequest): Promise<BulkView> {
    const items = await this.itemsOf(caller, request);
    const judge = await this.storage.transaction(caller, (tx) => this.deciding.judge(tx, caller));
    const rows = await this.rowsOf(items);
    const foreseen = items.map((item) => ({
      ...item,
      outcome: foresee(judge, rows.get(item.id), item, request.action),
      newRevision: null,
      undone: null,
    }));
    return this.view(null, request.action, foreseen, rows);
  }

  /** The same key finds the same batch, and goes on with what a first request has left undone. */
  async decide(caller: Caller, request: BulkRequest, once: RequestKey | null): Promise<BulkView> {
    const items = await this.itemsOf(caller, request);
    const batchId = await this.storage.once(caller, once, (tx) => keepBatch(tx, caller, request, items));
    const batch = await readBatch(this.storage, caller, batchId);
    const open = batch.items.filter(({ outcome }) => outcome === null);
    for (const item of open) await this.decideItem(caller, batch, item);
    const { undoSeconds } = this.deciding;
    if (open.length > 0 && undoSeconds > 0) {
      await this.storage.transaction(caller, (tx) => holdBack(tx, batchId, undoSeconds));
    }
    return this.get(caller, batchId);
  }

  async get(caller: Caller, batchId: string): Promise<BulkView> {
    const batch = await readBatch(this.storage, caller, batchId);
    return this.view(batchId, batch.action, batch.items, await this.rowsOf(batch.items));
  }

  /** Takes back what can still be taken back; asked again, it tells the same. */
  async undo(caller: Caller, batchId: string): Promise<BulkView> {
    const batch = await readBatch(this.storage, caller, batchId);
    const decided = batch.items.filter(({ outcome, undone }) => hasHappened(outcome) && undone === null);
    const seconds = this.deciding.undoSeconds + SECONDS_PER_ITEM * decided.length;
    await this.storage.transaction(caller, (tx) => holdBack(tx, batchId, seconds));
    for (const item of decided) await this.undoItem(caller, batch, item);
    return this.get(caller, batchId);
  }

  private decideItem(caller: Caller, batch: Batch, item: BatchItem): Promise<void> {
    const { action, reason, note, until } = batch;
    const judgement = { ...(reason ? { reason } : {}), ...(note ? { note } : {}), ...(until ? { until } : {}) };
    const extraSeconds = this.deciding.undoSeconds > 0 ? SECONDS_PER_ITEM * batch.items.length : 0;
    return this.storage.transaction(caller, async (tx) => {
      if (!(await takeItem(tx, batch.id, item, 'outcome'))) return;
      const { id, revision } = item;
      const outcome = await outcomeOf(() =>
        this.deciding.decide(tx, caller, { id, revision, action, judgement, extraSeconds }),
      );
      await settleItem(tx, batch.id, item, { outcome, newRevision: hasHappened(outcome) ? revision + 1 : null });
    });
  }

  private undoItem(caller: Caller, batch: Batch, item: BatchItem): Promise<void> {
    return this.storage.transaction(caller, async (tx) => {
      if (!(await takeItem(tx, batch.id, item, 'undone'))) return;
      const matter = { id: item.id, revision: item.newRevision ?? 0, action: 'undo', judgement: {} } as const;
      await settleItem(tx, batch.id, item, { undone: await outcomeOf(() => this.deciding.decide(tx, caller, matter)) });
    });
  }

  /** The suggestions that the request names, or that its filter finds as they stand now. */
  private async itemsOf(caller: Caller, request: BulkRequest): Promise<readonly BulkItemRequest[]> {
    if (scopeOf(caller.role, 'suggestion.judge') === undefined) throw new NotAllowed('suggestion.judge');
    const faults = faultsBetween(request);
    if (faults.length > 0) throw new InvalidInput(faults);
    this.deciding.refuseUnsound(request);
    if (request.ids) return request.ids.map(({ id, revision }) => ({ id: id.toLowerCase(), revision }));
    const conditions = visible(new Conditions(), caller);
    filter(conditions, { status: 'suggested', ...request.filter });
    const found = await this.storage.read<BulkItemRequest & { all: number }>(
      `SELECT s.id, s.revision, (count(*) OVER ())::integer AS all FROM suggestions s
       JOIN postings n ON n.id = s.need_id JOIN postings f ON f.id = s.offer_id
       ${conditions.where} ORDER BY s.total DESC, s.id LIMIT ${MAX_BULK}`,
      conditions.parameters,
    );
    const all = found[0]?.all ?? 0;
    if (all > MAX_BULK) {
      throw new InvalidInput([{ pointer: '/filter', code: 'bulk-too-many', values: { found: all, max: MAX_BULK } }]);
    }
    return found.map(({ id, revision }) => ({ id, revision }));
  }

  private async rowsOf(items: readonly BulkItemRequest[]): Promise<Map<string, SuggestionRow>> {
    const rows = await this.storage.read<StoredSuggestion>(
      `SELECT ${SUGGESTION_COLUMNS} FROM suggestions s WHERE s.id = ANY($1::uuid[])`,
      [items.map(({ id }) => id)],
    );
    return new Map(rows.map((row) => [row.id, suggestionRow(row)]));
  }

  private async view(
    batchId: string | null,
    action: BulkRequest['action'],
    items: readonly Omit<BatchItem, 'position'>[],
    rows: ReadonlyMap<string, SuggestionRow>,
  ): Promise<BulkView> {
    const decided = items.filter(({ outcome }) => hasHappened(outcome)).flatMap(({ id }) => rows.get(id) ?? []);
    const refused = items.filter(({ outcome }) => outcome !== null && !hasHappened(outcome)).length;
    return {
      batchId,
      action,
      items: items.map(({ id, revision, outcome, newRevision, undone }) => ({
        id,
        revision,
        outcome,
        newRevision,
        undone,
      })),
      ...undoingOf(items, rows),
      summary: await summaryOf(this.storage, action, decided, refused),
    };
  }
}

function foresee(
  judge: Judge,
  row: SuggestionRow | undefined,
  { revision }: BulkItemRequest,
  action: BulkRequest['action'],
): BulkOutcome {
  try {
    if (!row) throw new NotFound('suggestion');
    return happened(weigh(judge, row, action, revision));
  } catch (error) {
    return refusal(error);
  }
}

/** Every refusal comes before the first write, so the transaction can go on and keep the outcome. */
async function outcomeOf(decide: () => Promise<Ruling>): Promise<BulkOutcome> {
  try {
    return happened(await decide());
  } catch (error) {
    return refusal(error);
  }
}

const happened = ({ action }: Ruling): BulkOutcome => (action === 'first-approve' ? 'awaits-second-person' : 'done');

function refusal(error: unknown): BulkOutcome {
  const outcome = error instanceof DomainError ? bulkOutcome(error.code) : undefined;
  if (outcome === undefined) throw error;
  return outcome;
}
