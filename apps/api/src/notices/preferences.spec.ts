import type { Account } from '../../../../test/system/accounts';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

const phone = '+221 33 000 00 00';
const DEFAULTS = { channels: ['in-app', 'mail'], frequency: 'immediate', phone, revision: 1 };

describe('Preferences', () => {
  const db = database();
  let system: System;
  let account: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  afterAll(() => system.stop());
  beforeEach(async () => {
    account = await system.account({ language: 'en' });
  });

  const preferences = async () => (await account.client.get('/me/preferences')).body;
  const stopLink = async () => {
    const [person] = await system.storage.read<{ token: string }>(
      'SELECT stop_token AS token FROM people p JOIN memberships m ON m.person_id = p.id WHERE m.id = $1',
      [account.membershipId],
    );
    return `${system.baseUrl}/stop/${person?.token}`;
  };

  it('begin with mails, at once, in the language of the person', async () => {
    expect(await preferences()).toEqual({ ...DEFAULTS, language: 'en' });
  });

  it('are changed one by one, from the revision that was read', async () => {
    const digest = await account.client.patch('/me/preferences', { revision: 1, frequency: 'digest' });
    expect(digest.body).toEqual({
      language: 'en',
      channels: ['in-app', 'mail'],
      frequency: 'digest',
      phone,
      revision: 2,
    });
    const french = await account.client.patch('/me/preferences', { revision: 2, language: 'fr', channels: ['sms'] });
    expect(french.body).toEqual({
      language: 'fr',
      channels: ['in-app', 'sms'],
      frequency: 'digest',
      phone,
      revision: 3,
    });
    expect((await account.client.get<{ language: string }>('/me')).body.language).toBe('fr');
    const stale = await account.client.patch('/me/preferences', { revision: 2, language: 'en' });
    expect([stale.status, stale.body['code']]).toEqual([409, 'stale-revision']);
  });

  it('refuse what is no channel of a person, and SMS without a phone, in words', async () => {
    const webhook = await account.client.patch('/me/preferences', { revision: 1, channels: ['webhook'] });
    expect(webhook.body).toMatchObject({ errors: [{ pointer: '/channels/0', code: 'unknown-code' }] });
    await system.storage.read(
      'UPDATE people SET phone = NULL FROM memberships m WHERE m.person_id = people.id AND m.id = $1 RETURNING m.id',
      [account.membershipId],
    );
    const sms = await account.client.patch<{ errors: { message: string }[] }>('/me/preferences', {
      revision: 1,
      channels: ['sms'],
    });
    expect(sms.body.errors[0]?.message).toMatch(/^SMS need a phone number/);
    const given = { revision: 1, channels: ['sms'], phone: '+33 6 12 34 56 78' };
    const told = await account.client.patch('/me/preferences', given);
    expect(told.body).toMatchObject({ phone: '+33 6 12 34 56 78', revision: 2 });
    // without it they cannot go on
    const taken = await account.client.patch('/me/preferences', { revision: 2, phone: '' });
    expect(taken.body).toMatchObject({ errors: [{ pointer: '/channels', code: 'phone-required' }] });
    const without = { revision: 2, phone: '', channels: ['mail'] };
    expect((await account.client.patch('/me/preferences', without)).body).toMatchObject({ phone: null });
  });

  it('the link of a mail opens a page and changes nothing: scanners open links', async () => {
    const page = await fetch(await stopLink(), { headers: { 'accept-language': 'fr' } });
    const html = await page.text();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(html).toContain('<html lang="en">');
    expect(html).toMatch(/<form method="post"><button[^>]*>Stop e-mails<\/button>/);
    expect(await preferences()).toMatchObject(DEFAULTS);
  });

  it('its button stops mails and leaves the rest, however often it is pressed', async () => {
    for (let press = 0; press < 2; press++) {
      const answer = await fetch(await stopLink(), {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: '',
      });
      expect([answer.status, /<p>Done: .*<a href="\/me">Preferences<\/a>/.test(await answer.text())]).toEqual([
        200,
        true,
      ]);
    }
    expect(await preferences()).toMatchObject({ channels: ['in-app'], revision: 2 });
  });

  it('one POST of a mail program is enough (RFC 8058)', async () => {
    const answer = await fetch(await stopLink(), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(200);
    expect(await preferences()).toMatchObject({ channels: ['in-app'] });
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'nonsense', '%00'])(
    'a token that is none (%s) says so',
    async (t) => {
      for (const method of ['GET', 'POST']) {
        const answer = await fetch(`${system.baseUrl}/stop/${t}`, { method, headers: { 'accept-language': 'fr' } });
        expect(answer.status).toBe(404);
        expect(await answer.text()).toContain('Ce lien n’est pas valable');
      }
    },
  );
});
