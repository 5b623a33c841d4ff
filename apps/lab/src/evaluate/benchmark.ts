import { isDay } from '@penc/domain';
import { readFileSync } from 'node:fs';

/** A text, what it is about, where and for how much; any field may be missing, empty or null. */
export interface Described {
  readonly id: string;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly language?: string | null;
  readonly themes?: readonly string[] | null;
  readonly sectors?: readonly string[] | null;
  readonly territories?: readonly string[] | null;
  readonly modalities?: readonly string[] | null;
  readonly amount?: { readonly value: number | string; readonly currency: string } | null;
  readonly startYear?: number | string | null;
}

export interface Giver extends Described {
  readonly organisation?: string | null;
  readonly trackRecord?: readonly Described[] | null;
}

/** Needs, offers, and who really met whom. */
export interface Benchmark {
  readonly name: string;
  readonly needs: readonly Described[];
  readonly offers: readonly Giver[];
  /** Offer ids by need id. */
  readonly relevant: Readonly<Record<string, readonly string[]>>;
}

export interface ReadBenchmark extends Benchmark {
  /** How often `relevant` speaks of a need or an offer that is not in the file: of these nothing can be said. */
  readonly unknownIds: number;
}

/** A file that cannot be read (`message` says why), or, at `pointer`, does not say what it should. */
export class UnreadableBenchmark extends Error {
  constructor(
    message: string,
    readonly pointer: string | null = null,
  ) {
    super(message);
  }
}

export function readBenchmark(file: string): ReadBenchmark {
  const read = parsed(file);
  const wrong = wrongPlace(read);
  if (wrong !== null) throw new UnreadableBenchmark(`not as it should be at ${wrong}`, wrong);
  const { name, needs, offers, relevant } = read as Benchmark;
  return {
    name: typeof name === 'string' ? name : file,
    needs: needs.map(withCodes),
    offers: offers.map(({ trackRecord, ...offer }) => ({
      ...withCodes(offer),
      ...(trackRecord && { trackRecord: trackRecord.map(withCodes) }),
    })),
    ...knownOf(needs, offers, relevant),
  };
}

function knownOf(
  needs: readonly Described[],
  offers: readonly Giver[],
  relevant: Benchmark['relevant'],
): Pick<ReadBenchmark, 'relevant' | 'unknownIds'> {
  const [ofNeeds, ofOffers] = [needs, offers].map((list) => new Set(list.map(({ id }) => id)));
  const pairs = Object.entries(relevant);
  const known = pairs
    .filter(([id]) => ofNeeds?.has(id))
    .map(([id, ids]) => [id, ids.filter((one) => ofOffers?.has(one))] as const);
  const count = (all: readonly (readonly [string, readonly string[]])[]) =>
    all.reduce((sum, [, ids]) => sum + ids.length, 0);
  return { relevant: Object.fromEntries(known), unknownIds: count(pairs) - count(known) };
}

/** Codes that were written as numbers are the same codes. */
function withCodes<Kind extends Described>(one: Kind): Kind {
  const codes = LISTS.flatMap((field) => (one[field] ? [[field, one[field].map(String)] as const] : []));
  return { ...one, ...Object.fromEntries(codes) };
}

/** The first place at which a file is not of the shape of a benchmark, as a path from its root; or null. */
function wrongPlace(read: unknown): string | null {
  if (!isRecord(read)) return '/';
  const { needs, offers, relevant } = read;
  const wrong = wrongIn('/needs', needs, 'named') ?? wrongIn('/offers', offers, 'named');
  if (wrong !== null) return wrong;
  if (!isRecord(relevant)) return '/relevant';
  const odd = Object.entries(relevant).find(([, ids]) => !Array.isArray(ids));
  return odd ? `/relevant/${odd[0]}` : null;
}

const TEXTS = ['title', 'description'] as const;
const LISTS = ['themes', 'sectors', 'territories', 'modalities'] as const;

/** Activities of a track record are told from each other by nobody: they need no id. */
function wrongIn(pointer: string, list: unknown, of: 'named' | 'unnamed'): string | null {
  if (!Array.isArray(list)) return pointer;
  for (const [place, one] of list.entries()) {
    const here = `${pointer}/${place}`;
    if (!isRecord(one)) return here;
    if (of === 'named' && typeof one['id'] !== 'string') return `${here}/id`;
    const field = TEXTS.find((name) => !isText(one[name])) ?? LISTS.find((name) => !isList(one[name]));
    if (field) return `${here}/${field}`;
    const wrong = wrongIn(`${here}/trackRecord`, one['trackRecord'] ?? [], 'unnamed');
    if (wrong !== null) return wrong;
  }
  return null;
}

const isText = (value: unknown) => typeof (value ?? '') === 'string';
const isCode = (value: unknown) => typeof value === 'string' || Number.isInteger(value);
const isList = (value: unknown) => Array.isArray(value ?? []) && ((value ?? []) as unknown[]).every(isCode);

/** Excel and Windows begin their files with a mark of the byte order, which is no JSON. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadableBenchmark((error as Error).message);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All that a posting or activity says, without the one character that PostgreSQL takes in no text. */
export function textOf({ title, description }: Described): string {
  return [title, description].filter(Boolean).join('\n').replaceAll('\0', ' ');
}

/** The year in which it began, where the file says one: an empty field is none, nor is anything else that is no year. */
export function yearOf({ startYear }: Described): number | undefined {
  return isDay(`${startYear ?? ''}-01-01`) ? Number(startYear) : undefined;
}

/** An offer's own words, and those of what its organisation has done. */
export function wholeTextOf(offer: Giver): string {
  return [offer, ...(offer.trackRecord ?? [])].map(textOf).filter(Boolean).join('\n');
}
