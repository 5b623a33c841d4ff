import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type UnreadableBenchmark, readBenchmark } from './benchmark';

describe('A file of one’s own to evaluate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penc-benchmark-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = join(folder, 'own.json');
  const read = (text: string) => {
    writeFileSync(file, text);
    return readBenchmark(file);
  };
  const refusal = (content: unknown): UnreadableBenchmark => {
    try {
      read(JSON.stringify(content));
    } catch (error) {
      return error as UnreadableBenchmark;
    }
    throw new Error('it was read');
  };

  it('may leave any field out, or empty, and begin with a mark of the byte order', () => {
    const offers = [{ id: 'o', title: null, sectors: [], trackRecord: [{ description: null, territories: null }] }];
    const content = { needs: [{ id: 'n' }], offers, relevant: { n: ['o'] } };
    expect(read(`\uFEFF${JSON.stringify(content)}`)).toEqual({ ...content, name: file, unknownIds: 0 });
  });

  it('may write codes as numbers, and speak of whom it does not hold: that is counted and left aside', () => {
    const offers = [{ id: 'o', trackRecord: [{ sectors: [140] }] }];
    const content = { needs: [{ id: 'n', sectors: [14031, '112'] }], offers, relevant: { n: ['o', 'p'], m: ['o'] } };
    expect(read(JSON.stringify(content))).toMatchObject({
      needs: [{ sectors: ['14031', '112'] }],
      offers: [{ trackRecord: [{ sectors: ['140'] }] }],
      relevant: { n: ['o'] },
      unknownIds: 2,
    });
  });

  it.each([
    ['/', []],
    ['/needs', { offers: [], relevant: {} }],
    ['/offers/0/id', { needs: [], offers: [{}], relevant: {} }],
    ['/needs/1/sectors', { needs: [{ id: 'a' }, { id: 'b', sectors: '14031' }], offers: [], relevant: {} }],
    ['/needs/0/sectors', { needs: [{ id: 'a', sectors: [{ code: 14031 }] }], offers: [], relevant: {} }],
    ['/needs/0/title', { needs: [{ id: 'a', title: ['Puits'] }], offers: [], relevant: {} }],
    ['/offers/0/trackRecord', { needs: [], offers: [{ id: 'o', trackRecord: 'none' }], relevant: {} }],
    ['/offers/0/trackRecord/0/territories', { needs: [], offers: [{ id: 'o', trackRecord: [{ territories: 1 }] }] }],
    ['/relevant/n', { needs: [{ id: 'n' }], offers: [{ id: 'o' }], relevant: { n: 'o' } }],
  ])('is refused with the place where it is wrong: %s', (pointer, content) => {
    expect(refusal(content).pointer).toBe(pointer);
  });

  it('is refused with the reason where it is no JSON at all', () => {
    expect(() => read('{"needs":')).toThrow(/JSON/);
  });
});
