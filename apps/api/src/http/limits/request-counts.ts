import type { ThrottlerStorage } from '@nestjs/throttler';

type Verdict = Awaited<ReturnType<ThrottlerStorage['increment']>>;

const SECOND = 1_000;

/** The requests of one caller to one route, second by second: however many come, each costs the same. */
class Counted {
  private readonly seconds: { readonly endsAt: number; requests: number }[] = [];
  private requests = 0;
  private blockedUntil = 0;

  /** One more, of which so many are welcome within `span`; beyond them all are refused for `blockFor`. Milliseconds. */
  add(now: number, span: number, limit: number, blockFor: number): Verdict {
    if (this.blockedUntil <= now) {
      this.forget(now);
      this.count(now + span);
      if (this.requests > limit) this.block(now + blockFor);
    }
    const isBlocked = this.blockedUntil > now;
    const [oldest] = this.seconds;
    const timeToExpire = secondsFrom(now, isBlocked ? this.blockedUntil : (oldest?.endsAt ?? now));
    return {
      totalHits: isBlocked ? limit + 1 : this.requests,
      timeToExpire,
      isBlocked,
      timeToBlockExpire: isBlocked ? timeToExpire : 0,
    };
  }

  isIdle(now: number): boolean {
    this.forget(now);
    return this.requests === 0 && this.blockedUntil <= now;
  }

  private count(endsAt: number): void {
    const last = this.seconds.at(-1);
    if (last && endsAt - last.endsAt < SECOND) last.requests += 1;
    else this.seconds.push({ endsAt, requests: 1 });
    this.requests += 1;
  }

  /** Whoever has waited begins anew. */
  private block(until: number): void {
    this.blockedUntil = until;
    this.seconds.length = 0;
    this.requests = 0;
  }

  private forget(now: number): void {
    for (let [oldest] = this.seconds; oldest && oldest.endsAt <= now; [oldest] = this.seconds) {
      this.requests -= oldest.requests;
      this.seconds.shift();
    }
  }
}

function secondsFrom(now: number, instant: number): number {
  return Math.ceil((instant - now) / SECOND);
}

/**
 * How often each caller has asked of late. The throttler's own counts keep a number for each request and look all of
 * them through at the next one: the busier a caller, the dearer each of its requests.
 */
export class RequestCounts implements ThrottlerStorage {
  private readonly counted = new Map<string, Counted>();
  private sweptAt: number;

  /** `now` in milliseconds, by a clock that nobody sets. */
  constructor(private readonly now: () => number = () => performance.now()) {
    this.sweptAt = now();
  }

  increment(key: string, span: number, limit: number, blockFor: number): Promise<Verdict> {
    const now = this.now();
    if (now - this.sweptAt > span) this.sweep(now);
    const counted = this.counted.get(key) ?? new Counted();
    this.counted.set(key, counted);
    return Promise.resolve(counted.add(now, span, limit, blockFor));
  }

  /** Who has not come for long is not remembered. */
  private sweep(now: number): void {
    this.sweptAt = now;
    for (const [key, counted] of this.counted) if (counted.isIdle(now)) this.counted.delete(key);
  }
}
