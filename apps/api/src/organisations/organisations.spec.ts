import type { Account } from '../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../test/system/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

interface Profile {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly revision: number;
  readonly lastDecision: {
    readonly action: string;
    readonly reason: string | null;
    readonly note: string | null;
  } | null;
  readonly warnings?: readonly { readonly pointer: string; readonly code: string }[];
  readonly code?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}
interface Page {
  readonly items: readonly Profile[];
  readonly nextCursor: string | null;
}

let made = 0;
const anApplication = (changes = {}, contact = {}) => ({
  name: `Association des ressortissants n° ${++made}`,
  type: 'diaspora-association',
  establishedIn: 'IT',
  registration: 'C.F. 98012345670',
  homeTerritories: ['SN-LG'],
  website: 'https://association.exemple.sn',
  contact: {
    name: 'Awa Ndiaye',
    email: `contact-${made}@exemple.sn`,
    phone: '+39 347 123 4567',
    language: 'fr',
    ...contact,
  },
  ...changes,
});

describe('Organisations', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let admin: Account;
  let national: Account;
  let regional: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account({ name: 'ARD de Louga' });
    agency = await system.account({ type: 'cooperation-agency', name: 'Agence A' });
    admin = await system.account({ role: 'admin', type: 'state-agency' });
    national = await system.account({ role: 'coordinator' });
    regional = await system.account({ role: 'coordinator', territories: ['SN-LG'] });
  });
  afterAll(() => system.stop());

  const apply = (body: object, headers = {}) => system.anyone.post<Profile>('/organisations', body, { headers });
  const seen = ({ client }: Account, id: string) => client.get<Profile>(`/organisations/${id}`);
  const judge = async (id: string, action: string, more: object = {}) => {
    const { revision } = (await seen(admin, id)).body;
    return admin.client.post<Profile>(`/organisations/${id}/${action}`, { revision, ...more });
  };
  /** Somebody who applied, with a key for their membership. */
  const anApplicant = async () => {
    const account = await system.account({ type: 'diaspora-association' });
    await system.storage.read(`UPDATE organisations SET status = 'applied' WHERE id = $1 RETURNING id`, [
      account.organisationId,
    ]);
    return account;
  };
  const kinds = async (membershipId: string) => {
    const rows = await system.storage.read<{ kind: string }>('SELECT kind FROM notices WHERE membership_id = $1', [
      membershipId,
    ]);
    return rows.map(({ kind }) => kind);
  };

  describe('an application', () => {
    it('is made by somebody without an account, told to them and to the administrators', async () => {
      const answer = await apply(anApplication());
      expect(answer).toMatchObject({ status: 202, body: { status: 'applied', warnings: [] } });
      await system.settled();
      const [contact] = await system.storage.read<{ id: string; role: string; language: string }>(
        `SELECT m.id, m.role, p.language FROM memberships m JOIN people p ON p.id = m.person_id WHERE m.organisation_id = $1`,
        [answer.body.id],
      );
      expect(contact).toMatchObject({ role: 'editor', language: 'fr' });
      expect(await kinds(String(contact?.id))).toEqual(['organisation-applied']);
      expect(await kinds(admin.membershipId)).toContain('organisation-to-verify');
    });

    it('is seen by administrators and national coordinators only', async () => {
      const { id } = (await apply(anApplication())).body;
      const statuses = await Promise.all([ard, agency, regional, national, admin].map((one) => seen(one, id)));
      expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 200, 200]);
      const listed = await Promise.all(
        [ard, regional, national, admin].map(
          async ({ client }) => (await client.get<Page>('/organisations?status=applied&limit=100')).body.items,
        ),
      );
      expect(listed.map((items) => items.some((one) => one.id === id))).toEqual([false, false, true, true]);
    });

    it('has all its faults told at once', async () => {
      const answer = await apply(
        anApplication(
          { type: 'club', establishedIn: 'XX', homeTerritories: ['SN-XX'], website: 'javascript:alert(1)' },
          { email: 'nobody', phone: 'call me', language: 'wo', nickname: 'A' },
        ),
      );
      expect(answer.status).toBe(422);
      expect(answer.body.errors?.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual([
        '/contact/email not-an-email',
        '/contact/language unknown-code',
        '/contact/nickname unknown-field',
        '/contact/phone not-a-phone',
        '/establishedIn unknown-code',
        '/homeTerritories/0 unknown-code',
        '/type unknown-code',
        '/website not-a-web-address',
      ]);
    });

    it('has its effect once for a key, however often it comes', async () => {
      const body = anApplication();
      const headers = { 'idempotency-key': 'application-1' };
      const answers = await Promise.all(Array.from({ length: 10 }, () => apply(body, headers)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
      expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
      expect((await apply(anApplication(), headers)).body.code).toBe('idempotency-key-reused');
    });

    it('of a name that is there already is accepted, with a warning', async () => {
      const answer = await apply(anApplication({ name: ' ard de LOUGA ' }));
      expect(answer).toMatchObject({ status: 202, body: { warnings: [{ pointer: '/name', code: 'same-name' }] } });
    });

    it('does not tell whether the address is known, and does not rename who is', async () => {
      const unknown = await apply(anApplication());
      const known = await apply(anApplication({}, { email: ard.email.toUpperCase(), name: 'Somebody Else' }));
      const shape = ({ body, status }: typeof known) => [status, { ...body, id: '' }];
      expect(shape(known)).toEqual(shape(unknown));
      expect((await ard.client.get<{ name: string }>('/me')).body.name).not.toBe('Somebody Else');
      const [person] = await system.storage.read<{ count: number }>(
        'SELECT count(*)::integer AS count FROM people WHERE lower(email) = lower($1)',
        [ard.email],
      );
      expect(person?.count).toBe(1);
    });

    it('of one address is refused after a few, known or not', async () => {
      const email = 'again@exemple.sn';
      const answers = await Promise.all(Array.from({ length: 6 }, () => apply(anApplication({}, { email }))));
      expect(answers.filter(({ status }) => status === 202)).toHaveLength(3);
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused).toHaveLength(3);
      expect(refused[0]?.headers.get('retry-after')).toBe('86400');
    });
  });

  it('are found by name without accents, type, country and home territory, page by page', async () => {
    const name = 'Fédération des Éleveurs du Ferlo';
    const { id } = (await apply(anApplication({ name, establishedIn: 'ES', homeTerritories: ['SN0801'] }))).body;
    await judge(id, 'verify');
    const finds = async (query: string) =>
      (await ard.client.get<Page>(`/organisations?${query}&limit=100`)).body.items.some((one) => one.id === id);
    expect(await finds('text=eleveurs%20ferlo')).toBe(true);
    expect(await finds('text=pecheurs')).toBe(false);
    expect(await finds('type=diaspora-association&establishedIn=ES')).toBe(true);
    expect(await finds('establishedIn=FR')).toBe(false);
    for (const related of ['SN0801', 'SN-LG', 'SN']) expect(await finds(`homeTerritory=${related}`)).toBe(true);
    expect(await finds('homeTerritory=SN-KD')).toBe(false);
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { body: Page } = await admin.client.get<Page>(
        `/organisations?limit=4${cursor && `&cursor=${cursor}`}`,
      );
      names.push(...page.body.items.map((one) => one.id));
      cursor = page.body.nextCursor;
    }
    const [all] = await system.storage.read<{ count: number }>('SELECT count(*)::integer AS count FROM organisations');
    expect([names.length, new Set(names).size]).toEqual([all?.count, all?.count]);
  });

  describe('judged', () => {
    it('by administrators alone, on the revision they have read, as the table says', async () => {
      const { id } = (await apply(anApplication())).body;
      const body = { revision: 1 };
      expect((await national.client.post(`/organisations/${id}/verify`, body)).status).toBe(403);
      expect((await ard.client.post(`/organisations/${id}/verify`, body)).status).toBe(404);
      expect((await admin.client.post<Profile>(`/organisations/${id}/verify`, { revision: 7 })).body.code).toBe(
        'stale-revision',
      );
      expect((await judge(id, 'restore')).body.code).toBe('illegal-move');
      expect((await judge(id, 'verify')).body).toMatchObject({ status: 'verified', revision: 2 });
      expect((await judge(id, 'verify')).body.code).toBe('illegal-move');
      const suspended = await judge(id, 'suspend', { reason: 'misuse', note: 'Voir avec Awa, 77 123 45 67' });
      expect(suspended.body).toMatchObject({
        status: 'suspended',
        lastDecision: { action: 'suspend', reason: 'misuse', note: 'Voir avec Awa, 77 123 45 67' },
        warnings: [{ pointer: '/note', code: 'personal-data.phone' }],
      });
      expect((await judge(id, 'restore')).body).toMatchObject({ status: 'verified', revision: 4 });
    });

    it('for another reason that is said, and never by their own', async () => {
      const { id } = (await apply(anApplication())).body;
      expect((await judge(id, 'suspend', { reason: 'other' })).body.errors).toMatchObject([{ code: 'note-required' }]);
      expect((await judge(admin.organisationId, 'suspend', { reason: 'misuse' })).status).toBe(403);
    });

    it('with word to the members, and an entry in the log', async () => {
      const applicant = await anApplicant();
      for (const [action, more] of [
        ['verify', {}],
        ['suspend', { reason: 'unreachable' }],
        ['restore', {}],
      ] as const) {
        await judge(applicant.organisationId, action, more);
        await system.settled();
      }
      expect((await kinds(applicant.membershipId)).toSorted()).toEqual([
        'organisation-restored',
        'organisation-suspended',
        'organisation-verified',
      ]);
      const mails = await system.storage.read(
        'SELECT 1 FROM mails a JOIN notices n ON n.mail_id = a.id WHERE n.membership_id = $1',
        [applicant.membershipId],
      );
      expect(mails).toHaveLength(3);
      const log = await admin.client.get<{ items: { action: string; details: object }[] }>(
        `/log?subject=${applicant.organisationId}`,
      );
      expect(log.body.items.map(({ action }) => action)).toEqual([
        'organisation.restore',
        'organisation.suspend',
        'organisation.verify',
      ]);
      expect(log.body.items[1]?.details).toMatchObject({ reason: 'unreachable', from: 'verified' });
      // the reason is theirs to know, the note is not
      expect((await seen(applicant, applicant.organisationId)).body.lastDecision).toMatchObject({ note: null });
      expect((await seen(ard, applicant.organisationId)).body.lastDecision).toBeNull();
    });

    it('suspended, nobody comes in for them', async () => {
      const applicant = await anApplicant();
      expect((await applicant.client.get('/me')).status).toBe(200);
      await judge(applicant.organisationId, 'suspend', { reason: 'unidentified' });
      expect((await applicant.client.get('/me')).status).toBe(401);
      await judge(applicant.organisationId, 'restore');
      expect((await applicant.client.get('/me')).status).toBe(200);
    });
  });

  describe('are edited', () => {
    it('by their own in all while they apply, later only in what was not verified', async () => {
      const applicant = await anApplicant();
      const path = `/organisations/${applicant.organisationId}`;
      const edit = (body: object, by = applicant) => by.client.patch<Profile>(path, body);
      const renamed = await edit({
        revision: 1,
        name: 'Un autre nom',
        registration: 'R-1',
        homeTerritories: ['SN-LG'],
      });
      expect(renamed.body).toMatchObject({ name: 'Un autre nom', registration: 'R-1', revision: 2 });
      expect((await edit({ revision: 2, registration: null })).body).toMatchObject({ registration: null, revision: 3 });
      await judge(applicant.organisationId, 'verify');
      const refused = await edit({ revision: 4, name: 'Encore un autre', type: 'ard', website: 'https://a.sn' });
      expect(refused.body.errors).toMatchObject([
        { pointer: '/name', code: 'field-verified' },
        { pointer: '/type', code: 'field-verified' },
      ]);
      expect((await edit({ revision: 3, website: 'https://a.sn' })).body.code).toBe('stale-revision');
      expect((await edit({ revision: 4, website: 'https://a.sn' })).body).toMatchObject({ revision: 5 });
      // saying the same again changes nothing
      expect((await edit({ revision: 5, name: 'Un autre nom' })).body).toMatchObject({ revision: 5 });
      expect((await edit({ revision: 5, name: 'Corrigé' }, admin)).body).toMatchObject({
        name: 'Corrigé',
        revision: 6,
      });
      expect((await edit({ revision: 6, name: 'Mine' }, ard)).status).toBe(403);
    });

    it('and where this changes their link with home, their offers are scored anew', async () => {
      const association = await system.account({ type: 'diaspora-association' });
      const need = (await ard.client.post<Profile>('/needs', aNeed({ diasporaCountries: ['IT'] }))).body;
      const offer = (await association.client.post<Profile>('/offers', anOffer())).body;
      const homeLink = async () => {
        await system.settled();
        const path = `/suggestions?needId=${need.id}&offerId=${offer.id}`;
        const { body } = await admin.client.get<{
          items: { criteria: { key: string; value: number; known: boolean }[]; toVerify: string[] }[];
        }>(path);
        return body.items[0]?.criteria.find(({ key }) => key === 'home-link');
      };
      expect(await homeLink()).toMatchObject({ value: 50, known: false });
      const path = `/organisations/${association.organisationId}`;
      await association.client.patch(path, { revision: 1, homeTerritories: ['SN-SE'] });
      expect(await homeLink()).toMatchObject({ value: 85, known: true });
      await admin.client.patch(path, { revision: 2, establishedIn: 'IT' });
      expect(await homeLink()).toMatchObject({ value: 94, known: true });
    });
  });

  describe('that are not verified', () => {
    it('post, but nobody else reads or lists it, until they are', async () => {
      const applicant = await anApplicant();
      const offer = (await applicant.client.post<Profile>('/offers', anOffer())).body;
      expect(offer.status).toBe('open');
      const others = [ard, agency, national, regional];
      const look = async () => {
        const found = await Promise.all(
          others.map(async ({ client }) => {
            const one = await client.get(`/offers/${offer.id}`);
            const list = await client.get<Page>(`/offers?organisation=${applicant.organisationId}`);
            return [one.status, list.body.items.length];
          }),
        );
        return found.map(String);
      };
      const nobody = others.map(() => '404,0');
      const everybody = others.map(() => '200,1');
      expect(await look()).toEqual(nobody);
      expect((await applicant.client.get(`/offers/${offer.id}`)).status).toBe(200);
      expect((await admin.client.get(`/offers/${offer.id}`)).status).toBe(200);
      await judge(applicant.organisationId, 'verify');
      expect(await look()).toEqual(everybody);
      await judge(applicant.organisationId, 'suspend', { reason: 'misuse' });
      expect(await look()).toEqual(nobody);
    });

    it('are matched with nobody; suspended, what was approved lapses with word to both sides', async () => {
      const applicant = await anApplicant();
      const need = (await ard.client.post<Profile>('/needs', aNeed({ title: 'Un besoin à part' }))).body;
      const offer = (await applicant.client.post<Profile>('/offers', anOffer())).body;
      const path = `/suggestions?needId=${need.id}&offerId=${offer.id}`;
      const pair = async () => {
        await system.settled();
        return (await national.client.get<Page>(path)).body.items[0];
      };
      expect(await pair()).toBeUndefined();
      await judge(applicant.organisationId, 'verify');
      const suggested = await pair();
      expect(suggested?.status).toBe('suggested');
      const approved = await national.client.post<Profile>(`/suggestions/${suggested?.id}/approve`, {
        revision: suggested?.revision,
      });
      expect(approved.status).toBe(200);
      await system.settled();
      await judge(applicant.organisationId, 'suspend', { reason: 'misuse' });
      // before the worker has come by, an answer is refused already
      const answer = await ard.client.post<Profile>(`/suggestions/${suggested?.id}/answer`, {
        revision: approved.body.revision,
        answer: 'accept',
      });
      expect([404, 409]).toContain(answer.status);
      expect((await pair())?.status).toBe('superseded');
      for (const { membershipId } of [ard, applicant]) {
        expect((await kinds(membershipId)).filter((kind) => kind === 'suggestion-suspended')).toHaveLength(1);
      }
      await judge(applicant.organisationId, 'restore');
      expect((await pair())?.status).toBe('suggested');
    });
  });
});
