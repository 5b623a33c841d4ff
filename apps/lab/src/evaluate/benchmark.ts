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
  readonly startYear?: number | null;
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

/** Says what is wrong with a file, and where. */
export class UnreadableBenchmark extends Error {}

export function readBenchmark(file: string): Benchmark {
  const read = parsed(file);
  const at = (pointer: string) => new UnreadableBenchmark(`${file}: ${pointer}`);
  if (!isRecord(read)) throw at('/');
  const { name, needs, offers, relevant } = read;
  for (const [pointer, list] of Object.entries({ needs, offers })) {
    if (!Array.isArray(list)) throw at(`/${pointer}`);
    const wrong = list.findIndex((one) => !isRecord(one) || typeof one['id'] !== 'string');
    if (wrong >= 0) throw at(`/${pointer}/${wrong}/id`);
  }
  if (!isRecord(relevant)) throw at('/relevant');
  const known = new Set((offers as Giver[]).map(({ id }) => id));
  for (const [needId, ids] of Object.entries(relevant)) {
    if (!Array.isArray(ids) || !ids.every((id) => known.has(id as string))) throw at(`/relevant/${needId}`);
  }
  return {
    name: typeof name === 'string' ? name : file,
    needs: needs as Described[],
    offers: offers as Giver[],
    relevant: relevant as Record<string, string[]>,
  };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UnreadableBenchmark(`${file}: ${(error as Error).message}`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All that a posting or activity says. */
export function textOf({ title, description }: Described): string {
  return [title, description].filter(Boolean).join('\n');
}

/** An offer's own words, and those of what its organisation has done. */
export function wholeTextOf(offer: Giver): string {
  return [offer, ...(offer.trackRecord ?? [])].map(textOf).filter(Boolean).join('\n');
}
