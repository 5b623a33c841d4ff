import { draftedPartnership } from '../../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { type TwoSides, twoSides } from '../../../../../test/system/square/two-sides';
import { database } from '../../../../../test/world';

const MANY = 51;

describe('On the first page of a side', () => {
  const db = database();
  let system: System;
  let sides: TwoSides;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    sides = await twoSides(system);
  });
  afterAll(() => system.stop());

  it('stands that an old partnership waits for it, however many have been completed since', async () => {
    const { ard, agency } = sides.accounts;
    const need = (await ard.client.post<{ id: string }>('/needs', aNeed())).body;
    const drafted = async () => {
      const offer = (await agency.client.post<{ id: string }>('/offers', anOffer())).body;
      return draftedPartnership(system.storage, need.id, offer.id);
    };
    const old = await drafted();
    for (let count = 0; count < MANY; count++) await drafted();
    const over = await system.storage.read(`UPDATE partnerships SET status = 'completed' WHERE id <> $1 RETURNING id`, [
      old,
    ]);
    expect(over).toHaveLength(MANY);
    const own = '/partnerships?turn=own';
    for (const { client } of [ard, agency]) {
      const { items } = (await client.get<{ items: { id: string }[] }>(`${own}&limit=1`)).body;
      expect(items.map(({ id }) => id)).toEqual([old]);
    }
    for (const [visitor, told] of [
      [sides.ard, 'Un partenariat attend votre organisation'],
      [sides.agency, 'A partnership is waiting for your organisation'],
    ] as const) {
      await visitor.open('/suggestions');
      expect(visitor.html).toContain(told);
      const link = /href="([^"]+)">[^<]*(?:attend votre|waiting for your) organisation/.exec(visitor.html)?.[1] ?? '';
      await visitor.open(link);
      expect([...visitor.html.matchAll(/<h2>\s*<a href="\/partnerships\/([^"]+)"/g)].map(([, id]) => id)).toEqual([
        old,
      ]);
    }
  });

  it('those that wait are found page by page, beyond all that wait for others', async () => {
    const { ard, agency, coordinator } = sides.accounts;
    // nobody's turn: suspended, and so many that they are read in more than one go
    await system.storage.read(`UPDATE partnerships SET status = 'suspended' RETURNING id`);
    const need = (await ard.client.post<{ id: string }>('/needs', aNeed())).body;
    const drafted = async () => {
      const offer = (await agency.client.post<{ id: string }>('/offers', anOffer())).body;
      return draftedPartnership(system.storage, need.id, offer.id);
    };
    const two = [await drafted(), await drafted()];
    await system.storage.read(
      `UPDATE partnerships SET created_at = now() - interval '1 year' WHERE id = ANY($1::uuid[]) RETURNING id`,
      [two],
    );
    for (let count = 0; count < MANY; count++) {
      await system.storage.read(`UPDATE partnerships SET status = 'suspended' WHERE id = $1 RETURNING id`, [
        await drafted(),
      ]);
    }
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const path: string = `/partnerships?turn=own&limit=1${cursor && `&cursor=${cursor}`}`;
      const { body } = await ard.client.get<{ items: { id: string }[]; nextCursor: string | null }>(path);
      found.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(found.toSorted()).toEqual(two.toSorted());
    // it is nobody's turn who acts for no side
    expect((await coordinator.client.get<{ items: object[] }>('/partnerships?turn=own')).body.items).toEqual([]);
    expect((await ard.client.get('/partnerships?turn=other')).status).toBe(422);
  });
});
