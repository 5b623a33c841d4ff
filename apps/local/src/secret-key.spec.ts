import { mkdtempSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Installation } from './installation';
import { secretKeyOf } from './secret-key';

describe('the secret key of an installation', () => {
  const root = mkdtempSync(join(tmpdir(), 'penc-key-'));
  const installation = new Installation(root);
  beforeAll(() => mkdirSync(installation.folder));
  afterAll(() => rmSync(root, { recursive: true }));

  it('is made once, kept, and readable by nobody else', () => {
    const key = secretKeyOf(installation);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(secretKeyOf(installation)).toBe(key);
    expect(statSync(installation.path('secret-key')).mode & 0o777).toBe(0o600);
  });
});
