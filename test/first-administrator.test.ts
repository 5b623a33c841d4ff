import { WORKER } from '@penc/storage';
import { mintKey } from '../apps/local/src/demonstration/accounts';
import { Client } from './system/client';
import { command } from './system/processes/command';
import { noticeKinds } from './system/watching/notices';
import { anApplication, apply } from './system/square/organisations';
import { type System, startSystem } from './system/system';
import { database } from './world';

/** An installation without demonstration: nobody is there to verify anybody. */
describe('The first administrator', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url);
  });
  afterAll(() => system.stop());

  const appoint = (address: string) => command(db.url, 'appoint', address);
  const contact = (email: string) => anApplication({ name: 'Cellule de coordination' }, { email });

  it('is who has asked to join, and verifies others; a second one is not appointed this way', async () => {
    const { id } = (await apply(system, contact('Awa@penc.example'))).body;
    await system.settled();
    expect(appoint('nobody').status).toBe(2);
    expect(appoint('nobody@penc.example').status).toBe(81);

    const appointed = appoint('awa@PENC.example');
    expect([appointed.status, appointed.stdout]).toEqual([0, expect.stringContaining('Cellule de coordination')]);
    await system.settled();
    const [member] = await system.storage.read<{ id: string; role: string; status: string }>(
      `SELECT m.id, m.role, o.status FROM memberships m JOIN organisations o ON o.id = m.organisation_id WHERE o.id = $1`,
      [id],
    );
    expect(member).toMatchObject({ role: 'admin', status: 'verified' });
    expect(await noticeKinds(system, String(member?.id))).toContain('organisation-verified');

    const other = (await apply(system, anApplication({ name: 'ARD de Matam' }))).body.id;
    const key = await system.storage.transaction(WORKER, (tx) => mintKey(tx, String(member?.id), 'test'));
    const admin = new Client(system.baseUrl, key);
    expect((await admin.post(`/organisations/${other}/verify`, { revision: 1 })).status).toBe(200);
    const { body } = await admin.get<{ items: { action: string }[] }>('/log?limit=100');
    expect(body.items.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['member.change', 'organisation.verify']),
    );

    expect(appoint('awa@penc.example').status).toBe(80);
  });
});
