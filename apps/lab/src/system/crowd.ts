import { type FixedAmounts, Money, type MoneyShape, type NeedContent, type OfferContent, rateOn } from '@penc/domain';
import { CONCEPTS_VERSION, type DescribedText, type TextFacts, textFacts, wordsOf } from '@penc/matching';
import { exchangeRates } from '@penc/reference';
import { type Storage, WORKER } from '@penc/storage';
import { addPoster } from './bench-database';
import { chance, sampleLocalOffer, sampleNeed } from './sample-postings';

const BATCH = 2_000;
const POSTERS = 40;
const DAY = '2025-06-30';

type Sample = (NeedContent | OfferContent) & DescribedText & Priced & { readonly status: string };

/** A great many open postings, written as the api would have written them, half of them needs; about one pair in a hundred is possible. */
export async function crowdOf(storage: Storage, size: number): Promise<void> {
  const random = chance(size);
  const factsOf = remembered();
  for (const [kind, type, sample] of [
    ['need', 'ard', sampleNeed],
    ['offer', 'cooperation-agency', sampleLocalOffer],
  ] as const) {
    const posters: string[] = [];
    for (let poster = 0; poster < POSTERS; poster++) posters.push((await addPoster(storage, type)).organisationId);
    for (let written = 0; written < size / 2; written += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, size / 2 - written) }, (_, place) => ({
        ...rowOf(sample(random) as unknown as Sample, factsOf),
        kind,
        organisation_id: posters[(written + place) % POSTERS],
      }));
      await storage.transaction(WORKER, (tx) => tx.query(INSERT, [JSON.stringify(rows)]));
    }
  }
  await storage.read('VACUUM ANALYZE');
}

const COLUMNS = `kind text, organisation_id uuid, content jsonb, amounts jsonb, language text, concepts jsonb, words jsonb,
  concepts_version integer, themes text[], sectors text[], territories text[], modalities text[], period_end date`;
const NAMES = COLUMNS.replaceAll(/ (text\[\]|text|uuid|jsonb|integer|date)/g, '');
const INSERT = `
  WITH posting AS (
    INSERT INTO postings (status, ${NAMES}) SELECT 'open', r.* FROM jsonb_to_recordset($1::jsonb) AS r(${COLUMNS}) RETURNING *
  )
  INSERT INTO posting_revisions (posting_id, revision, content, amounts, language, concepts, words, concepts_version)
  SELECT id, revision, content, amounts, language, concepts, words, concepts_version FROM posting`;

function rowOf({ status: _, ...content }: Sample, factsOf: (text: DescribedText) => TextFacts) {
  return {
    content,
    amounts: amountsOf(content),
    ...factsOf(content),
    words: wordsOf(content),
    // of an older catalogue the worker would describe them anew before it begins
    concepts_version: CONCEPTS_VERSION,
    themes: content.themes,
    sectors: content.sectors,
    territories: content.territories,
    modalities: content.modalities,
    period_end: content.period?.end ?? null,
  };
}

interface Priced {
  readonly amount?: MoneyShape;
  readonly ownContribution?: MoneyShape;
  readonly envelope?: MoneyShape;
  readonly ticket?: { readonly min?: MoneyShape; readonly max?: MoneyShape };
}

function amountsOf({ amount, ownContribution, envelope, ticket }: Priced): FixedAmounts {
  const stated = { amount, ownContribution, envelope, ticketMin: ticket?.min, ticketMax: ticket?.max };
  const rate = rateOn(DAY, exchangeRates);
  return Object.fromEntries(
    Object.entries(stated).flatMap(([name, shape]) => (shape ? [[name, Money.of(shape).toXof(rate)]] : [])),
  );
}

/** The samples say the same few things in other orders, and their titles differ by a number: each is described once. */
function remembered(): (text: DescribedText) => TextFacts {
  const known = new Map<string, TextFacts>();
  return (text) => {
    const found = known.get(text.description) ?? textFacts(text);
    known.set(text.description, found);
    return found;
  };
}
