import type { Account } from '../../../../../test/system/accounts';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

describe('Preferences on the page of one’s account', () => {
  const db = database();
  let system: System;
  let account: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  afterAll(() => system.stop());
  beforeEach(async () => {
    account = await system.account();
  });

  const kept = async () => (await account.client.get('/me/preferences')).body;
  const chosen = (html: string) =>
    [...html.matchAll(/<input type="(?:checkbox|radio)" name="(\w+)" value="(\w+)"[^>]* checked/g)].map(
      ([, name, value]) => `${name} ${value}`,
    );

  it('show what is in force, and keep what is chosen', async () => {
    const visitor = await visitorOf(system, account);
    await visitor.open('/me');
    expect(chosen(visitor.html)).toEqual(['channels mail', 'frequency immediate', 'language fr']);
    const wished = { channels: ['in-app', 'mail', 'sms'], frequency: 'digest', language: 'en' };
    await visitor.send(wished, '/me/preferences');
    expect(visitor.html).toContain('Your preferences are saved.');
    expect(chosen(visitor.html)).toEqual(['channels mail', 'channels sms', 'frequency digest', 'language en']);
    expect(await kept()).toMatchObject(wished);
  });

  it('say whether SMS leave from here at all', async () => {
    const texting = await startSystem(db.url, { workers: 0, env: { SMS_URL: 'http://127.0.0.1:9' } });
    const says = async (one: System) => {
      const visitor = await visitorOf(one, account);
      await visitor.open('/me');
      return visitor.html.includes('Aucun SMS ne part de cette plateforme');
    };
    expect([await says(system), await says(texting)]).toEqual([true, false]);
    await texting.stop();
  });

  it('let who has stopped mails have them again, and who ticks nothing has none', async () => {
    const visitor = await visitorOf(system, account);
    await visitor.open('/me');
    await visitor.send({ frequency: 'immediate', language: 'fr' }, '/me/preferences');
    expect(await kept()).toMatchObject({ channels: ['in-app'] });
    expect(chosen(visitor.html)).toEqual(['frequency immediate', 'language fr']);
    await visitor.send({ channels: ['in-app', 'mail'], frequency: 'immediate', language: 'fr' }, '/me/preferences');
    expect(await kept()).toMatchObject({ channels: ['in-app', 'mail'] });
  });

  it('say at the field that SMS need a phone number, and keep what was ticked', async () => {
    await system.storage.read(
      'UPDATE people SET phone = NULL FROM memberships m WHERE m.person_id = people.id AND m.id = $1 RETURNING m.id',
      [account.membershipId],
    );
    const visitor = await visitorOf(system, account);
    await visitor.open('/me');
    await visitor.send({ channels: ['in-app', 'sms'], frequency: 'digest', language: 'fr' }, '/me/preferences');
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain('<a href="#f-channels">Recevoir aussi les notifications par : Les SMS demandent');
    expect(chosen(visitor.html)).toEqual(['channels sms', 'frequency digest', 'language fr']);
    expect(await kept()).toMatchObject({ channels: ['in-app', 'mail'], frequency: 'immediate' });
    const wished = {
      channels: ['in-app', 'sms'],
      phone: ' +221 77 000 00 00 ',
      frequency: 'immediate',
      language: 'fr',
    };
    await visitor.send(wished, '/me/preferences');
    expect(visitor.html).toMatch(/name="phone"[^>]*value="\+221 77 000 00 00"/);
    await visitor.send({ channels: ['in-app'], phone: '', frequency: 'immediate', language: 'fr' }, '/me/preferences');
    expect(await kept()).toMatchObject({ channels: ['in-app'], phone: null });
  });
});
