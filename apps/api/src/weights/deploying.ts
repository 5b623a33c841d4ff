import {
  NotFound,
  NotYetMade,
  NothingToGoBackTo,
  StaleRevision,
  WeightsRefused,
  demand,
  deployObstacle,
  move,
} from '@penc/domain';
import { messages, put } from '@penc/messages';
import { type RequestKey, Storage, type Transaction, lockWeights, switchWeights } from '@penc/storage';
import { COUNTRY } from '@penc/reference';
import { Injectable } from '@nestjs/common';
import { type Caller, standing } from '../access/caller';
import { CANDIDATE_COLUMNS, CANDIDATES, type Row } from './candidates';

/** What administrators do with weights; each returns the id of the weights. */
@Injectable()
export class Deploying {
  constructor(private readonly storage: Storage) {}

  /** Judgements are ranked under them as well from now on; no list changes. One version at a time. */
  shadow(caller: Caller, id: string, once: RequestKey | null): Promise<string> {
    mayDeploy(caller);
    return this.storage.once(caller, once, async (tx) => {
      await lockWeights(tx);
      const row = await known(tx, id);
      const status = move('weights', row.status, 'shadow');
      await tx.query(
        `UPDATE weights SET status = 'proposed', moved_at = now(), moved_by = $1 WHERE status = 'shadow'`,
        [caller.membershipId],
      );
      await tx.query('UPDATE weights SET status = $2, moved_at = now(), moved_by = $3 WHERE id = $1', [
        id,
        status,
        caller.membershipId,
      ]);
      await log(tx, 'shadow', row, {});
      return id;
    });
  }

  /** All lists are made anew under them. Refused where the proposal's own report speaks against them. */
  deploy(caller: Caller, id: string, replaces: number, once: RequestKey | null): Promise<string> {
    mayDeploy(caller);
    return this.storage.once(caller, once, async (tx) => {
      await lockWeights(tx);
      const row = await known(tx, id);
      const present = await deployed(tx);
      demandDeployable(row, present.version);
      if (replaces !== present.version) throw new StaleRevision(replaces, present.version);
      return switchTo(tx, row, { action: 'deploy', instead: present.version });
    });
  }

  /** The weights that were deployed before the present ones are deployed again. */
  rollBack(caller: Caller, replaces: number, once: RequestKey | null): Promise<string> {
    mayDeploy(caller);
    return this.storage.once(caller, once, async (tx) => {
      await lockWeights(tx);
      const present = await deployed(tx);
      if (replaces !== present.version) throw new StaleRevision(replaces, present.version);
      const [previous] = await tx.query<{ id: string }>(
        'SELECT p.id FROM weights w JOIN weights p ON p.version = w.previous WHERE w.id = $1',
        [present.id],
      );
      if (!previous) throw new NothingToGoBackTo();
      const row = await known(tx, previous.id);
      move('weights', row.status, 'restore');
      return switchTo(tx, row, { action: 'roll-back', instead: present.version });
    });
  }
}

export function mayDeploy(caller: Caller): void {
  demand(caller.role, 'weights.deploy', standing(caller, [], [COUNTRY]), true, 'weights');
}

/** Throws what stands in the way of putting them into force. */
function demandDeployable(row: Row, presentVersion: number): void {
  move('weights', row.status, 'deploy');
  const obstacle = deployObstacle(row, presentVersion);
  const [refusal] = row.refusals;
  if (obstacle === 'not-made') throw new NotYetMade();
  if (obstacle === 'refused' && refusal) throw new WeightsRefused(refusal);
  if (obstacle) throw new StaleRevision(row.comparedWith ?? presentVersion, presentVersion);
}

async function known(tx: Transaction, id: string): Promise<Row> {
  const [row] = await tx.query<Row>(`SELECT ${CANDIDATE_COLUMNS} FROM ${CANDIDATES} WHERE w.id = $1`, [id]);
  if (!row) throw new NotFound('weights');
  return row;
}

async function deployed(tx: Transaction): Promise<Pick<Row, 'id' | 'version'>> {
  const [row] = await tx.query<Pick<Row, 'id' | 'version'>>(
    `SELECT id, version FROM weights WHERE status = 'deployed'`,
  );
  if (!row) throw new Error('no weights are deployed');
  return row;
}

interface Switched {
  readonly action: 'deploy' | 'roll-back';
  readonly instead: number;
}

async function switchTo(tx: Transaction, row: Row, { action, instead }: Switched): Promise<string> {
  const rescoringId = await switchWeights(tx, { id: row.id, withWayBack: action === 'deploy' });
  await put(tx, messages.rescoringDue, { rescoringId, slice: 0 });
  await log(tx, action, row, { instead });
  return row.id;
}

/** Of the whole country: administrators read it, and coordinators of the country. */
export function log(
  tx: Transaction,
  action: string,
  { id, version }: Pick<Row, 'id' | 'version'>,
  details: object,
): Promise<void> {
  return tx.log({
    action: `weights.${action}`,
    subject: { type: 'weights', id },
    organisationIds: [],
    territories: [COUNTRY],
    details: { version, ...details },
  });
}
