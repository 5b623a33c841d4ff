import { type Language, demand } from '@penc/domain';
import { sayReason } from '@penc/language';
import {
  DEFAULT_WEIGHTS,
  ENGINE_VERSION,
  type Result,
  type RevisionFacts,
  type ScoredOn,
  type Weights,
  differences,
  differingParts,
  replay,
} from '@penc/matching';
import { label } from '@penc/reference';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { criterionViews, gateViews } from '../../postings/fit/explanation';
import { ActiveWeights } from '../../weights/active-weights';
import { standingOf } from '../reading/audience';
import { SuggestionReading } from '../reading/reading';
import type { SuggestionRow } from '../rows';
import { READ_SCORED, type ScoredRow, scoredOnOf, seenToday } from './stored';
import type { ReplayView } from './views';

/** Scores a suggestion again from what it was scored on: coordinators of the pair and admins may ask. */
@Injectable()
export class Replay {
  constructor(
    private readonly storage: Storage,
    private readonly reading: SuggestionReading,
    private readonly weights: ActiveWeights,
  ) {}

  async of(caller: Caller, id: string, language: Language): Promise<ReplayView> {
    const row = await this.reading.find(caller, id);
    demand(caller.role, 'suggestion.read-inside', standingOf(caller, row), true, 'suggestion');
    const [scored] = await this.storage.read<ScoredRow>(READ_SCORED, [id]);
    if (!scored) throw new Error(`suggestion ${id} names revisions that are not kept`);
    const on = scoredOnOf(scored);
    const kept = await this.weights.ofVersion(row.weightsVersion);
    const stored: Result = { total: row.total, ...row.reasons };
    const recomputed = again(row, scored, on, kept ?? weightsIn(row));
    const differsIn = differingParts(stored, recomputed);
    return {
      equal: differsIn.length === 0,
      differsIn,
      sameEngine: on.engine === ENGINE_VERSION,
      weightsKept: kept !== undefined,
      weightsVersion: row.weightsVersion,
      day: on.day,
      needRevision: row.needRevision,
      offerRevision: row.offerRevision,
      stored: resultView(stored, on.engine, language),
      recomputed: resultView(recomputed, ENGINE_VERSION, language),
      differences: differences(stored, recomputed).map((one) => ({
        ...one,
        label: label('criterion', one.key, language),
      })),
    };
  }
}

function again(row: SuggestionRow, scored: ScoredRow, on: ScoredOn, weights: Weights): Result {
  const facts = (side: 'need' | 'offer'): RevisionFacts => ({
    ...seenToday(scored[side]),
    id: row[`${side}Id`],
    organisationId: row[side].organisationId,
    revision: row[`${side}Revision`],
  });
  const { total, gates, criteria, toVerify } = replay(facts('need'), facts('offer'), on, weights);
  return { total, gates, criteria, toVerify };
}

/** Every stored criterion says the weight that it had. */
function weightsIn({ weightsVersion, reasons }: SuggestionRow): Weights {
  const weights = Object.fromEntries(reasons.criteria.map(({ key, weight }) => [key, weight]));
  return {
    ...DEFAULT_WEIGHTS,
    version: weightsVersion,
    weights: { ...zeroWeights, ...weights },
  };
}

const zeroWeights = Object.fromEntries(
  Object.keys(DEFAULT_WEIGHTS.weights).map((key) => [key, 0]),
) as unknown as Weights['weights'];

function resultView(result: Result, engine: string, language: Language) {
  return {
    engine,
    total: result.total,
    ...criterionViews(result, language),
    gates: gateViews(result.gates, language),
    toVerify: result.toVerify.map((reason) => sayReason(language, reason)),
  };
}
