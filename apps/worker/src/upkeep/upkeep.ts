import { dayOf } from '@penc/domain';
import { messages, put, redispatch } from '@penc/messages';
import { Clock, type Config } from '@penc/platform';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { keepNotices } from '../notices/housekeeping';
import { CONFIG } from '../queue/tokens';
import { pruneAccess } from './access';
import { recallApprovals } from './approvals';
import { endConsidering, endPauses, expireUnanswered, remind } from './answers';
import { renewForEngine, renewForYear } from './lists-basis';
import { bringBackPostponed } from './postponed';
import { tellAbsence, tellPresence } from './presence';
import { redescribe } from './redescription';
import { forgetInTime } from './retention';
import { tellTranches } from './tranches';
import { Vitals } from './vitals';

/** One worker at a time keeps house. */
const UPKEEP_LOCK = 7_036_202;
const KEEP_DONE_DAYS = 30;
const KEEP_KEYS_DAYS = 7;
/** No import lasts that long: what it has staged is of one that broke off. */
const KEEP_STAGED_DAYS = 1;

/** What time brings: lost jobs are dispatched again, deadlines pass, old rows go. */
@Injectable()
export class Upkeep {
  private readonly logger = new Logger(Upkeep.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  /** The name of this process, for as long as it lives. */
  private readonly station = randomUUID();

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly vitals: Vitals,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Before anything is scored: no two texts are compared by different catalogues of concepts, and no two lists made by
   * different engines. Broken off when it `isEnding`.
   */
  async catchUp(isEnding: () => boolean): Promise<void> {
    let described: number;
    do {
      if (isEnding()) return;
      described = await this.storage.transaction(WORKER, (tx) => redescribe(tx));
      if (described > 0) this.logger.log(`${described} texts described by the present catalogue of concepts`);
    } while (described > 0);
    await this.storage.transaction(WORKER, (tx) => renewForEngine(tx, this.clock.now()));
  }

  start(): void {
    const everyMs = Math.min(this.config.redispatchSeconds, 30) * 500;
    this.timer = setInterval(() => {
      this.running = this.running
        .then(() => this.tell(tellPresence))
        .then(() => this.round())
        .then(() => this.storage.transaction(WORKER, (tx) => renewForYear(tx, this.clock.now())))
        .catch((error: unknown) => this.logger.warn(String(error)));
    }, everyMs);
    this.running = this.tell(tellPresence).catch((error: unknown) => this.logger.warn(String(error)));
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
    await this.tell(tellAbsence).catch((error: unknown) => this.logger.warn(String(error)));
  }

  private tell(what: typeof tellPresence): Promise<void> {
    return this.storage.transaction(WORKER, (tx) => what(tx, this.station));
  }

  /** One round; does nothing where another worker is at it. */
  round(): Promise<void> {
    return this.storage.transaction(WORKER, async (tx) => {
      const [lock] = await tx.query<{ held: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS held', [UPKEEP_LOCK]);
      if (!lock?.held) return;
      const now = this.clock.now();
      const today = dayOf(now);
      await redispatch(tx, this.config.redispatchSeconds);
      await expirePostings(tx, now);
      await openApplications(tx, now);
      await bringBackPostponed(tx, today);
      await endConsidering(tx, today);
      await endPauses(tx, today);
      await remind(tx, today);
      await expireUnanswered(tx, today);
      await recallApprovals(tx, today);
      await tellTranches(tx, today);
      await keepNotices(tx, now);
      await prune(tx);
      await pruneAccess(tx);
      await forgetInTime(tx);
      await redescribe(tx);
      await this.vitals.measure(tx);
    });
  }
}

/** A deadline or the end of the period has passed: the posting leaves the lists, its pending approvals stay. */
async function expirePostings(tx: Transaction, now: Date): Promise<void> {
  const expired = await tx.query<{ id: string; kind: 'need' | 'offer'; organisationId: string; territories: string[] }>(
    `UPDATE postings SET status = 'expired' WHERE id IN (
       SELECT id FROM postings WHERE status IN ('open', 'paused') AND (deadline_at <= $1 OR period_end < $2::date)
       ORDER BY id FOR NO KEY UPDATE SKIP LOCKED)
     RETURNING id, kind, organisation_id AS "organisationId", territories`,
    [now, dayOf(now)],
  );
  for (const { id, kind, organisationId, territories } of expired) {
    await put(tx, messages.postingChanged, { postingId: id });
    await tx.log({
      action: 'posting.expire',
      subject: { type: kind, id },
      organisationIds: [organisationId],
      territories,
    });
  }
}

/** The deadline of a call has passed: its agency may now know who has applied. */
async function openApplications(tx: Transaction, now: Date): Promise<void> {
  const opened = await tx.query<{ offerId: string }>(
    `UPDATE suggestions s SET offer_shared_at = $1, updated_at = now() FROM postings f
     WHERE f.id = s.offer_id AND s.need_answer = 'submitted' AND s.status = 'approved' AND s.offer_shared_at IS NULL
       AND f.deadline_at <= $1
     RETURNING s.offer_id AS "offerId"`,
    [now],
  );
  const counts = new Map<string, number>();
  for (const { offerId } of opened) counts.set(offerId, (counts.get(offerId) ?? 0) + 1);
  for (const [offerId, count] of counts) await put(tx, messages.applicationsReady, { offerId, count });
}

/** What has served its time and is nobody's: done messages, broken imports, previews that were decided on, spent keys. */
async function prune(tx: Transaction): Promise<void> {
  await tx.query(`DELETE FROM outbox WHERE done_at < now() - make_interval(days => $1)`, [KEEP_DONE_DAYS]);
  await tx.query(`DELETE FROM track_record_staging WHERE staged_at < now() - make_interval(days => $1)`, [
    KEEP_STAGED_DAYS,
  ]);
  // what other weights would have changed is of no use once somebody has decided
  await tx.query(
    `DELETE FROM weight_previews p USING weights w WHERE w.id = p.weights_id AND w.status IN ('deployed', 'retired')`,
  );
  await tx.query(`DELETE FROM idempotency_keys WHERE created_at < now() - make_interval(days => $1)`, [KEEP_KEYS_DAYS]);
}
