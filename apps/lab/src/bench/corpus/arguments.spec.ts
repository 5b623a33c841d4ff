import { corpusArguments } from './arguments';

const usual = { sizes: [10], k: 20, queries: 1_000 };

describe('arguments of a bench of the corpus', () => {
  it.each([
    [[], usual],
    [['--size', '1e4,100000'], { ...usual, sizes: [10_000, 100_000] }],
    [['--k', '50', '--queries', '7'], { sizes: [10], k: 50, queries: 7 }],
  ])('%j are understood', (args, expected) => expect(corpusArguments(args, usual)).toEqual(expected));

  it.each([
    [['--size']],
    [['--size', '0']],
    [['--size', '1e9']],
    [['--k', '2,3']],
    [['--k', '2', '--k', '3']],
    [['50']],
  ])('%j are refused', (args) => expect(corpusArguments(args, usual)).toBeNull());
});
