import type { Account } from '../../../../../test/system/accounts';
import { storedLists, trueLists } from '../../../../../test/system/watching/oracle';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

interface Seen {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
}

describe('A judged pair', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;
  let needId: string;
  let offers: readonly string[];

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account();
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
    needId = (await ard.client.post<Seen>('/needs', aNeed())).body.id;
    const posted = await Promise.all([1, 2, 3].map(() => agency.client.post<Seen>('/offers', anOffer())));
    // of offers that say the same, the lower id is first
    offers = posted.map(({ body }) => body.id).toSorted();
    await system.settled();
  });
  afterAll(() => system.stop());

  const pairWith = async (place: number) => {
    const { body } = await coordinator.client.get<{ items: Seen[] }>(
      `/suggestions?needId=${needId}&offerId=${offers[place]}`,
    );
    return body.items[0] as Seen;
  };
  const judge = async (place: number, action: string, body: object = {}) => {
    const { id, revision } = await pairWith(place);
    expect((await coordinator.client.post(`/suggestions/${id}/${action}`, { revision, ...body })).status).toBe(200);
    await system.settled();
  };
  const edit = async ({ client }: Account, path: string) => {
    const { revision } = (await client.get<Seen>(path)).body;
    expect((await client.patch(path, { revision, title: `Un autre titre, le ${revision}e` })).status).toBe(200);
    await system.settled();
  };
  /** The offers in the list of the need, in its order, which is that of brute force. */
  const list = async () => {
    const stored = await storedLists(system.storage);
    expect(stored).toEqual(await trueLists(system.storage));
    const places = stored.map((line) => line.split(' ')).toSorted((a, b) => Number(a[2]) - Number(b[2]));
    return places.map(([, offerId]) => offers.indexOf(String(offerId)));
  };

  it('takes no place, and leaves no gap, though its offer goes and comes back as it was', async () => {
    expect(await list()).toEqual([0, 1, 2]);
    await judge(0, 'dismiss', { reason: 'wrong-time' });
    expect(await list()).toEqual([1, 2]);
    for (const move of ['pause', 'resume']) await agency.client.post(`/offers/${offers[0]}/${move}`, {});
    await system.settled();
    expect(await list()).toEqual([1, 2]);
    expect((await pairWith(0)).status).toBe('dismissed');
  });

  it('is suggested again once its offer says something else', async () => {
    await edit(agency, `/offers/${offers[0]}`);
    expect(new Set(await list())).toEqual(new Set([0, 1, 2]));
  });

  it('that was declined is asked anew then, as if nobody had answered', async () => {
    await judge(2, 'approve');
    const { id, revision } = await pairWith(2);
    await agency.client.post(`/suggestions/${id}/answer`, { revision, answer: 'decline', reason: 'funds-committed' });
    expect(await pairWith(2)).toMatchObject({ status: 'declined', answers: { offer: 'declined' } });
    // as of a call that was applied to
    await system.storage.read(`UPDATE suggestions SET application_reference = 'APP-1' WHERE id = $1 RETURNING id`, [
      id,
    ]);
    await edit(agency, `/offers/${offers[2]}`);
    const nothing = { answerDue: null, applicationReference: null };
    const asked = { status: 'suggested', answers: { need: 'waiting', offer: 'waiting' }, ...nothing };
    expect(await pairWith(2)).toMatchObject(asked);
  });

  it('that is agreed leaves no gap either, whatever is edited later', async () => {
    await judge(0, 'approve');
    for (const { client } of [ard, agency]) {
      const { id, revision } = await pairWith(0);
      await client.post(`/suggestions/${id}/answer`, { revision, answer: 'accept' });
    }
    await edit(ard, `/needs/${needId}`);
    expect(new Set(await list())).toEqual(new Set([1, 2]));
    expect((await pairWith(0)).status).toBe('agreed');
  });

  const approval = async () => {
    const [row] = await system.storage.read<{ status: string; revision: number; known: boolean[] }>(
      `SELECT status, revision,
              ARRAY[approved_at IS NOT NULL, need_shared_at IS NOT NULL, offer_shared_at IS NOT NULL] AS known
       FROM suggestions WHERE need_id = $1 AND offer_id = $2`,
      [needId, offers[1]],
    );
    return row;
  };

  it('that was approved is suggested anew once its offer says something else; that it was known is kept', async () => {
    await judge(1, 'approve');
    expect(await approval()).toMatchObject({ status: 'approved', known: [true, true, true] });
    await edit(agency, `/offers/${offers[1]}`);
    expect(await approval()).toMatchObject({ status: 'suggested', known: [true, true, true] });
  });

  it('that was approved and lapses before any side could know of it is as if it had never been, but for its revision', async () => {
    await judge(1, 'approve');
    await system.storage.read(
      `UPDATE suggestions SET undo_until = now() + interval '1 hour' WHERE status = 'approved' RETURNING id`,
    );
    const before = await approval();
    await agency.client.post(`/offers/${offers[1]}/withdraw`, {});
    await system.settled();
    const revision = (before?.revision ?? 0) + 1;
    expect(await approval()).toEqual({ status: 'superseded', revision, known: [false, false, false] });
  });
});
