import { readSheet } from '@penc/sheets';
import { Storage } from '@penc/storage';
import type { Account } from '../../../../test/system/accounts';
import { paired, posted } from '../../../../test/system/square/insight';
import { draftedPartnership } from '../../../../test/system/square/partnerships';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';
import { SharedCounts } from './counting/shared-counts';
import type { AnswerTimesPage, FunnelView, SharesView } from './views';

const HOSTILE = ['=HYPERLINK("http://x.example";"a")', '+1+1', '@SUM(A1)', '-2+3'];

/** How pairs fare, and what of it may be told. */
describe('The course of needs', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let coordinator: Account;
  let stranger: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account({ type: 'ard' });
    coordinator = await system.account({ role: 'coordinator' });
    stranger = await system.account({ type: 'commune' });
    const agency = await system.account({ type: 'cooperation-agency' });
    const need = (title: string, place: string) => posted(ard, 'need', { title, territories: [place] });
    const offer = await posted(agency, 'offer', { territories: ['SN'] });
    const secret = await posted(agency, 'offer', { territories: ['SN'], visibility: 'coordinators' });
    // Thiès: six answered after so many days, one that waits
    for (const days of [9, 1, 5, 2, 4, 3]) {
      await paired(system, [await need('Répondu', 'SN-TH'), offer], { status: 'declined', answeredAfter: days });
    }
    await paired(system, [await need('En attente', 'SN-TH'), offer], { status: 'approved' });
    // Louga: too few to be told; and one with an offer that nobody may know of
    await paired(system, [await need('Louga', 'SN-LG'), offer], { status: 'declined', answeredAfter: 7 });
    await paired(system, [await need('Louga', 'SN-LG'), secret], { status: 'declined', answeredAfter: 1 });
    // Kolda: one that was only suggested, one drafted, and four without anything
    await paired(system, [await need('Kolda', 'SN-KD'), offer], { status: 'suggested' });
    await draftedPartnership(system.storage, await need('Kolda', 'SN-KD'), offer);
    for (const title of HOSTILE) await need(title, 'SN-KD');
  });
  afterAll(() => system.stop());

  it.each(['course', 'priorities'])('counts what several parts of the page %s rest on once', async (page) => {
    system.api.get(SharedCounts).forget();
    const reading = jest.spyOn(Storage.prototype, 'read');
    const { status } = await fetch(`${system.baseUrl}/insight/${page}`, { headers: { accept: 'text/html' } });
    const counting = reading.mock.calls.filter(([sql]) => sql.includes('FROM suggestions s'));
    reading.mockRestore();
    expect([status, counting.length]).toEqual([200, 2]);
  });

  const times = async ({ client }: Account, territory: string | null) =>
    (await client.get<AnswerTimesPage>('/insight/answer-times')).body.items.find(
      (item) => item.territory === territory,
    );
  const stages = async ({ client }: Account, query = '') => {
    const { body } = await client.get<FunnelView>(`/insight/funnel${query}`);
    return body.stages.map(({ stage, count }) => [stage, count]);
  };

  it('takes so many days to a first answer', async () => {
    const inThies = { passedOn: 7, answered: 6, days: { first: 2.3, median: 3.5, third: 4.8 } };
    expect(await times(coordinator, 'SN-TH')).toMatchObject({ ...inThies, waiting: 1 });
    expect(await times(coordinator, 'SN-LG')).toMatchObject({
      passedOn: 2,
      answered: 2,
      days: { first: 2.5, median: 4, third: 5.5 },
    });
    expect(await times(coordinator, 'SN-MT')).toMatchObject({ passedOn: 0, waiting: 0, answered: 0, days: null });
  });

  it('tells others no numbers so small that they point at somebody, nor what those follow from', async () => {
    expect(await times(stranger, 'SN-LG')).toMatchObject({ passedOn: null, answered: null, days: null });
    // by what is left of the sum, Louga’s would be known
    expect(await times(stranger, 'SN-TH')).toMatchObject({ answered: null, waiting: null, days: null });
    expect(await times(stranger, null)).toMatchObject({ passedOn: 8, waiting: null, answered: 7 });
  });

  it('counts how far needs have come', async () => {
    expect(await stages(coordinator)).toEqual([
      ['posted', 15],
      ['suggested', 11],
      ['approved', 10],
      ['agreed', 1],
      ['drafted', 1],
      ['signed', 0],
      ['active', 0],
    ]);
    expect((await stages(coordinator, '?territory=SN-KD')).slice(0, 3)).toEqual([
      ['posted', 6],
      ['suggested', 2],
      ['approved', 1],
    ]);
    // what was suggested is no matter of theirs; of Louga’s two one is with a secret offer, and the draft was told to nobody
    expect(await stages(stranger)).toEqual([
      ['posted', 15],
      ['approved', 8],
      ['agreed', 0],
      ['drafted', 0],
      ['signed', 0],
      ['active', 0],
    ]);
  });

  it('counts for others no approval that can still be undone, and for nobody a need of who is not verified', async () => {
    const undoUntil = (time: string) =>
      system.storage.read(`UPDATE suggestions SET undo_until = ${time} WHERE status = 'approved' RETURNING id`);
    await undoUntil(`now() + interval '1 hour'`);
    expect((await stages(stranger))[1]).toEqual(['approved', 7]);
    expect((await stages(coordinator))[2]).toEqual(['approved', 10]);
    await undoUntil('NULL');
    const applicant = await system.account();
    await posted(applicant, 'need', { territories: ['SN-MT'] });
    const becomes = (status: string) =>
      system.storage.read('UPDATE organisations SET status = $2 WHERE id = $1 RETURNING id', [
        applicant.organisationId,
        status,
      ]);
    expect((await stages(coordinator))[0]).toEqual(['posted', 16]);
    await becomes('suspended');
    const admin = await system.account({ role: 'admin' });
    for (const reader of [admin, coordinator, stranger]) expect((await stages(reader))[0]).toEqual(['posted', 15]);
  });

  it('gives each region its share, beside who lives there', async () => {
    const { body } = await coordinator.client.get<SharesView>('/insight/shares');
    const thies = body.items.find(({ territory }) => territory === 'SN-TH');
    expect(thies).toMatchObject({ needs: 46.7, passedOn: 70, emigrants: 9 });
    for (const part of ['needs', 'passedOn', 'population'] as const) {
      const tenths = body.items.reduce((sum, item) => sum + Math.round((item[part] ?? 0) * 10), 0);
      // each region is rounded by itself
      expect([part, Math.abs(tenths - 1_000) <= body.items.length / 2]).toEqual([part, true]);
    }
  });

  it('draws a share as a bar of which the whole is a hundred percent', async () => {
    const reader = await visitorOf(system, coordinator);
    await reader.open('/insight/course');
    const shares = reader.html.slice(reader.html.indexOf('id="shares"'));
    const bars = [...shares.matchAll(/>([\d,]+) %<svg class="bar".*?class="fill" width="([\d.]+)"/g)];
    expect(bars.length).toBeGreaterThan(30);
    for (const [, percent = '', width] of bars) expect(Number(width)).toBe(Number(percent.replace(',', '.')));
  });

  it('marks in spreadsheets what is not told, and says below what the mark means', async () => {
    const file = async ({ client }: Account, language: 'fr' | 'en', table = 'answer-times') => {
      const { body } = await client.in(language).get<string>(`/insight/files/${table}.csv`);
      return body.replaceAll('\u00a0', ' ').trimEnd().split('\r\n');
    };
    const french = await file(stranger, 'fr');
    expect(french.find((line) => line.startsWith('Louga'))).toBe('Louga;s;0;s;s;s;s');
    // nothing is kept back where nothing was passed on
    expect(french.find((line) => line.startsWith('Matam'))).toBe('Matam;0;0;0;;;');
    expect(french.at(-1)).toMatch(/^"s : secret statistique. Chiffre non communiqué, car il porte sur moins de 5 cas/);
    expect((await file(stranger, 'en')).at(-1)).toMatch(/^"\[c\]: confidential. Figure withheld/);
    expect((await file(stranger, 'fr', 'shares')).at(-1)).toMatch(/^"s : secret/);
    expect((await file(coordinator, 'fr')).join()).not.toContain('secret statistique');
  });

  it('goes into spreadsheets without a formula, whatever titles say', async () => {
    const csv = await ard.client.get<string>('/insight/files/unmet.csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const cells = csv.body.split(/\r\n/).flatMap((line) => line.split(';'));
    expect(cells.filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
    for (const title of HOSTILE) expect(csv.body).toContain(`'${title.replaceAll('"', '""')}`);
    const response = await fetch(`${system.baseUrl}/insight/files/insight.xlsx`, {
      headers: { 'accept-language': 'fr' },
    });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="penc-insight.xlsx"');
    const bytes = Buffer.from(await response.arrayBuffer());
    const rows = await readSheet(bytes, { isPreferred: (name) => name === 'Besoins sans proposition' });
    const titles = JSON.stringify(rows);
    for (const title of HOSTILE) expect(titles).toContain(JSON.stringify(title).slice(1, -1));
  });
});
