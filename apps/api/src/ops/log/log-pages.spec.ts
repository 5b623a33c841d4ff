import { LOG_ACTIONS } from '@penc/domain';
import { has } from '@penc/language';
import type { Account } from '../../../../../test/system/accounts';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { draftedPartnership } from '../../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

interface Log {
  readonly items: readonly { action: string; sentence: string; by: { name: string | null } | null }[];
  readonly nextCursor: string | null;
}
const HOSTILE = '<script>alert("1")</script> d’Oussouye';

describe('The log', () => {
  const db = database();
  let system: System;
  let admin: Account;
  let ard: Account;
  let agency: Account;
  let partner: Account;
  let coordinator: Account;
  let visitor: PageVisitor;
  let needId: string;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    admin = await system.account({ role: 'admin', type: 'ministry' });
    ard = await system.account({ name: 'ARD de Ziguinchor' });
    agency = await system.account({ type: 'cooperation-agency', name: 'Agence lointaine' });
    partner = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
    visitor = await visitorOf(system, admin);
    needId = (await ard.client.post<{ id: string }>('/needs', aNeed({ title: HOSTILE }))).body.id;
    await ard.client.post('/needs', aNeed({ title: 'Brouillon secret', status: 'draft' }));
  });
  afterAll(() => system.stop());

  const entries = async ({ client }: Account, query = '') => (await client.get<Log>(`/log${query}`)).body;
  const nameOf = async ({ email }: Account) => {
    const [person] = await system.storage.read<{ name: string }>('SELECT name FROM people WHERE email = $1', [email]);
    return String(person?.name);
  };

  it('has a sentence for everything that is ever written into it', async () => {
    expect(LOG_ACTIONS.filter((action) => !has(`log.${action}`))).toEqual([]);
    const written = await system.storage.read<{ action: string }>('SELECT DISTINCT action FROM log');
    expect(written.filter(({ action }) => !(LOG_ACTIONS as readonly string[]).includes(action))).toEqual([]);
  });

  it('says who did what, and escapes what people wrote', async () => {
    const { items } = await entries(admin, `?subject=${needId}`);
    expect(items[0]?.sentence).toBe(
      `${await nameOf(ard)} (ARD de Ziguinchor) a créé le besoin « ${HOSTILE} ».`.replaceAll(/« | »/g, (sign) =>
        sign.replace(' ', '\u00a0'),
      ),
    );
    await visitor.open(`/log?subject=${needId}`);
    expect(visitor.html).toContain('a créé le besoin « &lt;script>');
    expect(visitor.html).not.toContain('<script>alert');
    expect(visitor.html).toContain(needId);
  });

  it('is searched by name, object, author, organisation and day', async () => {
    const count = async (query: string) => (await entries(admin, query)).items.length;
    expect(await count('?text=oussouye')).toBe(1);
    expect(await count(`?text=ziguinchor%20brouillon`)).toBe(1);
    expect(await count(`?text=${encodeURIComponent(await nameOf(ard))}`)).toBe(2);
    expect(await count('?text=nulle%20part')).toBe(0);
    expect(await count(`?by=${ard.membershipId}&subjectType=need`)).toBe(2);
    expect(await count(`?organisation=${ard.organisationId}&action=posting.create`)).toBe(2);
    expect(await count(`?organisation=${agency.organisationId}`)).toBe(0);
    const [day] = await system.storage.read<{ day: string }>('SELECT current_date::text AS day');
    expect(await count(`?by=${ard.membershipId}&from=${day?.day}&until=${day?.day}`)).toBe(2);
    expect(await count('?until=2020-01-01')).toBe(0);
    expect((await admin.client.get('/log?from=2020-02-31&action=nothing')).status).toBe(422);
    await visitor.open('/log?text=oussouye&from=&until=&subjectType=');
    expect(visitor.html.match(/Écriture n°/g)).toHaveLength(1);
    await visitor.open('/log?text=nulle');
    expect(visitor.html).toContain('Aucune écriture ne répond à ces critères.');
  });

  it('is asked for days as people write them, and says which one is none', async () => {
    await visitor.open(`/log?by=${ard.membershipId}&from=1er%20janvier%202020&until=31/12/2099`);
    expect(visitor.html.match(/Écriture n°/g)).toHaveLength(2);
    expect(visitor.html).toMatch(/name="from"[^>]* value="01\/01\/2020"/);
    await visitor.open(`/log?by=${ard.membershipId}&from=janvier%202020&until=f%C3%A9vrier%202096`);
    expect(visitor.html.match(/Écriture n°/g)).toHaveLength(2);
    expect(visitor.html).toMatch(/name="from"[^>]* value="01\/01\/2020".*name="until"[^>]* value="29\/02\/2096"/s);
    await visitor.open(`/log?by=${ard.membershipId}&from=31/02/2026&until=bient%C3%B4t`);
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain('Jusqu’au : Écrivez une date du calendrier, par exemple 31/03/2027.');
    expect(visitor.html).toMatch(/id="f-from"[^>]*aria-invalid="true"[^>]* value="31\/02\/2026"/);
    expect(visitor.html).toContain(`name="by" value="${ard.membershipId}"`);
    expect(visitor.html).not.toContain('Écriture n°');
  });

  it('goes on page by page, with what was asked', async () => {
    const first = await entries(admin, '?limit=1&subjectType=need');
    const second = await entries(admin, `?limit=1&subjectType=need&cursor=${first.nextCursor}`);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([1, 1, null]);
    await visitor.open('/log?limit=1&subjectType=need');
    const next = /rel="next" href="([^"]+)"/.exec(visitor.html)?.[1]?.replaceAll('&amp;', '&');
    expect(next).toContain('subjectType=need');
    await visitor.open(String(next));
    expect(visitor.html).toContain('Revenir à la première page');
  });

  it('names nobody, and no draft, to those who may not know; and finds nothing for them by such a name', async () => {
    const told = await entries(coordinator);
    expect(JSON.stringify(told)).not.toContain(await nameOf(ard));
    expect(JSON.stringify(told)).not.toContain('Brouillon secret');
    expect(JSON.stringify(told)).toContain('Oussouye');
    expect(told.items[0]?.sentence).toMatch(/^Un membre de l’organisation «\u00a0ARD de Ziguinchor\u00a0»/);
    expect((await entries(coordinator, '?text=secret')).items).toEqual([]);
    expect((await entries(coordinator, `?text=${encodeURIComponent(await nameOf(ard))}`)).items).toEqual([]);
    const own = await visitorOf(system, ard);
    await own.open('/log');
    expect(own.html).toContain('Brouillon secret');
    const other = await visitorOf(system, agency);
    await other.open(`/log?organisation=${ard.organisationId}`);
    expect(other.html).not.toContain('Ziguinchor');
    const observer = await visitorOf(system, await system.account({ role: 'observer' }));
    await observer.open('/log');
    expect(observer.status).toBe(403);
  });

  it('names a partnership to both of its sides, and is searched by that name for them alone', async () => {
    const created = { need: aNeed({ title: 'Puits de Kafountine' }), offer: anOffer({ title: 'Fonds pour l’eau' }) };
    const need = (await ard.client.post<{ id: string }>('/needs', created.need)).body.id;
    const offer = (await partner.client.post<{ id: string }>('/offers', created.offer)).body.id;
    const id = await draftedPartnership(system.storage, need, offer);
    const lines = [{ modality: 'grant', agreed: { value: '30000', currency: 'EUR' } }];
    expect((await partner.client.patch(`/partnerships/${id}`, { revision: 1, lines })).status).toBe(200);
    for (const side of [ard, partner]) {
      const { items } = await entries(side, '?text=kafountine&subjectType=partnership');
      expect(items.map(({ sentence }) => sentence.replaceAll(/\s/g, ' '))).toEqual([
        expect.stringContaining('le partenariat pour le besoin « Puits de Kafountine »'),
      ]);
    }
    expect((await entries(agency, '?text=kafountine')).items).toEqual([]);
  });

  it('is searched alike behind thousands of newer entries, and finds no more for those who may not know', async () => {
    const found = async (who: Account, text: string) =>
      (await entries(who, `?limit=100&text=${encodeURIComponent(text)}`)).items.map(({ sentence }) => sentence);
    const searches = [
      'oussouye',
      'ziguinchor brouillon',
      'SECRET ard',
      await nameOf(agency),
      'ziguinchor',
      'nulle part',
      'kafountine',
    ];
    const asked = [admin, coordinator, ard, partner].flatMap((who) => searches.map((text) => [who, text] as const));
    const answers = () => Promise.all(asked.map(([who, text]) => found(who, text)));
    const before = await answers();
    expect(before.filter((sentences) => sentences.length > 0).length).toBeGreaterThan(6);
    await system.storage.read(
      `INSERT INTO log (action, subject_type, subject_id, organisation_ids, territories)
       SELECT 'message.retry', 'message', gen_random_uuid(), ARRAY[$1::uuid, $2::uuid], ARRAY['SN-SE'] FROM generate_series(1, 2100) RETURNING id`,
      [ard.organisationId, partner.organisationId],
    );
    expect(await answers()).toEqual(before);
  });

  it('keeps what an erased person did, under nobody’s name', async () => {
    const name = await nameOf(ard);
    const { body } = await ard.client.get<{ personId: string }>('/me');
    expect((await admin.client.raw('DELETE', `/people/${body.personId}?confirm=erase`, '', {})).status).toBe(204);
    await visitor.open(`/log?by=${ard.membershipId}`);
    expect(visitor.html).toContain('Une personne effacée (ARD de Ziguinchor) a créé');
    expect(visitor.html).not.toContain(name);
  });
});
