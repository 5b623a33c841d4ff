import { NotFound, NotYetMade, StaleRevision, TooFewAnswers } from '@penc/domain';
import type { Calibration } from '@penc/matching';
import { type RequestKey, Storage, type Transaction, lockWeights } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { log, mayDeploy } from './deploying';

interface Found {
  /** Of the report: which weights it speaks of. */
  readonly version: number | null;
  readonly calibration: Calibration | null;
}

/** What administrators have scores say. Totals, ranks and lists stay as they are. */
@Injectable()
export class Calibrating {
  constructor(private readonly storage: Storage) {}

  /** The weights that are deployed take over what a proposal has found of them, the experts' as well; their id. */
  calibrate(caller: Caller, id: string, proposalId: string, once: RequestKey | null): Promise<string> {
    mayDeploy(caller);
    return this.storage.once(caller, once, async (tx) => {
      await lockWeights(tx);
      const [weights] = await tx.query<{ version: number; status: string }>(
        'SELECT version, status FROM weights WHERE id = $1',
        [id],
      );
      if (!weights) throw new NotFound('weights');
      const { version, calibration } = await foundBy(tx, proposalId);
      if (version === null) throw new NotYetMade();
      if (version !== weights.version) throw new StaleRevision(version, weights.version);
      if (!calibration) throw new TooFewAnswers();
      await tx.query('UPDATE weights SET calibration = $2 WHERE id = $1', [id, JSON.stringify(calibration)]);
      const { outcomes, accepted, error } = calibration;
      await log(tx, 'calibrate', { id, version }, { proposalId, outcomes, accepted, error });
      return id;
    });
  }
}

async function foundBy(tx: Transaction, proposalId: string): Promise<Found> {
  const [found] = await tx.query<Found>(
    `SELECT (report->>'presentVersion')::integer AS version, report->'presentCalibration' AS calibration
     FROM weight_proposals WHERE id = $1`,
    [proposalId],
  );
  if (!found) throw new NotFound('proposal');
  return found;
}
