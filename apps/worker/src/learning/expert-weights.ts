import { messages, put } from '@penc/messages';
import { DEFAULT_WEIGHTS, fitsEngine } from '@penc/matching';
import { Storage, type Transaction, WORKER, lockWeights, switchWeights } from '@penc/storage';
import { Injectable, type OnModuleInit } from '@nestjs/common';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly origin: 'experts' | 'learnt';
  readonly status: string;
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * The experts' weights of this engine stand among the stored ones before anything is scored. They take the place of
 * older ones of the experts, and of any that weigh criteria which the engine no longer has; what was learnt and still
 * fits stays.
 */
@Injectable()
export class ExpertWeights implements OnModuleInit {
  constructor(private readonly storage: Storage) {}

  async onModuleInit(): Promise<void> {
    await this.storage.transaction(WORKER, async (tx) => {
      const [known] = await tx.query(`SELECT 1 FROM weights WHERE version = $1`, [DEFAULT_WEIGHTS.version]);
      if (known && fitsEngine((await deployed(tx)).weights)) return;
      await lockWeights(tx);
      await plant(tx);
    });
  }
}

async function deployed(tx: Transaction): Promise<Row> {
  const [row] = await tx.query<Row>(
    `SELECT id, version, origin, status, weights FROM weights WHERE status = 'deployed'`,
  );
  if (!row) throw new Error('no weights are deployed');
  return row;
}

async function plant(tx: Transaction): Promise<void> {
  const { version, neutral, floor, weights } = DEFAULT_WEIGHTS;
  await tx.query(
    `INSERT INTO weights (version, origin, status, neutral, floor, weights) VALUES ($1, 'experts', 'retired', $2, $3, $4)
     ON CONFLICT (version) DO NOTHING`,
    [version, neutral, floor, JSON.stringify(weights)],
  );
  const present = await deployed(tx);
  const isOutdated = present.origin === 'experts' && present.version < version;
  if (!isOutdated && fitsEngine(present.weights)) return;
  const [ours] = await tx.query<{ id: string }>('SELECT id FROM weights WHERE version = $1', [version]);
  const { id } = ours as { id: string };
  const rescoringId = await switchWeights(tx, { id, withWayBack: false });
  await put(tx, messages.rescoringDue, { rescoringId, slice: 0 });
  await tx.log({
    action: 'weights.deploy',
    subject: { type: 'weights', id },
    organisationIds: [],
    territories: ['SN'],
    details: { version, instead: present.version },
  });
}
