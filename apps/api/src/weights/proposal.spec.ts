import type { Account } from '../../../../test/system/accounts';
import { judgedAgainstEachOther, judgedByTexts } from '../../../../test/system/square/judgements';
import type { PageOf } from '../../../../test/system/square/pairs';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import {
  type Places,
  type Proposal,
  type Weights,
  deployedWeights,
  propose,
  truePlaces,
} from '../../../../test/system/square/weights';
import { database } from '../../../../test/world';

interface Change {
  readonly need: { readonly id: string };
  readonly offer: { readonly id: string };
  readonly move: 'entering' | 'leaving';
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
}

/** More than a list has places. */
const MANY = 24;
/** Like the others, a text of some length: that titles have nothing in common proves little. */
const GARDENS = {
  title: 'Jardins maraîchers des femmes',
  description:
    'Jardins maraîchers, semences, forages et formation des groupements de femmes au maraîchage : oignons, tomates, piments et ' +
    'gombos arrosés au goutte à goutte, clôtures contre le bétail, compost, pépinières, séchage des légumes et vente au marché ' +
    'hebdomadaire, avec un fonds de roulement géré par les maraîchères elles-mêmes.',
  language: 'fr',
};
const euros = (value: string) => ({ value, currency: 'EUR' });
const francs = (value: string) => ({ value, currency: 'XOF' });

/** Of Sédhiou: the offers that speak of the same suit it in nothing else. */
const GARDEN_NEED = {
  ...GARDENS,
  territories: ['SN1101'],
  targetGroups: ['women'],
  modalities: ['grant', 'training', 'equipment'],
};
const GARDEN_OFFER = {
  ...GARDENS,
  targetGroups: ['youth'],
  modalities: ['grant'],
  period: { start: '2101-07-01', end: '2102-12-31' },
  ticket: { min: euros('5000'), max: euros('20000') },
};
/** Of Kolda: no offer speaks of it, and all suit it well. */
const LAMP_NEED = {
  title: 'Abribus et lampadaires',
  description:
    'Abribus, lampadaires et marquage au sol de la chaussée : trottoirs élargis, passages piétons, ralentisseurs devant les écoles, ' +
    'feux tricolores au carrefour de la gare routière, bancs, poubelles, plaques de rues, panneaux solaires, câblage enterré et ' +
    'entretien confié à une brigade de quartier.',
  territories: ['SN-KD'],
  targetGroups: ['youth'],
  modalities: ['grant'],
  amount: francs('14000000'),
  ownContribution: francs('1000000'),
};
/** Suits all, and speaks of something else. */
const WAREHOUSE_OFFER = {
  title: 'Entrepôts frigorifiques du port',
  description:
    'Chambres froides, fabrique de glace, débarquement du poisson : quai rénové, halle de tri, balances, camions isothermes, ' +
    'grues, chariots élévateurs, remorqueurs, dragage du chenal, balises, bureaux de douane, groupes électrogènes, scanners, ' +
    'entretien naval, carburant détaxé, cantine, vestiaires, stationnement pour poids lourds, vidéosurveillance et escales de nuit.',
  language: 'fr',
  ticket: { min: euros('5000'), max: euros('200000') },
};

/** Each test goes on from the judgements of the one before. */
describe('A proposal of weights', () => {
  const db = database();
  let system: System;
  let admin: Account;
  let regional: Account;
  let experts: Weights;
  /** Needs of Sédhiou. */
  const gardens = new Set<string>();
  let proposal: Proposal;

  beforeAll(async () => {
    system = await startSystem(db.url);
    admin = await system.account({ role: 'admin' });
    regional = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
    const ard = await system.account({ type: 'ard' });
    const agency = await system.account({ type: 'cooperation-agency' });
    for (let index = 0; index < MANY; index++) {
      const isGarden = index % 2 === 0;
      const id = await posted(ard, '/needs', aNeed(isGarden ? GARDEN_NEED : LAMP_NEED));
      if (isGarden) gardens.add(id);
      await posted(agency, '/offers', anOffer(isGarden ? GARDEN_OFFER : WAREHOUSE_OFFER));
    }
    await system.settled();
    experts = await deployedWeights(admin);
  });
  afterAll(() => system.stop());

  async function posted({ client }: Account, path: string, body: object): Promise<string> {
    const answer = await client.post<{ id: string }>(path, body);
    expect(answer.status).toBe(201);
    return answer.body.id;
  }
  async function expectRefused(code: string, fr: string, en: string): Promise<void> {
    const path = `/weights/${proposal.weightsId}/deploy`;
    const body = { replaces: experts.version };
    const refused = await admin.client.post<{ code: string; detail: string }>(path, body);
    expect(refused).toMatchObject({ status: 409, body: { code } });
    expect(refused.body.detail).toContain(fr);
    expect((await admin.client.in('en').post<{ detail: string }>(path, body)).body.detail).toContain(en);
    expect((await deployedWeights(admin)).id).toBe(experts.id);
  }

  it('is refused where it foretells no better what was kept aside', async () => {
    await judgedAgainstEachOther(system.storage, 120);
    proposal = await propose(admin);
    const { present, proposed } = proposal.report.fit;
    expect(proposed.brier).toBeGreaterThan(present.brier);
    expect(proposal.refusals).toEqual(['not-better']);
    await expectRefused('weights-not-better', 'ne prévoient pas mieux', 'predict no better');
  });

  it('is refused where a region’s share would fall by more than a tenth, however well it foretells', async () => {
    await judgedByTexts(system.storage, 1_200);
    proposal = await propose(admin);
    const { fit, regions, losing } = proposal.report;
    expect(fit.proposed.brier).toBeLessThan(fit.present.brier);
    const shares = await sharesOfSedhiou();
    expect(shares.after).toBeLessThan(0.9 * shares.before);
    expect(regions.find(({ territory }) => territory === 'SN-SE')).toMatchObject({
      shareBefore: shares.before,
      shareAfter: shares.after,
    });
    expect([proposal.refusals, losing]).toEqual([['region-loses'], ['SN-SE']]);
    await expectRefused('weights-region-loses', 'baisserait de plus de', 'fall by more than 10%');
  });

  it.each(['need', 'offer'] as const)(
    'shows which pairs would enter and leave each list: of each %s',
    async (owner) => {
      const expected = await movesOf(owner);
      for (const move of ['entering', 'leaving'])
        expect(expected.filter((line) => line.includes(move)).length).toBeGreaterThan(0);
      expect(await shown(admin, `lists=${owner}`)).toEqual(expected);
      for (const move of ['entering', 'leaving'])
        expect(await shown(admin, `lists=${owner}&move=${move}`)).toEqual(
          expected.filter((line) => line.includes(move)),
        );
    },
  );

  it('shows a coordinator the pairs within reach', async () => {
    const all = await movesOf('offer');
    const theirs = all.filter((line) => gardens.has(String(line.split(' ')[0])));
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.length).toBeLessThan(all.length);
    expect(await shown(regional, 'lists=offer')).toEqual(theirs);
  });

  /** Over all pages: `need offer move before after`, sorted. */
  async function shown({ client }: Account, query: string, cursor = ''): Promise<string[]> {
    const path = `/weights/${proposal.weightsId}/preview?limit=50&${query}${cursor}`;
    const { items, nextCursor } = (await client.get<PageOf<Change>>(path)).body;
    const lines = items.map(
      ({ need, offer, move, rankBefore, rankAfter }) => `${need.id} ${offer.id} ${move} ${rankBefore} ${rankAfter}`,
    );
    const rest = nextCursor ? await shown({ client } as Account, query, `&cursor=${nextCursor}`) : [];
    return [...lines, ...rest].toSorted();
  }
  /** The same by brute force. */
  async function movesOf(owner: 'need' | 'offer'): Promise<string[]> {
    const places = await truePlaces(system.storage, proposal.weightsId);
    return places
      .map((place) => ({ ...place, before: place[`${owner}Before`], after: place[`${owner}After`] }))
      .filter(({ before, after }) => (before === null) !== (after === null))
      .map(({ needId, offerId, before, after }) => {
        return `${needId} ${offerId} ${before === null ? 'entering' : 'leaving'} ${before} ${after}`;
      })
      .toSorted();
  }
  /** By brute force, of all pairs that stand in a list: 0 to 1. */
  async function sharesOfSedhiou(): Promise<{ before: number; after: number }> {
    const places = await truePlaces(system.storage, proposal.weightsId);
    const share = (some: readonly Places[]) => some.filter(({ needId }) => gardens.has(needId)).length / some.length;
    return {
      before: share(places.filter(({ needBefore, offerBefore }) => needBefore !== null || offerBefore !== null)),
      after: share(places.filter(({ needAfter, offerAfter }) => needAfter !== null || offerAfter !== null)),
    };
  }
});
