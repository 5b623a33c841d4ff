import { addDays, dayOf } from '@penc/domain';
import type { Account } from '../accounts';
import type { Answer } from '../client';
import { type Cast, type SuggestionSeen, aPair, noticesOf, seenBy } from './pairs';
import { type System, startSystem } from '../system';
import { until } from '../until';

interface Refusal {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

/** So many days from today. */
export const inDays = (days: number) => addDays(dayOf(new Date()), days);

/** The two sides of pairs that a coordinator approves, and three workers that tell, remind and put an end to them. */
export class AnsweringSides {
  system!: System;
  cast!: Cast;

  async start(databaseUrl: string): Promise<void> {
    this.system = await startSystem(databaseUrl, { workers: 3 });
    this.cast = {
      ard: await this.system.account(),
      agency: await this.system.account({ type: 'cooperation-agency', language: 'en' }),
      coordinator: await this.system.account({ role: 'coordinator' }),
    };
  }

  stop(): Promise<void> {
    return this.system.stop();
  }

  /** A new pair of which both have been told. */
  async approved(): Promise<SuggestionSeen> {
    const { coordinator } = this.cast;
    const { suggestion } = await aPair(this.system, this.cast);
    const { body } = await coordinator.client.post<SuggestionSeen>(`/suggestions/${suggestion.id}/approve`, {
      revision: suggestion.revision,
    });
    await this.system.settled();
    return seenBy(coordinator, body.id);
  }

  answer(
    who: Account,
    { id, revision }: SuggestionSeen,
    said: string,
    more: object = {},
  ): Promise<Answer<SuggestionSeen & Refusal>> {
    return who.client.post(`/suggestions/${id}/answer`, { revision, answer: said, ...more });
  }

  async kinds(who: Account, id: string, kind: string) {
    return (await noticesOf(who, id)).filter((notice) => notice.kind === kind);
  }

  /** Moves what has been written of an approval into the past; nothing else in the system knows the day. */
  age(id: string, days: number): Promise<unknown> {
    return this.system.storage.read(
      `UPDATE suggestions SET told_on = told_on - $2::integer, remind_on = remind_on - $2::integer,
              answer_due = answer_due - $2::integer, paused_on = paused_on - $2::integer,
              need_considering_until = need_considering_until - $2::integer,
              need_considering_since = need_considering_since - $2::integer,
              offer_considering_until = offer_considering_until - $2::integer,
              offer_considering_since = offer_considering_since - $2::integer
       WHERE id = $1 RETURNING id`,
      [id, days],
    );
  }

  /** What only upkeep does has been done to another suggestion: it has been round. */
  async roundOfUpkeep(): Promise<void> {
    const { coordinator } = this.cast;
    const { suggestion } = await aPair(this.system, this.cast);
    const { id, revision } = suggestion;
    await coordinator.client.post(`/suggestions/${id}/postpone`, { revision, until: inDays(1) });
    await this.system.storage.read(`UPDATE suggestions SET postponed_until = '2020-01-01' WHERE id = $1 RETURNING id`, [
      id,
    ]);
    await until('a round of upkeep', async () => (await seenBy(coordinator, id)).status === 'suggested');
    await this.system.settled();
  }
}
