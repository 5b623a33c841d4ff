import { Secret, TOTP, URI } from 'otpauth';
import { decodeQR } from 'qr/decode.js';
import type { Account } from '../../../../../test/system/accounts';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

describe('On the page of one’s account', () => {
  const db = database();
  let system: System;
  let ard: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account({ name: 'ARD de Sédhiou' });
  });
  afterAll(() => system.stop());

  const invites = async ({ email }: Account) => {
    const wanted = { name: 'Quelqu’un', email, role: 'editor', language: 'fr' };
    expect((await ard.client.post(`/organisations/${ard.organisationId}/members`, wanted)).status).toBe(201);
  };

  it('an invitation is taken up knowingly: a coordinator reads what they will not judge any more', async () => {
    const coordinator = await system.account({ role: 'coordinator', name: 'Cellule' });
    const visitor = await visitorOf(system, coordinator);
    await invites(coordinator);
    await visitor.open('/me');
    expect(visitor.html).toMatch(/Accepter l’invitation\s: ARD de Sédhiou \(gestionnaire\)/);
    expect(visitor.html).toContain('vous n’examinerez plus les propositions dont une partie est ARD de Sédhiou');
    await visitor.send({}, '/me/membership');
    expect(visitor.html).toContain('Vous agissez maintenant pour ARD de Sédhiou.');
    await visitor.send({}, '/me/membership');
    expect(visitor.html).toContain('Agir pour ARD de Sédhiou (gestionnaire)');
    expect(visitor.html).not.toMatch(/Accepter l’invitation|vous n’examinerez plus/);
  });

  it('whoever judges nothing is asked no more than whether they accept', async () => {
    const somebody = await system.account();
    const visitor = await visitorOf(system, somebody);
    await invites(somebody);
    await visitor.open('/me');
    expect(visitor.html).toMatch(/Accepter l’invitation\s: ARD de Sédhiou/);
    expect(visitor.html).not.toContain('vous n’examinerez plus');
  });

  it('whoever may sign in without a second factor sets one up all the same', async () => {
    const visitor = await visitorOf(system, await system.account());
    await visitor.open('/me');
    await visitor.send({}, '/sign-in/second-factor/enrol');
    // typed wrongly into the application, from the key on
    await visitor.send({ code: '000000' }, '/sign-in/second-factor/confirm');
    await visitor.send({}, '/sign-in/second-factor/enrol');
    const [, spaced = ''] = /<code>([A-Z2-7 ]+)<\/code>/.exec(visitor.html) ?? [];
    const secret = Secret.fromBase32(spaced.replaceAll(' ', ''));
    expect(URI.parse(scanned(visitor.html)).secret).toEqual(secret);
    const code = new TOTP({ secret }).generate();
    await visitor.send({ code }, '/sign-in/second-factor/confirm');
    expect(visitor.html).toContain('Vos codes de secours');
    await visitor.open('/me');
    expect(visitor.html).toContain('active (10 codes de secours restants)');
    expect(visitor.html).not.toContain('Activer la double authentification');
  });

  it('people find all that is kept about them', async () => {
    const visitor = await visitorOf(system, ard);
    await visitor.open('/me');
    const [, href = ''] =
      /<a href="(\/api\/v1\/people\/[^"]+\/export)" download="penc-mes-donnees.json">/.exec(visitor.html) ?? [];
    await visitor.open(href);
    const kept = JSON.parse(visitor.html) as { person: { email: string } };
    expect([visitor.status, kept.person.email]).toEqual([200, ard.email]);
  });
});

/** What a phone reads in the QR code of a page. */
function scanned(html: string): string {
  const [, side = '', dark = ''] = /viewBox="0 0 (\d+) \d+"><path d="([^"]+)"/.exec(html) ?? [];
  const pixels = 4 * Number(side);
  const data = new Uint8ClampedArray(pixels * pixels * 4).fill(255);
  for (const [, x, y] of dark.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dot = 0; dot < 16; dot++) {
      const at = (4 * Number(y) + (dot >> 2)) * pixels + 4 * Number(x) + (dot & 3);
      data.fill(0, 4 * at, 4 * at + 3);
    }
  }
  return decodeQR({ width: pixels, height: pixels, data });
}
