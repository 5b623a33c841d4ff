import { addDays, dayOf } from '@penc/domain';
import { formatDay } from '@penc/language';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { type Cast, aPair, seenBy } from '../../../../../test/system/square/pairs';
import { aNeed } from '../../../../../test/system/square/postings';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

/** By the pages alone, as somebody does without JavaScript. */
describe('With many suggestions before them, a coordinator', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let visitor: PageVisitor;
  const inFrench = (day: string) => formatDay(day, 'fr').replaceAll('\u00a0', ' ');

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { UNDO_SECONDS: '60' } });
    cast = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator', type: 'ministry' }),
    };
    await aPair(system, cast);
    for (const title of ['Deuxième besoin', 'Troisième besoin']) await cast.ard.client.post('/needs', aNeed({ title }));
    await system.settled();
    visitor = await visitorOf(system, cast.coordinator);
  });
  afterAll(() => system.stop());

  it('decides several at once: chosen, foreseen, confirmed, undone', async () => {
    await visitor.open('/inbox/bulk');
    const values = [...visitor.html.matchAll(/name="ids" value="([^"]+)"/g)].map(([, value]) => String(value));
    expect(values.length).toBeGreaterThan(1);
    // what is to be done with them is for the coordinator to choose
    expect(visitor.html).not.toMatch(/<input type="radio"[^>]* checked/);
    await visitor.send({ ids: values[0] ?? '' });
    expect([visitor.status, visitor.html.includes('Décision : Ce champ est obligatoire.')]).toEqual([422, true]);
    const [one = '', two = ''] = values;
    const stale = `${two.split(':')[0]}:999`;
    await visitor.send({ ids: [one, stale], action: 'dismiss', reason: '' });
    expect([visitor.status, visitor.html.includes('Choisissez')]).toEqual([422, true]);
    await visitor.send({ ids: [one, stale], action: 'dismiss', reason: 'not-ours' });
    expect(visitor.html).toContain('1 proposition serait concernée ; 1 serait exclue');
    expect(visitor.html).toContain('Elle a changé depuis son affichage.');
    const id = String(one.split(':')[0]);
    expect((await seenBy(cast.coordinator, id)).status).toBe('suggested');
    await visitor.send({}, '/inbox/bulk/confirm');
    expect(visitor.path).toMatch(/^\/inbox\/bulk\/[0-9a-f-]{36}$/);
    expect((await seenBy(cast.coordinator, id)).status).toBe('dismissed');
    expect(visitor.html).toMatch(/<span class="tag good">écartée<\/span>/);
    expect(visitor.html).not.toContain('concernée');
    await visitor.send({});
    expect(visitor.html).toContain('décision annulée');
    expect((await seenBy(cast.coordinator, id)).status).toBe('suggested');
  });

  it('offers to undo several while that can be done, and says so kindly where it comes too late', async () => {
    await visitor.open('/inbox/bulk');
    const ids = String(/name="ids" value="([^"]+)"/.exec(visitor.html)?.[1]);
    await visitor.send({ ids, action: 'dismiss', reason: 'not-ours' });
    await visitor.send({}, '/inbox/bulk/confirm');
    const { path } = visitor;
    // counted down by the page, from the server’s clock
    const left = Number(/data-over-in="(\d+)"/.exec(visitor.html)?.[1]);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(system.config.undoSeconds * 1000);
    await system.storage.read('UPDATE suggestions SET undo_until = now() WHERE id = $1 RETURNING id', [
      ids.split(':')[0],
    ]);
    await visitor.send({});
    expect([visitor.path, visitor.status]).toEqual([path, 200]);
    expect(visitor.html).toContain('Une décision n’a pas pu être annulée : le délai pour annuler était passé');
    expect(visitor.html).toContain('La proposition peut encore être réexaminée depuis sa page.');
    expect(visitor.html).not.toContain('Tout annuler');
    // nor is it offered to whoever only comes back to the page
    await system.storage.read('UPDATE bulk_items SET undone = NULL WHERE suggestion_id = $1 RETURNING batch_id', [
      ids.split(':')[0],
    ]);
    await visitor.open(path);
    expect(visitor.html).not.toContain('Tout annuler');
  });

  it('postpones several until a day as people write it, once it is one', async () => {
    await visitor.open('/inbox/bulk');
    const ids = String(/name="ids" value="([^"]+)"/.exec(visitor.html)?.[1]);
    await visitor.send({ ids, action: 'postpone', until: 'la semaine prochaine' });
    expect([visitor.status, visitor.html.includes('Écrivez une date du calendrier')]).toEqual([422, true]);
    const why = { reason: 'wrong-time', note: 'Après les élections locales.' };
    await visitor.send({ ids, action: 'postpone', until: inFrench(addDays(dayOf(new Date()), 20)), ...why });
    expect(visitor.html).toContain(inFrench(addDays(dayOf(new Date()), 20)));
    await visitor.send({}, '/inbox/bulk/confirm');
    const { path } = visitor;
    await visitor.open('/inbox/postponed');
    expect(visitor.html).toContain('calendrier incompatible – Après les élections locales.');
    await visitor.open(path);
    expect((await seenBy(cast.coordinator, String(ids.split(':')[0]))).status).toBe('postponed');
    await visitor.send({});
    expect(visitor.html).toContain('décision annulée');
  });
});
