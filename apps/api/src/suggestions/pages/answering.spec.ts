import { addDays, addMonths, dayOf } from '@penc/domain';
import { formatDay } from '@penc/language';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { type SuggestionSeen, aPair, seenBy } from '../../../../../test/system/square/pairs';
import { type System, startSystem } from '../../../../../test/system/system';
import { type TwoSides, twoSides } from '../../../../../test/system/square/two-sides';
import { database } from '../../../../../test/world';

describe('The two sides of a suggestion, without JavaScript', () => {
  const db = database();
  const today = dayOf(new Date());
  let system: System;
  let accounts: TwoSides['accounts'];
  let ard: PageVisitor;
  let agency: PageVisitor;
  let suggestion: SuggestionSeen;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ({ accounts, ard, agency } = await twoSides(system));
    ({ suggestion } = await aPair(system, accounts, {}, { title: 'Support for <b>returnees</b>' }));
  });
  afterAll(() => system.stop());

  it('see nothing of a suggestion before it is approved', async () => {
    await ard.open('/suggestions');
    expect([ard.status, ard.html.includes('Aucune proposition ne vous a encore été transmise')]).toEqual([200, true]);
    // whoever is new here is told where to begin
    for (const begin of ['/my/needs', '/my/offers'])
      expect(ard.html).toMatch(new RegExp(`<main.*href="${begin}"`, 's'));
    await ard.open(`/suggestions/${suggestion.id}`);
    expect(ard.status).toBe(404);
  });

  it('find what waits for them, with reasons, and what others wrote as text', async () => {
    const { coordinator } = accounts;
    await coordinator.client.post(`/suggestions/${suggestion.id}/approve`, { revision: suggestion.revision });
    await ard.open('/suggestions');
    expect(ard.html).toContain('À vous de répondre (1)');
    expect(ard.html).toContain(`href="/suggestions/${suggestion.id}"`);
    await ard.open(`/suggestions/${suggestion.id}`);
    expect(ard.html).toContain('Support for &lt;b>returnees&lt;/b>');
    expect(ard.html).toContain('Pourquoi cette proposition');
    expect(ard.html.match(/<svg class="bar"/g)?.length).toBeGreaterThan(5);
    // each side is told to say what it alone can, and to ask the other for the rest
    expect(ard.html).toContain('Demander au partenaire ses références');
    await agency.open(`/suggestions/${suggestion.id}`);
    expect(agency.html).toContain('Add the track record of your organisation');
    // of the other side nothing more than its organisation yet
    expect(ard.html).not.toContain(accounts.agency.email);
  });

  it('ask and answer each other', async () => {
    await ard.send({ text: 'Le forage est-il éligible ?', to: '' });
    expect(ard.html).toContain('Votre message est envoyé.');
    await agency.open(`/suggestions/${suggestion.id}`);
    expect(agency.html).toContain('Le forage est-il éligible ?');
    await agency.send({ text: '' });
    expect([agency.status, agency.html.includes('role="alert"')]).toEqual([422, true]);
  });

  it('are shown what may name a person before it is sent, and may send it all the same', async () => {
    await ard.open(`/suggestions/${suggestion.id}`);
    // said before anything is written, to whoever hears the field alone as well
    expect(ard.html).toMatch(/<p class="hint" id="nobody-by-name">N’écrivez rien qui permette d’identifier/);
    expect(ard.html).toMatch(/<textarea id="f-text"[^>]* aria-describedby="nobody-by-name /);
    const text = 'Le secrétariat de la mairie répond au 33 995 12 34.';
    await ard.send({ text, to: '' });
    expect(ard.html).toContain('Votre question ou votre réponse : Ce texte semble contenir un numéro de téléphone.');
    await agency.open(`/suggestions/${suggestion.id}`);
    expect(agency.html).not.toContain('33 995 12 34');
    await ard.send({ text, to: '' });
    expect(ard.html).toContain('Votre message est envoyé.');
    await ard.open(`/suggestions/${suggestion.id}/answer/decline`);
    await ard.send({ reason: 'other', note: 'Voir awa@exemple.sn' });
    expect(ard.html).toContain('Précisions pour la coordination : Ce texte semble contenir une adresse électronique.');
  });

  it('learn what is wrong with an answer beside its field, and are then taken at their word', async () => {
    await ard.open(`/suggestions/${suggestion.id}/answer/considering`);
    // the day that it gives for an example is one that is taken
    const example = /Par exemple (\d\d\/\d\d\/\d{4})/.exec(ard.html)?.[1];
    expect(example?.split('/').toReversed().join('-')).toBe(addDays(today, 60));
    expect(ard.html).toContain(`Au plus tard le ${formatDay(addDays(today, 120), 'fr')}`);
    for (const until of ['', 'dans un mois']) {
      await ard.send({ until });
      expect(ard.status).toBe(422);
      expect(ard.html).toMatch(/id="f-until"[^>]*aria-invalid="true"/);
    }
    expect(ard.html).toContain('Écrivez une date du calendrier, par exemple 31/03/2027.');
    // a month that is named means its last day: one that is too far says by when at the latest
    const far = addMonths(today, 6);
    await ard.send({ until: far.slice(5, 7) + '/' + far.slice(0, 4) });
    expect(ard.html).toContain('120 jours');
    const month = addMonths(today, 1);
    const note = 'Le conseil se réunit le 12.';
    await ard.send({ until: month.slice(5, 7) + '/' + month.slice(0, 4), note });
    expect(ard.html).toContain('La proposition est mise à l’étude.');
    expect(ard.html).toContain(note);
    // what a side waits for is for the coordinators to know
    await agency.open(`/suggestions/${suggestion.id}`);
    expect(agency.html).not.toContain(note);
    const coordinator = await visitorOf(system, accounts.coordinator);
    await coordinator.open(`/suggestions/${suggestion.id}`);
    expect(coordinator.html).toContain(note);
    const last = addDays(addMonths(`${month.slice(0, 7)}-01`, 1), -1);
    expect((await seenBy(accounts.ard, suggestion.id)).answers.needUntil).toBe(last);
    await ard.open(`/suggestions/${suggestion.id}/answer/considering`);
    await ard.send({ until: addDays(today, 75) });
    await agency.open(`/suggestions/${suggestion.id}`);
    expect(agency.html).toMatch(/: under consideration until \d+ \w+ \d{4}\./);
    expect((await seenBy(accounts.ard, suggestion.id)).status).toBe('approved');
    await ard.open(`/suggestions/${suggestion.id}/answer/decline`);
    await ard.send({ reason: 'other', note: '' });
    expect(ard.status).toBe(422);
    expect(ard.html).toMatch(/id="f-note"[^>]*aria-invalid="true"/);
    await ard.open(`/suggestions/${suggestion.id}/answer/elsewhere`);
    expect(ard.status).toBe(404);
  });

  it('both confirm their interest, and read whom to call only then', async () => {
    await ard.open(`/suggestions/${suggestion.id}/answer/accept`);
    expect(ard.html).toContain('n’emporte aucun engagement financier');
    await ard.send({});
    expect([ard.path, ard.html.includes('Votre intérêt est enregistré.')]).toEqual([
      `/suggestions/${suggestion.id}`,
      true,
    ]);
    expect(ard.html).not.toContain(accounts.agency.email);
    await agency.open(`/suggestions/${suggestion.id}/answer/accept`);
    await agency.send({});
    expect(agency.html).toContain(accounts.ard.email);
    await ard.open(`/suggestions/${suggestion.id}`);
    expect(ard.html).toContain(accounts.agency.email);
    expect(ard.html).toMatch(/href="\/partnerships\/[^"]+"/);
    // who comes too late is led back to the sheet
    await ard.open(`/suggestions/${suggestion.id}/answer/accept`);
    expect(ard.path).toBe(`/suggestions/${suggestion.id}`);
  });

  it('coordinators read the same sheet, and judge elsewhere', async () => {
    const coordinator = await visitorOf(system, accounts.coordinator);
    await coordinator.open(`/suggestions/${suggestion.id}`);
    expect([coordinator.status, coordinator.html.includes('/answer/')]).toEqual([200, false]);
  });

  it('nobody else finds it', async () => {
    const stranger = await visitorOf(system, await system.account({ type: 'commune' }));
    await stranger.open(`/suggestions/${suggestion.id}`);
    expect(stranger.status).toBe(404);
  });
});
