import { createHash } from 'node:crypto';
import { ENGINE_VERSION } from './engine';
import { drawnCase } from '../samples/pairs';
import { type Draw, drawFrom, drawnEmbedding, vague } from '../samples/postings';
import { score } from '../score';
import type { ScorableNeed, ScorableOffer } from '../types';

/** Of each version, what it said of the same pairs. */
const PRINTS: Readonly<Record<string, string>> = { '6.3': '1586f11eb9ae6c53' };

const SEED = 1;
const PAIRS = 600;

/** Whatever is said, or left unsaid, or was seen in a text by a model. */
function any<T extends ScorableNeed | ScorableOffer>(posting: T, draw: Draw): T {
  return { ...vague(posting, draw), ...drawnEmbedding(draw) };
}

describe('The version of the engine', () => {
  it('moves with whatever changes a score or what is said of it: give it a new number and write its print here', () => {
    const draw = drawFrom(SEED);
    const print = createHash('sha256');
    for (let pair = 0; pair < PAIRS; pair++) {
      const { need, offer, conditions } = drawnCase(draw);
      print.update(JSON.stringify(score(any(need, draw), any(offer, draw), conditions)));
    }
    expect([ENGINE_VERSION, PRINTS[ENGINE_VERSION]]).toEqual([ENGINE_VERSION, print.digest('hex').slice(0, 16)]);
  });
});
