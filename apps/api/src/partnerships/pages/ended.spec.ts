import { draftedPartnership } from '../../../../../test/system/partnerships';
import { aNeed, anOffer } from '../../../../../test/system/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { type TwoSides, twoSides } from '../../../../../test/system/two-sides';
import { database } from '../../../../../test/world';

describe('A partnership that was ended before it was signed', () => {
  const db = database();
  let system: System;
  let sides: TwoSides;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    sides = await twoSides(system);
  });
  afterAll(() => system.stop());

  it('awaits nothing any more, not even what never came', async () => {
    const { accounts, ard, agency } = sides;
    const need = (await accounts.ard.client.post<{ id: string }>('/needs', aNeed())).body;
    const offer = (await accounts.agency.client.post<{ id: string }>('/offers', anOffer())).body;
    const ended = `/partnerships/${await draftedPartnership(system.storage, need.id, offer.id)}`;
    await ard.open(`${ended}/approvals/new`);
    await ard.send({ 'approvals.0.kind': 'headquarters', 'approvals.0.body': 'Siège', 'approvals.0.required': 'no' });
    expect(ard.html).toContain('Signature attendue');
    await agency.open(`${ended}/lines/new`);
    await agency.send({ 'lines.0.modality': 'grant' });
    await agency.open(`${ended}/moves/submit`);
    await agency.send({});
    expect(agency.html).toContain('<a href="#f-lines-0">Line 1: Say what is agreed on this line');
    await ard.open(`${ended}/moves/end`);
    await ard.send({ reason: 'mutual', note: 'Le projet est repris par la commune.' });
    expect(ard.html).toContain('Ce partenariat est résilié.');
    for (const told of ['Sans signature', 'Non donnée']) expect(ard.html).toContain(told);
    for (const awaited of ['Signature attendue', '>Attendue<']) expect(ard.html).not.toContain(awaited);
  });
});
