import type { Account } from '../../../../test/system/accounts';
import { noticeKinds } from '../../../../test/system/watching/notices';
import {
  type OrganisationSeen,
  anApplicant,
  anApplication,
  apply,
  judge,
  organisationSeenBy,
} from '../../../../test/system/square/organisations';
import { aPair, seenBy } from '../../../../test/system/square/pairs';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

describe('An organisation is judged', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let admin: Account;
  let national: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account({ name: 'ARD de Louga' });
    admin = await system.account({ role: 'admin', type: 'state-agency' });
    national = await system.account({ role: 'coordinator' });
  });
  afterAll(() => system.stop());

  it('by administrators alone, on the revision they have read, as the table says', async () => {
    const { id } = (await apply(system, anApplication())).body;
    const body = { revision: 1 };
    expect((await national.client.post(`/organisations/${id}/verify`, body)).status).toBe(403);
    expect((await ard.client.post(`/organisations/${id}/verify`, body)).status).toBe(404);
    expect((await admin.client.post<OrganisationSeen>(`/organisations/${id}/verify`, { revision: 7 })).body.code).toBe(
      'stale-revision',
    );
    expect((await judge(admin, id, 'restore')).body.code).toBe('illegal-move');
    expect((await judge(admin, id, 'verify')).body).toMatchObject({ status: 'verified', revision: 2 });
    expect((await judge(admin, id, 'verify')).body.code).toBe('illegal-move');
    const suspended = await judge(admin, id, 'suspend', { reason: 'misuse', note: 'Voir avec Awa, 77 123 45 67' });
    expect(suspended.body).toMatchObject({
      status: 'suspended',
      lastDecision: { action: 'suspend', reason: 'misuse', note: 'Voir avec Awa, 77 123 45 67' },
      warnings: [{ pointer: '/note', code: 'personal-data.phone' }],
    });
    expect((await judge(admin, id, 'restore')).body).toMatchObject({ status: 'verified', revision: 4 });
  });

  it('for another reason that is said, and never by their own', async () => {
    const { id } = (await apply(system, anApplication())).body;
    expect((await judge(admin, id, 'suspend', { reason: 'other' })).body.errors).toMatchObject([
      { code: 'note-required' },
    ]);
    expect((await judge(admin, admin.organisationId, 'suspend', { reason: 'misuse' })).status).toBe(403);
  });

  it('with word to the members, and an entry in the log', async () => {
    const applicant = await anApplicant(system);
    for (const [action, more] of [
      ['verify', {}],
      ['suspend', { reason: 'unreachable' }],
      ['restore', {}],
    ] as const) {
      await judge(admin, applicant.organisationId, action, more);
      await system.settled();
    }
    expect((await noticeKinds(system, applicant.membershipId)).toSorted()).toEqual([
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
    expect((await organisationSeenBy(applicant, applicant.organisationId)).body.lastDecision).toMatchObject({
      note: null,
    });
    expect((await organisationSeenBy(ard, applicant.organisationId)).body.lastDecision).toBeNull();
  });

  it('suspended, takes back what it was brought together with, from paused postings too', async () => {
    const agency = await system.account({ type: 'cooperation-agency' });
    const { need, suggestion } = await aPair(system, { ard, agency, coordinator: national });
    const { id, revision } = suggestion;
    await national.client.post(`/suggestions/${id}/approve`, { revision });
    await ard.client.post(`/needs/${need.id}/pause`);
    await system.settled();
    expect((await seenBy(national, id)).status).toBe('approved');
    await judge(admin, ard.organisationId, 'suspend', { reason: 'misuse' });
    await system.settled();
    expect((await seenBy(national, id)).status).toBe('superseded');
    expect(await noticeKinds(system, agency.membershipId)).toContain('suggestion-suspended');
    await judge(admin, ard.organisationId, 'restore');
  });

  it('suspended, nobody comes in for them', async () => {
    const applicant = await anApplicant(system);
    expect((await applicant.client.get('/me')).status).toBe(200);
    await judge(admin, applicant.organisationId, 'suspend', { reason: 'unidentified' });
    expect((await applicant.client.get('/me')).status).toBe(401);
    await judge(admin, applicant.organisationId, 'restore');
    expect((await applicant.client.get('/me')).status).toBe(200);
  });
});
