import {
  type Fault,
  IllegalMove,
  InvalidInput,
  NotFound,
  type PostingAction,
  type PostingKind,
  StaleRevision,
  demand,
  allowed,
  dayOf,
  move,
} from '@penc/domain';
import { messages, put } from '@penc/messages';
import { Clock } from '@penc/platform';
import { type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Caller, standing } from '../access/caller';
import { faultsOf, read } from '../http/read';
import { NeedPatch, NeedRequest, OfferPatch, OfferRequest } from './requests';
import { written } from './revision';
import { type NeedView, type OfferView, POSTING_COLUMNS, type PostingRow, viewOf } from './views';

type View = NeedView | OfferView;
const requestClasses = { need: NeedRequest, offer: OfferRequest } as const;
const patchClasses = { need: NeedPatch, offer: OfferPatch } as const;

@Injectable()
export class PostingsService {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async get(caller: Caller, kind: PostingKind, id: string): Promise<View> {
    const row = await this.find(kind, id);
    if (!row || !maySee(caller, row)) throw new NotFound(kind);
    return viewOf(row);
  }

  /** Row, revision, log and outbox row in one transaction. */
  create(caller: Caller, kind: PostingKind, body: unknown, once: RequestKey | null): Promise<View> {
    demand(caller.role, 'posting.create', standing(caller, [caller.organisationId], []), true, kind);
    const request = read<NeedRequest | OfferRequest>(requestClasses[kind], body);
    const status = request.status ?? 'draft';
    if (status === 'open') this.refuseIfOver(request);
    return this.storage.once(caller, once, async (tx) => {
      const revision = written(request, this.today());
      const [posting] = await tx.query<{ id: string }>(
        `INSERT INTO postings (kind, organisation_id, status, content, amounts, concepts, themes, sectors, territories,
                               modalities, deadline, period_end)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`,
        [kind, caller.organisationId, status, ...columns(revision)],
      );
      const { id } = posting as { id: string };
      await keepRevision(tx, id);
      await this.tell(tx, await readPosting(tx, kind, id), 'posting.create');
      return viewOf(await readPosting(tx, kind, id));
    });
  }

  /** A merge patch; every edit makes a new revision, and the worker supersedes what was approved on the old one. */
  edit(caller: Caller, kind: PostingKind, id: string, body: unknown, once: RequestKey | null): Promise<View> {
    return this.storage.once(caller, once, async (tx) => {
      const row = await this.lock(tx, caller, kind, id, 'posting.edit');
      const request = merged(kind, row, body);
      if (row.status === 'withdrawn') throw new IllegalMove('posting', row.status, 'edit');
      if (row.status === 'open') this.refuseIfOver(request);
      await tx.query(
        `UPDATE postings SET revision = revision + 1, content = $2, amounts = $3, concepts = $4, themes = $5,
                sectors = $6, territories = $7, modalities = $8, deadline = $9, period_end = $10 WHERE id = $1`,
        [id, ...columns(written(request, this.today()))],
      );
      await keepRevision(tx, id);
      const edited = await readPosting(tx, kind, id);
      await this.tell(tx, edited, 'posting.edit', { revision: edited.revision });
      return viewOf(edited);
    });
  }

  move(
    caller: Caller,
    kind: PostingKind,
    id: string,
    action: PostingAction,
    given: number | undefined,
    once: RequestKey | null,
  ): Promise<View> {
    return this.storage.once(caller, once, async (tx) => {
      const row = await this.lock(tx, caller, kind, id, 'posting.move');
      if (given !== undefined && given !== row.revision) throw new StaleRevision(given, row.revision);
      const status = move('posting', row.status, action);
      if (status === 'open') this.refuseIfOver(row.content);
      await tx.query('UPDATE postings SET status = $2 WHERE id = $1', [id, status]);
      await this.tell(tx, row, `posting.${action}`, { from: row.status, to: status });
      return viewOf(await readPosting(tx, kind, id));
    });
  }

  private async lock(
    tx: Transaction,
    caller: Caller,
    kind: PostingKind,
    id: string,
    action: 'posting.edit' | 'posting.move',
  ): Promise<PostingRow> {
    await tx.query('SELECT 1 FROM postings WHERE id = $1 AND kind = $2 FOR NO KEY UPDATE', [id, kind]);
    const row = await readPosting(tx, kind, id);
    const stands = standing(caller, [row.organisationId], row.territories);
    demand(caller.role, action, stands, maySee(caller, row) && (stands.own || caller.role !== 'editor'), kind);
    return row;
  }

  private async find(kind: PostingKind, id: string): Promise<PostingRow | undefined> {
    const [row] = await this.storage.read<PostingRow>(ONE_POSTING, [id, kind]);
    return row;
  }

  /** To open what is already over would post it for nobody. */
  private refuseIfOver(content: { deadline?: string; period?: { end: string } }): void {
    const today = this.today();
    const faults: Fault[] = [];
    if (content.deadline && content.deadline < today) faults.push({ pointer: '/deadline', code: 'deadline-past' });
    if (content.period && content.period.end < today) faults.push({ pointer: '/period/end', code: 'period-past' });
    if (faults.length > 0) throw new InvalidInput(faults);
  }

  private async tell(tx: Transaction, row: PostingRow, action: string, details = {}): Promise<void> {
    await put(tx, messages.postingChanged, { postingId: row.id });
    await tx.log({
      action,
      subject: { type: row.kind, id: row.id },
      organisationIds: [row.organisationId],
      territories: row.territories,
      details,
    });
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}

const ONE_POSTING = `SELECT ${POSTING_COLUMNS} FROM postings p JOIN organisations o ON o.id = p.organisation_id
                     WHERE p.id = $1 AND p.kind = $2`;

export async function readPosting(tx: Transaction, kind: PostingKind, id: string): Promise<PostingRow> {
  const [row] = await tx.query<PostingRow>(ONE_POSTING, [id, kind]);
  if (!row) throw new NotFound(kind);
  return row;
}

function maySee(caller: Caller, row: PostingRow): boolean {
  const published = row.status === 'open' || row.status === 'closed' || row.status === 'expired';
  const action = published ? 'posting.read-published' : 'posting.read-unpublished';
  return allowed(caller.role, action, standing(caller, [row.organisationId], row.territories));
}

/** The present content with the patch applied, checked as a whole; all faults at once. */
function merged(kind: PostingKind, row: PostingRow, body: unknown): NeedRequest | OfferRequest {
  const patchFaults = faultsOf<NeedPatch | OfferPatch>(patchClasses[kind], body);
  const { revision, status, ...changes } = Object(body) as Record<string, unknown>;
  const statusFault: Fault[] = status === undefined ? [] : [{ pointer: '/status', code: 'status-not-allowed' }];
  const plain = Object.fromEntries(
    Object.entries({ ...row.content, ...changes }).filter(([, value]) => value !== null),
  );
  const whole = faultsOf<NeedRequest | OfferRequest>(requestClasses[kind], plain);
  const unsaid = whole.filter((fault) => !patchFaults.some((said) => said.pointer === fault.pointer));
  const faults = [...patchFaults, ...statusFault, ...unsaid];
  if (faults.length > 0) throw new InvalidInput(faults);
  if (revision !== row.revision) throw new StaleRevision(Number(revision), row.revision);
  return read<NeedRequest | OfferRequest>(requestClasses[kind], plain);
}

async function keepRevision(tx: Transaction, id: string): Promise<void> {
  await tx.query(
    `INSERT INTO posting_revisions (posting_id, revision, content, amounts, concepts, written_by)
     SELECT id, revision, content, amounts, concepts, $2 FROM postings WHERE id = $1`,
    [id, tx.actor.membershipId],
  );
}

function columns(revision: ReturnType<typeof written>): unknown[] {
  const { content, amounts, concepts, themes, sectors, territories, modalities, deadline, periodEnd } = revision;
  const json = [content, amounts, concepts].map((value) => JSON.stringify(value));
  return [...json, themes, sectors, territories, modalities, deadline, periodEnd];
}
