import type { Account } from '../../../../../test/system/accounts';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { type Cast, aPair, noticesOf, seenBy } from '../../../../../test/system/square/pairs';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

const TALK = 'Questions et réponses';

describe('The page of a suggestion', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let colleague: Account;
  const browsers = new Map<Account, PageVisitor>();

  beforeAll(async () => {
    system = await startSystem(db.url);
    cast = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator', type: 'ministry' }),
    };
    // of the agency as well: not free to hear what is said about it
    colleague = await system.account({ role: 'coordinator', organisationId: cast.agency.organisationId });
  });
  afterAll(() => system.stop());

  const browserOf = async (account: Account) => {
    const browser = browsers.get(account) ?? (await visitorOf(system, account));
    browsers.set(account, browser);
    return browser;
  };
  /** What an account reads there. */
  const page = async (account: Account, path: string) => {
    const browser = await browserOf(account);
    await browser.open(path);
    return browser;
  };
  const approved = async (need: object = {}, offer: object = {}) => {
    const pair = await aPair(system, cast, { ...need }, { ...offer });
    const { id, revision } = pair.suggestion;
    await cast.coordinator.client.post(`/suggestions/${id}/approve`, { revision });
    await system.settled();
    return { ...pair, id, path: `/suggestions/${id}` };
  };
  const write = async (account: Account, path: string, values: Record<string, string>) => {
    const browser = await page(account, path);
    await browser.send(values);
    await system.settled();
    return browser;
  };

  describe('between two sides that know of it', () => {
    let id: string;
    let path: string;
    beforeAll(async () => {
      ({ id, path } = await approved());
    });

    it('shows the figure of its score, and what the coordinators did', async () => {
      const { html } = await page(cast.ard, path);
      const { score } = (await seenBy(cast.ard, id)) as unknown as { score: number };
      expect(html).toContain(`Indice de concordance : ${score} sur 100`);
      expect(html).toContain('La coordination vous a transmis la proposition.');
    });

    it('has a coordinator read what is asked and answer it, here and from the inbox', async () => {
      await write(cast.ard, path, { text: 'Pour vous seuls : quel délai ?', to: 'coordinator' });
      const [notice] = await noticesOf(cast.coordinator, id);
      expect(notice?.kind).toBe('suggestion-message');
      expect((await page(cast.coordinator, `/inbox?at=${id}`)).html).toContain('quel délai ?');
      expect((await page(cast.coordinator, path)).html).toContain('quel délai ?');
      const answered = await write(cast.coordinator, path, { text: 'Trois mois.', to: 'need' });
      expect([answered.status, answered.html.includes('Trois mois.')]).toEqual([200, true]);
      expect((await page(cast.ard, path)).html).toContain('Trois mois.');
      expect((await page(cast.agency, path)).html).not.toMatch(/Trois mois|quel délai/);
    });

    it('leads a coordinator to where it is judged, and back to the inbox', async () => {
      const { html } = await page(cast.coordinator, path);
      expect(html).toContain(`href="/inbox?at=${id}"`);
      expect(html).toContain('href="/inbox">');
    });

    it('keeps what is said from a coordinator with a conflict of interest', async () => {
      for (const where of [path, `/inbox?at=${id}`]) {
        const { status, html } = await page(colleague, where);
        expect([where, status, html.includes(TALK), html.includes('quel délai')]).toEqual([where, 200, false, false]);
      }
    });
  });

  describe('of a call, before its deadline', () => {
    let id: string;
    let path: string;
    beforeAll(async () => {
      ({ id, path } = await approved({}, { kind: 'call', deadline: '2099-06-30T17:00:00Z' }));
    });

    it('tells the territory that the other side knows of nothing', async () => {
      const { html } = await page(cast.ard, path);
      expect(html).toContain('ne sait rien de cette proposition');
      expect(html).toContain('Un appel pour votre besoin');
      expect(html).toMatch(/Déposez votre dossier .* au plus tard le 30 juin 2099 à 17:00 \(heure de Dakar\)/);
      expect(html).not.toContain('en attente de réponse');
      expect(html).not.toContain('deux parties');
      expect((await cast.ard.client.get<{ statusLabel: string }>(path)).body.statusLabel).not.toContain('deux parties');
      for (const action of ['considering', 'decline', 'accept']) {
        const { html: meaning } = await page(cast.ard, `${path}/answer/${action}`);
        expect([action, meaning.includes('n’en est pas informée'), meaning.includes('L’autre partie')]).toEqual([
          action,
          true,
          false,
        ]);
      }
    });

    it('lets it write to the coordinators alone, and them to it alone', async () => {
      expect((await page(cast.ard, path)).html).not.toContain('<select');
      await write(cast.ard, path, { text: 'Faut-il un récépissé ?' });
      await write(cast.coordinator, path, { text: 'Oui, le récépissé.' });
      const { items } = (await cast.ard.client.get<{ items: { to: string }[] }>(`${path}/messages`)).body;
      expect(items.map(({ to }) => to)).toEqual(['coordinator', 'need']);
      expect((await page(cast.agency, path)).status).toBe(404);
      expect(await noticesOf(cast.agency, id)).toEqual([]);
    });
  });

  describe('after one of its postings was edited', () => {
    it('says that it was withdrawn, and what was said until then, to those who knew of it', async () => {
      const { id, path, need } = await approved();
      await write(cast.ard, path, { text: 'Question de la partie' });
      await cast.coordinator.client.post(`${path}/messages`, { text: 'Réponse à tous' });
      await cast.coordinator.client.post(`${path}/messages`, { text: 'Pour l’agence', to: 'offer' });
      await system.settled();
      const renamed = { revision: need.revision, title: 'Un titre nouveau' };
      expect((await cast.ard.client.patch(`/needs/${need.id}`, renamed)).status).toBe(200);
      await system.settled();
      expect((await seenBy(cast.coordinator, id)).status).toBe('suggested');
      await cast.coordinator.client.post(`${path}/messages`, { text: 'Écrit depuis le retrait' });
      await system.settled();
      for (const [account, own] of [
        [cast.ard, false],
        [cast.agency, true],
      ] as const) {
        const { status, html } = await page(account, path);
        expect([status, html.includes('retirée après modification d’une fiche')]).toEqual([200, true]);
        expect(html).toContain('Question de la partie');
        expect(html).toContain('Réponse à tous');
        expect(html.includes('Pour l’agence')).toBe(own);
        // nothing that has happened since, and nothing to answer
        expect(html).not.toMatch(/Un titre nouveau|Écrit depuis le retrait|<textarea|Indice de concordance/);
        expect((await account.client.get(path)).status).toBe(404);
        // and it is found again where it stood, rather than « nothing was ever sent »
        const { html: list } = await page(account, '/suggestions');
        expect(list).toMatch(/Retirées après modification d’une fiche \(\d+\)/);
        expect(list).toContain(`href="${path}"`);
        expect(list).not.toContain('Aucune proposition ne vous a encore été transmise');
      }
      expect((await page(await system.account(), path)).status).toBe(404);
      expect((await page(await system.account(), '/suggestions')).html).not.toContain('Retirées après modification');
      // from the notice that says so, and from the one that came first
      const browser = await page(cast.ard, '/notices');
      const [latest = ''] = [...browser.html.matchAll(/action="(\/notices\/[^"]+)"/g)].map(([, action]) => action);
      await browser.send({ next: 'open' }, latest);
      expect([browser.path, browser.status]).toEqual([path, 200]);
    });

    it('stays unknown to a side that had not been told of it', async () => {
      const { path, offer } = await approved({}, { kind: 'call', deadline: '2099-06-30' });
      await cast.agency.client.patch(`/offers/${offer.id}`, { revision: offer.revision, title: 'Appel corrigé' });
      await system.settled();
      expect((await page(cast.ard, path)).html).toContain('retirée après modification d’une fiche');
      expect((await page(cast.agency, path)).status).toBe(404);
    });
  });
});
