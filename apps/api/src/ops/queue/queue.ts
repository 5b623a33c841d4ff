import { NOT_DONE } from '@penc/messages';
import type { Config } from '@penc/platform';
import { Storage, momentSql } from '@penc/storage';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { CONFIG } from '../../http/tokens';
import { RELAY_LATE_SECONDS } from '../late';
import { mayReadQueue } from './rights';
import type { MessageLoad, QueueView, StationView } from './views';

/** A station tells every few seconds; after so long it is taken for gone. */
const ALIVE_SECONDS = 60;

interface Load extends MessageLoad {
  readonly late: number;
  readonly oldestDueSince: string | null;
}

/** What the worker has to do still, as Postgres knows it: the api never talks to the queue. */
@Injectable()
export class QueueReading {
  constructor(
    private readonly storage: Storage,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async state(caller: Caller): Promise<QueueView> {
    mayReadQueue(caller);
    const loads = await this.storage.read<Load>(LOADS, [RELAY_LATE_SECONDS]);
    const stations = await this.storage.read<StationView>(STATIONS, [ALIVE_SECONDS]);
    const sum = (name: 'due' | 'inFlight' | 'later' | 'dead' | 'late') =>
      loads.reduce((total, load) => total + load[name], 0);
    const waits = loads.flatMap(({ oldestDueSince }) => oldestDueSince ?? []).sort();
    return {
      kind: this.config.queue,
      status: sum('late') > 0 ? 'degraded' : 'ok',
      due: sum('due'),
      inFlight: sum('inFlight'),
      later: sum('later'),
      dead: sum('dead'),
      oldestDueSince: waits[0] ?? null,
      messages: loads.map(({ message, due, inFlight, later, dead }) => ({ message, due, inFlight, later, dead })),
      stations,
    };
  }
}

const DUE = 'failed_at IS NULL AND dispatched_at IS NULL AND not_before <= now()';
const LOADS = `
  SELECT message, count(*) FILTER (WHERE ${DUE})::integer AS due,
         count(*) FILTER (WHERE failed_at IS NULL AND dispatched_at IS NOT NULL)::integer AS "inFlight",
         count(*) FILTER (WHERE failed_at IS NULL AND dispatched_at IS NULL AND not_before > now())::integer AS later,
         count(*) FILTER (WHERE failed_at IS NOT NULL)::integer AS dead,
         count(*) FILTER (WHERE ${DUE} AND not_before < now() - make_interval(secs => $1))::integer AS late,
         ${momentSql(`min(not_before) FILTER (WHERE ${DUE})`)} AS "oldestDueSince"
  FROM outbox WHERE ${NOT_DONE} GROUP BY message ORDER BY message`;

const STATIONS = `
  SELECT id, ${momentSql('started_at')} AS "startedAt", ${momentSql('seen_at')} AS "seenAt",
         seen_at > now() - make_interval(secs => $1) AS alive
  FROM stations ORDER BY started_at, id`;
