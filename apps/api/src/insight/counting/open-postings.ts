import { LIVE_SUGGESTION_STATES } from '@penc/domain';
import { SEALED } from '@penc/storage';
import { sealedTables } from '../../access/reach';
import type { Conditions } from '../../http/sql';
import { ofNeedsWithin, passedTable, postingsWithin, readable } from './pairs';
import { type Sight, servingCodes } from './sight';

const LIVE = `s.status IN (${LIVE_SUGGESTION_STATES.map((state) => `'${state}'`).join(', ')})`;

/** Of an open posting, what a count may be of; `xof`: what it asks for or holds, as `xofOf` says it. */
type OpenColumn = 'themes' | 'territories' | 'modalities' | 'sectors' | 'created_at' | 'xof';

/**
 * A table `open` of the open postings that the reader’s counts take in: what each asks for or holds in francs, null
 * where that is not said or not to be known, and whether it stands alone (« unmet » of a need, « idle » of an offer).
 */
export function openTable(bag: Conditions, sight: Sight, columns: readonly OpenColumn[]): string {
  return `${pairTables(bag, sight)}, ${openBeside(bag, sight, columns, within(bag, sight))}`;
}

/** Beside these it is said of an open posting whether it stands alone. */
export function pairTables(bag: Conditions, sight: Sight): string {
  return sight.isInsider ? sealedTables(bag, sight.reader) : passedTable(bag, sight, null);
}

/** Of needs alone, beside `pairTables` or the tables of `passedTable`, of whatever codes: these know all pairs of them. */
export function openNeeds(bag: Conditions, sight: Sight, columns: readonly OpenColumn[]): string {
  return openBeside(bag, sight, columns, `p.kind = 'need' AND ${ofNeedsWithin(bag, 'p.id', sight.codes)}`);
}

/** The same table, where it does not matter whether they stand alone: no pair is read for it. */
export function openWithoutPairs(bag: Conditions, sight: Sight, columns: readonly OpenColumn[]): string {
  return `open AS MATERIALIZED (SELECT p.kind, ${columnsOf(bag, sight, columns)}
    FROM postings p JOIN organisations o ON o.id = p.organisation_id ${openTo(bag, sight, within(bag, sight))})`;
}

function openBeside(bag: Conditions, sight: Sight, columns: readonly OpenColumn[], which: string): string {
  const { taken, from, alone } = sight.isInsider ? byPosting(bag, sight) : BY_SET;
  return `${taken} open AS MATERIALIZED (
    SELECT p.id, p.kind, ${columnsOf(bag, sight, columns)}, ${alone} AS alone
    FROM postings p JOIN organisations o ON o.id = p.organisation_id ${from} ${openTo(bag, sight, which)})`;
}

function openTo(bag: Conditions, sight: Sight, which: string): string {
  return `${readable(bag, sight)} AND p.status = 'open' AND o.status = 'verified' AND ${which}`;
}

function columnsOf(bag: Conditions, sight: Sight, columns: readonly OpenColumn[]): string {
  return columns.map((column) => (column === 'xof' ? `${xofOf(bag, sight)} AS xof` : `p.${column}`)).join(', ');
}

function within(bag: Conditions, { codes }: Sight): string {
  if (codes === null) return 'true';
  const [needs, offers] = [postingsWithin(bag, 'need', codes), postingsWithin(bag, 'offer', servingCodes(codes))];
  return `(p.id IN ${needs} OR p.id IN ${offers})`;
}

/** « Montant recherché » of a need (`amountSought` in libs/domain); an envelope where it may be known. */
export function xofOf(bag: Conditions, { organisationId, isInsider }: Sight): string {
  const own = bag.parameter(organisationId);
  return `CASE
    WHEN p.kind = 'need' AND p.amounts->>'amount' IS NOT NULL THEN greatest(0, (p.amounts->>'amount')::numeric
      - coalesce((p.amounts->>'financingPlan')::numeric, (p.amounts->>'ownContribution')::numeric, 0))
    WHEN p.kind = 'offer' AND (${isInsider ? 'true' : 'false'} OR p.organisation_id = ${own}::uuid
      OR coalesce(p.content->>'envelopePublic', 'true') <> 'false') THEN (p.amounts->>'envelope')::numeric
  END`;
}

interface Taken {
  readonly taken: string;
  readonly from: string;
  readonly alone: string;
}

/**
 * For insiders nearly every posting has pairs, by the million: of each posting the first that is found will do. `LIMIT`
 * keeps Postgres from reading all of them into a hash.
 */
function byPosting(bag: Conditions, sight: Sight): Taken {
  const reach = ofNeedsWithin(bag, 's.need_id', sight.pairCodes);
  return {
    taken: '',
    from: `
      LEFT JOIN LATERAL (SELECT 1 AS one FROM suggestions s
        WHERE p.kind = 'need' AND s.need_id = p.id AND ${LIVE} AND NOT ${SEALED} LIMIT 1) of_need ON true
      LEFT JOIN LATERAL (SELECT 1 AS one FROM suggestions s
        WHERE p.kind = 'offer' AND s.offer_id = p.id AND ${LIVE} AND ${reach} LIMIT 1) of_offer ON true`,
    alone: 'of_need.one IS NULL AND of_offer.one IS NULL',
  };
}

/** For others only what people have passed on counts: few, and read once. */
const BY_SET: Taken = {
  taken: `told AS MATERIALIZED (SELECT need_id, offer_id FROM passed WHERE status IN ('approved', 'agreed')),
    taken AS MATERIALIZED (SELECT need_id AS id FROM told UNION SELECT offer_id FROM told),`,
  from: 'LEFT JOIN taken ON taken.id = p.id',
  alone: 'taken.id IS NULL',
};
