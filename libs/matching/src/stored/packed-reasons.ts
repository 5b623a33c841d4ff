import type { CriterionKey, CriterionResult, GateKey, GateResult, Outcome, Reason } from '@penc/domain';
import type { Score } from '../types';

/** What a score says beside its total. */
export type Reasons = Pick<Score, 'gates' | 'criteria' | 'toVerify'>;

/** Of another shape another number: what is stored says by which it is to be read. */
const FORM = 1;
/** The rest of a reason's key, and its values if it has any. */
type Said = readonly [rest: string, values?: Reason['values']];
/** The outcome is the first letter of what is said. */
type PackedGate = readonly [GateKey, ...Said];
type PackedCriterion = readonly [CriterionKey, value: number, weight: number, known: 0 | 1, ...Said];
/**
 * Reasons as `suggestions.reasons` holds them, less than half as long: an edited posting has some fifteen pairs written anew. What
 * follows from the rest is left out (points; of a reason's key what its gate or criterion says already), and keys
 * stay words, so that neither a new one nor another order gives what is stored another meaning. Postgres reads into it
 * as well (`weighted_total`).
 */
export type PackedReasons = readonly [
  form: number,
  gates: readonly PackedGate[],
  criteria: readonly PackedCriterion[],
  toVerify: readonly Said[],
];

const OUTCOMES: Readonly<Record<string, Outcome>> = { p: 'pass', f: 'fail', u: 'unknown' };
/** Before a key that does not begin as one would expect. */
const WHOLE = '/';

/** `unpackReasons` gives back the same. */
export function packReasons({ gates, criteria, toVerify }: Reasons): PackedReasons {
  return [FORM, gates.map(packGate), criteria.map(packCriterion), toVerify.map((note) => said(note, NOTE))];
}

/** Throws for a form that this version does not know. */
export function unpackReasons([form, gates, criteria, toVerify]: PackedReasons): Reasons {
  if (form !== FORM) throw new Error(`reasons of form ${form} were stored by a newer Penc`);
  return {
    gates: gates.map(unpackGate),
    criteria: criteria.map(unpackCriterion),
    toVerify: toVerify.map((note) => meant(note, NOTE)),
  };
}

const NOTE = 'verify.';
const beginningOfGate = (key: GateKey, outcome: Outcome) => `gate.${key}.${outcome}`;
const beginningOfCriterion = (key: CriterionKey) => `criterion.${key}.`;

function packGate({ key, outcome, reason }: GateResult): PackedGate {
  const [rest, ...values] = said(reason, beginningOfGate(key, outcome));
  return [key, outcome.charAt(0) + rest, ...values];
}

function unpackGate([key, rest, ...values]: PackedGate): GateResult {
  const outcome = OUTCOMES[rest.charAt(0)];
  if (!outcome) throw new Error(`the gate ${key} has no outcome that is known: ${rest}`);
  return { key, outcome, reason: meant([rest.slice(1), ...values], beginningOfGate(key, outcome)) };
}

function packCriterion({ key, value, weight, known, reason }: CriterionResult): PackedCriterion {
  return [key, value, weight, known ? 1 : 0, ...said(reason, beginningOfCriterion(key))];
}

function unpackCriterion([key, value, weight, known, ...rest]: PackedCriterion): CriterionResult {
  const reason = meant(rest, beginningOfCriterion(key));
  return { key, value, weight, points: value * weight, known: known === 1, reason };
}

function said({ key, values }: Reason, beginning: string): Said {
  const rest = key.startsWith(beginning) ? key.slice(beginning.length) : WHOLE;
  const short = rest.startsWith(WHOLE) ? WHOLE + key : rest;
  return values ? [short, values] : [short];
}

function meant([rest, values]: Said, beginning: string): Reason {
  const key = rest.startsWith(WHOLE) ? rest.slice(WHOLE.length) : beginning + rest;
  return values ? { key, values } : { key };
}
