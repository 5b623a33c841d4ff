import {
  type Fault,
  IllegalMove,
  InvalidInput,
  NotFound,
  type PostingAction,
  type PostingKind,
  SIDE_ROLES,
  StaleRevision,
  callEditFaults,
  demand,
  dayOf,
  move,
} from '@penc/domain';
import { messages, put } from '@penc/messages';
import { Clock } from '@penc/platform';
import { type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Caller, type Reader, standing } from '../access/caller';
import type { Page } from '../http/lists/cursor';
import { isPlainObject } from '../http/fields/fields';
import { hygieneFaults } from '../http/bodies/hygiene';
import { mergePatch } from '../http/bodies/merge-patch';
import { type Further, faultsOf, read } from '../http/bodies/read';
import { followCall } from './call-dates';
import { type PostingQuery, listPostings } from './listing';
import { refuseUnlessMergeable } from './merging';
import { type Bearer, bearersOf, forPatch, withParties } from './parties';
import { overFaults } from './posting-faults';
import { mayReadPosting } from './reading';
import { BasedOn, type CloseRequest, type MoveRequest } from './move-requests';
import { NeedRequest, OfferRequest } from './requests';
import { type Written, written } from './revision';
import { type NeedView, type OfferView, POSTING_COLUMNS, type PostingRow, viewOf } from './views';
import { type Told, insertPosting, logged, rewritePosting } from './writing';

type View = NeedView | OfferView;
type Moved = MoveRequest & Partial<CloseRequest>;
const requestClasses = { need: NeedRequest, offer: OfferRequest } as const;

@Injectable()
export class PostingsService {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async get(caller: Reader, kind: PostingKind, id: string): Promise<View> {
    const row = await this.find(kind, id);
    if (!row || !mayReadPosting(caller, row, this.today())) throw new NotFound(kind);
    return viewOf(row, caller);
  }

  async list(caller: Reader, kind: PostingKind, query: PostingQuery): Promise<Page<View>> {
    const page = await listPostings(this.storage, caller, kind, query, this.today());
    return { ...page, items: page.items.map((row) => viewOf(row, caller)) };
  }

  /** Who of Penc bears which of these names. */
  bearers(names: readonly string[]): Promise<ReadonlyMap<string, readonly Bearer[]>> {
    return bearersOf(this.storage, names);
  }

  /** Row, revision, log and outbox row in one transaction. */
  create(caller: Caller, kind: PostingKind, body: unknown, once: RequestKey | null): Promise<View> {
    const request = this.accepted(caller, kind, body);
    return this.storage.once(caller, once, (tx) => this.createIn(tx, caller, kind, request, once === null));
  }

  /** The request as it may be posted, of somebody who may; throws InvalidInput with its faults. */
  accepted(caller: Caller, kind: PostingKind, body: unknown): NeedRequest | OfferRequest {
    demand(caller.role, 'posting.create', standing(caller, [caller.organisationId], []), true, kind);
    return read<NeedRequest | OfferRequest>(requestClasses[kind], body, (sent) =>
      sent.status === 'open' ? overFaults(sent, this.clock.now()) : [],
    );
  }

  /** What was accepted, as part of a larger transaction; `isLast` when nothing more of it follows. */
  async createIn(
    tx: Transaction,
    caller: Caller,
    kind: PostingKind,
    request: NeedRequest | OfferRequest,
    isLast: boolean,
  ): Promise<View> {
    const named = await withParties(tx, request);
    const posting = {
      id: randomUUID(),
      kind,
      organisationId: caller.organisationId,
      status: request.status ?? 'draft',
    };
    return viewOf(await insertPosting(tx, posting, this.written(named), isLast), caller);
  }

  /** A merge patch; every edit makes a new revision, and the worker supersedes what was approved on the old one. */
  edit(caller: Caller, kind: PostingKind, id: string, body: unknown, once: RequestKey | null): Promise<View> {
    return this.storage.once(caller, once, async (tx) => {
      const row = await this.lock(tx, caller, kind, id, 'posting.edit');
      const request = merged(kind, row, body, this.clock.now());
      if (row.status === 'withdrawn') throw new IllegalMove('posting', row.status, 'edit');
      const next = this.written(await withParties(tx, request, row.content));
      // nothing new: no revision, and what was approved stands
      if (isDeepStrictEqual(next.content, row.content)) return viewOf(row, caller);
      const edited = await rewritePosting(tx, id, next);
      if (kind === 'offer') await followCall(tx, row, edited);
      await this.tell(tx, edited, 'posting.edit', { revision: edited.revision });
      return viewOf(edited, caller);
    });
  }

  move(
    caller: Caller,
    kind: PostingKind,
    id: string,
    action: PostingAction,
    asked: Moved,
    once: RequestKey | null,
  ): Promise<View> {
    return this.storage.once(caller, once, (tx) => this.moveIn(tx, caller, kind, id, { ...asked, action }));
  }

  /** A move as part of a larger transaction. */
  async moveIn(
    tx: Transaction,
    caller: Caller,
    kind: PostingKind,
    id: string,
    { action, ...asked }: Moved & { readonly action: PostingAction },
  ): Promise<View> {
    const { revision, reason = null, mergedInto = null } = asked;
    const row = await this.lock(tx, caller, kind, id, 'posting.move');
    if (revision !== undefined && revision !== row.revision) throw new StaleRevision(revision, row.revision);
    const status = move('posting', row.status, action);
    // a draft may lack what a posting must say
    if (action === 'publish') read<NeedRequest | OfferRequest>(requestClasses[kind], row.content);
    if (status === 'open') this.refuseIfOver(row.content);
    if (reason === 'merged') await refuseUnlessMergeable(tx, row, mergedInto);
    await tx.query('UPDATE postings SET status = $2, close_reason = $3, merged_into = $4 WHERE id = $1', [
      id,
      status,
      reason,
      reason === 'merged' ? mergedInto : null,
    ]);
    await this.tell(tx, row, `posting.${action}`, { from: row.status, to: status, reason, mergedInto });
    return viewOf(await readPosting(tx, kind, id), caller);
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
    demand(
      caller.role,
      action,
      stands,
      mayReadPosting(caller, row, this.today()) && (stands.own || !SIDE_ROLES.includes(caller.role)),
      kind,
    );
    return row;
  }

  private async find(kind: PostingKind, id: string): Promise<PostingRow | undefined> {
    const [row] = await this.storage.read<PostingRow>(ONE_POSTING, [id, kind]);
    return row;
  }

  /** Throws InvalidInput of what is over already: there is nobody left whom it could wait for. */
  refuseIfOver(content: Parameters<typeof overFaults>[0]): void {
    const faults = overFaults(content, this.clock.now());
    if (faults.length > 0) throw new InvalidInput(faults);
  }

  private async tell(tx: Transaction, row: Told, action: string, details = {}): Promise<void> {
    await put(tx, messages.postingChanged, { postingId: row.id });
    await tx.log(logged(action, row, details));
  }

  private written(request: NeedRequest | OfferRequest): Written {
    return written(request, this.today());
  }

  today(): string {
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

/** The present content with the patch applied, checked as a whole; all faults at once. */
function merged(kind: PostingKind, row: PostingRow, body: unknown, now: Date): NeedRequest | OfferRequest {
  if (!isPlainObject(body)) throw new InvalidInput(faultsOf(BasedOn, body));
  const { status, revision, ...changes } = body;
  // a state is moved by its own routes; saying the present one again does no harm
  const moves = status !== undefined && status !== null && status !== row.status;
  const unclean = hygieneFaults(body);
  if (unclean.some(({ code }) => code === 'too-deep')) throw new InvalidInput(unclean);
  const plain = {
    ...mergePatch(forPatch(row.content, changes), changes),
    ...(row.status === 'draft' && { status: row.status }),
  };
  const filed = row.applications?.submitted ?? 0;
  const inTime: Further<NeedRequest | OfferRequest> = (sent) => [
    ...(row.status === 'open' ? overFaults(sent, now) : []),
    ...callEditFaults(row.content, sent, { filed, now }),
  ];
  const faults: Fault[] = [
    ...faultsOf(BasedOn, revision === undefined ? {} : { revision }),
    ...(moves ? [{ pointer: '/status', code: 'status-not-allowed' }] : []),
    ...faultsOf(requestClasses[kind], plain, inTime),
  ];
  if (faults.length > 0) throw new InvalidInput(faults);
  if (revision !== row.revision) throw new StaleRevision(Number(revision), row.revision);
  return read<NeedRequest | OfferRequest>(requestClasses[kind], plain);
}
