import { CRITERIA, type WeightRefusal } from '@penc/domain';
import { type WeightsAsked, messages, put } from '@penc/messages';
import { DEFAULT_WEIGHTS, type Learnt, type Weights, calibrate, isEnough, weightsOf } from '@penc/matching';
import { Storage, type Transaction, beginRescoring } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { type Judged, readJudged } from './evidence';
import { learnAside } from './learn-aside';

/** The experts' own versions stand below. */
const FIRST_LEARNT = 101;

@Injectable()
export class ProposalHandler {
  constructor(private readonly storage: Storage) {}

  /** Fits weights to what was judged, then has the lists worked out that they would make. */
  @Handles(messages.weightsAsked)
  async propose({ proposalId }: WeightsAsked, delivery: Delivery): Promise<void> {
    const { present, learntAsOf } = await this.present();
    const judged = await readJudged(this.storage, learntAsOf);
    const { judgements, older, answered } = judged;
    const learnt = isEnough(judgements)
      ? await learnAside({ judgements, older, answered, present, experts: DEFAULT_WEIGHTS })
      : null;
    await completing(this.storage, delivery, async (tx) => {
      const report = reportOf(judged, present, learnt);
      if (learnt)
        await keep(tx, proposalId, { judged, report, weights: { ...present, weights: learnt.weights }, learnt });
      else await giveUp(tx, proposalId, judged, report);
    });
  }

  /** The weights in force, and until when the judgements were made that they were learnt from; null of the experts'. */
  private async present(): Promise<{ readonly present: Weights; readonly learntAsOf: string | null }> {
    const [row] = await this.storage.read<Parameters<typeof weightsOf>[0] & { readonly learntAsOf: string | null }>(
      `SELECT w.version, w.neutral, w.floor, w.weights, p.as_of::text AS "learntAsOf"
       FROM weights w LEFT JOIN weight_proposals p ON p.id = w.proposal_id WHERE w.status = 'deployed'`,
    );
    if (!row) throw new Error('no weights are deployed');
    return { present: weightsOf(row), learntAsOf: row.learntAsOf };
  }
}

/** What of the report is known before the lists are. */
function reportOf({ judgements, older, answered, gates }: Judged, present: Weights, learnt: Learnt | null) {
  const all = [...older, ...judgements];
  const approvals = all.filter(({ approved }) => approved).length;
  return {
    judgements: { used: all.length, approvals, refusals: all.length - approvals, since: judgements.length },
    answers: { settled: answered.length, accepted: answered.filter(({ accepted }) => accepted).length },
    gates,
    presentVersion: present.version,
    criteria: CRITERIA.map((key) => ({
      key,
      present: present.weights[key],
      proposed: learnt?.weights[key] ?? null,
    })),
    fit: learnt && { folds: learnt.folds, present: learnt.present, proposed: learnt.proposed, model: learnt.model },
    calibration: learnt?.calibration ?? null,
    // nothing need be learnt for it: an administrator may have the present weights say it
    presentCalibration: calibrate(answered, present),
  };
}

interface Proposed {
  readonly judged: Judged;
  readonly report: object;
  readonly weights: Weights;
  readonly learnt: Learnt;
}

async function keep(tx: Transaction, id: string, { judged, report, weights, learnt }: Proposed): Promise<void> {
  // two proposals that are made at once take two numbers
  tx.send('LOCK TABLE weights IN SHARE ROW EXCLUSIVE MODE');
  const [made] = await tx.query<{ id: string }>(
    `INSERT INTO weights (version, origin, status, weights, neutral, floor, calibration, proposal_id)
     SELECT greatest(max(version) + 1, $1), 'learnt', 'proposed', $2, $3, $4, $5, $6 FROM weights RETURNING id`,
    [
      FIRST_LEARNT,
      JSON.stringify(weights.weights),
      weights.neutral,
      weights.floor,
      learnt.calibration && JSON.stringify(learnt.calibration),
      id,
    ],
  );
  await tx.query('UPDATE weight_proposals SET as_of = $2, report = $3 WHERE id = $1', [
    id,
    judged.asOf,
    JSON.stringify(report),
  ]);
  const rescoringId = await beginRescoring(tx, (made as { id: string }).id, 'preview');
  await put(tx, messages.rescoringDue, { rescoringId, slice: 0 });
}

async function giveUp(tx: Transaction, id: string, { asOf }: Judged, report: object): Promise<void> {
  const refusal: WeightRefusal = 'too-few-judgements';
  await tx.query(
    'UPDATE weight_proposals SET as_of = $2, made_at = now(), report = $3, refusals = ARRAY[$4] WHERE id = $1',
    [id, asOf, JSON.stringify(report), refusal],
  );
}
