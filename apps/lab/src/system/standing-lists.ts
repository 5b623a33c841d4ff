import { LIST_SIZE, type Side, isScored } from '@penc/domain';
import { DEFAULT_WEIGHTS, scorableNeed, scorableOffer } from '@penc/matching';
import { Corpus, allLists } from '@penc/matching/corpus';
import { SCORABLE_COLUMNS, SCORABLE_POSTINGS, type ScorableRow, type Storage, WORKER } from '@penc/storage';

const BATCH = 5_000;
const SLICE = 500;

/**
 * The lists of a crowd as the worker would have left them, in short: who stands where with which total. Reasons and inputs are
 * left out, since nobody reads them here.
 */
export async function makeLists(storage: Storage, today: string): Promise<void> {
  const corpus = await corpusOf(storage);
  const question = () => ({ today, weights: DEFAULT_WEIGHTS, size: LIST_SIZE });
  for (const { lists } of allLists(corpus, question, { slice: SLICE })) {
    for (const side of ['need', 'offer'] as const) {
      const rows = lists.filter((list) => list.side === side).flatMap(rowsOf);
      if (rows.length === 0) continue;
      await storage.transaction(WORKER, (tx) => tx.query(insertSql(side), [JSON.stringify(rows)]));
    }
  }
  await storage.read('VACUUM ANALYZE');
}

function rowsOf({
  side,
  id,
  best,
}: {
  side: Side;
  id: string;
  best: readonly { counterpartId: string; total: number }[];
}) {
  return best.map(({ counterpartId, total }, place) => ({
    need_id: side === 'need' ? id : counterpartId,
    offer_id: side === 'need' ? counterpartId : id,
    rank: place + 1,
    total,
  }));
}

function insertSql(side: Side): string {
  return `
    INSERT INTO suggestions (need_id, offer_id, ${side}_rank, total, need_revision, offer_revision, reasons, inputs, weights_version)
    SELECT need_id, offer_id, rank, total, 1, 1, '{}', '{}', ${DEFAULT_WEIGHTS.version}
    FROM jsonb_to_recordset($1::jsonb) AS r(need_id uuid, offer_id uuid, rank smallint, total integer)
    ON CONFLICT (need_id, offer_id) DO UPDATE SET ${side}_rank = EXCLUDED.${side}_rank`;
}

async function corpusOf(storage: Storage): Promise<Corpus> {
  const corpus = new Corpus();
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await storage.read<ScorableRow>(
      `SELECT ${SCORABLE_COLUMNS} ${SCORABLE_POSTINGS} WHERE p.id > $1 ORDER BY p.id LIMIT ${BATCH}`,
      [after],
    );
    for (const row of rows) {
      const facts = { ...row, open: isScored(row.status, row.organisationStatus) };
      const version = BigInt(row.version);
      if (row.kind === 'need')
        corpus.apply('need', scorableNeed(row, { ...facts, covered: row.committedXof }), version);
      else corpus.apply('offer', scorableOffer(row, { ...facts, committed: row.committedXof }), version);
    }
    const last = rows.at(-1);
    if (!last) return corpus;
    after = last.id;
  }
}
