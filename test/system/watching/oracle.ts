import { JUDGED_STATES, LIST_SIZE, type SuggestionState, dayOf } from '@penc/domain';
import { DEFAULT_WEIGHTS, type Weights, score } from '@penc/matching';
import { Storage, WORKER } from '@penc/storage';
import { CorpusKeeper } from '../../../apps/worker/src/scoring/corpus/corpus-keeper';
import { Metrics } from '@penc/platform';

interface Stored {
  readonly needId: string;
  readonly offerId: string;
  readonly status: SuggestionState;
  readonly needRank: number | null;
  readonly offerRank: number | null;
  readonly total: number;
  readonly needRevision: number;
  readonly offerRevision: number;
}

/** The open suggestions as they are stored: `need offer needRank offerRank total`, sorted. */
export async function storedLists(storage: Storage): Promise<string[]> {
  const rows = await storedSuggestions(storage);
  return rows
    .filter(({ status }) => status === 'suggested')
    .map(lineOf)
    .toSorted();
}

/** The same by brute force: every pair of open postings scored one by one, the best of each side ranked. */
export async function trueLists(storage: Storage, weights: Weights = DEFAULT_WEIGHTS): Promise<string[]> {
  const { needs, offers } = await openPostings(storage);
  const judged = new Map((await storedSuggestions(storage)).map((row) => [`${row.needId} ${row.offerId}`, row]));
  const conditions = { today: dayOf(new Date()), weights };
  const pairs = needs.flatMap((need) =>
    offers.flatMap((offer) => {
      const known = judged.get(`${need.id} ${offer.id}`);
      const atTheseRevisions = known?.needRevision === need.revision && known?.offerRevision === offer.revision;
      const takesNoPlace =
        known !== undefined && JUDGED_STATES.includes(known.status) && (known.status === 'agreed' || atTheseRevisions);
      const { feasible, total } = score(need, offer, conditions);
      return feasible && total >= weights.floor && !takesNoPlace ? [{ needId: need.id, offerId: offer.id, total }] : [];
    }),
  );
  const needRanks = ranks(pairs, 'needId', 'offerId');
  const offerRanks = ranks(pairs, 'offerId', 'needId');
  return pairs
    .map((pair) => ({ ...pair, needRank: needRanks.get(pair) ?? null, offerRank: offerRanks.get(pair) ?? null }))
    .filter(({ needRank, offerRank }) => needRank !== null || offerRank !== null)
    .map(lineOf)
    .toSorted();
}

type Pair = { readonly needId: string; readonly offerId: string; readonly total: number };

function ranks(pairs: readonly Pair[], owner: 'needId' | 'offerId', other: 'needId' | 'offerId'): Map<Pair, number> {
  const best = pairs.toSorted((a, b) => b.total - a.total || (a[other] < b[other] ? -1 : 1));
  const taken = new Map<string, number>();
  const ranked = new Map<Pair, number>();
  for (const pair of best) {
    const rank = (taken.get(pair[owner]) ?? 0) + 1;
    taken.set(pair[owner], rank);
    if (rank <= LIST_SIZE) ranked.set(pair, rank);
  }
  return ranked;
}

function lineOf(row: Pair & { readonly needRank: number | null; readonly offerRank: number | null }): string {
  return `${row.needId} ${row.offerId} ${row.needRank ?? '-'} ${row.offerRank ?? '-'} ${row.total}`;
}

function storedSuggestions(storage: Storage): Promise<Stored[]> {
  return storage.read<Stored>(
    `SELECT need_id AS "needId", offer_id AS "offerId", status, need_rank AS "needRank", offer_rank AS "offerRank",
            total, need_revision AS "needRevision", offer_revision AS "offerRevision" FROM suggestions`,
  );
}

async function openPostings(storage: Storage) {
  const keeper = new CorpusKeeper(new Metrics());
  await storage.transaction(WORKER, (tx) => keeper.refresh(tx));
  const ids = await storage.read<{ id: string; kind: 'need' | 'offer' }>(
    `SELECT id, kind FROM postings WHERE status = 'open'`,
  );
  const needs = ids
    .flatMap(({ id, kind }) => (kind === 'need' ? [keeper.corpus.need(id)] : []))
    .filter((one) => one !== undefined);
  const offers = ids
    .flatMap(({ id, kind }) => (kind === 'offer' ? [keeper.corpus.offer(id)] : []))
    .filter((one) => one !== undefined);
  return { needs, offers };
}
