import {
  change,
  draftedPartnership,
  moveTranche,
  signAndStart,
  xof,
} from '../../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { signatoryOf } from '../../../../../test/system/square/signatories';
import { type System, startSystem } from '../../../../../test/system/system';
import { type TwoSides, twoSides } from '../../../../../test/system/square/two-sides';
import { database } from '../../../../../test/world';

/** As they are read from the list of steps. */
const stepsOf = (html: string) => {
  const [, list = ''] = /<ol class="progress"[^>]*>(.*?)<\/ol>/.exec(html) ?? [];
  const steps = list.split('</li>').map((step) => step.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '));
  return steps.map((step) => step.trim()).filter((step) => step !== '');
};

describe('A partnership that was ended', () => {
  const db = database();
  let system: System;
  let sides: TwoSides;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    sides = await twoSides(system);
  });
  afterAll(() => system.stop());

  it('before it was signed awaits nothing any more, not even what never came', async () => {
    const { accounts, ard, agency } = sides;
    const need = (await accounts.ard.client.post<{ id: string }>('/needs', aNeed())).body;
    const offer = (await accounts.agency.client.post<{ id: string }>('/offers', anOffer())).body;
    const ended = `/partnerships/${await draftedPartnership(system.storage, need.id, offer.id)}`;
    await ard.open(`${ended}/approvals/new`);
    await ard.send({ 'approvals.0.kind': 'headquarters', 'approvals.0.body': 'Siège', 'approvals.0.required': 'no' });
    expect(ard.html).toContain('Signature attendue');
    await agency.open(`${ended}/lines/new`);
    await agency.send({ 'lines.0.modality': 'grant' });
    // what is missing is said first, and nothing that would be refused is offered
    await agency.open(ended);
    expect(agency.html).toContain('Before the agreement is submitted or signed, enter at least one line');
    expect(agency.html).toContain(`href="${ended}/lines/0">Say what is agreed</a>`);
    expect(agency.html).not.toContain('/moves/submit');
    await agency.open(`${ended}/moves/submit`);
    expect(agency.html).toContain('Before the agreement is submitted or signed, enter at least one line');
    await agency.send({});
    expect(agency.html).toContain('<a href="#f-lines-0">Line 1: Say what is agreed on this line');
    await ard.open(`${ended}/moves/end`);
    await ard.send({ reason: 'mutual', note: 'Le projet est repris par la commune.' });
    expect(ard.html).toContain('Ce partenariat est résilié.');
    // how far it had come, and no step that were still to be done
    expect(stepsOf(ard.html)).toEqual(['✓ convention en préparation (étape franchie)', '✕ résilié']);
    for (const told of ['Sans signature', 'Non donnée']) expect(ard.html).toContain(told);
    for (const awaited of ['Signature attendue', '>Attendue<']) expect(ard.html).not.toContain(awaited);
    // nor is its suggestion still told as a beginning
    await system.storage.read('UPDATE suggestions SET need_shared_at = now() WHERE need_id = $1 RETURNING id', [
      need.id,
    ]);
    await ard.open('/suggestions');
    expect(ard.html).toMatch(/class="tag[^"]*"[^>]*>résilié</);
  });

  it('keeps of its way what was reached, and of its tranches says what was never paid', async () => {
    const { accounts, ard } = sides;
    const need = (await accounts.ard.client.post<{ id: string }>('/needs', aNeed())).body;
    const offer = (await accounts.agency.client.post<{ id: string }>('/offers', anOffer())).body;
    const id = await draftedPartnership(system.storage, need.id, offer.id);
    const signing = {
      ard: await signatoryOf(system, accounts.ard),
      agency: await signatoryOf(system, accounts.agency),
    };
    const tranches = [
      { amount: xof(600_000), due: '2099-01-01' },
      { amount: xof(400_000), due: '2099-06-01' },
    ];
    await signAndStart(signing, id, [{ modality: 'grant', agreed: xof(1_000_000), tranches }]);
    expect(await moveTranche(signing.agency, id, 0, 'disburse')).toBe(200);
    await change(signing.agency, id, { move: 'suspend', reason: 'breach', note: 'Rapport attendu.' });
    expect(await change(signing.ard, id, { move: 'end', reason: 'mutual', note: 'Repris.' })).toMatchObject({
      status: 'ended',
      endedFrom: 'suspended',
    });
    for (const path of [`/partnerships/${id}`, `/partnerships/${id}/sheet`]) {
      await ard.open(path);
      expect(ard.html).toContain('non décaissée');
      expect(ard.html).toContain('tranche décaissée');
      expect(ard.html).not.toContain('tranche prévue');
    }
    await ard.open(`/partnerships/${id}`);
    expect(stepsOf(ard.html).slice(-2)).toEqual(['✓ en cours d’exécution (étape franchie)', '✕ résilié']);
  });
});
