import {
  type Day,
  type Language,
  NotFound,
  type PostingKind,
  SIDE_ROLES,
  dayOf,
  demand,
  isConfidential,
  isScored,
} from '@penc/domain';
import { ENGINE_VERSION } from '@penc/matching';
import { Clock } from '@penc/platform';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Caller, standing } from '../../access/caller';
import { ActiveWeights } from '../../weights/active-weights';
import { isKeptFrom, mayReadFit } from '../fit/audience';
import { mayReadPosting } from '../reading';
import { POSTING_COLUMNS, type PostingRow } from '../views';
import { type StoredMisses, askForMisses, noteReading, readMisses } from './stored';
import { type NearMissesView, gainView, missView } from './views';

/** Older than this, they are made anew, and shown as they are meanwhile. */
const FRESH_MINUTES = 10;
const NONE = { asOf: null, items: [], gains: [], withheld: false } as const;

/** What almost matches a posting: made by the worker, shown to its own side and the coordinators. */
@Injectable()
export class NearMissReading {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly weights: ActiveWeights,
  ) {}

  async of(caller: Caller, kind: PostingKind, id: string, language: Language): Promise<NearMissesView> {
    const now = this.clock.now();
    const today = dayOf(now);
    const posting = await this.posting(caller, kind, id, today);
    if (!isScored(posting.status, posting.organisation.status))
      return { ...NONE, state: 'not-open', items: [], gains: [] };
    const stored = await readMisses(this.storage, id, today);
    if (!stored?.asOf || stored.revision !== posting.revision) {
      await askForMisses(this.storage, caller, id);
      return { ...NONE, state: 'asked', items: [], gains: [] };
    }
    const withheld = kind === 'offer' && isKeptFrom(caller, { need: null, offer: posting }, now);
    const known = await this.counterparts(caller, stored, today);
    const found = stored.misses.flatMap((miss) => {
      const counterpart = known.get(miss.counterpartId);
      return counterpart?.revision === miss.counterpartRevision ? [{ miss, counterpart }] : [];
    });
    const complete = found.length === stored.misses.length && stored.gains.every(({ hidden }) => hidden === 0);
    if (!complete || (await this.isStale(stored, now))) await askForMisses(this.storage, caller, id);
    else await noteReading(this.storage, caller, id);
    const told = found.filter(
      ({ counterpart }) => kind === 'offer' || !isKeptFrom(caller, { need: posting, offer: counterpart }, now),
    );
    const explained = (counterpart: PostingRow) => {
      const pair = kind === 'need' ? { need: posting, offer: counterpart } : { need: counterpart, offer: posting };
      return mayReadFit(caller, pair, now, today);
    };
    const items = withheld
      ? []
      : told.map((one) => missView({ ...one, explained: explained(one.counterpart) }, kind, language));
    const gains = stored.gains.filter(({ count }) => count > 0).map((gain) => gainView(gain, kind, language));
    return { state: 'made', asOf: stored.asOf.toISOString(), items, gains, withheld };
  }

  /** The posting, for its own side and the coordinators; others learn no more of it than that they may not. */
  private async posting(caller: Caller, kind: PostingKind, id: string, today: Day): Promise<PostingRow> {
    const [row] = await this.storage.read<PostingRow>(
      `SELECT ${POSTING_COLUMNS} FROM postings p JOIN organisations o ON o.id = p.organisation_id
       WHERE p.id = $1 AND p.kind = $2`,
      [id, kind],
    );
    if (!row) throw new NotFound(kind);
    const stands = standing(caller, [row.organisationId], row.territories);
    const visible = mayReadPosting(caller, row, today) && (stands.own || !SIDE_ROLES.includes(caller.role));
    demand(caller.role, 'posting.read-confidential', stands, visible, kind);
    return row;
  }

  /** Of the counterparts those that the caller may know of today: open, and known to more than their own side. */
  private async counterparts(
    caller: Caller,
    { misses }: StoredMisses,
    today: Day,
  ): Promise<ReadonlyMap<string, PostingRow>> {
    const rows = await this.storage.read<PostingRow>(
      `SELECT ${POSTING_COLUMNS} FROM postings p JOIN organisations o ON o.id = p.organisation_id
       WHERE p.id = ANY($1::uuid[])`,
      [misses.map(({ counterpartId }) => counterpartId)],
    );
    const shown = rows.filter(
      (row) =>
        isScored(row.status, row.organisation.status) &&
        !isConfidential(row.content, today) &&
        mayReadPosting(caller, row, today),
    );
    return new Map(shown.map((row) => [row.id, row]));
  }

  private async isStale(stored: StoredMisses, now: Date): Promise<boolean> {
    const { weights } = await this.weights.read();
    const age = now.getTime() - (stored.asOf?.getTime() ?? 0);
    return (
      age > FRESH_MINUTES * 60_000 ||
      stored.day !== dayOf(now) ||
      stored.engine !== ENGINE_VERSION ||
      stored.weightsVersion !== weights.version
    );
  }
}
