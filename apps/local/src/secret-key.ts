import { existsSync, readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import type { Installation } from './installation';

const FILE = 'secret-key';

/** The SECRET_KEY of this installation: made at the first start, then kept beside the data that it seals. */
export function secretKeyOf(installation: Pick<Installation, 'path' | 'write'>): string {
  const file = installation.path(FILE);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const key = randomBytes(32).toString('hex');
  installation.write(FILE, `${key}\n`);
  return key;
}
