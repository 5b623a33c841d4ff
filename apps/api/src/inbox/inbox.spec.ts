import { addDays, addMonths } from '@penc/domain';
import { formatDay } from '@penc/language';
import type { Account } from '../../../../test/system/accounts';
import type { PageVisitor } from '../../../../test/system/visitors/page-visitor';
import { type Cast, type PageOf, type SuggestionSeen, aPair, seenBy } from '../../../../test/system/square/pairs';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

/** Judged by the pages alone, as somebody does without JavaScript. */
describe('In the inbox, a coordinator', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let visitor: PageVisitor;
  let colleague: PageVisitor;
  const ABOVE = 60_000_000;
  const today = new Date().toISOString().slice(0, 10);
  const inFrench = (day: string) => formatDay(day, 'fr').replaceAll('\u00a0', ' ');

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { UNDO_SECONDS: '60', TWO_PERSON_ABOVE_XOF: String(ABOVE) } });
    cast = {
      ard: await system.account({ name: 'ARD de Kolda' }),
      agency: await system.account({ type: 'cooperation-agency', name: 'Agence de coopération' }),
      coordinator: await system.account({ role: 'coordinator', type: 'ministry' }),
    };
    await aPair(system, cast, { title: 'Premier besoin' });
    for (const title of ['Deuxième besoin', 'Troisième besoin', 'Quatrième besoin', 'Cinquième besoin'])
      await cast.ard.client.post('/needs', aNeed({ title }));
    await system.settled();
    visitor = await visitorOf(system, cast.coordinator);
    colleague = await visitorOf(system, await system.account({ role: 'coordinator', type: 'ministry' }));
  });
  afterAll(() => system.stop());

  const action = (browser: PageVisitor, does: string) => {
    const found = new RegExp(`action="(/inbox/[^"/]+/${does}[^"]*)"`).exec(browser.html)?.[1];
    if (!found) throw new Error(`no form that does ${does} on ${browser.path}`);
    return found;
  };
  const opened = (browser: PageVisitor) => /action="\/inbox\/([0-9a-f-]{36})\//.exec(browser.html)?.[1] ?? '';
  /** The form of the open pair, sent with its hidden fields. */
  const send = (browser: PageVisitor, does: string, values: Record<string, string> = {}) => {
    const target = action(browser, does);
    const form = browser.html.slice(browser.html.indexOf(`action="${target}"`));
    const revision = /name="revision" value="(\d+)"/.exec(form)?.[1] ?? '';
    return browser.post(target.replaceAll('&amp;', '&'), { _token: browser.token, revision, ...values });
  };

  it('sees the queue beside the pair that is open, each criterion with a bar and a sentence', async () => {
    await visitor.open('/inbox');
    expect(visitor.status).toBe(200);
    expect(visitor.html).toContain('Indice de concordance');
    expect(visitor.html).not.toMatch(/[Pp]robabilité d’un double/);
    expect(visitor.html.match(/<li><a href="\/inbox\?sort=score&amp;at=/g)).toHaveLength(5);
    expect(visitor.html.match(/<svg class="bar"/g)?.length).toBeGreaterThan(5);
    expect(visitor.html).toContain('Points à vérifier');
    expect(visitor.html).toContain('20 000 € au moins, 200 000 € au plus et');
  });

  it('approves, reads what was done, and the next one is open; takes it back', async () => {
    await visitor.open('/inbox');
    const id = opened(visitor);
    await send(visitor, 'approve');
    expect([visitor.status, visitor.path]).toEqual([200, expect.stringContaining(`done=${id}`)]);
    expect(visitor.html).toContain('Proposition validée');
    expect((await seenBy(cast.coordinator, id)).status).toBe('approved');
    expect(visitor.html).toContain('Annuler cette décision');
    expect(visitor.html).toContain('Votre décision');
    await send(visitor, 'undo');
    expect(visitor.html).toContain('La décision est annulée');
    expect((await seenBy(cast.coordinator, id)).status).toBe('suggested');
  });

  it('is told that it is too late to undo, and that the decision stands', async () => {
    await visitor.open('/inbox');
    const id = opened(visitor);
    await send(visitor, 'dismiss', { reason: 'duplicate' });
    await system.storage.read(
      `UPDATE suggestions SET undo_until = now() - interval '1 second' WHERE id = $1 RETURNING id`,
      [id],
    );
    await send(visitor, 'undo');
    expect(visitor.status).toBe(409);
    expect(visitor.html).toContain('Il est trop tard pour annuler');
    expect((await seenBy(cast.coordinator, id)).status).toBe('dismissed');
  });

  it('is told that a page does not exist for what nobody decides', async () => {
    await visitor.open('/inbox');
    const target = action(visitor, 'approve').replace('/approve', '/forget').replaceAll('&amp;', '&');
    await visitor.post(target, { _token: visitor.token, revision: '1' });
    expect(visitor.status).toBe(404);
  });

  it('has to say why something is dismissed, on the same page, and then does', async () => {
    await visitor.open('/inbox');
    const id = opened(visitor);
    await send(visitor, 'dismiss', { reason: 'other', note: '' });
    expect(visitor.status).toBe(422);
    expect(visitor.html).toMatch(/<details[^>]* id="dismiss"[^>]* open/);
    expect(visitor.html).toContain('<title>Erreur : Propositions à examiner');
    expect(visitor.html).toContain('Précisions : Ce motif demande des précisions');
    await send(visitor, 'dismiss', { reason: 'too-small', note: 'Voir l’an prochain' });
    expect(visitor.html).toContain('Proposition écartée');
    await visitor.open(`/inbox?at=${id}`);
    expect(visitor.html).toContain('montant trop faible');
    expect(visitor.html).toContain('Voir l’an prochain');
    await send(visitor, 'reopen');
    expect((await seenBy(cast.coordinator, id)).status).toBe('suggested');
  });

  it('is shown what in a note may name a person, before a colleague reads it', async () => {
    await visitor.open('/inbox');
    expect(visitor.html).toContain('N’écrivez rien qui permette d’identifier une personne migrante.');
    const note = { text: 'La présidente du groupement : 77 123 45 67' };
    await send(visitor, 'notes', note);
    expect(visitor.html).toContain('Ce texte semble contenir un numéro de téléphone.');
    expect(visitor.html).not.toContain('<span class="written">La présidente');
    const [, reviewed = ''] = /name="_reviewed\.text" value="([^"]+)"/.exec(visitor.html) ?? [];
    await send(visitor, 'notes', { ...note, '_reviewed.text': reviewed });
    expect(visitor.html).toContain('<span class="written">La présidente');
  });

  it('postpones until a day, and finds it in its basket', async () => {
    await visitor.open('/inbox');
    const id = opened(visitor);
    await send(visitor, 'postpone', { until: 'après les pluies' });
    expect([visitor.status, visitor.html.includes('Écrivez une date du calendrier')]).toEqual([422, true]);
    expect(visitor.html).toContain('value="après les pluies"');
    expect((await seenBy(cast.coordinator, id)).status).toBe('suggested');
    await send(visitor, 'postpone', { until: '01/01/2020' });
    expect([visitor.status, visitor.html.includes('La date doit être postérieure')]).toEqual([422, true]);
    await send(visitor, 'postpone', { until: inFrench(addDays(today, 200)) });
    expect(visitor.html).toContain(`date au plus tard le ${inFrench(addDays(today, 180))}`);
    // « janvier 2027 »: from its first day on it is wanted again
    const first = `${addMonths(today, 1).slice(0, 8)}01`;
    const day = inFrench(first).replace('1er ', '');
    // a reason that says nothing by itself, at the field of this form and of no other
    await send(visitor, 'postpone', { until: day, 'postponing.reason': 'other', 'postponing.note': '' });
    expect([visitor.status, visitor.html.includes('<a href="#f-postponing-note">Précisions : ')]).toEqual([422, true]);
    expect(visitor.html).toMatch(/<details[^>]* id="postpone"[^>]* open/);
    const note = 'Le plan communal est voté en janvier.';
    await send(visitor, 'postpone', { until: day, 'postponing.reason': 'incomplete', 'postponing.note': note });
    expect(visitor.html).toContain('Proposition différée');
    await visitor.open('/inbox/postponed');
    expect(visitor.html).toContain(`/inbox?at=${id}`);
    expect(visitor.html).toContain(formatDay(first, 'fr'));
    expect(visitor.html).toContain(`dossier incomplet – ${note}`);
  });

  it('is told who was first, when two decide at a time, and goes on to the next', async () => {
    await visitor.open('/inbox');
    await colleague.open('/inbox');
    const id = opened(visitor);
    expect(opened(colleague)).toBe(id);
    await send(colleague, 'dismiss', { reason: 'duplicate' });
    await send(visitor, 'approve');
    expect(visitor.status).toBe(409);
    expect(visitor.html).toContain('Décision déjà prise entre-temps');
    expect(visitor.html).toContain('Écartée');
    expect(visitor.html).toContain('doublon');
    expect((await seenBy(cast.coordinator, id)).status).toBe('dismissed');
    const next = String(/class="button main" href="([^"]+)"/.exec(visitor.html)?.[1]).replaceAll('&amp;', '&');
    await visitor.open(next);
    expect([visitor.status, opened(visitor) === id]).toEqual([200, false]);
  });

  it('writes a note that the other coordinators read', async () => {
    await visitor.open('/inbox');
    const id = opened(visitor);
    await send(visitor, 'notes', { text: '<b>À revoir</b> avec le conseil' });
    await colleague.open(`/inbox?at=${id}`);
    expect(colleague.html).toContain('&lt;b>À revoir&lt;/b> avec le conseil');
  });

  it('compares what is asked in kind, for whom and with what in place, beside what the offer demands', async () => {
    const { suggestion } = await aPair(
      system,
      cast,
      {
        contractingAuthority: { name: 'Commune de Tanaff', type: 'commune' },
        inKind: [{ what: 'Motopompes', quantity: 6, unit: 'unités' }],
        readiness: [{ requirement: 'deliberation', met: true, reference: 'n° 14' }],
      },
      { requires: ['deliberation'] },
    );
    await visitor.open(`/inbox?at=${suggestion.id}`);
    const row = (name: string) =>
      new RegExp(`<th[^>]*>${name}</th>(.*?)</tr>`).exec(visitor.html)?.[1]?.replaceAll(/<[^>]+>/g, ' | ') ?? '';
    expect(row('Apports en nature recherchés')).toMatch(/Motopompes : 6 unités.*–/);
    expect(row('Maître d’ouvrage')).toContain('Commune de Tanaff (commune)');
    expect(row('Organisations éligibles')).toMatch(/^[| ]*commune\b/);
    expect(row('Conditions exigées')).toMatch(/délibération du conseil : oui \(n° 14\).*délibération du conseil/);
  });

  it('is told that two persons are wanted, and which of them one is', async () => {
    const dear = {
      title: 'Un besoin cher',
      amount: { value: '90000000', currency: 'XOF' },
      ownContribution: undefined,
    };
    const { suggestion } = await aPair(system, cast, dear, {
      envelope: { value: '500000000', currency: 'XOF' },
      ticket: undefined,
    });
    await visitor.open(`/inbox?at=${suggestion.id}`);
    expect(visitor.html).toContain('votre validation est la première');
    await send(visitor, 'approve');
    expect(visitor.html).toContain('Première validation enregistrée');
    await colleague.open('/inbox/second');
    expect(colleague.html).toContain('Un besoin cher');
    expect(colleague.html).toMatch(/Au-delà de \d[\d\s]*F\sCFA, ou quand le montant n’est pas connu/);
    expect(colleague.html).toContain('Celles-ci attendent votre validation.');
    // to whoever has given the first it stands among those that wait for others
    await visitor.open('/inbox/second');
    expect(visitor.html).toContain('Aucune proposition n’attend votre seconde validation.');
    await visitor.open('/inbox/second?whose=others');
    expect(visitor.html).toContain('Un besoin cher');
    await colleague.open('/inbox/second?whose=others');
    expect(colleague.html).toContain('Aucune proposition n’attend la seconde validation d’une autre personne.');
    await colleague.open(`/inbox?at=${suggestion.id}`);
    expect(colleague.html).toContain('Donner la seconde validation');
    await visitor.open(`/inbox?at=${suggestion.id}`);
    expect(visitor.html).toContain('Retirer ma validation');
  });

  it('finds the needs that nothing is suggested for, with what comes nearest', async () => {
    await cast.ard.client.post('/needs', aNeed({ title: 'Besoin en Casamance', territories: ['SN-ZG'] }));
    await cast.agency.client.post('/offers', anOffer({ title: 'Offre ailleurs', territories: ['SN-MT'] }));
    await system.settled();
    await visitor.open('/inbox/needs');
    expect(visitor.html).toContain('Besoin en Casamance');
    const link =
      /href="([^"]+)">Toutes les pistes \(\d+ offres?, \d+ changements? [^<]+<span class="unseen"> – Besoin en Casamance/;
    const all = await until('the near misses', async () => {
      await visitor.open('/inbox/needs');
      return link.exec(visitor.html)?.[1];
    });
    expect(visitor.html).toContain('Pistes à une condition près');
    expect(all).toMatch(/^\/needs\/[0-9a-f-]+\/near-misses$/);
    await visitor.open(all);
    expect(visitor.html).toContain('Offre ailleurs');
  });

  it('calls the sides that are silent, with their numbers', async () => {
    const { body } = await cast.coordinator.client.get<PageOf<SuggestionSeen>>('/suggestions?judgeable=true&limit=1');
    const [one] = body.items;
    await cast.coordinator.client.post(`/suggestions/${one?.id}/approve`, { revision: one?.revision });
    await system.storage.read(`UPDATE suggestions SET told_on = '2026-11-01' WHERE id = $1 RETURNING id`, [one?.id]);
    await visitor.open('/inbox/silent');
    expect(visitor.html).toContain('href="tel:+221330000000"');
    await visitor.open('/inbox/expiring');
    expect(visitor.status).toBe(200);
  });

  it('is a coordinator: others are refused, and administrators look on', async () => {
    const ard = await visitorOf(system, cast.ard);
    for (const path of ['/inbox', '/inbox/needs', '/inbox/second', '/inbox/bulk', '/inbox/postponed']) {
      await ard.open(path);
      expect([path, ard.status]).toEqual([path, 403]);
    }
    const admin: Account = await system.account({ role: 'admin', type: 'ministry' });
    const onlooker = await visitorOf(system, admin);
    await onlooker.open('/inbox');
    expect([onlooker.status, onlooker.html.includes('Consultation seule')]).toEqual([200, true]);
  });
});
