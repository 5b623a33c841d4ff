import type { Ranked } from '../best';
import type { Shelf } from './shelf';

/** Ids lie far apart in memory: they are read of those alone who stay, and where totals are equal. */
export class Found implements Ranked {
  constructor(
    private readonly shelf: Pick<Shelf<never>, 'idOf'>,
    private readonly handle: number,
    readonly total: number,
  ) {}

  get counterpartId(): string {
    return this.shelf.idOf(this.handle);
  }
}

/** Each with its id, once it is known who stays. */
export function named(found: readonly Ranked[]): readonly Ranked[] {
  return found.map(({ counterpartId, total }) => ({ counterpartId, total }));
}
