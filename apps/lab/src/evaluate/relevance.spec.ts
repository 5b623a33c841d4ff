import { join } from 'node:path';
import { argumentsOf } from './arguments';
import { type Benchmark, type Described, type Giver, readBenchmark } from './benchmark';
import { differenceOf } from './bootstrap';
import { averageOf, measureLists } from './measures';
import { bm25 } from './models/bm25';
import { penc } from './models/penc';
import { type Direction, questionsOf } from './question';

const REAL = join(__dirname, '..', '..', 'data', 'amp-senegal-dev.json');

function compared(benchmark: Benchmark, direction: Direction) {
  const questions = questionsOf(benchmark, direction);
  const [ours, theirs] = [penc(benchmark), bm25(benchmark)].map((model) => measureLists(model, questions));
  if (!ours || !theirs) throw new Error('two models are compared');
  return { ours: averageOf(ours), theirs: averageOf(theirs), difference: differenceOf(ours, theirs) };
}

/** What an organisation has done, told as if it were what it offers. */
function withoutRecord({ id, organisation, trackRecord }: Giver): Giver {
  const done = trackRecord ?? [];
  const named = (read: (one: Described) => readonly string[] | null | undefined) => [
    ...new Set(done.flatMap((one) => read(one) ?? [])),
  ];
  return {
    id,
    organisation: organisation ?? id,
    description: done.map(({ title }) => title).join('. '),
    language: 'fr',
    sectors: named(({ sectors }) => sectors),
    territories: named(({ territories }) => territories),
  };
}

/** The title of one thing that an organisation has done, told as its offer; the others are its record. */
function titledBy({ id, organisation, trackRecord }: Giver, which: number): Giver {
  const done = trackRecord ?? [];
  const told = which % done.length;
  return {
    id,
    organisation: organisation ?? id,
    title: done[told]?.title ?? '',
    language: 'fr',
    trackRecord: done.filter((_, place) => place !== told),
  };
}
const TITLES = [0, 1, 2, 3, 4, 5, 6, 7];
const mean = (of: readonly number[] = []) => of.reduce((sum, one) => sum + one, 0) / of.length;

/** A file of another country: its name, and that of a programme, stand in every text. */
function ofAnotherCountry({ needs, offers, ...rest }: Benchmark): Benchmark {
  const told = <One extends Described>(one: One): One => ({ ...one, title: `Zubrowka PANEZ ${one.title ?? ''}` });
  const givers = offers.map((offer) => ({ ...offer, trackRecord: (offer.trackRecord ?? []).map(told) }));
  return { ...rest, needs: needs.map(told), offers: givers };
}

/** The wrong language is chosen for what every second organisation has done. */
function mislabelled({ offers, ...rest }: Benchmark): Benchmark {
  const wrong = (one: Described): Described => ({ ...one, language: 'en' });
  const every = offers.map((offer, place) =>
    place % 2 === 0 ? offer : { ...offer, trackRecord: (offer.trackRecord ?? []).map(wrong) },
  );
  return { ...rest, offers: every };
}

describe('the scorer on real decisions', () => {
  it('finds who funded a project at least 15 % better than BM25 does', () => {
    const { ours, theirs, difference } = compared(readBenchmark(REAL), 'needs');
    expect(ours.ndcg10).toBeGreaterThanOrEqual(1.15 * theirs.ndcg10);
    expect(ours.macroMrr).toBeGreaterThanOrEqual(1.15 * theirs.macroMrr);
    expect(difference.ndcg10[0]).toBeGreaterThan(0);
    expect(difference.macroMrr[0]).toBeGreaterThan(0);
  });

  it('finds what an organisation would fund better as well', () => {
    const { difference } = compared(readBenchmark(REAL), 'offers');
    expect(difference.ndcg10[0]).toBeGreaterThan(0);
  });

  it('is not thrown off by offers that have words, sectors and places of their own, and no record', () => {
    const benchmark = readBenchmark(REAL);
    const { ours, theirs } = compared({ ...benchmark, offers: benchmark.offers.map(withoutRecord) }, 'needs');
    expect(ours.ndcg10).toBeGreaterThanOrEqual(theirs.ndcg10);
    expect(ours.macroMrr).toBeGreaterThanOrEqual(theirs.macroMrr);
  });

  it('is not thrown off by offers of a few words beside a long record', () => {
    const benchmark = readBenchmark(REAL);
    const found = TITLES.map((which) => {
      const offers = benchmark.offers.map((offer) => titledBy(offer, which));
      return compared({ ...benchmark, offers }, 'needs');
    });
    for (const measure of ['ndcg10', 'mrr'] as const) {
      const [ours, theirs] = (['ours', 'theirs'] as const).map((side) => found.map((one) => one[side][measure]));
      expect(mean(ours)).toBeGreaterThan(mean(theirs));
    }
  });

  it.each([
    ['another country whose name everybody says', ofAnotherCountry],
    ['organisations that chose the wrong language', mislabelled],
  ])('holds its lead on the same file as if of %s', (_, other) => {
    const benchmark = other(readBenchmark(REAL));
    const { ours, theirs } = compared(benchmark, 'needs');
    expect(ours.ndcg10).toBeGreaterThanOrEqual(1.15 * theirs.ndcg10);
    expect(ours.macroMrr).toBeGreaterThanOrEqual(1.15 * theirs.macroMrr);
  });

  it('takes files in which fields are missing everywhere, with places of other countries and in two languages', () => {
    const bare: Benchmark = {
      name: 'bare',
      needs: [
        { id: 'n1', title: 'Deep well for three villages', language: 'en', territories: ['Karamoja'], amount: null },
        { id: 'n2', title: 'Formation des maçons', description: '', sectors: [], startYear: null },
        { id: 'n3' },
      ],
      offers: [
        { id: 'o1', organisation: 'A', trackRecord: [{ id: 'r', title: 'Forages villageois', language: 'fr' }] },
        { id: 'o2', title: 'Vocational training', language: 'en', amount: { value: '12.5', currency: 'UGX' } },
        { id: 'o3', trackRecord: null },
      ],
      relevant: { n1: ['o1'], n2: ['o2'] },
    };
    const model = penc(bare);
    expect(model.scores.flatMap((row) => [...row]).every(Number.isFinite)).toBe(true);
    const lists = measureLists(model, questionsOf(bare, 'needs'));
    expect(lists.map(({ reciprocalRank }) => reciprocalRank)).toEqual([1, 1]);
  });
});

describe('npm run evaluate', () => {
  it('takes files, a direction and --json, and nothing else', () => {
    const found = argumentsOf(['a.json', '/b.json', '--direction', 'offers', '--json'], '/home/me');
    expect(found).toEqual({ files: ['/home/me/a.json', '/b.json'], direction: 'offers', json: true });
    for (const wrong of [[], ['--json'], ['a', '--direction', 'up'], ['a', '--yes']]) {
      expect(argumentsOf(wrong, '/')).toBeNull();
    }
  });
});
