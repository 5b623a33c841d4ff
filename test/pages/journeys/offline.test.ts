import { label, territoryName } from '@penc/reference';
import { until } from '../../system/until';
import { database } from '../../world';
import { FieldOfficer } from './field-officer';
import { type Scene, setScene } from './scene';

const SCREEN = { language: 'fr', width: 320, script: true } as const;
const TITLE = 'Réhabiliter la piste de Diattacounda';
const TEXT = 'Douze kilomètres de piste entre la commune et le marché, coupés à chaque saison des pluies.';

/** In the field: the line comes and goes, and what was written stays. */
describe('Where there is no line, an officer', () => {
  const db = database();
  let scene: Scene;

  beforeAll(async () => {
    scene = await setScene(db.url);
  });
  afterAll(() => scene.stop());

  async function arrived(): Promise<FieldOfficer> {
    const officer = await scene.arrives(FieldOfficer, SCREEN, { type: 'ard' });
    await officer.signIn();
    await officer.open('/needs/new');
    return officer;
  }
  /** On the page of a new need, which the browser has kept. */
  async function arrivedWithoutLine(): Promise<FieldOfficer> {
    const officer = await arrived();
    await officer.servesOffline();
    await officer.loseTabs();
    await officer.hasLine(false);
    await officer.open('/needs/new');
    return officer;
  }
  async function needsOf({ account }: FieldOfficer): Promise<string[]> {
    const path = `/needs?organisation=${account.organisationId}&status=draft&limit=100`;
    const { body } = await account.client.get<{ items: { title: string }[] }>(path);
    return body.items.map(({ title }) => title);
  }

  it('writes a need, loses the tab, finds it again, and it is sent once, from two tabs at the same time', async () => {
    const officer = await arrived();
    await officer.servesOffline();
    await officer.hasLine(false);
    await officer.writesWords(TITLE, TEXT);
    await officer.isTold('page.device.away');
    await officer.pushes('page.step.save-draft');
    await officer.isTold('page.device.waiting');

    await officer.loseTabs();
    const first = await officer.openTab('/needs/new');
    await officer.isTold('page.device.waiting');
    expect(await officer.written('page.posting-title')).toBe(TITLE);
    const second = await officer.openTab('/needs/new');
    expect(await officer.written('page.posting-description')).toBe(TEXT);

    await officer.hasLine(true);
    // the one that comes later may find that it has left already: its form is empty
    for (const tab of [first, second]) await until('the text to have left', () => officer.hasSent(tab));
    expect([first, second].some((tab) => tab.url().endsWith('/edit/where'))).toBe(true);
    expect(await needsOf(officer)).toEqual([TITLE]);
  });

  it('goes on writing on that page where there is none, under the key that is made there', async () => {
    const officer = await arrivedWithoutLine();
    await officer.reads(officer.words('page.device.offline'));
    expect(await officer.tab.content()).not.toContain(officer.account.email);
    await officer.writesWords(TITLE, TEXT);
    await officer.pushes('page.device.send');
    await officer.isTold('page.device.waiting');
    await officer.loseTabs();
    await officer.hasLine(true);
    await officer.open('/needs/new');
    await officer.tab.waitForURL(/\/edit\/where$/);
    expect(await needsOf(officer)).toEqual([TITLE]);
  });

  it('answers the next steps there as well, and finds each answer on its page once the text has left', async () => {
    const officer = await arrivedWithoutLine();
    await officer.writesWords(TITLE, TEXT);
    await officer.unfolds('page.step.where.need');
    await officer.tick(territoryName('SN-SE', 'fr'));
    await officer.unfolds('page.step.money.need');
    await officer.write('page.posting.amount', '12 millions');
    await officer.pushes('page.device.send');
    await officer.isTold('page.device.waiting');
    await officer.loseTabs();
    await officer.hasLine(true);

    await officer.open('/needs/new');
    await officer.tab.waitForURL(/\/edit\/where$/);
    await officer.isTold('page.device.found');
    await officer.press('page.step.save-draft');
    expect(officer.tab.url()).toMatch(/\/edit\/about$/);
    await officer.press('page.step.save-draft');
    await officer.tick(label('modality', 'grant', 'fr'));
    await officer.press('page.step.save-draft');
    await officer.isTold('page.device.found');
    expect(await officer.written('page.posting.amount')).toBe('12 millions');
    await officer.press('page.step.save-draft');
    await officer.reads('12 000 000 F CFA');
    await officer.press('page.step.save-draft');
    await officer.open(officer.tab.url().replace(/dates$/, 'money'));
    expect(await officer.written('page.posting.amount')).toContain('12');
    expect(await officer.keepsOnDevice()).toMatchObject({
      drafts: expect.not.stringContaining('12 millions') as string,
    });
    expect(await needsOf(officer)).toEqual([TITLE]);
  });

  it('presses twice, and has posted once', async () => {
    const officer = await arrived();
    await officer.writesWords(TITLE, TEXT);
    await officer.tab.getByRole('button', { name: officer.words('page.step.save-draft') }).dblclick();
    await officer.tab.waitForURL(/\/edit\/where$/);
    expect(await needsOf(officer)).toEqual([TITLE]);
  });

  it('finds in any step what was typed there and not sent', async () => {
    const officer = await arrived();
    await officer.writesWords(TITLE, TEXT);
    await officer.press('page.step.save-draft');
    const money = officer.tab.url().replace(/where$/, 'money');
    await officer.open(money);
    await officer.write('page.posting.amount', '12 millions');
    await officer.loseTabs();
    await officer.open(money);
    await officer.isTold('page.device.found');
    expect(await officer.written('page.posting.amount')).toBe('12 millions');
    await officer.press('page.device.forget');
    expect(await officer.written('page.posting.amount')).toBe('');
  });

  it('leaves nothing on the device when signing out', async () => {
    const officer = await arrived();
    await officer.writesWords(TITLE, TEXT);
    await officer.isKept();
    await officer.signOut();
    expect(await officer.keepsOnDevice()).toEqual({ drafts: null, workers: 0 });
  });

  it('leaves nothing to whoever signs in next on the same device', async () => {
    const officer = await arrived();
    await officer.writesWords(TITLE, TEXT);
    await officer.isKept();
    await officer.loseTabs();
    const next = await scene.sitsDown(FieldOfficer, officer.at, { type: 'commune' });
    await next.signIn();
    await next.open('/needs/new');
    expect(await next.written('page.posting-title')).toBe('');
    expect(await next.keepsOnDevice()).toMatchObject({ drafts: expect.not.stringContaining(TITLE) as string });
  });
});
