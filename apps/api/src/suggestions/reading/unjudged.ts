import { COUNTRY, descendantsOf } from '@penc/reference';
import { type Reads, applicantsSql, appliesToSql } from '@penc/storage';
import type { Conditions } from '../../http/sql';
import { type Coordinator, readBench } from './judges';

/**
 * What nobody may judge, in SQL: the same rule as `judgedBy`, of `suggestions s`, the need's posting `n` and the offer's `f`. Only pairs
 * of a place without any coordinator are asked, and those which bind one: they are few among hundreds of thousands.
 */
export async function unjudgedSql(db: Reads, bag: Conditions): Promise<string> {
  const bench = await readBench(db);
  const asJson = bag.parameter(JSON.stringify(bench.map((one) => ({ codes: codesOf(one), belongsTo: one.belongsTo }))));
  const parties = `posting_parties(n.organisation_id, n.content) || posting_parties(f.organisation_id, f.content) || ${applicantsSql('f')}`;
  return `s.status = 'suggested' AND (${unreached(bench, bag)} OR ${binding(bench, bag)}) AND NOT EXISTS (
    SELECT 1 FROM jsonb_to_recordset(${asJson}::jsonb) AS judge (codes text[], "belongsTo" text[])
    WHERE (judge.codes IS NULL OR n.territories && judge.codes) AND NOT judge."belongsTo" && (${parties}))`;
}

const isOfCountry = ({ territories }: Coordinator) => territories.includes(COUNTRY);

/** Null: all there are. */
function codesOf(one: Coordinator): readonly string[] | null {
  if (isOfCountry(one)) return null;
  return [...new Set(one.territories.flatMap((code) => [code, ...descendantsOf(code)]))];
}

/** Needs that lie in no coordinator's territories. */
function unreached(bench: readonly Coordinator[], bag: Conditions): string {
  if (bench.some(isOfCountry)) return 'false';
  const covered = bag.parameter([...new Set(bench.flatMap((one) => codesOf(one) ?? []))]);
  return `s.need_id = ANY(ARRAY(SELECT id FROM postings
    WHERE kind = 'need' AND status IN ('open', 'paused') AND NOT territories && ${covered}::text[]))`;
}

/** Pairs which bind a coordinator; where one is of the country, that one, who would be free to judge all others. */
function binding(bench: readonly Coordinator[], bag: Conditions): string {
  const asked = bench.filter(isOfCountry).slice(0, 1);
  const bound = bag.parameter((asked.length > 0 ? asked : bench).flatMap(({ belongsTo }) => belongsTo));
  const own = (kind: 'need' | 'offer') => `ANY(ARRAY(SELECT id FROM postings
    WHERE kind = '${kind}' AND posting_parties(organisation_id, content) && ${bound}::text[]))`;
  return `s.need_id = ${own('need')} OR s.offer_id = ${own('offer')} OR s.offer_id = ANY(${appliesToSql(`${bound}::text[]`)})`;
}
