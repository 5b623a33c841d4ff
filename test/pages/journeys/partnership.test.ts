import type { PageOf } from '../../system/square/pairs';
import { delegate } from '../../system/square/signatories';
import { database } from '../../world';
import type { Screen } from './context';
import { Coordinator } from './coordinator';
import { DeskOfficer } from './desk';
import { Officer } from './officer';
import { type Scene, setScene } from './scene';

const SCREENS: readonly (Screen & { readonly told: string })[] = [
  { told: 'in French, on phones', language: 'fr', width: 320, script: true },
  { told: 'in English, on desks', language: 'en', width: 1280, script: true },
  { told: 'in French, without JavaScript', language: 'fr', width: 1280, script: false },
];
const TITLES = {
  fr: { need: 'Périmètre maraîcher de Tanaff', offer: 'Fonds d’appui au maraîchage du sud' },
  en: { need: 'Market garden of Tanaff', offer: 'Fund for market gardening in the south' },
} as const;

/** Three people, three browsers, and nothing but pages and mails between them. */
describe.each(SCREENS)('From a need to a partnership, $told', (screen) => {
  const db = database();
  const titles = TITLES[screen.language];
  let scene: Scene;
  let officer: Officer;
  let desk: DeskOfficer;
  let coordinator: Coordinator;

  beforeAll(async () => {
    scene = await setScene(db.url);
    officer = await scene.arrives(Officer, screen, { role: 'signatory', type: 'ard', name: 'ARD de Sédhiou' });
    const agency = { role: 'signatory', type: 'cooperation-agency', name: 'Agence de coopération' } as const;
    desk = await scene.arrives(DeskOfficer, screen, agency);
    coordinator = await scene.arrives(Coordinator, screen, { role: 'coordinator', type: 'ministry' });
    for (const { account } of [officer, desk]) await delegate(scene.system, account);
  });
  afterAll(() => scene.stop());

  /** What stands in the record, whatever the pages say. */
  const first = async <Seen>(path: string): Promise<Seen | undefined> =>
    (await officer.account.client.get<PageOf<Seen>>(path)).body.items[0];

  it('each signs in with the code of a mail', async () => {
    for (const person of [officer, desk, coordinator]) {
      await person.signIn();
      expect(scene.mailbox.to(person.account.email)).toHaveLength(1);
    }
  });

  it('the officer posts a need, the desk officer an offer', async () => {
    await officer.postsNeed(titles.need);
    await desk.postsOffer(titles.offer);
    await scene.system.settled();
    for (const [path, title] of [
      ['/needs', titles.need],
      ['/offers', titles.offer],
    ] as const)
      expect(await first(path)).toMatchObject({ title, status: 'open', language: screen.language });
  });

  it('the coordinator approves what was suggested of them', async () => {
    await coordinator.approves(titles.need, titles.offer);
    await scene.system.settled();
    expect(await first('/suggestions')).toMatchObject({ status: 'approved' });
  });

  it('both confirm their interest from their notices, and read whom to call', async () => {
    await officer.confirmsInterest();
    await desk.confirmsInterest();
    await desk.reads(officer.account.email);
    expect(await first('/suggestions')).toMatchObject({ status: 'agreed' });
  });

  it('they agree on an amount and on days of training, both sign, and the work begins', async () => {
    await desk.opensPartnership(titles.need);
    await desk.settlesOn('20 000 000');
    await desk.givesTraining('Formation au maraîchage', '2,5');
    await desk.moves('sign');
    await officer.opensPartnership(titles.need);
    await officer.moves('sign');
    await officer.moves('start');
    await desk.readsStep('active');
    expect(await first('/partnerships')).toMatchObject({
      status: 'active',
      lines: [{ agreed: { value: '20000000', currency: 'XOF' } }, { modality: 'training', inKind: { quantity: 2.5 } }],
    });
  });
});
