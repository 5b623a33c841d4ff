import type { Account } from '../../../../../test/system/accounts';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

/** By the pages alone, without JavaScript. */
describe('The pages of members', () => {
  const db = database();
  let system: System;
  let admin: Account;
  let editor: Account;
  let here: string;
  let visitor: PageVisitor;
  let own: PageVisitor;

  beforeAll(async () => {
    system = await startSystem(db.url);
    admin = await system.account({ role: 'admin', type: 'ministry' });
    editor = await system.account({ name: 'ARD de Thiès' });
    here = `/organisations/${editor.organisationId}/members`;
    visitor = await visitorOf(system, admin);
    own = await visitorOf(system, editor);
  });
  afterAll(() => system.stop());

  const anInvitation = (changes = {}) => ({
    name: '<b>Fatou</b> Sow',
    email: 'fatou@exemple.sn',
    phone: '',
    language: 'fr',
    role: 'editor',
    ...changes,
  });
  const membershipOf = async (email: string) => {
    const [row] = await system.storage.read<{ id: string }>(
      'SELECT m.id FROM memberships m JOIN people p ON p.id = m.person_id WHERE p.email = $1 ORDER BY m.created_at DESC',
      [email],
    );
    return String(row?.id);
  };
  const come = (id: string) =>
    system.storage.read('UPDATE memberships SET joined_at = now() WHERE id = $1 RETURNING id', [id]);

  it('let an editor invite somebody, whose name shows once they have come', async () => {
    const english = await visitorOf(system, editor, 'en');
    await english.open(`${here}/invite`);
    expect(english.html).toMatch(/name="language" value="en"[^>]* checked/);
    await own.open(`${here}/invite`);
    expect(own.html).toMatch(/name="language" value="fr"[^>]* checked/);
    expect(own.html).not.toContain('value="admin"');
    expect(own.html).toContain('Les signataires de conventions sont inscrits par l’administration de Penc');
    await own.send(anInvitation({ email: 'fatou' }));
    expect([own.status, own.html.includes('href="#f-email"')]).toEqual([422, true]);
    await own.send(anInvitation());
    expect([own.path, own.html.includes('L’invitation est envoyée.')]).toEqual([here, true]);
    expect(own.html).toContain('fatou@exemple.sn');
    expect(own.html).not.toContain('Fatou</b>');
    await come(await membershipOf('fatou@exemple.sn'));
    await own.open(here);
    expect(own.html).toContain('&lt;b>Fatou&lt;/b> Sow');
    await own.open(`${here}/invite`);
    await own.send(anInvitation());
    expect([own.status, own.html.includes('Cette personne a déjà ce rôle')]).toEqual([409, true]);
  });

  it('let an editor change roles among those that an editor gives, an administrator all of them', async () => {
    const id = await membershipOf('fatou@exemple.sn');
    await own.open(`/members/${id}`);
    await own.send({ role: 'member' }, `/members/${id}/role`);
    expect(own.html).toContain('Le rôle est changé.');
    await own.open(`/members/${id}`);
    await own.send({ role: 'admin' }, `/members/${id}/role`);
    expect(own.status).toBe(403);
    await visitor.open(`/members/${id}`);
    await visitor.send({ role: 'coordinator' }, `/members/${id}/role`);
    expect([visitor.status, visitor.html.includes('Indiquez les territoires de ce rôle.')]).toEqual([422, true]);
    await visitor.send({ role: 'coordinator', region: 'SN-TH', look: 'region' }, `/members/${id}/role`);
    expect(visitor.html).toContain('Département : Mbour');
    await visitor.send({ role: 'coordinator', territories: ['SN-TH', 'SN-LG'] }, `/members/${id}/role`);
    expect(visitor.html).toContain('coordonnateur');
    // whose territories are no matter of the next role
    await visitor.send({ role: 'signatory', territories: ['SN-TH'] }, `/members/${id}/role`);
    expect([visitor.status, visitor.html.includes('signataire')]).toEqual([200, true]);
  });

  it('record a delegation of signature, whose days must make sense, and end it', async () => {
    const id = await membershipOf('fatou@exemple.sn');
    await visitor.open(`/members/${id}/delegations/new`);
    const act = {
      reference: 'Arrêté nº 12',
      validFrom: '1er janvier 2026',
      validUntil: '01/01/2025',
      'ceiling.value': '',
    };
    await visitor.send({ ...act, 'ceiling.currency': 'XOF' });
    expect([visitor.status, visitor.html.includes('href="#f-validUntil"')]).toEqual([422, true]);
    await visitor.send({ ...act, validUntil: '31/02/2099', 'ceiling.currency': 'XOF' });
    expect([visitor.status, visitor.html.includes('Écrivez une date du calendrier')]).toEqual([422, true]);
    await own.open(`/members/${id}`);
    expect(own.html).not.toContain('Arrêté nº 12');
    await visitor.send({
      ...act,
      validUntil: 'décembre 2099',
      'ceiling.value': '45 000 000 FCFA',
      'ceiling.currency': 'XOF',
    });
    expect(visitor.html).toContain('La délégation est enregistrée.');
    expect(visitor.html).toContain('45 000 000 F CFA');
    expect(visitor.html).toContain('31 décembre 2099');
    expect(visitor.html).toContain('en vigueur');
    await own.open(`/members/${id}`);
    const end = /action="(\/members\/[^"]+\/delegations\/[^"]+\/end)"/.exec(own.html)?.[1];
    expect(own.html).not.toContain('/delegations/new');
    await own.send({}, end);
    expect(own.html).toContain('La délégation a pris fin');
    await own.open(`/members/${id}/delegations/new`);
    expect(own.status).toBe(403);
  });

  it('end a membership after a second thought; of the last editor only if that is meant', async () => {
    const id = await membershipOf('fatou@exemple.sn');
    await own.open(`/members/${id}`);
    // a mandate is taken by administrators alone
    expect(own.html).not.toContain(`/members/${id}/end`);
    await visitor.open(`/members/${id}/end`);
    await visitor.send({});
    expect([visitor.path, visitor.html.includes('L’adhésion a pris fin.')]).toEqual([here, true]);
    await own.open(`/members/${editor.membershipId}/end`);
    await own.send({});
    expect([own.status, own.html.includes('Je confirme que l’organisation reste sans gestionnaire')]).toEqual([
      409,
      true,
    ]);
    await own.send({ confirm: 'last-editor' });
    expect([own.path, own.html.includes('Vous avez quitté l’organisation.')]).toEqual(['/', true]);
    await own.open(here);
    expect(own.path).toContain('/sign-in');
  });

  it('let an administrator reset the second factor of somebody who has lost it, and nobody else', async () => {
    const lost = await system.account({ organisationId: editor.organisationId });
    await system.storage.read(
      `INSERT INTO second_factors (person_id, secret, confirmed_at)
       SELECT person_id, '\\x00', now() FROM memberships WHERE id = $1 RETURNING person_id`,
      [lost.membershipId],
    );
    const path = `/members/${lost.membershipId}/second-factor`;
    const colleague = await visitorOf(system, await system.account({ organisationId: editor.organisationId }));
    await colleague.open(path);
    expect(colleague.status).toBe(403);
    await visitor.open(path);
    await visitor.send({});
    expect(visitor.html).toContain('La double authentification est réinitialisée.');
    await visitor.open(path);
    await visitor.send({});
    expect(visitor.html).toContain('il n’y a rien à réinitialiser');
  });

  it('do not exist for other organisations', async () => {
    const stranger = await visitorOf(system, await system.account());
    const { membershipId } = await system.account({ organisationId: editor.organisationId });
    for (const path of [here, `${here}/invite`, `/members/${membershipId}`, `/members/${membershipId}/end`]) {
      await stranger.open(path);
      expect([path, stranger.status]).toEqual([path, 404]);
    }
  });

  it('are read by a member, who changes nothing but their own belonging', async () => {
    const reader = await system.account({ organisationId: editor.organisationId, role: 'member' });
    const member = await visitorOf(system, reader);
    await member.open(here);
    expect([member.status, member.html.includes('/invite')]).toEqual([200, false]);
    await member.open(`${here}/invite`);
    expect(member.status).toBe(403);
    await member.open(`/members/${reader.membershipId}`);
    expect(member.html).toContain('Quitter l’organisation');
    expect(member.html).not.toContain(`/members/${reader.membershipId}/role`);
  });
});
