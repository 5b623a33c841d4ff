import { addDays, dayOf } from '@penc/domain';
import type { Account } from '../../../../test/system/accounts';
import { draftedPartnership, moveTranche, read, signAndStart, xof } from '../../../../test/system/square/partnerships';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { signatoryOf } from '../../../../test/system/square/signatories';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

describe('A partnership with tranches waits for', () => {
  const db = database();
  const today = dayOf(new Date());
  let system: System;
  let ard: Account;
  let agency: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  afterAll(() => system.stop());
  beforeEach(async () => {
    ard = await signatoryOf(system, await system.account());
    agency = await signatoryOf(system, await system.account({ type: 'cooperation-agency' }));
  });

  /** With tranches that are due in so many days. */
  async function active(...days: number[]): Promise<string> {
    const need = await ard.client.post<{ id: string }>('/needs', aNeed());
    const offer = await agency.client.post<{ id: string }>('/offers', anOffer());
    const id = await draftedPartnership(system.storage, need.body.id, offer.body.id);
    const tranches = days.map((left) => ({ amount: xof(1_000_000), due: addDays(today, left) }));
    await signAndStart({ ard, agency }, id, [{ modality: 'grant', agreed: xof(9_000_000), tranches }]);
    return id;
  }
  const waitsFor = async (id: string) => {
    const sides: string[] = [];
    for (const [side, { client }] of Object.entries({ ard, agency })) {
      const { items } = (await client.get<{ items: { id: string }[] }>('/partnerships?turn=own')).body;
      if (items.some((one) => one.id === id)) sides.push(side);
    }
    return sides;
  };

  it('the need’s side from two weeks before one is due until it is called, then the offer’s', async () => {
    expect(await waitsFor(await active(15))).toEqual([]);
    const id = await active(14, 200);
    expect(await waitsFor(id)).toEqual(['ard']);
    expect(await moveTranche(ard, id, 0, 'request')).toBe(200);
    expect(await waitsFor(id)).toEqual(['agency']);
    expect(await moveTranche(agency, id, 0, 'disburse')).toBe(200);
    expect(await waitsFor(id)).toEqual([]);
  });

  it('the need’s side, of one that is late and was never called; nobody, once it is withheld', async () => {
    const id = await active(-30);
    expect(await waitsFor(id)).toEqual(['ard']);
    const visitor = await visitorOf(system, ard);
    await visitor.open('/partnerships?turn=own');
    expect(visitor.html).toMatch(
      /<strong>À vous : une tranche à appeler<\/strong>.*<span>une tranche en retard<\/span>/s,
    );
    await visitor.open(`/partnerships/${id}`);
    expect(visitor.html).toMatch(/tranche prévue<\/span> <span class="tag over">En retard<\/span>/);
    expect((await read(ard.client, id)).overdueTranches).toHaveLength(1);
    expect(await moveTranche(agency, id, 0, 'withhold', { withheldFor: 'Rapport attendu' })).toBe(200);
    expect(await waitsFor(id)).toEqual([]);
    expect((await read(ard.client, id)).overdueTranches).toEqual([]);
  });

  it('nobody while the day is far; the day of a call is kept when it is paid', async () => {
    const id = await active(100);
    expect(await waitsFor(id)).toEqual([]);
    for (const [who, action] of [
      [ard, 'request'],
      [agency, 'disburse'],
    ] as const)
      expect(await moveTranche(who, id, 0, action)).toBe(200);
    const kept = await system.storage.read(
      `SELECT t.status, t.requested_on::text AS day FROM partnership_tranches t JOIN partnership_lines l ON l.id = t.line_id
       WHERE l.partnership_id = $1`,
      [id],
    );
    expect(kept).toEqual([{ status: 'disbursed', day: today }]);
  });
});
