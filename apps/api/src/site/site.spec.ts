import type { Account } from '../../../../test/system/accounts';
import { Mailbox } from '../../../../test/system/servers/mailbox';
import { PageVisitor } from '../../../../test/system/visitors/page-visitor';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';
import { readMail } from '../../../../test/system/visitors/signing-in';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

describe('Pages', () => {
  const db = database();
  const mailbox = new Mailbox();
  let system: System;
  let ard: Account;
  let agency: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, {
      env: { SMTP_URL: await mailbox.start(), CONTACT_EMAIL: 'aide@penc.example' },
    });
    ard = await system.account({ type: 'ard' });
    agency = await system.account({ type: 'cooperation-agency', language: 'en' });
  });
  afterAll(async () => {
    await system.stop();
    await mailbox.stop();
  });

  const browser = () => new PageVisitor(system.baseUrl);

  /** By the pages alone, as somebody does without JavaScript. */
  async function signedIn(email: string, next = ''): Promise<PageVisitor> {
    const visitor = browser();
    await visitor.open(`/sign-in${next}`);
    const before = mailbox.to(email).length;
    await visitor.send({ email });
    expect(visitor.path).toMatch(/^\/sign-in\/code\?challenge=/);
    const { code } = readMail(await mailbox.next(email, before + 1));
    await visitor.send({ code });
    return visitor;
  }

  it('lead who is not signed in to where one signs in, and then to where they wanted to go', async () => {
    const visitor = browser();
    await visitor.open('/me');
    expect(visitor.path).toBe('/sign-in?next=%2Fme');
    const back = await signedIn(ard.email, '?next=%2Fme');
    expect([back.path, back.status]).toEqual(['/me', 200]);
    expect(back.html).toContain('Connexion réussie : bienvenue sur Penc.');
    expect(back.html).toContain(ard.email);
    await back.open('/me');
    expect(back.html).not.toContain('Connexion réussie : bienvenue sur Penc.');
  });

  it('know nobody who has still to show the second factor: no bell, no places of theirs', async () => {
    const half = await system.account({ role: 'coordinator' });
    const visitor = await visitorOf(system, half);
    await visitor.open('/');
    expect(visitor.html).toContain('class="bell"');
    await system.storage.read(
      `INSERT INTO second_factors (person_id, secret, confirmed_at)
       SELECT person_id, '\\x00', now() FROM memberships WHERE id = $1 RETURNING person_id`,
      [half.membershipId],
    );
    await system.storage.read(
      `UPDATE sessions SET second_factor_at = NULL WHERE person_id = (SELECT person_id FROM memberships WHERE id = $1)
       RETURNING id`,
      [half.membershipId],
    );
    await visitor.open('/me');
    expect(visitor.path).toContain('/sign-in/second-factor');
    expect(visitor.html).not.toContain('class="bell"');
    expect(visitor.html).not.toContain('href="/inbox"');
    expect(visitor.html).toContain('Téléphone perdu ?');
  });

  it('know who has followed a dead link', async () => {
    const visitor = await visitorOf(system, agency);
    await visitor.open('/nothing/here');
    expect(visitor.status).toBe(404);
    expect(visitor.html).toContain('class="bell"');
  });

  it('lead nowhere but to this site after signing in', async () => {
    for (const elsewhere of [
      'https://elsewhere.example',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/api/v1/me',
    ]) {
      expect((await signedIn((await system.account()).email, `?next=${encodeURIComponent(elsewhere)}`)).path).toBe(
        '/suggestions',
      );
    }
  });

  it.each([
    ['editor', '/suggestions'],
    ['coordinator', '/inbox'],
    ['observer', '/insight'],
    ['admin', '/admin'],
  ] as const)('lead who signs in as %s without wanting to go anywhere to %s, where things wait', async (role, path) => {
    const visitor = await signedIn((await system.account({ role })).email, '?next=%2F');
    expect([visitor.path, visitor.status]).toEqual([path, 200]);
    expect(visitor.html).toContain('Connexion réussie : bienvenue sur Penc.');
  });

  it('say at their foot where to write to whoever runs the platform', async () => {
    const visitor = browser();
    await visitor.open('/needs');
    expect(visitor.html).toMatch(/<footer>.*<a href="mailto:aide@penc\.example">aide@penc\.example<\/a>/);
  });

  it('bring a form back with what was typed, what is wrong, and the focus on it', async () => {
    const visitor = browser();
    await visitor.open('/sign-in');
    await visitor.send({ email: '<b>"nobody' });
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain('<title>Erreur : Se connecter – Penc</title>');
    expect(visitor.html).toMatch(/role="alert" tabindex="-1" autofocus/);
    expect(visitor.html).toContain(
      '<a href="#f-email">Adresse électronique : Ce n’est pas une adresse électronique.</a>',
    );
    expect(visitor.html).toContain('value="&lt;b>&quot;nobody"');
    expect(visitor.html).toMatch(/id="f-email"[^>]*aria-invalid="true"/);
  });

  it('say on the same page that a code is wrong', async () => {
    const visitor = browser();
    await visitor.open('/sign-in');
    await visitor.send({ email: 'nobody@penc.example' });
    await visitor.send({ code: '000 000' });
    expect([visitor.status, visitor.html.includes('Un code mal recopié peut être saisi de nouveau')]).toEqual([
      403,
      true,
    ]);
  });

  it('take no form that was on none of their pages, or that another site sends', async () => {
    const visitor = await signedIn(ard.email);
    await visitor.open('/me');
    const { token } = visitor;
    await visitor.post('/sign-out', { _token: 'x.y' });
    expect([visitor.status, visitor.html.includes('Ce formulaire n’est plus valable')]).toEqual([403, true]);
    await visitor.post('/sign-out', {});
    expect(visitor.status).toBe(403);
    await visitor.post('/sign-out', { _token: token }, { 'sec-fetch-site': 'cross-site' });
    expect(visitor.status).toBe(403);
    const other = await signedIn(agency.email);
    await other.post('/sign-out', { _token: token });
    expect(other.status).toBe(403);
    await visitor.post('/sign-out', { _token: token });
    expect([visitor.path, visitor.html.includes('Votre session est fermée.')]).toEqual(['/', true]);
    await visitor.open('/me');
    expect(visitor.path).toBe('/sign-in?next=%2Fme');
  });

  it('end another session of one’s own, and keep the language that was chosen', async () => {
    const { email } = await system.account({ language: 'en' });
    const phone = await signedIn(email);
    const desk = await signedIn(email, '?next=%2Fme');
    expect(desk.html).toContain('lang="en"');
    await desk.send({}, '/me/sessions/end-others');
    expect(desk.html).toMatch(/devices? (is|are) signed out/);
    await phone.open('/me');
    expect(phone.path).toBe('/sign-in?next=%2Fme');
    await desk.open('/me');
    await desk.send({ language: 'fr' }, '/me/preferences');
    expect(desk.html).toContain('Vos préférences sont enregistrées.');
    await desk.open('/language/en?next=%2Fneeds%3Ftheme%3Dreturn');
    expect([desk.path, desk.html.includes('<html lang="en">')]).toEqual(['/needs?theme=return', true]);
  });

  it('answer a browser with a page and a program with problem+json, whatever is refused', async () => {
    const visitor = browser();
    for (const path of ['/nothing', '/needs/00000000-0000-4000-8000-000000000000', '/needs/x']) {
      await visitor.open(path);
      expect([path, visitor.status, visitor.html.includes('<h1>')]).toEqual([path, 404, true]);
      const program = await fetch(system.baseUrl + path, { headers: { accept: 'application/json' } });
      expect(program.headers.get('content-type')).toContain('application/problem+json');
    }
    await visitor.open('/needs?territory=XX');
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain('<li>Le code « XX » n’existe pas dans cette liste.</li>');
  });

  it('show a visitor what is open and public, and nothing else', async () => {
    const post = async (title: string, changes: object) =>
      (await ard.client.post<{ id: string }>('/needs', aNeed({ title, ...changes }))).body.id;
    const shown = await post('Un besoin que chacun peut lire', {});
    const hidden = [
      await post('Xylophage brouillon', { status: 'draft' }),
      await post('Xylophage des membres', { visibility: 'members' }),
      await post('Xylophage de la coordination', { visibility: 'coordinators' }),
      await post('Xylophage sous embargo', { embargoUntil: '2099-01-01' }),
    ];
    const visitor = browser();
    await visitor.open('/needs');
    expect([visitor.html.includes(shown), visitor.html.includes('Xylophage')]).toEqual([true, false]);
    await visitor.open('/needs?text=Xylophage&theme=&territory=');
    expect(visitor.html).toContain('Aucun besoin publié');
    for (const id of hidden) {
      await visitor.open(`/needs/${id}`);
      expect([visitor.status, visitor.html.includes('Xylophage')]).toEqual([404, false]);
    }
    const offer = await agency.client.post<{ id: string }>('/offers', anOffer({ envelopePublic: false }));
    await visitor.open(`/offers/${offer.body.id}`);
    expect([visitor.status, visitor.html.includes('Enveloppe')]).toEqual([200, false]);
  });

  it('escape what people wrote', async () => {
    const title = '<img src=x onerror=alert(1)> "Forage" & \'puits\'';
    const { body } = await ard.client.post<{ id: string }>('/needs', aNeed({ title, description: '</div><script>x' }));
    const visitor = browser();
    await visitor.open(`/needs/${body.id}`);
    expect(visitor.html).toContain('&lt;img src=x onerror=alert(1)>');
    expect(visitor.html).not.toMatch(/<img|<script>/);
  });

  it('go on to the next page, as far as there are postings', async () => {
    for (let count = 0; count < 30; count++) await agency.client.post('/offers', anOffer({ title: `Appui ${count}` }));
    const visitor = browser();
    await visitor.open('/offers?text=Appui');
    expect(visitor.html.match(/<article class="card">/g)).toHaveLength(25);
    await visitor.open(String(/rel="next" href="([^"]+)"/.exec(visitor.html)?.[1]).replaceAll('&amp;', '&'));
    expect(visitor.html.match(/<article class="card">/g)).toHaveLength(5);
    expect(visitor.html).not.toContain('rel="next"');
  });

  it('are compressed, closed to what is not ours, and kept by nobody else', async () => {
    const { headers } = await fetch(`${system.baseUrl}/needs`, { headers: { 'accept-encoding': 'br' } });
    expect(headers.get('content-encoding')).toBe('br');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';(?!.*unsafe)/);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('vary')).toMatch(/Accept-Language.*Cookie/);
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  it('are compressed as what programs read is, however long a list', async () => {
    const headers = { 'accept-encoding': 'br', authorization: `Bearer ${ard.key}` };
    const answer = await fetch(`${system.baseUrl}/api/v1/offers`, { headers });
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, 'br']);
  });

  it('bring assets whose names change with them, compressed and kept for a year', async () => {
    const visitor = browser();
    await visitor.open('/');
    const paths = [...visitor.html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => String(path));
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) {
      const { status, headers } = await fetch(system.baseUrl + path, { headers: { 'accept-encoding': 'br' } });
      expect([status, headers.get('content-encoding')]).toEqual([200, 'br']);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    expect((await fetch(`${system.baseUrl}/assets/manifest.txt`)).status).toBe(404);
  });
});
