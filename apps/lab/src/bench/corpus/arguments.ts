/** What a bench of the corpus may be told. */
export interface CorpusArguments {
  /** How many postings of the side that is asked; one table each. */
  readonly sizes: readonly number[];
  /** How many a list names. */
  readonly k: number;
  readonly queries: number;
}

/** A whole number above 0, also as a power of ten: 1e5. */
const WHOLE = /^([1-9]\d{0,6}|[1-9]e[1-6])$/;

/** `[--size N,N…] [--k N] [--queries N]`; null where it is anything else, or something is said twice. */
export function corpusArguments(args: readonly string[], usual: CorpusArguments): CorpusArguments | null {
  const said = new Map<string, readonly number[]>();
  for (let place = 0; place < args.length; place += 2) {
    const [name = '', value = ''] = args.slice(place, place + 2);
    const numbers = value.split(',');
    if (!['--size', '--k', '--queries'].includes(name) || said.has(name)) return null;
    if (!numbers.every((one) => WHOLE.test(one)) || (name !== '--size' && numbers.length > 1)) return null;
    said.set(name, numbers.map(Number));
  }
  return {
    sizes: said.get('--size') ?? usual.sizes,
    k: said.get('--k')?.[0] ?? usual.k,
    queries: said.get('--queries')?.[0] ?? usual.queries,
  };
}
