import { drawnCase } from '../samples/pairs';
import { drawFrom } from '../samples/postings';
import { score } from '../score';
import { type Result, RESULT_PARTS, differingParts } from './differing-parts';

const { need, offer, conditions } = drawnCase(drawFrom(1));
const scored: Result = score(need, offer, conditions);
const [gate, ...gates] = scored.gates;
const [criterion, ...criteria] = scored.criteria;
if (!gate || !criterion) throw new Error('nothing was scored');
const otherwise = { ...gate.reason, key: 'gate.both-open.fail' } as typeof gate.reason;

describe('Two results differ', () => {
  it.each([
    ['in nothing', scored, []],
    ['in nothing that is stored', JSON.parse(JSON.stringify(scored)) as Result, []],
    ['in the sum', { ...scored, total: scored.total + 1 }, ['total']],
    ['in the outcome of a gate', { ...scored, gates: [{ ...gate, outcome: 'unknown' }, ...gates] }, ['gates']],
    ['in a gate that is not there', { ...scored, gates }, ['gates', 'sentences']],
    ['in the sentence of a gate', { ...scored, gates: [{ ...gate, reason: otherwise }, ...gates] }, ['sentences']],
    [
      'in the value of a criterion',
      { ...scored, criteria: [{ ...criterion, value: criterion.value + 1 }, ...criteria] },
      ['criteria'],
    ],
    [
      'in whether it was known',
      { ...scored, criteria: [{ ...criterion, known: !criterion.known }, ...criteria] },
      ['known'],
    ],
    ['in its sentence', { ...scored, criteria: [{ ...criterion, reason: otherwise }, ...criteria] }, ['sentences']],
    ['in what is to be verified', { ...scored, toVerify: [...scored.toVerify, otherwise] }, ['to-verify']],
    ['in the order of gates', { ...scored, gates: [...gates, gate] }, ['gates', 'sentences']],
    ['in everything', { total: -1, gates: [], criteria: [], toVerify: [otherwise] }, [...RESULT_PARTS]],
  ] satisfies readonly [string, Result, readonly string[]][])('%s', (_, other, parts) => {
    expect(differingParts(scored, other)).toEqual(parts);
  });

  it('in nothing, whatever order the keys were stored in', () => {
    const turned = (reason: object) => Object.fromEntries(Object.entries(reason).toReversed());
    const stored = { ...scored, gates: [{ ...gate, reason: turned(gate.reason) }, ...gates] } as Result;
    expect(differingParts(stored, scored)).toEqual([]);
  });
});
