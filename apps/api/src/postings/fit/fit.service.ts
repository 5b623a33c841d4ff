import { type Language, NotFound, dayOf, isScored } from '@penc/domain';
import { sayToVerify } from '@penc/language';
import { ownSide } from '../own-side';
import {
  ENGINE_VERSION,
  type ScorableNeed,
  type ScorableOffer,
  scorableNeed,
  scorableOffer,
  score,
} from '@penc/matching';
import { Clock } from '@penc/platform';
import { SCORABLE_COLUMNS, SCORABLE_POSTINGS, type ScorableRow, Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { ActiveWeights } from '../../weights/active-weights';
import { type PostingRow, needView, offerView, postingAsJson } from '../views';
import { type JudgedPair, type PairRows, mayReadFit, refusalTold } from './audience';
import { criterionViews, gateViews } from './explanation';
import type { FitView } from './views';

/** Explains any pair, suggested or not, from the two postings as they stand. */
@Injectable()
export class Fit {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly weights: ActiveWeights,
  ) {}

  async of(caller: Caller, needId: string, offerId: string, language: Language): Promise<FitView> {
    const now = this.clock.now();
    const today = dayOf(now);
    const [rows, judged] = await Promise.all([this.rows(needId, offerId), this.judged(needId, offerId)]);
    if (!rows || !mayReadFit(caller, rows, now, today)) throw new NotFound('pair');
    const [[need, offer], { weights }] = await Promise.all([this.scorable(needId, offerId), this.weights.read()]);
    const refused = refusalTold(caller, judged, rows);
    const scored = score(need, offer, { today, weights, ...(refused && { refused }) });
    return {
      feasible: scored.feasible,
      reachesFloor: scored.total >= weights.floor,
      ...criterionViews(scored, language),
      gates: gateViews(scored.gates, language),
      toVerify: scored.toVerify.map((reason) => sayToVerify(language, reason, ownSide(caller, rows))),
      need: needView(rows.need, caller),
      offer: offerView(rows.offer, caller),
      day: today,
      weightsVersion: weights.version,
      engine: ENGINE_VERSION,
    };
  }

  private async rows(needId: string, offerId: string): Promise<PairRows | undefined> {
    const [row] = await this.storage.read<{ need: PostingRow | null; offer: PostingRow | null }>(
      `SELECT ${postingAsJson('$1::uuid', 'need')}, ${postingAsJson('$2::uuid', 'offer')}`,
      [needId, offerId],
    );
    return row?.need?.kind === 'need' && row.offer?.kind === 'offer' ? { need: row.need, offer: row.offer } : undefined;
  }

  private async judged(needId: string, offerId: string): Promise<JudgedPair | undefined> {
    const [row] = await this.storage.read<JudgedPair>(
      `SELECT status, need_revision AS "needRevision", offer_revision AS "offerRevision",
              need_shared_at IS NOT NULL AS "needShared", offer_shared_at IS NOT NULL AS "offerShared",
              coalesce(undo_until <= now(), true) AS "undoOver"
       FROM suggestions WHERE need_id = $1 AND offer_id = $2`,
      [needId, offerId],
    );
    return row;
  }

  private async scorable(needId: string, offerId: string): Promise<readonly [ScorableNeed, ScorableOffer]> {
    const rows = await this.storage.read<ScorableRow>(
      `SELECT ${SCORABLE_COLUMNS} ${SCORABLE_POSTINGS} WHERE p.id = ANY($1::uuid[])`,
      [[needId, offerId]],
    );
    const [need, offer] = [rows.find(({ id }) => id === needId), rows.find(({ id }) => id === offerId)];
    if (!need || !offer) throw new NotFound('pair');
    const facts = (row: ScorableRow) => ({
      ...row,
      open: isScored(row.status, row.organisationStatus),
      covered: row.committedXof,
      committed: row.committedXof,
    });
    return [scorableNeed(need, facts(need)), scorableOffer(offer, facts(offer))];
  }
}
