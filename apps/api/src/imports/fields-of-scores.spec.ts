import { type FixedAmounts, type NeedContent, POSTING_KINDS, type PostingKind } from '@penc/domain';
import { CHANGE_KEYS, scorableNeed, scorableOffer, textFacts } from '@penc/matching';
import { SCORABLE_COLUMNS } from '@penc/storage';
import { furtherSteps, stepAsking, steps } from '../postings/own/steps';
import type { View } from '../postings/own/steps/step';
import { Typed } from '../postings/own/typed';
import { importFields } from './columns/fields';

// What of a posting a gate or a criterion reads is not listed here: it is what the reading of a posting looks at.

const NOTHING = {
  title: '',
  description: '',
  language: 'fr',
  themes: [],
  sectors: [],
  territories: [],
  modalities: [],
};

/** What is looked at in it, by the paths of its fields. */
function lookedAt(read: (content: NeedContent) => unknown): string[] {
  const paths = new Set<string>();
  const watched = <Of extends object>(value: Of, at: string): Of =>
    new Proxy(value, {
      get: (target, name) => {
        if (typeof name === 'symbol') return Reflect.get(target, name) as unknown;
        paths.add(at + name);
        const inner: unknown = Reflect.get(target, name);
        const isPart = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
        return isPart ? watched(inner, `${at}${name}.`) : inner;
      },
    });
  read(watched({ ...NOTHING, plan: {} }, '') as unknown as NeedContent);
  return [...paths];
}

/** Amounts are kept in francs under names of their own. */
const AMOUNTS: Readonly<Record<string, string>> = {
  ticketMin: 'ticket.min',
  ticketMax: 'ticket.max',
  unconfirmed: 'financingPlan',
};

function readOf(kind: PostingKind): string[] {
  const amounts: string[] = [];
  const fixed = new Proxy<FixedAmounts>(
    {},
    {
      get: (_, name) => void amounts.push(AMOUNTS[String(name)] ?? String(name)),
    },
  );
  const facts = { open: true, organisationType: 'ard', covered: 0, committed: 0, partnerships: 0 } as const;
  const posting = { id: '', organisationId: '', revision: 1, amounts: fixed, language: 'fr', concepts: [], words: [] };
  const content = lookedAt((posted) => {
    textFacts(posted);
    const revision = { ...posting, content: posted } as never;
    if (kind === 'need') return scorableNeed(revision, facts);
    return scorableOffer(revision, { ...facts, trackRecord: [], establishedIn: 'SN', homeTerritories: [] });
  });
  const inSql = [...SCORABLE_COLUMNS.matchAll(/p\.content->'(\w+)'->>'(\w+)'/g)].map(([, of, part]) => `${of}.${part}`);
  const all = new Set([...content, ...amounts, ...(kind === 'need' ? inSql : [])]);
  // of what is looked at part by part, the parts
  return [...all].filter((path) => ![...all].some((other) => other.startsWith(`${path}.`))).toSorted();
}

const says = (name: string, path: string) => name === path || name.startsWith(`${path}.`);

/** Some step writes it, typed or left empty. */
function isAsked(kind: PostingKind, path: string): boolean {
  const view = { ...NOTHING, ...(kind === 'need' && { coverage: {} }) } as unknown as View;
  const [outer = ''] = path.split('.');
  const all = [...steps[kind], ...furtherSteps[kind]];
  return all.some((step) => outer in step.patch(new Typed({}, 'fr'), view) && labelled(step.labels, path));
}

function labelled(labels: object, path: string): boolean {
  return NAMED_ELSEWISE.has(path) || Object.keys(labels).some((name) => says(name, path));
}

/** A tick that says the contrary. */
const NAMED_ELSEWISE = new Set(['envelopePublic']);

/** With why. */
const NO_PAGE: Readonly<Record<string, string>> = {
  'contractingAuthority.organisationId': 'nobody types an id: organisations are named',
};
const NO_COLUMN: Readonly<Record<string, string>> = {
  language: 'of the file as a whole: asked for when it is sent',
  'contractingAuthority.organisationId': 'a table names, and links to no organisation of Penc',
  financingPlan: 'a table of its own, source by source',
  inKind: 'a table of its own, with quantities and units',
  partners: 'other tables call donors partners',
  readiness: 'each requirement with the act that proves it',
  diasporaCountries: 'few needs say it',
  envelopePublic: 'asked for with the envelope, on its page',
};

describe.each(POSTING_KINDS)('What a gate or a criterion reads of a posting: %s', (kind) => {
  const read = readOf(kind);

  it('is known here', () => {
    const some = {
      need: ['plan.status', 'amount', 'contractingAuthority.type'],
      offer: ['excludedSectors', 'ticket.min'],
    };
    expect(read).toEqual(expect.arrayContaining(['title', 'themes', 'period', 'deadline', ...some[kind]]));
  });

  it('can be said on a page', () => {
    expect(read.filter((path) => !(path in NO_PAGE) && !isAsked(kind, path))).toEqual([]);
  });

  it('can be said in a table', () => {
    const columns = importFields[kind].map(({ name }) => name);
    const missing = read.filter((path) => !columns.some((name) => says(name, path)));
    expect(missing.filter((path) => !(path in NO_COLUMN))).toEqual([]);
  });

  it('is changed where near misses say so', () => {
    const changes = CHANGE_KEYS.filter((key) => key.endsWith(`.${kind}`)).flatMap(
      // « change.ticket-min.lower.offer »: the least that a ticket may be
      (key) => /^change\.([a-z]+)/i.exec(key)?.[1] ?? [],
    );
    expect(changes.length).toBeGreaterThan(5);
    expect(changes.filter((field) => stepAsking(kind, field) === undefined)).toEqual([]);
  });
});

it('Exceptions are of what is read, and of what nothing says', () => {
  const read = new Set(POSTING_KINDS.flatMap(readOf));
  const columns = POSTING_KINDS.flatMap((kind) => importFields[kind].map(({ name }) => name));
  const exceptions = [...Object.keys(NO_PAGE), ...Object.keys(NO_COLUMN)];
  expect(exceptions.filter((path) => !read.has(path))).toEqual([]);
  expect(Object.keys(NO_COLUMN).filter((path) => columns.some((name) => says(name, path)))).toEqual([]);
});
