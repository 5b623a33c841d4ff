import {
  EnvelopeExceeded,
  IllegalMove,
  InvalidInput,
  type Language,
  Money,
  type MoneyShape,
  NotFound,
  StaleRevision,
  allowed,
  dayOf,
  demand,
  isConfidential,
  move,
  movesFrom,
  rateOn,
} from '@penc/domain';
import { messages, put } from '@penc/messages';
import { Clock } from '@penc/platform';
import { exchangeRates } from '@penc/reference';
import { PartnershipLine, type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Caller, pairsWithinReach, standing } from '../access/caller';
import { type Page, decodeCursor, cursorKeys, pageOf } from '../http/cursor';
import { Conditions } from '../http/sql';
import type { LineRequest, PartnershipPatch, PartnershipQuery } from './requests';
import { PARTNERSHIP_COLUMNS, type PartnershipRow, type PartnershipView, partnershipView } from './views';

@Injectable()
export class PartnershipsService {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, query: PartnershipQuery, language: Language): Promise<Page<PartnershipView>> {
    const conditions = pairsWithinReach(new Conditions(), caller);
    if (query.needId) conditions.add('a.need_id = ?', query.needId);
    if (query.offerId) conditions.add('a.offer_id = ?', query.offerId);
    if (query.status) conditions.add('a.status = ?', query.status);
    if (query.cursor) {
      const cursor = decodeCursor(query.cursor, '-createdAt', [cursorKeys.instant, cursorKeys.id]);
      conditions.add('(a.created_at, a.id) < (?::timestamptz, ?::uuid)', ...cursor.keys);
    }
    const rows = await this.storage.read<PartnershipRow>(
      `SELECT ${PARTNERSHIP_COLUMNS} FROM partnerships a JOIN postings n ON n.id = a.need_id
       JOIN postings f ON f.id = a.offer_id ${conditions.where}
       ORDER BY a.created_at DESC, a.id DESC LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({ sort: '-createdAt', keys: [row.createdKey, row.id] }));
    return { ...page, items: page.items.map((row) => partnershipView(row, language, caller)) };
  }

  async get(caller: Caller, id: string, language: Language): Promise<PartnershipView> {
    const [row] = await this.storage.read<PartnershipRow>(ONE_PARTNERSHIP, [id]);
    if (!row || !maySee(caller, row)) throw new NotFound('partnership');
    return partnershipView(row, language, caller);
  }

  /** New lines, a move, or both, in one transaction; the need's coverage and the offer's envelope follow. */
  change(caller: Caller, id: string, patch: PartnershipPatch, once: RequestKey | null): Promise<string> {
    if (patch.move === 'end' && !patch.reason)
      throw new InvalidInput([{ pointer: '/reason', code: 'reason-required' }]);
    if (!patch.lines && !patch.move) throw new InvalidInput([{ pointer: '', code: 'nothing-to-change' }]);
    return this.storage.once(caller, once, async (tx) => {
      const row = await lockPartnership(tx, id);
      const stands = standing(caller, [row.need.organisationId, row.offer.organisationId], row.need.territories);
      demand(caller.role, 'partnership.edit', stands, maySee(caller, row), 'partnership');
      if (patch.revision !== row.revision) throw new StaleRevision(patch.revision, row.revision);
      const status = patch.move ? move('partnership', row.status, patch.move) : row.status;
      // what is over is over: its lines are what was done
      if (patch.lines && movesFrom('partnership', row.status).length === 0) {
        throw new IllegalMove('partnership', row.status, 'edit');
      }
      if (patch.lines) await this.replaceLines(tx, row.id, patch.lines);
      await tx.query(
        `UPDATE partnerships SET status = $2, ended_reason = coalesce($3, ended_reason), revision = revision + 1,
                updated_at = now() WHERE id = $1`,
        [id, status, patch.move === 'end' ? patch.reason : null],
      );
      await refuseOverspending(tx, row);
      if (patch.move === 'complete') await this.addToTrackRecord(tx, row);
      await tellAll(tx, row, patch.move ?? 'edit', { status, lines: patch.lines?.length ?? null });
      return id;
    });
  }

  private async replaceLines(tx: Transaction, partnershipId: string, lines: readonly LineRequest[]): Promise<void> {
    const repository = tx.repository(PartnershipLine);
    await repository.delete({ partnershipId });
    await repository.insert(
      lines.map(({ modality, asked, agreed, committed, delivered }, index) => ({
        partnershipId,
        position: index + 1,
        modality,
        asked: asked ?? null,
        agreed: agreed ?? null,
        committed: committed ?? null,
        delivered: delivered ?? null,
        agreedXof: this.inXof(agreed ?? committed),
        deliveredXof: this.inXof(delivered),
      })),
    );
  }

  /** What was done together is evidence for what may be done next. */
  private async addToTrackRecord(tx: Transaction, row: PartnershipRow): Promise<void> {
    await tx.query(
      `INSERT INTO track_records (organisation_id, sectors, territories, amount_xof, year, partnership_id)
       SELECT $1, n.sectors, n.territories, (SELECT sum(agreed_xof) FROM partnership_lines WHERE partnership_id = $2),
              extract(year FROM $4::date), $2 FROM postings n WHERE n.id = $3
       ON CONFLICT (partnership_id) DO NOTHING`,
      [row.offer.organisationId, row.id, row.needId, dayOf(this.clock.now())],
    );
    // every open offer of the organisation is now scored with one more reference
    await tx.query(
      `UPDATE postings SET status = status WHERE organisation_id = $1 AND kind = 'offer' AND status = 'open' AND id <> $2`,
      [row.offer.organisationId, row.offerId],
    );
    const others = await tx.query<{ id: string }>(
      `SELECT id FROM postings WHERE organisation_id = $1 AND kind = 'offer' AND status = 'open' AND id <> $2`,
      [row.offer.organisationId, row.offerId],
    );
    for (const { id } of others) await put(tx, messages.postingChanged, { postingId: id });
  }

  private inXof(money: MoneyShape | undefined): number {
    return money ? Money.of(money).toXof(rateOn(dayOf(this.clock.now()), exchangeRates)) : 0;
  }
}

const ONE_PARTNERSHIP = `SELECT ${PARTNERSHIP_COLUMNS} FROM partnerships a WHERE a.id = $1`;

function maySee(caller: Caller, row: PartnershipRow): boolean {
  const secret = [row.need, row.offer].some(({ content }) => isConfidential(content, dayOf(new Date())));
  if (caller.role === 'observer' && secret) return false;
  const stands = standing(caller, [row.need.organisationId, row.offer.organisationId], row.need.territories);
  return allowed(caller.role, 'partnership.read', stands);
}

/** Both postings in the order of their ids, then the partnership: what is left of them cannot move meanwhile. */
async function lockPartnership(tx: Transaction, id: string): Promise<PartnershipRow> {
  const [pair] = await tx.query<{ ids: string[] }>(
    'SELECT ARRAY[need_id, offer_id] AS ids FROM partnerships WHERE id = $1',
    [id],
  );
  if (!pair) throw new NotFound('partnership');
  await tx.query('SELECT 1 FROM postings WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [pair.ids]);
  await tx.query('SELECT 1 FROM partnerships WHERE id = $1 FOR UPDATE', [id]);
  const [row] = await tx.query<PartnershipRow>(ONE_PARTNERSHIP, [id]);
  if (!row) throw new NotFound('partnership');
  return row;
}

/** No envelope is spent twice: the rows are locked, so the sum is final. */
async function refuseOverspending(tx: Transaction, row: PartnershipRow): Promise<void> {
  const { envelope } = row.offer.amounts;
  if (envelope === undefined) return;
  const [sum] = await tx.query<{ committed: number }>(
    'SELECT (posting_commitment($1)).committed_xof::float8 AS committed',
    [row.offerId],
  );
  const committed = sum?.committed ?? 0;
  const before = row.offer.committedXof;
  if (committed > envelope && committed > before)
    throw new EnvelopeExceeded(committed - before, Math.max(0, envelope - before));
}

/** Coverage and envelope feed the gates: both postings are touched, so that the worker sees them anew. */
async function tellAll(tx: Transaction, row: PartnershipRow, action: string, details: object): Promise<void> {
  await tx.query('UPDATE postings SET status = status WHERE id = ANY($1::uuid[])', [[row.needId, row.offerId]]);
  await put(tx, messages.postingChanged, { postingId: row.needId });
  await put(tx, messages.postingChanged, { postingId: row.offerId });
  await put(tx, messages.partnershipChanged, { partnershipId: row.id, revision: row.revision + 1 });
  await tx.log({
    action: `partnership.${action}`,
    subject: { type: 'partnership', id: row.id },
    organisationIds: [row.need.organisationId, row.offer.organisationId],
    territories: row.need.territories,
    details: { ...details, needId: row.needId, offerId: row.offerId },
  });
}
