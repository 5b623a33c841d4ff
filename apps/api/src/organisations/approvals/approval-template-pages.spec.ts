import type { Account } from '../../../../../test/system/accounts';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

describe('The usual approvals of an organisation, without JavaScript', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let visitor: PageVisitor;
  let here: string;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account({ name: 'ARD de Sédhiou' });
    here = `/organisations/${ard.organisationId}/approvals`;
    visitor = await visitorOf(system, ard);
  });
  afterAll(() => system.stop());

  const template = async () =>
    (await ard.client.get<{ approvals: object[] }>(`/organisations/${ard.organisationId}/approval-template`)).body
      .approvals;
  const council = {
    'approvals.0.kind': 'deliberation',
    'approvals.0.body': 'Conseil départemental',
    'approvals.0.dueInDays': '45',
    'approvals.0.required': 'yes',
  };

  it('are reached from its own page, where there are none', async () => {
    await visitor.open(`/organisations/${ard.organisationId}`);
    expect(visitor.html).toContain(`href="${here}"`);
    await visitor.open(here);
    expect(visitor.html).toContain('Aucune pour le moment');
    expect(visitor.html).toContain(`href="${here}/new"`);
  });

  it('are written one by one, all that is wrong said at its field', async () => {
    await visitor.open(`${here}/new`);
    await visitor.send({ ...council, 'approvals.0.body': '', 'approvals.0.dueInDays': 'bientôt' });
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain('href="#f-approvals-0-body"');
    expect(visitor.html).toContain('href="#f-approvals-0-dueInDays"');
    expect(visitor.html).toContain('value="bientôt"');
    await visitor.send(council);
    expect([visitor.path, visitor.html.includes('Les approbations habituelles sont à jour.')]).toEqual([here, true]);
    expect(visitor.html).toContain('45 jours');
    await visitor.open(`${here}/new`);
    await visitor.send({
      'approvals.1.kind': 'legality-control',
      'approvals.1.body': 'Préfet de Goudomp',
      'approvals.1.required': 'no',
    });
    expect(await template()).toEqual([
      { kind: 'deliberation', body: 'Conseil départemental', dueInDays: 45, required: true },
      { kind: 'legality-control', body: 'Préfet de Goudomp', required: false },
    ]);
  });

  it('are changed and taken out; what was written meanwhile is not written over', async () => {
    const late = await visitorOf(system, ard);
    await late.open(`${here}/0`);
    expect(late.html).toContain('value="45"');
    await visitor.open(`${here}/0`);
    await visitor.send({ ...council, 'approvals.0.dueInDays': '30' });
    await late.send({ ...council, 'approvals.0.dueInDays': '60' });
    expect(late.status).toBe(409);
    await visitor.open(`${here}/1`);
    await visitor.send({ remove: 'yes' });
    expect(await template()).toEqual([
      { kind: 'deliberation', body: 'Conseil départemental', dueInDays: 30, required: true },
    ]);
    await visitor.open(`${here}/1`);
    expect(visitor.status).toBe(404);
  });

  it('ask once more before they name a person', async () => {
    await visitor.open(`${here}/0`);
    await visitor.send({ ...council, 'approvals.0.body': 'Préfet, +221 77 912 34 56' });
    expect([visitor.status, visitor.html.includes('numéro de téléphone')]).toEqual([200, true]);
    expect(await template()).toMatchObject([{ body: 'Conseil départemental' }]);
  });

  it('are read by its members, and by nobody else but administrators', async () => {
    const member = await visitorOf(
      system,
      await system.account({ role: 'member', organisationId: ard.organisationId }),
    );
    await member.open(here);
    expect([member.status, member.html.includes('Conseil départemental'), member.html.includes(`${here}/`)]).toEqual([
      200,
      true,
      false,
    ]);
    await member.open(`${here}/0`);
    expect(member.status).toBe(403);
    const stranger = await visitorOf(system, await system.account());
    await stranger.open(`/organisations/${ard.organisationId}`);
    expect(stranger.html).not.toContain(here);
    for (const path of [here, `${here}/0`]) {
      await stranger.open(path);
      expect(stranger.status).toBe(404);
    }
    const admin = await visitorOf(system, await system.account({ role: 'admin' }));
    await admin.open(here);
    expect(admin.html).toContain(`href="${here}/0"`);
  });
});
