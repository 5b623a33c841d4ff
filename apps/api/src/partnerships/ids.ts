import type { Fault } from '@penc/domain';
import { randomUUID } from 'node:crypto';

interface MayHaveId {
  readonly id?: string;
}
interface HasId {
  readonly id: string;
}

/** Whoever names no id is known by its place, unless another names the id of that place. */
export function withIds<T extends MayHaveId>(before: readonly HasId[], given: readonly T[]): (T & HasId)[] {
  const claimed = new Set(given.map(idOf));
  return given.map((one, index) => {
    const there = before[index]?.id;
    return { ...one, id: idOf(one) ?? (there && !claimed.has(there) ? there : randomUUID()) };
  });
}

/** Ids that are not of this list, or that stand in it twice. */
export function known(before: readonly HasId[], given: readonly MayHaveId[], at: string): Fault[] {
  return given.flatMap((one, index): Fault[] => {
    const id = idOf(one);
    if (!id) return [];
    const pointer = `${at}/${index}/id`;
    if (!before.some((other) => other.id === id)) return [{ pointer, code: 'id-not-here' }];
    return given.findIndex((other) => idOf(other) === id) < index ? [{ pointer, code: 'id-twice' }] : [];
  });
}

function idOf({ id }: MayHaveId): string | undefined {
  return id?.toLowerCase();
}
