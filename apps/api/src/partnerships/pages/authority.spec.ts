import { change, draftedPartnership, xof } from '../../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { signatoryOf } from '../../../../../test/system/square/signatories';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { type TwoSides, twoSides } from '../../../../../test/system/square/two-sides';
import { database } from '../../../../../test/world';

describe('Whoever is about to sign', () => {
  const db = database();
  let system: System;
  let sides: TwoSides;
  let signing: string;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    sides = await twoSides(system);
    const { ard, agency } = sides.accounts;
    const need = (await ard.client.post<{ id: string }>('/needs', aNeed())).body;
    const offer = (await agency.client.post<{ id: string }>('/offers', anOffer())).body;
    const id = await draftedPartnership(system.storage, need.id, offer.id);
    await change(ard, id, { lines: [{ modality: 'grant', agreed: xof(20_000_000) }] });
    signing = `/partnerships/${id}/moves/sign`;
  });
  afterAll(() => system.stop());

  it.each([
    ['by which act', {}, 'Vous signez au titre de la délégation « Arrêté n° 12 », valable jusqu’au 31 décembre 2199.'],
    ['that none is recorded', null, 'faites-la enregistrer par l’administration de Penc.'],
    [
      'that the last has ended, and who records another',
      { validUntil: '2020-12-31' },
      'a pris fin le 31 décembre 2020 : faites enregistrer celle qui la remplace par l’administration de Penc.',
    ],
    [
      'from when on',
      { validFrom: '2199-01-01' },
      'ne prend effet que le 1er janvier 2199 : signez à partir de cette date',
    ],
    [
      'that it reaches less far',
      { ceiling: xof(19_999_999) },
      'faites enregistrer un acte qui relève ce plafond par l’administration de Penc.',
    ],
  ] as const)('is told before they try: %s', async (_, delegation, said) => {
    const visitor = await visitorOf(system, await signatoryOf(system, sides.accounts.ard, delegation));
    await visitor.open(signing);
    expect(visitor.html.replaceAll('\u00a0', ' ')).toContain(said);
  });
});
