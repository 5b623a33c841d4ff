import { type Found, Lookup } from './lookup';

const keyOf = (name: string) => Buffer.from(name);
const rowOf = (key: Buffer): Found => ({ asked: key.toString('hex') });

describe('Rows that are looked up', () => {
  const statements: string[][] = [];
  beforeEach(() => statements.splice(0));
  const find = (keys: readonly Buffer[]) => {
    statements.push(keys.map(String));
    return Promise.resolve(keys.filter((key) => String(key) !== 'nobody').map(rowOf));
  };

  it('within one turn share a statement, each with the row of its own key', async () => {
    const lookup = new Lookup(find);
    const rows = await Promise.all(['a', 'b', 'nobody', 'a'].map((name) => lookup.row(keyOf(name))));
    expect(rows).toEqual([rowOf(keyOf('a')), rowOf(keyOf('b')), undefined, rowOf(keyOf('a'))]);
    expect(statements).toEqual([['a', 'b', 'nobody']]);
  });

  it('are not remembered: who asks later, asks Postgres', async () => {
    const lookup = new Lookup(find);
    await lookup.row(keyOf('a'));
    await lookup.row(keyOf('a'));
    expect(statements).toEqual([['a'], ['a']]);
  });

  it('fail for all who share the statement, and for nobody after them', async () => {
    let isAway = true;
    const lookup = new Lookup((keys) => (isAway ? Promise.reject(new Error('away')) : find(keys)));
    const told = await Promise.allSettled([lookup.row(keyOf('a')), lookup.row(keyOf('b'))]);
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isAway = false;
    expect(await lookup.row(keyOf('a'))).toEqual(rowOf(keyOf('a')));
  });
});
