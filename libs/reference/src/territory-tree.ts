import { territories, territory } from './territories';

const ancestors = new Map<string, readonly string[]>();
const descendants = new Map<string, string[]>();

// Parents stand before their children in the list, so their own ancestors are known already
for (const { code, parent } of territories()) {
  const line = parent === null ? [] : [parent, ...(ancestors.get(parent) ?? [])];
  ancestors.set(code, line);
  descendants.set(code, []);
  for (const above of line) descendants.get(above)?.push(code);
}

/** What a territory lies in, nearest first, without itself; empty for the country and for unknown codes. */
export function ancestorsOf(code: string): readonly string[] {
  return ancestors.get(code) ?? [];
}

/** What lies in a territory, at every level below, without itself. */
export function descendantsOf(code: string): readonly string[] {
  return descendants.get(code) ?? [];
}

/** True when `inner` is `outer` or lies in it; false when either code names nothing. */
export function contains(outer: string, inner: string): boolean {
  if (outer === inner) return territory(outer) !== undefined;
  return ancestorsOf(inner).includes(outer);
}

/** True when one of the two equals or contains the other. */
export function related(a: string, b: string): boolean {
  return contains(a, b) || contains(b, a);
}

/** The territory itself, what contains it and what it contains: every code that is related to it. */
export function relatedCodes(code: string): readonly string[] {
  return [code, ...ancestorsOf(code), ...descendantsOf(code)];
}
