import type { Account } from '../../../../../test/system/accounts';
import { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { anApplication, apply } from '../../../../../test/system/square/organisations';
import { database } from '../../../../../test/world';

const HOSTILE = '<script>alert("x")</script> & Frères';
const ESCAPED = '&lt;script>alert(&quot;x&quot;)&lt;/script> &amp; Frères';

/** By the pages alone, without JavaScript. */
describe('The pages of organisations', () => {
  const db = database();
  let system: System;
  let admin: Account;
  let ard: Account;
  let visitor: PageVisitor;

  beforeAll(async () => {
    system = await startSystem(db.url);
    admin = await system.account({ role: 'admin', type: 'ministry', name: 'Administration' });
    ard = await system.account({ name: 'ARD de Louga' });
    visitor = await visitorOf(system, admin);
  });
  afterAll(() => system.stop());

  const application = (changes = {}) => ({
    name: HOSTILE,
    type: 'diaspora-association',
    establishedIn: 'FR',
    registration: 'W931002233',
    website: 'https://freres.example',
    'contact.name': 'Awa Ndiaye',
    'contact.email': 'awa@freres.example',
    'contact.language': 'fr',
    ...changes,
  });
  const idOf = async (name: string) => {
    const [row] = await system.storage.read<{ id: string }>('SELECT id FROM organisations WHERE name = $1', [name]);
    return String(row?.id);
  };

  it('let somebody without an account ask to join, and say all that is wrong at once', async () => {
    const anyone = new PageVisitor(system.baseUrl);
    await anyone.open('/organisations/apply');
    await anyone.send(application({ name: 'A', type: '', 'contact.email': 'awa' }));
    expect(anyone.status).toBe(422);
    expect(anyone.html).toContain('Il y a un problème');
    const summary = [...anyone.html.matchAll(/href="#f-([\w-]+)"/g)].map(([, field]) => field);
    // in the order of the page
    expect(summary).toEqual(['name', 'type', 'contact-email']);
    expect(anyone.html).toContain('value="Awa Ndiaye"');
  });

  it('show departments and communes of a region without losing what was typed', async () => {
    const anyone = new PageVisitor(system.baseUrl);
    await anyone.open('/organisations/apply');
    await anyone.send(application({ region: 'SN-LG', look: 'region', homeTerritories: ['SN-SE'] }));
    expect(anyone.status).toBe(200);
    expect(anyone.html).toContain('Département : Kébémer');
    expect(anyone.html).toMatch(/value="SN-SE"[^>]* checked/);
    expect(anyone.html).toContain('value="W931002233"');
  });

  it('take an application once, however often it is sent', async () => {
    const anyone = new PageVisitor(system.baseUrl);
    for (let time = 0; time < 2; time++) {
      await anyone.open('/organisations/apply');
      await anyone.send(application({ homeTerritories: ['SN-LG'] }));
      expect([anyone.status, anyone.path]).toEqual([200, '/organisations/applied']);
    }
    const rows = await system.storage.read('SELECT 1 FROM organisations WHERE name = $1', [HOSTILE]);
    expect(rows).toHaveLength(1);
    await anyone.open('/organisations/apply');
    await anyone.send(application({ 'contact.email': 'autre@freres.example' }));
    expect(anyone.html).toContain('Une organisation du même nom est déjà inscrite');
    await system.storage.read(`UPDATE organisations SET name = 'Autre' WHERE name = $1 AND id <> $2 RETURNING id`, [
      HOSTILE,
      await idOf(HOSTILE),
    ]);
  });

  it('count applications by address, by whichever door, and not the looks into the list of communes', async () => {
    const strict = await startSystem(db.url, { workers: 0, env: { REQUESTS_PER_MINUTE: '120' } });
    const anyone = new PageVisitor(strict.baseUrl);
    const statuses: number[] = [];
    for (const typed of [{ look: 'region', region: 'SN-LG' }, {}, { look: 'region', region: 'SN-TH' }, {}, {}]) {
      await anyone.open('/organisations/apply');
      await anyone.send({ name: 'A', ...typed });
      statuses.push(anyone.status);
    }
    expect(statuses).toEqual([200, 422, 200, 422, 429]);
    expect((await strict.anyone.post('/organisations', {})).status).toBe(429);
    await strict.stop();
  });

  it('lead an administrator from what waits to a verified organisation', async () => {
    await visitor.open('/admin');
    expect(visitor.html).toContain('href="/organisations?status=applied"');
    await visitor.open('/organisations?status=applied&text=&type=');
    expect(visitor.html).toContain(ESCAPED);
    expect(visitor.html).not.toContain('<script>alert');
    const id = await idOf(HOSTILE);
    await visitor.open(`/organisations/${id}`);
    expect(visitor.html).toContain(`<h1>${ESCAPED}</h1>`);
    await visitor.open(`/organisations/${id}/judge/verify`);
    expect(visitor.html).toContain('Représentée par');
    expect(visitor.html).toContain('>Awa Ndiaye</a>');
    // nowhere else before they come
    await visitor.open(`/organisations/${id}/members`);
    expect([visitor.status, visitor.html.includes('Awa Ndiaye')]).toEqual([200, false]);
    await visitor.open(`/organisations/${id}/judge/verify`);
    await visitor.send({ note: 'Récépissé vu' });
    expect([visitor.path, visitor.html.includes('L’inscription est vérifiée')]).toEqual([`/organisations/${id}`, true]);
    expect(visitor.html).toContain('Récépissé vu');
    await visitor.open(`/organisations/${id}/judge/verify`);
    expect(visitor.html).toContain('cette décision n’est plus possible');
  });

  it('tell an administrator who verifies one that another of nearly the same name is here', async () => {
    const here = await system.account({ name: 'Agence régionale de développement de Kédougou' });
    const { id } = (await apply(system, anApplication({ name: 'ARD de Kedougou' }))).body;
    await visitor.open(`/organisations/${id}/judge/verify`);
    expect(visitor.html).toContain('Une organisation porte presque le même nom');
    expect(visitor.html).toContain(
      `<a href="/organisations/${here.organisationId}">Agence régionale de développement de Kédougou</a>`,
    );
    await visitor.send({});
    // nothing is refused: they may be two
    expect(visitor.html).toContain('L’inscription est vérifiée');
    const { id: other } = (await apply(system, anApplication({ name: 'ARD de Kaffrine' }))).body;
    await visitor.open(`/organisations/${other}/judge/verify`);
    expect(visitor.html).not.toContain('presque le même nom');
  });

  it('suspend with a reason, which must be given, and restore', async () => {
    const id = await idOf(HOSTILE);
    await visitor.open(`/organisations/${id}/judge/suspend`);
    await visitor.send({});
    expect([visitor.status, visitor.html.includes('href="#f-reason"')]).toEqual([422, true]);
    await visitor.send({ reason: 'other' });
    expect([visitor.status, visitor.html.includes('href="#f-note"')]).toEqual([422, true]);
    await visitor.send({ reason: 'unreachable', revision: '1' });
    expect([visitor.status, visitor.html.includes('Modifié entre-temps') || visitor.html.includes('révision')]).toEqual(
      [409, true],
    );
    await visitor.open(`/organisations/${id}/judge/suspend`);
    await visitor.send({ reason: 'unreachable' });
    expect(visitor.html).toContain('Motif : organisation injoignable');
    await visitor.open(`/organisations/${id}/judge/restore`);
    await visitor.send({});
    expect(visitor.html).toContain('La participation est rétablie');
  });

  it('let its own people change what was not verified, and nobody else anything', async () => {
    const own = await visitorOf(system, ard);
    const edit = `/organisations/${ard.organisationId}/edit`;
    await own.open(edit);
    expect(own.html).not.toContain('name="registration"');
    await own.send({ website: 'ceci', homeTerritories: [] });
    expect([own.status, own.html.includes('href="#f-website"')]).toEqual([422, true]);
    await own.open(edit);
    // as people write it
    await own.send({ website: 'www.ard-louga.example/accueil', name: 'Autre nom' });
    expect(own.html).toContain('La fiche de l’organisation est à jour.');
    expect(own.html).toContain('href="https://www.ard-louga.example/accueil"');
    expect(own.html).toContain('<h1>ARD de Louga</h1>');
    await own.open(edit);
    await own.send({ website: '' });
    expect(own.html).not.toContain('ard-louga.example');

    const stranger = await visitorOf(system, await system.account());
    await stranger.open(`/organisations/${ard.organisationId}`);
    expect([stranger.status, stranger.html.includes(edit)]).toEqual([200, false]);
    await stranger.open(edit);
    expect(stranger.status).toBe(403);
    await stranger.open(`/organisations/${ard.organisationId}/judge/suspend`);
    expect(stranger.status).toBe(403);
    await stranger.open(`/organisations/${await idOf('Autre')}`);
    expect(stranger.status).toBe(404);
  });

  it('let an administrator correct a name, but not empty it', async () => {
    await visitor.open(`/organisations/${ard.organisationId}/edit`);
    await visitor.send({ name: '', type: 'ard', establishedIn: 'SN' });
    expect([visitor.status, visitor.html.includes('href="#f-name"')]).toEqual([422, true]);
    await visitor.send({ name: 'ARD de Louga et du Ndiambour', type: 'ard', establishedIn: 'SN' });
    expect(visitor.html).toContain('<h1>ARD de Louga et du Ndiambour</h1>');
  });

  it('send those who are not signed in to sign in', async () => {
    const anyone = new PageVisitor(system.baseUrl);
    await anyone.open('/organisations');
    expect(anyone.path).toBe('/sign-in?next=%2Forganisations');
    expect(anyone.html).toContain('href="/organisations/apply"');
  });
});
