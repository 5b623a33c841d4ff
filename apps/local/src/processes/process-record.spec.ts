import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endRecorded, recordedProcess, writeRecord } from './process-record';
import { birthOf, isRunning } from './processes-seen';

describe('a recorded process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penc-record-'));
  const file = join(folder, 'child.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is recognised, and ended once', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
    const pid = child.pid ?? -1;
    expect(writeRecord(file, pid, true)).toBe(true);
    expect(writeRecord(file, pid, true)).toBe(false);
    expect(recordedProcess(file)).toBe(pid);
    expect(await endRecorded(file, 2_000)).toBe(true);
    expect(isRunning(pid)).toBe(false);
    expect(await endRecorded(file, 2_000)).toBe(false);
  });

  it('is not mistaken for a stranger that has its number now', async () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, birth: 'another boot 1' }));
    expect(birthOf(process.pid)).not.toBeNull();
    expect(recordedProcess(file)).toBeNull();
    expect(await endRecorded(file, 100)).toBe(false);
  });

  it('is nobody when the file is broken or missing', () => {
    writeFileSync(file, '{');
    expect(recordedProcess(file)).toBeNull();
    expect(recordedProcess(join(folder, 'none.json'))).toBeNull();
  });
});
