import type { Account } from '../../../../test/system/accounts';
import { noticeKinds } from '../../../../test/system/watching/notices';
import {
  type OrganisationSeen,
  anApplication,
  apply,
  organisationSeenBy,
} from '../../../../test/system/square/organisations';
import type { PageOf } from '../../../../test/system/square/pairs';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

describe('An application', () => {
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

  it('is made by somebody without an account, told to them and to the administrators', async () => {
    const answer = await apply(system, anApplication());
    expect(answer).toMatchObject({ status: 202, body: { status: 'applied', warnings: [] } });
    await system.settled();
    const [contact] = await system.storage.read<{ id: string; role: string; language: string }>(
      `SELECT m.id, m.role, p.language FROM memberships m JOIN people p ON p.id = m.person_id WHERE m.organisation_id = $1`,
      [answer.body.id],
    );
    expect(contact).toMatchObject({ role: 'editor', language: 'fr' });
    expect(await noticeKinds(system, String(contact?.id))).toEqual(['organisation-applied']);
    expect(await noticeKinds(system, admin.membershipId)).toContain('organisation-to-verify');
  });

  it('is seen by administrators and national coordinators only', async () => {
    const { id } = (await apply(system, anApplication())).body;
    const statuses = await Promise.all(
      [ard, agency, regional, national, admin].map((one) => organisationSeenBy(one, id)),
    );
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 200, 200]);
    const listed = await Promise.all(
      [ard, regional, national, admin].map(
        async ({ client }) =>
          (await client.get<PageOf<OrganisationSeen>>('/organisations?status=applied&limit=100')).body.items,
      ),
    );
    expect(listed.map((items) => items.some((one) => one.id === id))).toEqual([false, false, true, true]);
  });

  it('has all its faults told at once', async () => {
    const answer = await apply(
      system,
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
    const answers = await Promise.all(Array.from({ length: 10 }, () => apply(system, body, headers)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect((await apply(system, anApplication(), headers)).body.code).toBe('idempotency-key-reused');
  });

  it('of a name that is there already is accepted, with a warning', async () => {
    const answer = await apply(system, anApplication({ name: ' ard de LOUGA ' }));
    expect(answer).toMatchObject({ status: 202, body: { warnings: [{ pointer: '/name', code: 'same-name' }] } });
  });

  it('does not tell whether the address is known, and does not rename who is', async () => {
    const unknown = await apply(system, anApplication());
    const known = await apply(system, anApplication({}, { email: ard.email.toUpperCase(), name: 'Somebody Else' }));
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
    const answers = await Promise.all(Array.from({ length: 6 }, () => apply(system, anApplication({}, { email }))));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(3);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(3);
    expect(refused[0]?.headers.get('retry-after')).toBe('86400');
  });
});
