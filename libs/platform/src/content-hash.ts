import { hash } from 'node:crypto';

const known = new WeakMap<object, string>();

/** Names a value by its content (SHA-256 of its JSON, base64url). The value must not be changed afterwards. */
export function contentHash(value: object): string {
  const name = known.get(value) ?? hash('sha256', JSON.stringify(value), 'base64url');
  known.set(value, name);
  return name;
}
