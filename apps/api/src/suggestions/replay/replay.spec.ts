import { ENGINE_VERSION } from '@penc/matching';
import type { Account } from '../../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

interface Suggestion {
  readonly id: string;
  readonly revision: number;
}
interface Result {
  readonly engine: string;
  readonly total: number;
  readonly score: number;
  readonly criteria: readonly object[];
}
interface Replayed {
  readonly equal: boolean;
  readonly differsIn: readonly string[];
  readonly sameEngine: boolean;
  readonly stored: Result;
  readonly recomputed: Result;
  readonly differences: readonly { readonly key: string }[];
}

describe('A suggestion is scored again from what it was scored on', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;
  let suggestion: Suggestion;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account({ type: 'ard' });
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
    await system.storage.read(
      `INSERT INTO track_records (organisation_id, sectors, territories, amount_xof, year)
       SELECT $1, '{31120}', '{SN-SE}', 7000000 + n, 2020 + n FROM generate_series(1, 4) n RETURNING id`,
      [agency.organisationId],
    );
    const need = await ard.client.post<{ id: string }>('/needs', aNeed());
    const offer = await agency.client.post<{ id: string }>('/offers', anOffer({ envelopePublic: false }));
    suggestion = await until('the suggestion', async () => {
      const path = `/suggestions?needId=${need.body.id}&offerId=${offer.body.id}`;
      return (await coordinator.client.get<{ items: readonly Suggestion[] }>(path)).body.items[0];
    });
    await system.settled();
  });
  afterAll(() => system.stop());

  const replay = (account: Account) => account.client.post<Replayed>(`/suggestions/${suggestion.id}/replay`);
  const same = { equal: true, sameEngine: true, differsIn: [], differences: [] };

  it('equal to the last bit', async () => {
    const { status, body } = await replay(coordinator);
    expect(status).toBe(200);
    expect(body).toMatchObject(same);
    expect(body.recomputed).toEqual(body.stored);
    const [kept] = await system.storage.read<{ entries: number }>(
      `SELECT jsonb_array_length(entries) AS entries FROM record_snapshots ORDER BY 1 DESC LIMIT 1`,
    );
    expect(kept?.entries).toBe(4);
  });

  it('is asked for on its sheet, by whoever may, and says on a page what came of it', async () => {
    const visitor = await visitorOf(system, coordinator);
    await visitor.open(`/suggestions/${suggestion.id}`);
    const path = `/suggestions/${suggestion.id}/replay`;
    const link = `href="${path}">Recalculer cette proposition`;
    expect(visitor.html).toContain(link);
    await visitor.open(`/inbox?at=${suggestion.id}`);
    expect(visitor.html).toContain(link);
    await visitor.open(path);
    expect(visitor.html).toContain('Les deux résultats sont identiques au bit près');
    expect(visitor.html).not.toContain('Ce qui diffère');
    await visitor.open(`/language/en?next=${encodeURIComponent(path)}`);
    expect(visitor.html).toContain('The two results are the same to the last bit');
    for (const account of [ard, await system.account({ role: 'coordinator', territories: ['SN-LG'] })]) {
      const other = await visitorOf(system, account);
      await other.open(path);
      expect(other.status).toBe(404);
    }
  });

  it('whatever has happened to the postings, the record and the organisations since', async () => {
    // a coordinator judges it, so that it stays as it was scored
    await coordinator.client.post(`/suggestions/${suggestion.id}/postpone`, {
      revision: suggestion.revision,
      until: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    });
    await system.storage.read('DELETE FROM track_records WHERE organisation_id = $1 RETURNING id', [
      agency.organisationId,
    ]);
    await system.storage.read(
      `UPDATE organisations SET type = 'foundation', established_in = 'IT' WHERE id = $1 RETURNING id`,
      [agency.organisationId],
    );
    const { body } = await agency.client.get<{ items: readonly { id: string; revision: number }[] }>('/offers');
    const offer = body.items.find(({ revision }) => revision === 1);
    const patch = { revision: 1, territories: ['SN-LG'], envelope: { value: '1000', currency: 'EUR' } };
    expect((await agency.client.patch(`/offers/${offer?.id}`, patch)).status).toBe(200);
    await system.settled();
    expect((await replay(coordinator)).body).toMatchObject(same);
  });

  it('under another engine both results are told, and in which criteria they differ', async () => {
    const [moved] = await system.storage.read<{ weight: number }>(
      `WITH first AS (SELECT id, reasons->2->0 AS criterion FROM suggestions WHERE id = $1),
            less AS (SELECT id, (criterion->>2)::int AS weight, (criterion->>1)::int - 100 AS value FROM first)
       UPDATE suggestions s SET inputs = jsonb_set(inputs::jsonb, '{engine}', '"0"'), total = total - 100 * l.weight,
         reasons = jsonb_set(reasons::jsonb, '{2,0,1}', to_jsonb(l.value))
       FROM less l WHERE s.id = l.id RETURNING l.weight`,
      [suggestion.id],
    );
    const weight = moved?.weight ?? 0;
    const { body } = await replay(coordinator);
    expect(body).toMatchObject({
      equal: false,
      sameEngine: false,
      differsIn: ['total', 'criteria'],
      stored: { engine: '0' },
      differences: [{ key: 'theme-closeness', stored: { weight }, recomputed: { weight } }],
    });
    expect(body.recomputed.total - body.stored.total).toBe(100 * weight);
    expect(weight).toBeGreaterThan(0);
    const visitor = await visitorOf(system, coordinator);
    await visitor.open(`/suggestions/${suggestion.id}/replay`);
    expect(visitor.html).toContain('la méthode de calcul a changé entre-temps (version 0, puis');
    expect(visitor.html).toContain('Différences, critère par critère');
    expect(visitor.html).not.toContain('Différences dans l’explication');
  });

  it('where no criterion counts for more or less, it is told what differs', async () => {
    await system.storage.read(
      `UPDATE suggestions s SET inputs = jsonb_set(inputs::jsonb, '{engine}', to_jsonb($2::text)), total = total + 100 * ((reasons->2->0->>2)::int),
         reasons = jsonb_set(jsonb_set(reasons::jsonb, '{2,0,1}', to_jsonb((reasons->2->0->>1)::int + 100)),
           '{3}', (reasons::jsonb)->3 || '[["amount-missing"]]')
       WHERE s.id = $1 RETURNING id`,
      [suggestion.id, ENGINE_VERSION],
    );
    const { body } = await replay(coordinator);
    expect(body).toMatchObject({ equal: false, sameEngine: true, differsIn: ['to-verify'], differences: [] });
    const visitor = await visitorOf(system, coordinator);
    await visitor.open(`/suggestions/${suggestion.id}/replay`);
    expect(visitor.html).toContain('alors que la méthode de calcul est la même');
    expect(visitor.html).toContain('<h2 id="to-verify">Points à vérifier</h2>');
    expect(visitor.html).not.toContain('Différences, critère par critère');
  });

  it('for coordinators of the pair and admins, and nobody else', async () => {
    expect((await replay(await system.account({ role: 'admin' }))).status).toBe(200);
    for (const account of [ard, agency, await system.account({ role: 'coordinator', territories: ['SN-LG'] })]) {
      expect((await replay(account)).status).toBe(404);
    }
  });
});
