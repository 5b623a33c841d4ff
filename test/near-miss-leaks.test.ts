import type { Account } from './system/accounts';
import { answersToEveryGet } from './system/visitors/every-get';
import { aNeed, anOffer } from './system/square/postings';
import { type System, startSystem } from './system/system';
import { until } from './system/until';
import { database } from './world';

interface Posting {
  readonly id: string;
}

const WORD = 'Xyloglyphe';
const words = { title: `${WORD} au titre`, description: `${WORD} partout` };
const confidential = { ...words, visibility: 'coordinators' };
const embargoed = { ...words, embargoUntil: '2099-01-01' };

/** What almost matches is as secret as what does. */
describe('A leak hunt over near misses and fits', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account({ type: 'ard' });
    agency = await system.account({ type: 'cooperation-agency' });
  });
  afterAll(() => system.stop());

  const post = async (account: Account, kind: 'need' | 'offer', changes = {}): Promise<Posting> => {
    const body = kind === 'need' ? aNeed(changes) : anOffer(changes);
    const answer = await account.client.post<Posting>(`/${kind}s`, body);
    expect(answer.status).toBe(201);
    return answer.body;
  };

  /** Where the reader finds one of these postings. */
  async function leaks(reader: Account, postings: readonly Posting[]): Promise<string[]> {
    const found: string[] = [];
    for (const { path, body } of await answersToEveryGet(system.storage, reader, WORD)) {
      found.push(...postings.filter(({ id }) => body.includes(id)).map(({ id }) => `${path} ${id}`));
    }
    return found;
  }

  interface Told {
    readonly state: string;
    readonly items: readonly { readonly posting: Posting }[];
    readonly gains: readonly { readonly count: number }[];
  }

  /** Who is named, and how many are counted at most. */
  async function nearMissesOf(account: Account, path: string) {
    const { items, gains } = await until('the near misses', async () => {
      const { body } = await account.client.get<Told>(`${path}/near-misses`);
      return body.state === 'made' ? body : undefined;
    });
    return { named: items.map(({ posting }) => posting.id), counted: Math.max(0, ...gains.map(({ count }) => count)) };
  }

  it('no secret posting is told of, to the other side or to anybody else', async () => {
    const fresh = await system.account({ type: 'commune' });
    await system.storage.read(`UPDATE organisations SET status = 'applied' WHERE id = $1 RETURNING id`, [
      fresh.organisationId,
    ]);
    const need = await post(ard, 'need');
    const offer = await post(agency, 'offer', { territories: ['SN-LG'] });
    const secrets = [
      await post(agency, 'offer', { ...confidential, territories: ['SN-LG'] }),
      await post(agency, 'offer', { ...embargoed, modalities: ['loan'] }),
      await post(fresh, 'offer', { ...words, modalities: ['loan'] }),
      await post(ard, 'need', confidential),
      await post(ard, 'need', embargoed),
      await post(fresh, 'need', words),
    ];
    await system.settled();
    // the two that are public miss each other, and nothing else is told of
    expect(await nearMissesOf(ard, `/needs/${need.id}`)).toEqual({ named: [offer.id], counted: 0 });
    expect(await nearMissesOf(agency, `/offers/${offer.id}`)).toEqual({ named: [need.id], counted: 1 });
    const stored = await system.storage.read<{ told: string }>(
      'SELECT misses::text || gains::text AS told FROM near_misses WHERE posting_id = ANY($1::uuid[])',
      [[need.id, offer.id]],
    );
    expect(stored).toHaveLength(2);
    expect(secrets.filter(({ id }) => stored.some(({ told }) => told.includes(id)))).toEqual([]);
    const [ofAgency, ofArd] = [secrets.slice(0, 3), secrets.slice(3)];
    expect(await leaks(ard, ofAgency)).toEqual([]);
    expect(await leaks(agency, ofArd)).toEqual([]);
    for (const outsider of [await system.account({ type: 'commune' }), await system.account({ role: 'observer' })]) {
      expect(await leaks(outsider, secrets)).toEqual([]);
    }
    for (const { id } of ofAgency)
      expect((await ard.client.get(`/needs/${need.id}/offers/${id}/fit`)).status).toBe(404);
    for (const { id } of ofArd) {
      expect((await agency.client.get(`/offers/${offer.id}/needs/${id}/fit`)).status).toBe(404);
    }
  });
});
