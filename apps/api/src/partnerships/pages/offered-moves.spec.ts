import { change, draftedPartnership, xof } from '../../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { type TwoSides, twoSides } from '../../../../../test/system/square/two-sides';
import { database } from '../../../../../test/world';

describe('The submission of an agreement', () => {
  const db = database();
  let system: System;
  let sides: TwoSides;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    sides = await twoSides(system);
  });
  afterAll(() => system.stop());

  it('is offered once its lines say something, and is the next step where an approval is required', async () => {
    const { accounts, agency } = sides;
    const need = (await accounts.ard.client.post<{ id: string }>('/needs', aNeed())).body;
    const offer = (await accounts.agency.client.post<{ id: string }>('/offers', anOffer())).body;
    const id = await draftedPartnership(system.storage, need.id, offer.id);
    const offered = async () => {
      await agency.open(`/partnerships/${id}`);
      return /class="button (\w+)" href="[^"]*\/moves\/submit"/.exec(agency.html)?.[1] ?? 'not at all';
    };
    expect(await offered()).toBe('not at all');
    await change(accounts.agency, id, { lines: [{ modality: 'grant', agreed: xof(1_000_000) }] });
    expect(await offered()).toBe('second');
    await change(accounts.agency, id, { approvals: [{ kind: 'headquarters', body: 'Siège', required: true }] });
    expect(await offered()).toBe('main');
  });
});
