import { aNeed, anOffer } from '../samples/postings';
import { DEFAULT_WEIGHTS } from '../weights';
import { Corpus, type Cursor, allLists } from './index';

const question = () => ({ today: '2026-12-15', weights: DEFAULT_WEIGHTS, size: 2 });

function corpusOf(ids: readonly string[]): Corpus {
  const corpus = new Corpus({ indexedFrom: 0 });
  for (const id of ids) corpus.apply('need', aNeed({ id: `n${id}` }), 1n);
  for (const id of ids) corpus.apply('offer', anOffer({ id: `o${id}` }), 1n);
  corpus.apply('need', aNeed({ id: 'closed', open: false }), 1n);
  return corpus;
}

const corpus = corpusOf(['3', '1', '4', '2', '5']);
const walk = (after?: Cursor) => [...allLists(corpus, question, { slice: 2, ...(after && { after }) })];

describe('a walk over all lists', () => {
  it('makes the list of every open posting once, in slices', () => {
    const lists = walk().flatMap((slice) => slice.lists);
    expect(lists.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3', 'n4', 'n5', 'o1', 'o2', 'o3', 'o4', 'o5']);
    expect(lists[0]).toEqual({ side: 'need', id: 'n1', best: corpus.best('need', 'n1', question()) });
    expect(walk().map(({ done, of }) => `${done}/${of}`)).toEqual(['2/10', '4/10', '6/10', '8/10', '10/10']);
  });

  it('goes on from any of its cursors as if it had never stopped', () => {
    const all = walk();
    for (const [place, { cursor }] of all.entries()) expect(walk(cursor)).toEqual(all.slice(place + 1));
  });

  it('goes on behind a posting that has closed since', () => {
    const [next] = walk({ side: 'need', id: 'n22' });
    expect(next?.lists.map(({ id }) => id)).toEqual(['n3', 'n4']);
    expect(walk({ side: 'offer', id: 'o9' })).toEqual([]);
  });
});
