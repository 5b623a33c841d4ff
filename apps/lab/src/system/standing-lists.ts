import { LIST_SIZE, SIDES, type Side, isScored } from '@penc/domain';
import { DEFAULT_WEIGHTS, ENGINE_VERSION, pairPrint, scorableNeed, scorableOffer } from '@penc/matching';
import { Corpus, type ListsSlice, allLists } from '@penc/matching/corpus';
import { contentHash } from '@penc/platform';
import { SCORABLE_POSTINGS, STATION_COLUMNS, type StationRow, type Storage, WORKER } from '@penc/storage';

const BATCH = 5_000;
/** The posters of the crowd have done nothing before. */
const NONE: [] = [];
const SLICE = 500;

type List = ListsSlice['lists'][number];

/**
 * The lists of a crowd as the worker would have left them, in short: who stands where with which total, on what. Reasons and
 * inputs are left out, since nobody reads them here.
 */
export async function makeLists(storage: Storage, today: string): Promise<void> {
  const corpus = await corpusOf(storage);
  const under = { today, weights: DEFAULT_WEIGHTS };
  const question = () => ({ ...under, size: LIST_SIZE });
  for (const { lists } of allLists(corpus, question, { slice: SLICE })) {
    for (const side of SIDES) {
      const some = lists.filter((list) => list.side === side);
      const rows = some.flatMap((list) => rowsOf(list, corpus, under));
      if (rows.length === 0) continue;
      const full = some.filter(({ best }) => best.length === LIST_SIZE);
      await storage.transaction(WORKER, async (tx) => {
        await tx.query(insertSql(side), [JSON.stringify(rows)]);
        await tx.query('INSERT INTO list_tails (posting_id, total) SELECT * FROM unnest($1::uuid[], $2::integer[])', [
          full.map(({ id }) => id),
          full.map(({ best }) => best.at(-1)?.total),
        ]);
      });
    }
  }
  // a worker that starts would otherwise make them all anew
  await storage.transaction(WORKER, (tx) =>
    tx.query('INSERT INTO lists_basis (engine, year) VALUES ($1, $2)', [ENGINE_VERSION, Number(today.slice(0, 4))]),
  );
  await storage.read('VACUUM ANALYZE');
}

function rowsOf({ side, id, best }: List, corpus: Corpus, under: { today: string; weights: typeof DEFAULT_WEIGHTS }) {
  return best.map(({ counterpartId, total }, place) => {
    const [needId, offerId] = side === 'need' ? [id, counterpartId] : [counterpartId, id];
    const [need, offer] = [corpus.need(needId), corpus.offer(offerId)];
    if (!need || !offer) throw new Error('who is listed is in the corpus');
    const print = pairPrint(need, offer, under, contentHash);
    return { need_id: needId, offer_id: offerId, rank: place + 1, total, print };
  });
}

function insertSql(side: Side): string {
  return `
    INSERT INTO suggestions (need_id, offer_id, ${side}_rank, ${side}_print, total, need_revision, offer_revision, reasons,
                             inputs, weights_version)
    SELECT need_id, offer_id, rank, print, total, 1, 1, '[1, [], [], []]', '{}', ${DEFAULT_WEIGHTS.version}
    FROM jsonb_to_recordset($1::jsonb) AS r(need_id uuid, offer_id uuid, rank smallint, print text, total integer)
    ON CONFLICT (need_id, offer_id)
    DO UPDATE SET ${side}_rank = EXCLUDED.${side}_rank, ${side}_print = EXCLUDED.${side}_print`;
}

export async function corpusOf(storage: Storage): Promise<Corpus> {
  const corpus = new Corpus();
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await storage.read<StationRow>(
      `SELECT ${STATION_COLUMNS} ${SCORABLE_POSTINGS} WHERE p.id > $1 ORDER BY p.id LIMIT ${BATCH}`,
      [after],
    );
    for (const row of rows) {
      const facts = { ...row, open: isScored(row.status, row.organisationStatus) };
      const version = BigInt(row.version);
      if (row.kind === 'need')
        corpus.apply('need', scorableNeed(row, { ...facts, covered: row.committedXof }), version);
      else
        corpus.apply(
          'offer',
          scorableOffer(row, { ...facts, committed: row.committedXof, trackRecord: NONE }),
          version,
        );
    }
    const last = rows.at(-1);
    if (!last) return corpus;
    after = last.id;
  }
}
