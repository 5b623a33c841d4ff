import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from '../system/accounts';
import type { Answer } from '../system/client';
import { aNeed, anOffer } from '../system/square/postings';
import { until } from '../system/until';
import type { People } from './square';

const TERRITORIES = ['SN-SE', 'SN-KD', 'SN1101', 'SN1102', 'SN1103'];
const SECTORS = ['31120', '31140', '16020', '11330'];
const MOST_POSTINGS = 60;
/** Then they come in drops: the toll is of the fault, not of a backlog. */
const APPROVALS_AT_ONCE = 60;
const DROP_MS = 250;
/** A client that was not answered asks again after this long, for this long. */
const AGAIN_MS = 100;
const PATIENCE_MS = 60_000;

/** What the api has accepted: it must all have its effect, once. */
export interface Accepted {
  /** Titles of postings: each its own. */
  readonly postings: string[];
  /** Suggestions approved by the coordinator. */
  readonly approvals: string[];
  /** The longest that anybody has waited for an answer, asking again included, in milliseconds. */
  slowestMs: number;
  /** How often something had to be asked again. */
  retries: number;
  /** Answers that a client can do nothing with. */
  readonly broken: string[];
}

/** Posts needs and offers and approves suggestions, asking again under the same key, until it is stopped. */
export class Load {
  readonly accepted: Accepted = { postings: [], approvals: [], slowestMs: 0, retries: 0, broken: [] };
  private stopped = false;
  private readonly running: Promise<unknown>;
  private asked = 0;

  constructor(private readonly people: People) {
    this.running = Promise.all([this.post('ard'), this.post('agency'), this.approve()]);
  }

  async stop(): Promise<Accepted> {
    this.stopped = true;
    await this.running;
    return this.accepted;
  }

  /** Resolves when so many more have been accepted. */
  async goesOn(by = 5): Promise<void> {
    const before = this.count();
    await until('more to be accepted', async () => this.count() >= before + by);
  }

  private count(): number {
    return this.accepted.postings.length + this.accepted.approvals.length;
  }

  private async post(who: 'ard' | 'agency'): Promise<void> {
    for (let round = 0; round < MOST_POSTINGS / 2 && !this.stopped; round++) {
      const title = `${who} ${randomUUID()}`;
      const changes = {
        title,
        territories: [TERRITORIES[round % TERRITORIES.length]],
        sectors: [SECTORS[round % SECTORS.length]],
      };
      const [path, body] = who === 'ard' ? ['/needs', aNeed(changes)] : ['/offers', anOffer(changes)];
      const answer = await this.insist(this.people[who], path, body);
      if (answer?.status === 201) this.accepted.postings.push(title);
      // postings are rarer than judgements
      if (round > 5) await pause(DROP_MS);
    }
  }

  private async approve(): Promise<void> {
    while (!this.stopped) {
      const suggestion = await this.nextSuggestion();
      if (!suggestion) {
        await pause(AGAIN_MS);
        continue;
      }
      const { id, revision } = suggestion;
      const answer = await this.insist(this.people.coordinator, `/suggestions/${id}/approve`, { revision });
      if (answer?.status === 200) this.accepted.approvals.push(id);
      if (this.accepted.approvals.length > APPROVALS_AT_ONCE) await pause(DROP_MS);
    }
  }

  private async nextSuggestion(): Promise<{ id: string; revision: number } | undefined> {
    try {
      const { client } = this.people.coordinator;
      const path = '/suggestions?status=suggested&limit=1&sort=age';
      const { status, body } = await client.get<{ items: { id: string; revision: number }[] }>(path);
      return status === 200 ? body.items[0] : undefined;
    } catch {
      return undefined;
    }
  }

  /** Asks until there is an answer, always under the same key, as a careful client does. */
  private async insist({ client }: Account, path: string, body: object): Promise<Answer<unknown> | null> {
    const headers = { 'idempotency-key': `load-${randomUUID()}` };
    const since = performance.now();
    for (this.asked++; performance.now() < since + PATIENCE_MS; this.accepted.retries++) {
      const answer = await client.post(path, body, { headers }).catch(() => null);
      const later = answer === null || answer.status === 503 || answer.status === 429;
      if (!later) {
        this.accepted.slowestMs = Math.max(this.accepted.slowestMs, performance.now() - since);
        if (answer.status >= 500) this.accepted.broken.push(`${path} ${answer.status} ${JSON.stringify(answer.body)}`);
        return answer;
      }
      await pause(AGAIN_MS);
    }
    this.accepted.broken.push(`${path} was never answered`);
    return null;
  }
}
