import type { Account } from '../../../../../test/system/accounts';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

/** By the pages alone, without JavaScript. */
describe('The pages of webhooks', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let visitor: PageVisitor;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account();
    visitor = await visitorOf(system, ard);
  });
  afterAll(() => system.stop());

  const secretShown = () => /<code class="secret">(whsec_[^<]+)<\/code>/.exec(visitor.html)?.[1];
  const theOnly = async () => {
    const { body } = await ard.client.get<{ items: { id: string; status: string }[] }>('/webhooks');
    return body.items[0];
  };

  it('make one, whose secret shows once, change it, renew its secret, delete it', async () => {
    await visitor.open('/webhooks/new');
    await visitor.send({ url: 'http://10.0.0.1/x', kinds: [] });
    expect([visitor.status, visitor.html.includes('href="#f-kinds"')]).toEqual([422, true]);
    await visitor.send({ url: 'https://ard.example/penc?a=1&b="2"', kinds: ['suggestion-approved'] });
    const first = secretShown();
    // as it is called, and not as a sentence begins
    expect(visitor.html).toMatch(/<dd><code>https:\/\//);
    expect(visitor.html).toContain('Je l’ai recopié<');
    expect(first).toBeDefined();

    const { id } = (await theOnly()) as { id: string };
    await visitor.open(`/webhooks/${id}`);
    expect(visitor.html).not.toContain(String(first));
    expect(visitor.html).toContain('Rien n’a été annoncé à cette adresse.');
    const fields = { url: 'https://ard.example/autre', kinds: ['partnership-changed'] };
    await visitor.send({ ...fields, status: 'disabled' }, `/webhooks/${id}`);
    expect(visitor.html).toContain('La liaison est à jour.');
    expect(await theOnly()).toMatchObject({ ...fields, status: 'disabled' });
    await visitor.send({ url: '', kinds: [], status: 'active' }, `/webhooks/${id}`);
    expect(visitor.status).toBe(422);
    for (const field of ['url', 'kinds']) expect(visitor.html).toContain(`href="#f-${field}"`);

    await visitor.open(`/webhooks/${id}`);
    await visitor.send({}, `/webhooks/${id}/rotate`);
    expect(secretShown()).not.toBe(first);
    await visitor.open(`/webhooks/${id}/delete`);
    await visitor.send({});
    expect(visitor.html).toContain('Votre organisation n’a aucune liaison automatique.');
  });

  it('show what became of each delivery', async () => {
    const { body } = await ard.client.post<{ id: string }>('/webhooks', {
      url: 'https://ard.example/penc',
      kinds: ['suggestion-approved'],
    });
    await system.storage.read(
      `INSERT INTO webhook_deliveries (webhook_id, cause, kind, subject_type, subject_id, status, attempts, response_code, duration_ms, failure)
       VALUES ($1, 'once', 'suggestion-approved', 'suggestion', $1, 'failed', 8, 500, 1200, 'bad-status') RETURNING id`,
      [body.id],
    );
    await visitor.open(`/webhooks/${body.id}`);
    expect(visitor.html).toContain('code 500, réponse autre que 2xx, 1 200 ms');
    const deliveries = async () =>
      (await ard.client.get<{ items: { status: string }[] }>(`/webhooks/${body.id}/deliveries`)).body.items;
    await visitor.send({}, /\/webhooks\/[^"]+\/send-again/.exec(visitor.html)?.[0]);
    expect(visitor.html).toContain('L’annonce repart.');
    expect(await deliveries()).toMatchObject([{ status: 'pending' }]);
    await visitor.send({}, `/webhooks/${body.id}/test`);
    expect(visitor.html).toContain('L’essai est parti.');
    expect(await deliveries()).toHaveLength(2);
    await ard.client.patch(`/webhooks/${body.id}`, { revision: 1, status: 'disabled' });
    await visitor.open(`/webhooks/${body.id}`);
    for (const asked of ['/send-again"', '/test"']) expect(visitor.html).not.toContain(asked);
  });

  it('are for those who act for their organisation, and for it alone', async () => {
    const webhook = await theOnly();
    const reader = await visitorOf(
      system,
      await system.account({ organisationId: ard.organisationId, role: 'member' }),
    );
    await reader.open('/webhooks');
    expect(reader.status).toBe(403);
    const stranger = await visitorOf(system, await system.account());
    await stranger.open(`/webhooks/${webhook?.id}`);
    expect(stranger.status).toBe(404);
  });
});
