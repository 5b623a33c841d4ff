import type { Account } from '../../../../../test/system/accounts';
import { holdSlices } from '../../../../../test/system/watching/held-slices';
import { judgedByTexts } from '../../../../../test/system/square/judgements';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { propose } from '../../../../../test/system/square/weights';
import { database } from '../../../../../test/world';

const NEEDS = 5;
const OFFERS = 3;

describe('The page of a proposal', () => {
  const db = database();
  let system: System;
  let coordinator: Account;
  let visitor: PageVisitor;

  beforeAll(async () => {
    system = await startSystem(db.url);
    coordinator = await system.account({ role: 'coordinator', type: 'ministry' });
    const ard = await system.account();
    const agency = await system.account({ type: 'cooperation-agency' });
    for (let count = 0; count < NEEDS; count++) await ard.client.post('/needs', aNeed());
    for (let count = 0; count < OFFERS; count++) await agency.client.post('/offers', anOffer());
    await system.settled();
    visitor = await visitorOf(system, coordinator);
  });
  afterAll(() => system.stop());

  async function told(id: string, language: 'fr' | 'en'): Promise<string> {
    await visitor.open(`/language/${language}?next=${encodeURIComponent(`/weights/proposals/${id}`)}`);
    return visitor.html;
  }

  it('says how many judgements it takes to learn from them', async () => {
    const { id } = await propose(coordinator);
    const html = await told(id, 'fr');
    expect(html).toContain('Il en faut 30, dont au moins 5 validations et 5 refus.');
    // where nothing was learnt, nothing is compared
    expect(html).not.toContain('Poids de chaque critère');
  });

  it('says that there are too few answers for a calibration, and how many it takes', async () => {
    await judgedByTexts(system.storage, 60);
    const { id } = await propose(coordinator);
    expect(await told(id, 'fr')).toMatch(
      /L’issue de \d+ propositions validées est connue, avec \d+ doubles accords : trop peu pour une calibration\. Il en faut 300, dont au moins 50 doubles accords et 50 autres issues/,
    );
    expect(await told(id, 'en')).toContain('It takes 300, at least 50 of them accepted by both sides and 50 not');
  });

  it('says when answers are enough, and do not go with the scores', async () => {
    // the nearer the texts, the more seldom both sides accept: no rising curve can tell of that
    await judgedByTexts(system.storage, 1_200, (near) => 1 - near);
    const { id, report } = await propose(coordinator);
    expect(report.judgements.used).toBe(1_200);
    const french = await told(id, 'fr');
    expect(french).toContain(
      'c’est assez pour une calibration, mais la probabilité annoncée s’écarterait en moyenne de plus de 5 % de ce qui s’est passé',
    );
    expect(french).not.toContain('trop peu');
    expect(await told(id, 'en')).toContain(
      'enough for a calibration, but the probability told would be more than 5% off',
    );
  });

  it('shows whoever asked how far the preview has come, in both languages, until it is done', async () => {
    const held = await holdSlices(system.storage, [1, 2]);
    try {
      await visitor.open('/weights');
      await visitor.send({}, '/weights/proposals');
      const id = String(visitor.path.split('/').at(-1));
      const total = NEEDS + OFFERS;
      await until('the first slice', async () => (await told(id, 'fr')).includes('<progress') || undefined);
      expect(visitor.html).toContain(`Calcul de l’aperçu : 0 listes sur ${total}`);
      await held.pass(1);
      await until('lists of needs', async () => (await told(id, 'fr')).includes(`value="${NEEDS}"`) || undefined);
      expect(visitor.html).toContain(`<p id="progress">Calcul de l’aperçu : ${NEEDS} listes sur ${total}</p>`);
      expect(visitor.html).toContain(
        `<progress aria-labelledby="progress" value="${NEEDS}" max="${total}"></progress>`,
      );
      expect(visitor.html).toContain('Le rapport est en préparation');
      // by itself, or by hand
      expect(visitor.html).toMatch(/src="\/assets\/follow-/);
      expect(visitor.html).toContain(`<a href="/weights/proposals/${id}">Actualiser</a>`);
      expect(await told(id, 'en')).toContain(`Working out the preview: ${NEEDS} lists of ${total}`);
      await held.pass(2);
      await until('the report', async () => (await told(id, 'fr')).includes('Aperçu calculé') || undefined);
      expect(visitor.html).not.toContain('<progress');
      expect(visitor.html).not.toContain('/assets/follow-');
    } finally {
      await held.stop();
    }
  });
});
