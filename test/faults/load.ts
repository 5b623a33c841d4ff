import type { Account } from '../system/accounts';
import { aNeed, anOffer } from '../system/postings';

const TERRITORIES = ['SN-SE', 'SN-KD', 'SN1101', 'SN1102', 'SN1103'];
const SECTORS = ['31120', '31140', '16020', '11330'];

/** What the api has accepted: it must all have its effect, once. */
export interface Accepted {
  readonly since: Date;
  readonly postings: string[];
  /** Suggestions approved by the coordinator. */
  readonly approvals: string[];
}

export interface People {
  readonly ard: Account;
  readonly agency: Account;
  readonly coordinator: Account;
}

/** Posts needs and offers and approves suggestions, in small doses, until it is stopped. */
export class Load {
  readonly accepted: Accepted = { since: new Date(), postings: [], approvals: [] };
  private stopped = false;
  private readonly running: Promise<void>;
  private round = 0;

  constructor(
    private readonly people: People,
    private readonly most: number,
  ) {
    this.running = this.run();
  }

  async stop(): Promise<Accepted> {
    this.stopped = true;
    await this.running;
    return this.accepted;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      if (this.accepted.postings.length < this.most) await this.postBoth();
      await this.approveOne();
    }
  }

  private async postBoth(): Promise<void> {
    const changes = {
      territories: [TERRITORIES[this.round % TERRITORIES.length]],
      sectors: [SECTORS[this.round % SECTORS.length]],
    };
    this.round++;
    const need = await this.people.ard.client.post<{ id: string }>('/needs', aNeed(changes));
    const offer = await this.people.agency.client.post<{ id: string }>('/offers', anOffer(changes));
    for (const answer of [need, offer]) if (answer.status === 201) this.accepted.postings.push(answer.body.id);
  }

  private async approveOne(): Promise<void> {
    const { client } = this.people.coordinator;
    const { body } = await client.get<{ items: { id: string; revision: number }[] }>(
      '/suggestions?status=suggested&limit=1&sort=score',
    );
    const [suggestion] = body.items;
    if (!suggestion) return;
    const answer = await client.post(`/suggestions/${suggestion.id}/approve`, { revision: suggestion.revision });
    if (answer.status === 200) this.accepted.approvals.push(suggestion.id);
  }
}
