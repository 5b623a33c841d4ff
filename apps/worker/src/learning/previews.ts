import { type RegionCount, type WeightRefusal, losingRegions, regionShares } from '@penc/domain';
import { type Learnt, foretellBetter, type weightsOf } from '@penc/matching';
import { ancestorsOf, territory } from '@penc/reference';
import type { Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Choice } from '../scoring/lists/changes';
import { ScoringConditions } from '../scoring/conditions';
import { Lists } from '../scoring/lists/lists';
import type { Rescoring } from './rescoring';

interface Place {
  readonly need_id: string;
  readonly offer_id: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What the lists would be under weights that are not deployed. */
@Injectable()
export class Previews {
  constructor(
    private readonly lists: Lists,
    private readonly conditions: ScoringConditions,
  ) {}

  async slice(tx: Transaction, { weightsId, kind }: Rescoring, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const choices = await this.lists.listsUnder(
      tx,
      kind,
      ids,
      this.conditions.version(await weightsNamed(tx, weightsId)),
    );
    await tx.query(
      `INSERT INTO weight_previews AS p (weights_id, need_id, offer_id, ${kind}_before, ${kind}_after)
       SELECT $1, l.need_id, l.offer_id, l.before, l.after
       FROM jsonb_to_recordset($2) AS l(need_id uuid, offer_id uuid, before smallint, after smallint)
       ON CONFLICT (weights_id, need_id, offer_id)
       DO UPDATE SET ${kind}_before = EXCLUDED.${kind}_before, ${kind}_after = EXCLUDED.${kind}_after`,
      [weightsId, JSON.stringify(choices.flatMap(placesOf))],
    );
  }

  /** All lists are known: what each region wins or loses, and whether anything speaks against these weights. */
  async finish(tx: Transaction, { weightsId }: Rescoring): Promise<void> {
    const { all, regions } = await countsOf(tx, weightsId);
    const lists = await movesOf(tx, weightsId);
    const [proposal] = await tx.query<{ id: string; fit: Pick<Learnt, 'present' | 'proposed'> }>(
      `SELECT p.id, p.report->'fit' AS fit FROM weight_proposals p JOIN weights w ON w.proposal_id = p.id WHERE w.id = $1`,
      [weightsId],
    );
    if (!proposal) throw new Error(`weights ${weightsId} were never proposed`);
    const losing = losingRegions(regions, all);
    const refusals: WeightRefusal[] = [];
    if (!foretellBetter(proposal.fit)) refusals.push('not-better');
    if (losing.length > 0) refusals.push('region-loses');
    await tx.query(
      `UPDATE weight_proposals SET made_at = now(), refusals = $2, report = report || $3::jsonb WHERE id = $1`,
      [proposal.id, refusals, JSON.stringify({ suggestions: all, lists, regions: regionShares(regions, all), losing })],
    );
  }
}

/** Where pairs stand in the owner's list now, and where they would. */
function placesOf({ owner, best, pairs }: Choice): Place[] {
  const places = new Map<string, { before: number | null; after: number | null }>();
  for (const { counterpartId, rank } of pairs) {
    if (rank !== null) places.set(counterpartId, { before: rank, after: null });
  }
  for (const [index, { counterpartId }] of best.entries()) {
    places.set(counterpartId, { before: places.get(counterpartId)?.before ?? null, after: index + 1 });
  }
  return [...places].map(([counterpartId, place]) => ({
    need_id: owner.kind === 'need' ? owner.id : counterpartId,
    offer_id: owner.kind === 'need' ? counterpartId : owner.id,
    ...place,
  }));
}

async function weightsNamed(tx: Transaction, id: string): Promise<Parameters<typeof weightsOf>[0]> {
  const [row] = await tx.query<Parameters<typeof weightsOf>[0]>(
    'SELECT version, neutral, floor, weights FROM weights WHERE id = $1',
    [id],
  );
  if (!row) throw new Error(`weights ${id} do not exist`);
  return row;
}

interface Counts {
  readonly all: { readonly before: number; readonly after: number };
  readonly regions: readonly RegionCount[];
}

/** A pair counts once, for each region that its need lies in; a need of the whole country for the country. */
async function countsOf(tx: Transaction, weightsId: string): Promise<Counts> {
  const rows = await tx.query<{ territories: string[]; before: number; after: number }>(
    `SELECT n.territories, count(*) FILTER (WHERE num_nonnulls(p.need_before, p.offer_before) > 0)::integer AS before,
            count(*) FILTER (WHERE num_nonnulls(p.need_after, p.offer_after) > 0)::integer AS after
     FROM weight_previews p JOIN postings n ON n.id = p.need_id WHERE p.weights_id = $1 GROUP BY n.territories`,
    [weightsId],
  );
  const all = { before: 0, after: 0 };
  const regions = new Map<string, { before: number; after: number }>();
  for (const { territories, before, after } of rows) {
    all.before += before;
    all.after += after;
    for (const region of regionsOf(territories)) {
      const known = regions.get(region) ?? { before: 0, after: 0 };
      regions.set(region, { before: known.before + before, after: known.after + after });
    }
  }
  const sorted = [...regions].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { all, regions: sorted.map(([code, counts]) => ({ territory: code, ...counts })) };
}

function regionsOf(territories: readonly string[]): Set<string> {
  const regions = territories.map(
    (code) => [code, ...ancestorsOf(code)].find((one) => territory(one)?.level === 'region') ?? code,
  );
  return new Set(regions);
}

/** Places of all lists that would be taken or given up. */
async function movesOf(tx: Transaction, weightsId: string): Promise<{ entering: number; leaving: number }> {
  const [moves] = await tx.query<{ entering: number; leaving: number }>(
    `SELECT (count(*) FILTER (WHERE need_before IS NULL AND need_after IS NOT NULL)
             + count(*) FILTER (WHERE offer_before IS NULL AND offer_after IS NOT NULL))::integer AS entering,
            (count(*) FILTER (WHERE need_after IS NULL AND need_before IS NOT NULL)
             + count(*) FILTER (WHERE offer_after IS NULL AND offer_before IS NOT NULL))::integer AS leaving
     FROM weight_previews WHERE weights_id = $1`,
    [weightsId],
  );
  return moves ?? { entering: 0, leaving: 0 };
}
