import { createHash } from 'node:crypto';

const known = new WeakMap<object, string>();

/** Names a value by its content (SHA-256 of its JSON, base64url). The value must not be changed afterwards. */
export function contentHash(value: object): string {
  const hash = known.get(value) ?? createHash('sha256').update(JSON.stringify(value)).digest('base64url');
  known.set(value, hash);
  return hash;
}
