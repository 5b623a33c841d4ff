import { type Language, TooManyRequests } from '@penc/domain';
import type { Config } from '@penc/platform';
import { Storage } from '@penc/storage';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';
import type { Caller } from '../access/caller';
import type { Entered, Entrance } from '../access/entrance';
import { stillIn } from '../access/staying';
import { CONFIG } from '../http/tokens';
import { noticeView } from '../notices/views';
import { CHANGES_AT_ONCE, type Change, changesFor, startingPosition, unreadCounts } from './changes';
import { EventStream } from './event-stream';
import { NoticeListener } from './notice-listener';
import type { Position } from './position';

const MAX_STREAMS = 5;
/** A hint may come before the horizon has passed the change, or be lost; and nothing hints that somebody may not stay. */
const POLL_MS = 1_000;
const BEAT_MS = 15_000;

/** All streams of this process, fed by a few statements a round however many they are. */
@Injectable()
export class EventsHub implements OnModuleDestroy {
  private readonly logger = new Logger(EventsHub.name);
  private readonly streams = new Set<EventStream>();
  private timers: NodeJS.Timeout[] = [];
  private running: Promise<void> = Promise.resolve();
  private hinted = false;
  private stopped = false;

  constructor(
    private readonly storage: Storage,
    private readonly listener: NoticeListener,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws TooManyRequests for a caller who has as many streams as one may have. */
  async open(
    entered: Entered<Entrance>,
    language: Language,
    response: Response,
    wanted: Position | null,
  ): Promise<void> {
    const { caller } = entered;
    this.refuseTooMany(caller);
    const position = await startingPosition(this.storage, wanted);
    const unread = await unreadCounts(this.storage, [caller.membershipId]);
    this.refuseTooMany(caller);
    if (response.destroyed) return;
    const stream = new EventStream(entered, language, response, position);
    if (this.stopped) return hangUp(stream);
    this.streams.add(stream);
    response.once('close', () => this.streams.delete(stream));
    stream.begin();
    stream.send('unread', { unread: unread.get(caller.membershipId) ?? 0 });
    this.keepGoing();
    this.wake();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    for (const stream of this.streams) stream.end();
    await this.running;
    await this.listener.close();
  }

  private refuseTooMany({ membershipId }: Caller): void {
    const mine = [...this.streams].filter(({ entered }) => entered.caller.membershipId === membershipId);
    if (mine.length >= MAX_STREAMS) throw new TooManyRequests(BEAT_MS / 1_000);
  }

  private keepGoing(): void {
    if (this.timers.length > 0) return;
    this.timers = [setInterval(() => this.wake(), POLL_MS), setInterval(() => this.beat(), BEAT_MS)];
  }

  private beat(): void {
    for (const stream of this.streams) stream.beat();
  }

  /** Reads now, or once more after the round that runs. */
  private wake(): void {
    if (this.hinted || this.stopped || this.streams.size === 0) return;
    this.hinted = true;
    this.running = this.running.then(async () => {
      this.hinted = false;
      await this.listener.listen(() => this.wake());
      await this.round().catch((error: unknown) => this.logger.warn(`events: ${String(error)}`));
    });
  }

  private async round(): Promise<void> {
    const streams = [...this.streams];
    if (this.stopped || streams.length === 0) return;
    const readers = streams.map(({ entered, position }) => ({ membershipId: entered.caller.membershipId, position }));
    const changes = await changesFor(this.storage, readers);
    // after they were read: nothing is told that came once somebody had to leave
    const entered = streams.map((stream) => stream.entered);
    const staying = await stillIn(this.storage, entered, this.config.requireTotp);
    for (const stream of streams) if (!staying.has(stream.entered)) stream.end();
    const moved = new Map<EventStream, number>();
    for (const change of changes) {
      const stream = streams[change.reader];
      if (!stream || !staying.has(stream.entered)) continue;
      tell(stream, change);
      moved.set(stream, (moved.get(stream) ?? 0) + 1);
    }
    if (moved.size === 0) return;
    const unread = await unreadCounts(
      this.storage,
      [...moved.keys()].map((stream) => stream.entered.caller.membershipId),
    );
    for (const stream of moved.keys()) {
      stream.send('unread', { unread: unread.get(stream.entered.caller.membershipId) ?? 0 });
    }
    if ([...moved.values()].some((count) => count === CHANGES_AT_ONCE)) this.wake();
  }
}

/** Whoever comes as the process ends is to come again: a browser does where a stream ends, and never where it is none. */
function hangUp(stream: EventStream): void {
  stream.begin();
  stream.end();
}

function tell(stream: EventStream, change: Change): void {
  stream.position = { xid: change.xid, seq: change.seq };
  stream.send('notice', noticeView(change, stream.language));
}
