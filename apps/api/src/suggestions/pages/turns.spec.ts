import { draftedPartnership } from '../../../../../test/system/partnerships';
import { aNeed, anOffer } from '../../../../../test/system/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { type TwoSides, twoSides } from '../../../../../test/system/two-sides';
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
    for (const [visitor, told] of [
      [sides.ard, 'Un partenariat attend votre organisation'],
      [sides.agency, 'A partnership is waiting for your organisation'],
    ] as const) {
      await visitor.open('/suggestions');
      expect(visitor.html).toContain(told);
    }
  });
});
