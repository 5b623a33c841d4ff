import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mendSwap, swapData } from './swap';

describe('a swap of data folders', () => {
  let folder: string;
  const path = (...names: string[]) => join(folder, ...names);
  const make = (name: string, content: string) => {
    mkdirSync(path(name), { recursive: true });
    writeFileSync(path(name, 'content'), content);
  };
  const present = () => readFileSync(path('data', 'content'), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'penc-swap-'));
    make('restored', 'new');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('leaves the new data alone in place', () => {
    make('data', 'old');
    swapData(folder, path('restored'));
    expect([present(), existsSync(path('data.former')), existsSync(path('restored'))]).toEqual(['new', false, false]);
  });

  it('needs no former data', () => {
    swapData(folder, path('restored'));
    expect(present()).toBe('new');
  });

  it('gives the old data back when it was cut short between the two names', () => {
    make('data', 'old');
    renameSync(path('data'), path('data.former'));
    mendSwap(folder);
    expect([present(), existsSync(path('data.former'))]).toEqual(['old', false]);
  });

  it('keeps the new data when it was cut short before the old ones had gone', () => {
    make('data', 'new');
    make('data.former', 'old');
    mendSwap(folder);
    expect([present(), existsSync(path('data.former'))]).toEqual(['new', false]);
  });
});
