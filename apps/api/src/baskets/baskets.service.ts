import { LIVE_SUGGESTION_STATES, NotAllowed, addDays, dayOf, scopeOf } from '@penc/domain';
import { Clock } from '@penc/platform';
import { SEALED, Storage, momentSql } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { inTerritories, pairsWithinReach, sealedFrom, sealedTables } from '../access/reach';
import { type Cursor, type Page, cursorKeys, decodeCursor, pageOf } from '../http/lists/cursor';
import type { PageQuery } from '../http/lists/paging';
import { Conditions } from '../http/sql';
import { freeOfConflict } from '../suggestions/reading/filters';
import type { BasketQuery, ExpiringQuery } from './requests';
import { POSTINGS, brief, silentSidesSql } from './silent-sides';
import type { ExpiringView, LonelyNeedView, PostponedView, SilentSideView } from './views';

const DAYS_AHEAD = 7;

/** What waits for a coordinator's hand, in their territories, where they are free of conflict. */
@Injectable()
export class BasketsService {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async silentSides(caller: Caller, query: BasketQuery): Promise<Page<SilentSideView>> {
    const conditions = inReach(caller)
      .add(`s.status = 'approved' AND s.told_on IS NOT NULL`)
      .add(`'waiting' IN (s.need_answer, s.offer_answer)`);
    const fits = [cursorKeys.dayOrInfinity, cursorKeys.instant, cursorKeys.id, cursorKeys.text];
    const keys = cursorOf(query, 'since', fits);
    if (keys)
      conditions.add(
        '(s.told_on, silent.shared_at, s.id, silent.side) > (?::date, ?::timestamptz, ?::uuid, ?)',
        ...keys,
      );
    const sql = silentSidesSql(conditions, query.size + 1);
    const rows = await this.storage.read<SilentSideView & { readonly sharedAt: string }>(sql, conditions.parameters);
    const page = pageOf(rows, query.size, (row) => ({
      sort: 'since',
      keys: [row.since, row.sharedAt, row.suggestionId, row.side],
    }));
    return { ...page, items: page.items.map(({ sharedAt: _key, ...item }) => item) };
  }

  /** Open needs that nothing is suggested for, the oldest first; those of unverified organisations are not scored. */
  async needsWithoutSuggestion(caller: Caller, query: BasketQuery): Promise<Page<LonelyNeedView>> {
    const conditions = lonely(caller, () => SEALED);
    const where = conditions.where;
    const sealed = sealedTables(conditions, caller);
    const [since, id] = cursorOf(query, 'since', [cursorKeys.instant, cursorKeys.id]) ?? [null, null];
    const [afterSince, afterId] = [conditions.parameter(since), conditions.parameter(id)];
    // the needs first, few among many: what else is known of them is asked of these alone
    const rows = await this.storage.read<LonelyNeedView & { key: string }>(
      `WITH ${sealed},
         found AS MATERIALIZED (
           SELECT n.id, n.created_at FROM postings n JOIN organisations no ON no.id = n.organisation_id ${where}),
         lonely AS MATERIALIZED (
           SELECT found.id, dismissed.count, greatest(coalesce(opened.at, found.created_at), dismissed.last) AS since FROM found
           CROSS JOIN LATERAL (SELECT count(*)::integer AS count, max(s.updated_at) AS last FROM suggestions s
             WHERE s.need_id = found.id AND s.status = 'dismissed' AND NOT ${SEALED}) dismissed
           CROSS JOIN LATERAL (SELECT max(at) AS at FROM log WHERE subject_type = 'need' AND subject_id = found.id
             AND action IN ('posting.create', 'posting.publish', 'posting.reopen')) opened)
       SELECT ${brief('n', 'no')} AS need, lonely.count AS dismissed, lonely.since::text AS key,
         ${momentSql('lonely.since')} AS since
       FROM lonely JOIN postings n USING (id) JOIN organisations no ON no.id = n.organisation_id
       WHERE ${afterSince}::timestamptz IS NULL OR (lonely.since, lonely.id) > (${afterSince}::timestamptz, ${afterId}::uuid)
       ORDER BY lonely.since, lonely.id LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({ sort: 'since', keys: [row.key, row.need.id] }));
    return { ...page, items: page.items.map(({ key: _key, ...item }) => item) };
  }

  async expiring(caller: Caller, query: ExpiringQuery): Promise<Page<ExpiringView>> {
    const conditions = this.endingWithin(caller, Number(query.within ?? DAYS_AHEAD));
    return this.pairs<ExpiringView>(query, conditions, {
      day: 's.answer_due',
      columns: `s.answer_due::text AS "answerDue", s.need_answer AS "needAnswer", s.offer_answer AS "offerAnswer"`,
      dayOf: ({ answerDue }) => answerDue,
    });
  }

  async postponed(caller: Caller, query: BasketQuery): Promise<Page<PostponedView>> {
    const conditions = inReach(caller).add(`s.status = 'postponed'`);
    return this.pairs<PostponedView>(query, conditions, {
      day: 's.postponed_until',
      columns: `s.postponed_until::text AS until, d.reason, d.note`,
      dayOf: ({ until }) => until,
    });
  }

  /** How many needs nothing is suggested for, and how many pairs have few days left, counted no further than to `most`. */
  async counts(caller: Caller, most: number): Promise<Readonly<Record<'needs' | 'expiring', number>>> {
    const [needs, expiring] = await Promise.all([
      this.count(
        'postings n JOIN organisations no ON no.id = n.organisation_id',
        lonely(caller, pairByPair(caller)),
        most,
      ),
      this.count(`suggestions s ${POSTINGS}`, this.endingWithin(caller, DAYS_AHEAD), most),
    ]);
    return { needs, expiring };
  }

  private async count(from: string, { where, parameters }: Conditions, most: number): Promise<number> {
    const [found] = await this.storage.read<{ count: number }>(
      `SELECT count(*)::integer AS count FROM (SELECT 1 FROM ${from} ${where} LIMIT ${most}) counted`,
      parameters,
    );
    return found?.count ?? 0;
  }

  /** Approved, with the days to answer running out. */
  private endingWithin(caller: Caller, days: number): Conditions {
    return inReach(caller)
      .add(`s.status = 'approved' AND s.paused_on IS NULL`)
      .add('s.answer_due <= ?::date', addDays(dayOf(this.clock.now()), days));
  }

  /** Pairs in the order of a day of theirs, with the decision that stands. */
  private async pairs<View extends { readonly suggestionId: string }>(
    query: PageQuery,
    conditions: Conditions,
    { day, columns, dayOf: dayOfView }: { day: string; columns: string; dayOf: (view: View) => string },
  ): Promise<Page<View>> {
    const keys = cursorOf(query, day, [cursorKeys.dayOrInfinity, cursorKeys.id]);
    if (keys) conditions.add(`(${day}, s.id) > (?::date, ?::uuid)`, ...keys);
    const rows = await this.storage.read<View>(
      `SELECT s.id AS "suggestionId", s.revision, ${brief('n', 'no')} AS need, ${brief('f', 'fo')} AS offer, ${columns}
       FROM suggestions s ${POSTINGS}
       LEFT JOIN LATERAL (SELECT reason, note FROM decisions WHERE suggestion_id = s.id ORDER BY id DESC LIMIT 1) d ON true
       ${conditions.where} ORDER BY ${day}, s.id LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    return pageOf(rows, query.size, (row) => ({ sort: day, keys: [dayOfView(row), row.suggestionId] }));
  }
}

function refuseOthers(caller: Caller): void {
  if (scopeOf(caller.role, 'basket.read') === undefined) throw new NotAllowed('basket.read');
}

/** Open needs of verified organisations that nothing is suggested for, as far as the coordinator may know. */
function lonely(caller: Caller, isSealed: (bag: Conditions) => string): Conditions {
  refuseOthers(caller);
  const bag = inTerritories(new Conditions(), caller, 'n.territories').add(
    `n.kind = 'need' AND n.status = 'open' AND no.status = 'verified'`,
  );
  const live = bag.parameter(LIVE_SUGGESTION_STATES);
  return bag.add(
    `NOT EXISTS (SELECT 1 FROM suggestions s WHERE s.need_id = n.id AND s.status = ANY(${live}::text[]) AND NOT ${isSealed(bag)})`,
  );
}

/** Of the first few needs each pair is asked by itself. */
function pairByPair(caller: Caller): (bag: Conditions) => string {
  return (bag) => `EXISTS (SELECT 1 FROM postings f WHERE f.id = s.offer_id AND ${sealedFrom(bag, caller)})`;
}

/** Pairs in the coordinator's territories on whose sides they do not stand themselves. */
function inReach(caller: Caller): Conditions {
  refuseOthers(caller);
  return freeOfConflict(pairsWithinReach(new Conditions(), caller, 's'), caller);
}

function cursorOf(query: PageQuery, sort: string, fits: Parameters<typeof decodeCursor>[2]): Cursor['keys'] | null {
  return query.cursor ? decodeCursor(query.cursor, sort, fits).keys : null;
}
