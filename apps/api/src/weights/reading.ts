import { type Language, NotAllowed, NotFound, deployObstacle, scopeOf } from '@penc/domain';
import { Storage, momentSql } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../http/lists/cursor';
import { Conditions } from '../http/sql';
import { CANDIDATES, CANDIDATE_COLUMNS, type DeployableView, type Row } from './candidates';
import type { WeightsQuery } from './requests';
import { shadowOf } from './shadow';
import {
  type ProposalView,
  type RescoringView,
  type WeightsDetailView,
  type WeightsRow,
  type WeightsView,
  calibrationView,
  weightsView,
} from './views';

const NEWEST_FIRST = '-version';

/** Of `rescorings r`. */
const RESCORING = `json_build_object('id', r.id, 'weightsId', r.weights_id, 'purpose', r.purpose, 'done', r.done,
  'total', r.total, 'askedAt', ${momentSql('r.asked_at')}, 'finishedAt', ${momentSql('r.finished_at')},
  'stoppedAt', ${momentSql('r.stopped_at')})`;
/** Of `weights w`. */
const LAST_RESCORING = `(SELECT ${RESCORING} FROM rescorings r WHERE r.weights_id = w.id ORDER BY r.asked_at DESC LIMIT 1)`;
const WEIGHTS_COLUMNS = `w.id, w.version, w.origin, w.status, w.weights, w.calibration, w.proposal_id AS "proposalId",
  w.previous, ${LAST_RESCORING} AS rescoring, ${momentSql('w.created_at')} AS "createdAt", ${momentSql('w.moved_at')} AS "movedAt"`;

/** Throws unless the caller's role reads weights at all. */
export function mayRead({ role }: Caller): void {
  if (scopeOf(role, 'weights.read') === undefined) throw new NotAllowed('weights.read');
}

@Injectable()
export class WeightsReading {
  constructor(private readonly storage: Storage) {}

  async list(caller: Caller, query: WeightsQuery, language: Language): Promise<Page<WeightsView>> {
    mayRead(caller);
    const conditions = new Conditions();
    if (query.cursor) {
      conditions.add(
        'w.version < ?::bigint',
        ...decodeCursor(query.cursor, NEWEST_FIRST, [cursorKeys.wholeNumber]).keys,
      );
    }
    const rows = await this.storage.read<WeightsRow>(
      `SELECT ${WEIGHTS_COLUMNS} FROM weights w ${conditions.where} ORDER BY w.version DESC LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, ({ version }) => ({ sort: NEWEST_FIRST, keys: [version] }));
    return { ...page, items: page.items.map((row) => weightsView(row, language)) };
  }

  async get(caller: Caller, id: string, language: Language): Promise<WeightsDetailView> {
    mayRead(caller);
    const [row] = await this.storage.read<WeightsRow>(`SELECT ${WEIGHTS_COLUMNS} FROM weights w WHERE w.id = $1`, [id]);
    if (!row) throw new NotFound('weights');
    const deployable = await this.deployable(id);
    return { ...weightsView(row, language), shadow: await shadowOf(this.storage, id), deployable };
  }

  /** Those in force, however many were proposed since; null while the first worker has planted none. */
  async deployed(caller: Caller, language: Language): Promise<WeightsView | null> {
    mayRead(caller);
    const [row] = await this.storage.read<WeightsRow>(
      `SELECT ${WEIGHTS_COLUMNS} FROM weights w WHERE w.status = 'deployed'`,
    );
    return row ? weightsView(row, language) : null;
  }

  /** Those that were in force before, and can be again; null of the first ones, and once one has gone back. */
  async previous(caller: Caller, language: Language): Promise<WeightsView | null> {
    mayRead(caller);
    const [row] = await this.storage.read<WeightsRow>(
      `SELECT ${WEIGHTS_COLUMNS} FROM weights w
       WHERE w.version = (SELECT previous FROM weights WHERE status = 'deployed')`,
    );
    return row ? weightsView(row, language) : null;
  }

  private async deployable(id: string): Promise<DeployableView> {
    const [row] = await this.storage.read<Row & { present: number | null; asOf: string | null }>(
      `SELECT ${CANDIDATE_COLUMNS}, ${momentSql('p.as_of')} AS "asOf",
              (SELECT version FROM weights WHERE status = 'deployed') AS present FROM ${CANDIDATES} WHERE w.id = $1`,
      [id],
    );
    if (!row) throw new NotFound('weights');
    const { refusals, comparedWith, asOf, present } = row;
    return { obstacle: deployObstacle(row, present), refusals, comparedWith, asOf };
  }

  async proposal(caller: Caller, id: string): Promise<ProposalView> {
    mayRead(caller);
    const [row] = await this.storage.read<ProposalView>(
      `SELECT p.id, ${momentSql('p.asked_at')} AS "askedAt", ${momentSql('p.as_of')} AS "asOf", ${momentSql('p.made_at')} AS "madeAt",
              w.id AS "weightsId", p.refusals, p.report,
              CASE WHEN w.id IS NOT NULL THEN (SELECT ${RESCORING} FROM rescorings r
                WHERE r.weights_id = w.id AND r.purpose = 'preview' ORDER BY r.asked_at DESC LIMIT 1) END AS rescoring
       FROM weight_proposals p LEFT JOIN weights w ON w.proposal_id = p.id WHERE p.id = $1`,
      [id],
    );
    if (!row) throw new NotFound('proposal');
    return withoutCoefficients(row);
  }

  async rescoring(caller: Caller, id: string): Promise<RescoringView> {
    mayRead(caller);
    const [row] = await this.storage.read<{ rescoring: RescoringView }>(
      `SELECT ${RESCORING} AS rescoring FROM rescorings r WHERE r.id = $1`,
      [id],
    );
    if (!row) throw new NotFound('rescoring');
    return row.rescoring;
  }
}

function withoutCoefficients(proposal: ProposalView): ProposalView {
  const { report } = proposal;
  if (!report) return proposal;
  const { calibration, presentCalibration } = report;
  return {
    ...proposal,
    report: {
      ...report,
      calibration: calibration && calibrationView(calibration),
      ...(presentCalibration && { presentCalibration: calibrationView(presentCalibration) }),
    },
  };
}
