import { type Day, type Language, NotFound, dayOf, scopeOf } from '@penc/domain';
import { Clock } from '@penc/platform';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { pairsWithinReach } from '../access/reach';
import { type Cursor, type Page, cursorKeys, decodeCursor, pageOf } from '../http/lists/cursor';
import { Conditions } from '../http/sql';
import type { PartnershipQuery } from './requests';
import { ONE_PARTNERSHIP, PARTNERSHIP_COLUMNS, type PartnershipRow, maySee } from './rows';
import { turnFor } from './standing';
import { type PartnershipView, partnershipView } from './views';

@Injectable()
export class PartnershipReading {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, query: PartnershipQuery, language: Language): Promise<Page<PartnershipView>> {
    const today = dayOf(this.clock.now());
    const conditions = chosen(caller, query, today);
    if (query.cursor) after(conditions, decodeCursor(query.cursor, '-createdAt', [cursorKeys.instant, cursorKeys.id]));
    const rows = await this.of(caller, query, conditions, query.size + 1);
    const page = pageOf(rows, query.size, (row) => ({ sort: '-createdAt', keys: [row.createdKey, row.id] }));
    return { ...page, items: page.items.map((row) => partnershipView(row, language, caller, today)) };
  }

  /** The newest of all that the list would show, without its pages. */
  all(caller: Caller, query: PartnershipFilter, most: number): Promise<PartnershipRow[]> {
    return this.of(caller, query, chosen(caller, query, dayOf(this.clock.now())), most);
  }

  private of(
    caller: Caller,
    { turn }: PartnershipFilter,
    conditions: Conditions,
    most: number,
  ): Promise<PartnershipRow[]> {
    if (!turn) return this.newest(conditions, most);
    return this.ofOwnTurn(caller, conditions, most, dayOf(this.clock.now()));
  }

  /** How many wait for the caller’s organisation, counted no further than to `most`. */
  async countTurns(caller: Caller, most: number): Promise<number> {
    const today = dayOf(this.clock.now());
    return (await this.ofOwnTurn(caller, pairsWithinReach(new Conditions(), caller, 'a'), most, today)).length;
  }

  /** The newest that wait for the caller’s organisation. The rule is no SQL: as many are read as it takes to find so many. */
  private async ofOwnTurn(caller: Caller, conditions: Conditions, most: number, today: Day): Promise<PartnershipRow[]> {
    if (scopeOf(caller.role, 'partnership.edit') === undefined) return [];
    conditions.add(UNDER_WAY);
    const found: PartnershipRow[] = [];
    for (let last: PartnershipRow | undefined; found.length < most;) {
      if (last) after(conditions, { keys: [last.createdKey, last.id] });
      const rows = await this.newest(conditions, AT_A_TIME);
      found.push(...rows.filter((row) => turnFor(caller, row, today) !== null));
      last = rows[AT_A_TIME - 1];
      if (!last) break;
    }
    return found.slice(0, most);
  }

  private newest(conditions: Conditions, most: number): Promise<PartnershipRow[]> {
    return this.storage.read<PartnershipRow>(
      `SELECT ${PARTNERSHIP_COLUMNS} FROM partnerships a JOIN postings n ON n.id = a.need_id
       JOIN postings f ON f.id = a.offer_id ${conditions.where}
       ORDER BY a.created_at DESC, a.id DESC LIMIT ${most}`,
      conditions.parameters,
    );
  }

  async get(caller: Caller, id: string, language: Language): Promise<PartnershipView> {
    return partnershipView(await this.find(caller, id), language, caller, dayOf(this.clock.now()));
  }

  /** Throws NotFound of what the caller may not see. */
  async find(caller: Caller, id: string): Promise<PartnershipRow> {
    const [row] = await this.storage.read<PartnershipRow>(ONE_PARTNERSHIP, [id]);
    if (!row || !maySee(caller, row, dayOf(this.clock.now()))) throw new NotFound('partnership');
    return row;
  }
}

type PartnershipFilter = Pick<PartnershipQuery, 'needId' | 'offerId' | 'status' | 'turn' | 'overdue'>;

/** But for the turn, which is no SQL. */
function chosen(caller: Caller, query: PartnershipFilter, today: Day): Conditions {
  const conditions = pairsWithinReach(new Conditions(), caller, 'a');
  if (query.needId) conditions.add('a.need_id = ?', query.needId);
  if (query.offerId) conditions.add('a.offer_id = ?', query.offerId);
  if (query.status) conditions.add('a.status = ?', query.status);
  if (query.overdue) conditions.add(OVERDUE, today);
  return conditions;
}

function after(conditions: Conditions, { keys }: Pick<Cursor, 'keys'>): void {
  conditions.add('(a.created_at, a.id) < (?::timestamptz, ?::uuid)', ...keys);
}

/** More than most organisations carry out. */
const AT_A_TIME = 100;
const UNDER_WAY = `a.status NOT IN ('completed', 'ended')`;
/** The same rule as `isOverdue`, in SQL; what is over is not late any more. */
const OVERDUE = `${UNDER_WAY} AND EXISTS (SELECT 1 FROM partnership_approvals v
  WHERE v.partnership_id = a.id AND v.done_on IS NULL AND v.due < ?::date)`;
