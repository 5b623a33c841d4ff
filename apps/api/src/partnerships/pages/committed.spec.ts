import { draftedPartnership } from '../../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type TwoSides, twoSides } from '../../../../../test/system/square/two-sides';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

interface Terms {
  readonly lines: readonly { readonly agreed?: object; readonly committed?: object }[];
}

describe('What a partner has committed for a line', () => {
  const db = database();
  let system: System;
  let sides: TwoSides;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    sides = await twoSides(system);
  });
  afterAll(() => system.stop());

  it('is written with its terms, read beside what is agreed, kept until it is emptied', async () => {
    const { accounts, ard, agency } = sides;
    const need = (await accounts.ard.client.post<{ id: string }>('/needs', aNeed())).body;
    const offer = (await accounts.agency.client.post<{ id: string }>('/offers', anOffer())).body;
    const path = `/partnerships/${await draftedPartnership(system.storage, need.id, offer.id)}`;
    const termsOf = async () => (await accounts.ard.client.get<Terms>(path)).body.lines[0];
    const line = (name: string) => `lines.0.${name}`;
    const agreed = {
      [line('modality')]: 'grant',
      [line('agreed.value')]: '20 000 000',
      [line('agreed.currency')]: 'XOF',
    };

    await agency.open(`${path}/lines/new`);
    expect(agency.html).toMatch(/<input[^>]* name="lines\.0\.committed\.value"/);
    await agency.send({ ...agreed, [line('committed.value')]: 'plenty', [line('committed.currency')]: 'XOF' });
    expect(agency.status).toBe(422);
    expect(agency.html).toMatch(/<a href="#f-lines-0-committed-value">Amount committed/);
    await agency.send({ ...agreed, [line('committed.value')]: '15 million', [line('committed.currency')]: 'XOF' });
    expect(await termsOf()).toMatchObject({ committed: { value: '15000000', currency: 'XOF' } });
    await ard.open(path);
    expect(ard.html).toMatch(/<dt>Montant engagé<\/dt><dd><span class="money">15 000 000 F CFA/);

    await ard.open(`${path}/lines/0`);
    expect(ard.html).toMatch(/name="lines\.0\.committed\.value"[^>]* value="15 000 000"/);
    await ard.send({ ...agreed, [line('committed.value')]: '', [line('committed.currency')]: 'XOF' });
    expect(await termsOf()).toMatchObject({ agreed: { value: '20000000' } });
    expect(await termsOf()).not.toHaveProperty('committed');
  });
});
