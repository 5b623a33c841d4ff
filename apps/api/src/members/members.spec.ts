import { type Role, membershipsADay } from '@penc/domain';
import { randomUUID } from 'node:crypto';
import type { Account } from '../../../../test/system/accounts';
import { atOnce } from '../../../../test/system/watching/locked';
import { noticeKinds } from '../../../../test/system/watching/notices';
import { anApplicant } from '../../../../test/system/square/organisations';
import { aNeed } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

interface Member {
  readonly id: string;
  readonly personId: string | null;
  readonly name: string | null;
  readonly email: string;
  readonly role: Role;
  readonly revision: number;
  readonly joinedAt: string | null;
  readonly code?: string;
}

describe('Members', () => {
  const db = database();
  let system: System;
  let admin: Account;
  let stranger: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    admin = await system.account({ role: 'admin', type: 'state-agency' });
    stranger = await system.account();
  });
  afterAll(() => system.stop());

  const anOrganisation = async () => {
    const editor = await system.account();
    const { organisationId } = editor;
    const also = (role: Role, more = {}) => system.account({ organisationId, role, ...more });
    return { editor, organisationId, also };
  };
  const anInvitation = (changes = {}) => ({
    name: 'Fatou Sow',
    email: `${randomUUID()}@exemple.sn`,
    language: 'fr',
    role: 'editor',
    ...changes,
  });
  const invite = (by: Account, organisationId: string, changes = {}, headers = {}) =>
    by.client.post<Member>(`/organisations/${organisationId}/members`, anInvitation(changes), { headers });
  const members = async (by: Account, organisationId: string) =>
    (await by.client.get<{ items: Member[] }>(`/organisations/${organisationId}/members`)).body.items;
  const remove = (by: Account, id: string, query = '') =>
    by.client.raw<Member>('DELETE', `/members/${id}${query}`, '', {});

  describe('are invited', () => {
    it('by an editor as members and editors; mandates are given by administrators alone', async () => {
      const { editor, organisationId, also } = await anOrganisation();
      const statuses = async (by: Account) =>
        Promise.all(
          (['member', 'editor', 'signatory', 'observer', 'admin'] as const).map(
            async (role) => (await invite(by, organisationId, { role })).status,
          ),
        );
      expect(await statuses(editor)).toEqual([201, 201, 403, 403, 403]);
      expect(await statuses(await also('member'))).toEqual([403, 403, 403, 403, 403]);
      expect(await statuses(stranger)).toEqual([404, 404, 404, 404, 404]);
      expect(await statuses(admin)).toEqual([201, 201, 201, 201, 201]);
    });

    it('by mail, once for a key, and what is kept for the key names nobody', async () => {
      const { editor, organisationId } = await anOrganisation();
      const email = `${randomUUID()}@exemple.sn`;
      const headers = { 'idempotency-key': 'invitation' };
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => invite(editor, organisationId, { email }, headers)),
      );
      expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
      await system.settled();
      expect(await noticeKinds(system, String(answers[0]?.body.id))).toEqual(['member-invited']);
      const kept = await system.storage.read<{ response: unknown }>(
        'SELECT response FROM idempotency_keys WHERE membership_id = $1',
        [editor.membershipId],
      );
      expect(kept.map(({ response }) => response)).toEqual([answers[0]?.body.id]);
      expect((await invite(editor, organisationId, { email })).body.code).toBe('already-member');
    });

    it('not so often that a mailbox is filled, whoever asks and at whatever pace', async () => {
      const email = `${randomUUID()}@exemple.sn`;
      const rivals = await Promise.all(Array.from({ length: 6 }, anOrganisation));
      const answers = await Promise.all(
        rivals.map(({ editor, organisationId }) => invite(editor, organisationId, { email })),
      );
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(membershipsADay.address);
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused).toHaveLength(rivals.length - membershipsADay.address);
      expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await invite(admin, admin.organisationId, { email })).status).toBe(201);
    });

    it.each(['unverified', 'verified'] as const)('nor everywhere, by an organisation that is %s', async (state) => {
      const editor = state === 'unverified' ? await anApplicant(system) : await system.account();
      const { organisationId } = editor;
      // the editor is the first of them
      for (let begun = 1; begun < membershipsADay[state]; begun++)
        expect((await invite(editor, organisationId)).status).toBe(201);
      expect((await invite(editor, organisationId)).body.code).toBe('too-many-requests');
      await system.storage.read(
        `UPDATE memberships SET created_at = now() - interval '25 hours' WHERE organisation_id = $1 RETURNING id`,
        [organisationId],
      );
      expect((await invite(editor, organisationId)).status).toBe(201);
    });

    it('and until they come, nothing is learnt of them: not even whether we know the address', async () => {
      const { editor, organisationId } = await anOrganisation();
      const unknown = await invite(editor, organisationId);
      const known = await invite(editor, organisationId, { email: stranger.email, name: 'Whoever' });
      // nor by administrators, who might ask whose any address is
      const { email } = await system.account();
      const byAdmin = await invite(admin, organisationId, { email, name: 'Whoever' });
      const { revision } = byAdmin.body;
      const changed = await admin.client.patch<Member>(`/members/${byAdmin.body.id}`, { revision, role: 'member' });
      const listedToAdmin = (await members(admin, organisationId)).filter(({ joinedAt }) => joinedAt === null);
      expect(listedToAdmin).toHaveLength(3);
      for (const body of [unknown.body, known.body, byAdmin.body, changed.body, ...listedToAdmin]) {
        expect(body).toMatchObject({ name: null, personId: null, joinedAt: null });
      }
      // nor by how the address is written: as they have written it themselves, or as whoever invites them
      const loud = await invite(editor, organisationId, { email: 'AWA@Exemple.sn' });
      const louder = await invite(admin, organisationId, { email: (await system.account()).email.toUpperCase() });
      for (const { body } of [loud, louder]) expect(body.email).toBe(body.email.toLowerCase());
      // the first thing they do with it, they have come
      const key = `penc_${'k'.repeat(40)}`;
      await system.storage.read(
        `INSERT INTO api_keys (membership_id, hash, label) VALUES ($1, sha256($2::bytea), 'test') RETURNING id`,
        [known.body.id, key],
      );
      const me = await system.anyone.get<{ name: string }>('/me', { headers: { authorization: `Bearer ${key}` } });
      expect(me.status).toBe(200);
      const listed = await members(editor, organisationId);
      const names = new Map(listed.map(({ id, name }) => [id, name]));
      expect(names.get(known.body.id)).toBe(me.body.name);
      expect(names.get(unknown.body.id)).toBeNull();
    });

    it('coordinators with their territories, nobody else with any', async () => {
      const { organisationId } = await anOrganisation();
      const coordinator = { role: 'coordinator', territories: ['SN-LG'] };
      expect((await invite(admin, organisationId, coordinator)).body).toMatchObject(coordinator);
      expect((await invite(admin, organisationId, { role: 'coordinator' })).status).toBe(422);
      expect((await invite(admin, organisationId, { territories: ['SN-LG'] })).status).toBe(422);
    });
  });

  it('are listed for their own organisation and for administrators', async () => {
    const { editor, organisationId, also } = await anOrganisation();
    const member = await also('member');
    for (const reader of [editor, member, admin]) expect(await members(reader, organisationId)).toHaveLength(2);
    expect((await stranger.client.get(`/organisations/${organisationId}/members`)).status).toBe(404);
  });

  it('change their role as those may give who change it', async () => {
    const { editor, also } = await anOrganisation();
    const member = await also('member');
    const signatory = await also('signatory');
    const change = (by: Account, of: Account, role: Role, revision: number) =>
      by.client.patch<Member>(`/members/${of.membershipId}`, { revision, role });
    expect((await change(editor, member, 'editor', 1)).body).toMatchObject({ role: 'editor', revision: 2 });
    expect((await change(editor, member, 'signatory', 2)).status).toBe(403);
    expect((await change(editor, signatory, 'member', 1)).status).toBe(403);
    expect((await change(member, editor, 'member', 9)).body.code).toBe('stale-revision');
    expect((await change(stranger, member, 'member', 2)).status).toBe(404);
    expect((await change(admin, member, 'signatory', 2)).body).toMatchObject({ role: 'signatory', revision: 3 });
  });

  describe('leave', () => {
    it('and their membership opens nothing more and is told nothing more, but is remembered', async () => {
      const { editor, organisationId, also } = await anOrganisation();
      const leaver = await also('editor');
      const need = await leaver.client.post<{ id: string }>('/needs', aNeed());
      expect((await remove(editor, leaver.membershipId)).status).toBe(204);
      expect((await leaver.client.get('/me')).status).toBe(401);
      expect((await members(editor, organisationId)).map(({ id }) => id)).toEqual([editor.membershipId]);
      expect((await remove(editor, leaver.membershipId)).status).toBe(404);
      // what becomes of the organisation is no longer theirs to hear
      const { revision } = (await admin.client.get<Member>(`/organisations/${organisationId}`)).body;
      await admin.client.post(`/organisations/${organisationId}/suspend`, { revision, reason: 'requested' });
      await system.settled();
      expect(await noticeKinds(system, leaver.membershipId)).toEqual([]);
      expect(await noticeKinds(system, editor.membershipId)).toEqual(['organisation-suspended']);
      const log = await admin.client.get<{ items: { by: { membershipId: string } | null; action: string }[] }>(
        `/log?subject=${need.body.id}`,
      );
      expect(log.body.items).toMatchObject([{ action: 'posting.create', by: { membershipId: leaver.membershipId } }]);
    });

    it('but strangers do not send them away, nor read that they are there', async () => {
      const { editor } = await anOrganisation();
      expect((await remove(stranger, editor.membershipId)).status).toBe(404);
    });

    it('mails that wait for them do not leave any more', async () => {
      const { editor, organisationId } = await anOrganisation();
      const invited = (await invite(editor, organisationId)).body;
      await system.settled();
      // nobody sends any here
      await system.storage.read(
        `UPDATE mails a SET refused_at = NULL FROM notices n WHERE n.mail_id = a.id AND n.membership_id = $1 RETURNING a.id`,
        [invited.id],
      );
      await remove(editor, invited.id);
      const mails = await system.storage.read<{ stopped: boolean }>(
        `SELECT refused_at IS NOT NULL AS stopped FROM mails a JOIN notices n ON n.mail_id = a.id
         WHERE n.membership_id = $1`,
        [invited.id],
      );
      expect(mails).toEqual([{ stopped: true }]);
    });

    it('and may come back', async () => {
      const { editor, organisationId } = await anOrganisation();
      const email = `${randomUUID()}@exemple.sn`;
      const first = (await invite(editor, organisationId, { email })).body;
      await remove(editor, first.id);
      const again = await invite(editor, organisationId, { email });
      expect(again.status).toBe(201);
      expect(again.body.id).not.toBe(first.id);
    });

    it('the last editor not without a word, and then administrators are told', async () => {
      const { editor, organisationId, also } = await anOrganisation();
      await also('member');
      expect((await remove(editor, editor.membershipId)).body.code).toBe('last-editor');
      const demote = { revision: 1, role: 'member' };
      expect((await editor.client.patch<Member>(`/members/${editor.membershipId}`, demote)).body.code).toBe(
        'last-editor',
      );
      expect((await remove(editor, editor.membershipId, '?confirm=last-editor')).status).toBe(204);
      await system.settled();
      const told = await system.storage.read(
        `SELECT 1 FROM notices WHERE membership_id = $1 AND kind = 'organisation-without-editor' AND subject_id = $2`,
        [admin.membershipId, organisationId],
      );
      expect(told).toHaveLength(1);
    });

    it('two editors at once: one of them is the last', async () => {
      const { editor, also } = await anOrganisation();
      const other = await also('editor');
      const answers = await Promise.all([editor, other].map((one) => remove(one, one.membershipId)));
      expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['204', '409']);
    });

    it('the last administrator not at all', async () => {
      expect((await remove(admin, admin.membershipId, '?confirm=last-editor')).body.code).toBe('last-admin');
      const second = await system.account({ role: 'admin', type: 'state-agency' });
      expect((await remove(second, second.membershipId)).status).toBe(204);
    });

    it('two administrators of two organisations at once: one of them is the last', async () => {
      const second = await system.account({ role: 'admin', type: 'state-agency' });
      const all = [`SELECT 1 FROM memberships WHERE role = 'admin' FOR UPDATE`] as const;
      const answers = await atOnce(system.storage, all, () => [
        remove(admin, second.membershipId),
        remove(second, admin.membershipId),
      ]);
      expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['204', '409']);
    });

    it('on the revision that was read', async () => {
      const { editor, also } = await anOrganisation();
      const { membershipId } = await also('member');
      expect((await remove(editor, membershipId, '?revision=7')).body.code).toBe('stale-revision');
      expect((await remove(editor, membershipId, '?revision=1')).status).toBe(204);
    });
  });
});
