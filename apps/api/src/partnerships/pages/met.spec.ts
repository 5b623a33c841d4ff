import { change, draftedPartnership, read, signAndStart } from '../../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { signatoryOf } from '../../../../../test/system/square/signatories';
import { type System, startSystem } from '../../../../../test/system/system';
import { type TwoSides, twoSides } from '../../../../../test/system/square/two-sides';
import { database } from '../../../../../test/world';

describe('Once a partnership of a need without money is completed', () => {
  const db = database();
  let system: System;
  let sides: TwoSides;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    sides = await twoSides(system);
  });
  afterAll(() => system.stop());

  const AFTERWARDS = {
    sustainability: {
      ownerAfter: 'Commune',
      budgetLine: '6211',
      yearlyCost: { value: '900', currency: 'EUR' },
    },
  };
  const pumps = { what: 'Pompes solaires', quantity: 3, unit: 'pièces' };

  it('its side is asked whether it is met, and led to closing it; the other is not', async () => {
    const { accounts, ard, agency } = sides;
    const asked = { amount: undefined, ownContribution: undefined, modalities: ['equipment'], inKind: [pumps] };
    const need = await accounts.ard.client.post<{ id: string }>('/needs', aNeed(asked));
    const offer = await accounts.agency.client.post<{ id: string }>('/offers', anOffer());
    const id = await draftedPartnership(system.storage, need.body.id, offer.body.id);
    const signing = {
      ard: await signatoryOf(system, accounts.ard),
      agency: await signatoryOf(system, accounts.agency),
    };
    await signAndStart(signing, id, [{ modality: 'equipment', inKind: pumps }]);
    const close = `/needs/${need.body.id}/move?reason=funded-here#close`;
    await ard.open(`/partnerships/${id}`);
    expect([ard.status, ard.html.includes(close)]).toEqual([200, false]);
    const completed = await change(signing.agency, id, { ...AFTERWARDS, move: 'complete' });
    expect(completed).toMatchObject({ status: 'completed', asksWhetherMet: true });
    await agency.open(`/partnerships/${id}`);
    expect([agency.status, agency.html.includes(close)]).toEqual([200, false]);
    // above what the two sides write to each other
    expect(agency.html).toContain('Write nothing by which a migrant could be identified.');
    await ard.open(`/partnerships/${id}`);
    expect(ard.html).toContain(close);
    await ard.open(close);
    expect(ard.html).toMatch(/name="reason" value="funded-here"[^>]* checked/);
    await ard.send({ reason: 'funded-here' }, `/needs/${need.body.id}/move/close`);
    await ard.open(`/partnerships/${id}`);
    expect([ard.status, ard.html.includes(close)]).toEqual([200, false]);
    expect(await read(accounts.ard.client, id)).toMatchObject({ asksWhetherMet: false, need: { status: 'closed' } });
  });
});
