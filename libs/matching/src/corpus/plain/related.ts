import type { Codes } from '../../packed/codes';

/**
 * Which codes of a dictionary are related to one that a posting names, each found once: there are few codes, and
 * every scan asks anew.
 */
export class Related {
  private readonly found = new Map<string, Uint8Array>();

  constructor(
    private readonly codes: Codes,
    private readonly relates: (named: string, code: string) => boolean,
  ) {}

  /** 1 at the number of each known code that is related to one of those named, 0 at the others; not to be written to. */
  flags(named: readonly string[]): Uint8Array {
    const [first, ...others] = named;
    if (first === undefined) return NONE;
    const flags = this.of(first);
    if (others.length === 0) return flags;
    const all = Uint8Array.from(flags);
    for (const one of others) {
      const more = this.of(one);
      for (let number = 0; number < more.length; number++) if (more[number] === 1) all[number] = 1;
    }
    return all;
  }

  /** Codes that were met since are asked about now. */
  private of(named: string): Uint8Array {
    const known = this.found.get(named) ?? NONE;
    const { count } = this.codes;
    if (known.length === count) return known;
    const flags = new Uint8Array(count);
    flags.set(known);
    for (let number = known.length; number < count; number++) {
      flags[number] = this.relates(named, this.codes.codeOf(number)) ? 1 : 0;
    }
    this.found.set(named, flags);
    return flags;
  }
}

const NONE = new Uint8Array(0);
