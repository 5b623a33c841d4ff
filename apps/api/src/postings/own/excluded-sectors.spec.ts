import type { Account } from '../../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { database } from '../../../../../test/world';

describe('The sectors that an offer excludes', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account({ type: 'ard' });
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(() => system.stop());

  const posted = async ({ client }: Account, path: string, body: object) =>
    `${path}/${(await client.post<{ id: string }>(path, body)).body.id}`;
  const excludedIn = async (path: string) =>
    (await agency.client.get<{ excludedSectors?: string[] }>(path)).body.excludedSectors;
  const conditions = { eligibleTypes: ['ard', 'commune'], capacity: '12' };

  it('are searched for and ticked in the step of its conditions, and said before it is published and on its sheet', async () => {
    const path = await posted(agency, '/offers', anOffer({ status: 'draft' }));
    const visitor = await visitorOf(system, agency);
    await visitor.open(`${path}/edit/conditions`);
    expect(visitor.html).toContain('les besoins qui en relèvent ne vous seront jamais proposés');
    expect(visitor.html).toContain('Exclure un secteur</label>');
    await visitor.send({ ...conditions, search: 'agriculture', look: 'sectors' });
    // the whole field, of which the hint speaks
    expect(visitor.html).toMatch(/name="excludedSectors" value="311"/);
    await visitor.send({ ...conditions, search: 'biocarburants', look: 'sectors' });
    expect(await excludedIn(path)).toBeUndefined();
    const [, found = ''] = /name="excludedSectors" value="(\d+)"/.exec(visitor.html) ?? [];
    expect(found).toMatch(/^\d{3,5}$/);
    await visitor.send({ ...conditions, excludedSectors: [found, '152'] });
    expect(await excludedIn(path)).toEqual([found, '152']);

    await visitor.open(`${path}/edit`);
    expect(visitor.html).toMatch(/<dt>Secteurs exclus<\/dt><dd[^>]*>[^<]*Conflits, paix et sécurité/);
    expect(visitor.html).not.toContain('(non publique');
    expect(visitor.html).toMatch(/href="[^"]*\/edit\/conditions\?check=1" id="f-excludedSectors"/);
    await agency.client.post(`${path}/publish`);
    const reader = new PageVisitor(system.baseUrl, 'en');
    await reader.open(path);
    expect(reader.html).toMatch(
      /<dt>Excluded sectors<\/dt><dd[^>]*>[^<]*Modern biofuels manufacturing; Conflict, Peace &amp; Security/,
    );
    await agency.client.post(`${path}/withdraw`);
  });

  it('refuse a need, of which the near misses lead to where they are taken back; then it is suggested', async () => {
    const need = await posted(ard, '/needs', aNeed());
    const path = await posted(agency, '/offers', anOffer({ ticket: undefined, excludedSectors: ['160', '152'] }));
    await system.settled();
    const visitor = await visitorOf(system, agency);
    await until('the near misses', async () => {
      await visitor.open(`${path}/near-misses`);
      return visitor.html.includes('Retirez de vos secteurs exclus');
    });
    expect(visitor.html).toContain(`href="${path}/edit/conditions?check=1"`);
    await visitor.open(`${path}/edit/conditions?check=1`);
    expect(visitor.html).toMatch(/name="excludedSectors" value="160"[^>]* checked/);
    await visitor.send({ ...conditions, excludedSectors: ['152'] });
    expect([visitor.path, await excludedIn(path)]).toEqual([`${path}/edit`, ['152']]);
    await system.settled();
    const [needId, offerId] = [need, path].map((one) => one.split('/')[2]);
    const found = await coordinator.client.get<{ items: object[] }>(`/suggestions?needId=${needId}&offerId=${offerId}`);
    expect(found.body.items).toHaveLength(1);
    await visitor.open(`${path}/edit/conditions?check=1`);
    await visitor.send(conditions);
    expect(await excludedIn(path)).toBeUndefined();
  });

  it('are not asked for where they cannot be searched for, before there is an offer', async () => {
    const visitor = await visitorOf(system, agency);
    await visitor.open('/offers/new/offline');
    expect(visitor.html).toContain('name="eligibleTypes"');
    expect(visitor.html).not.toContain('excludedSectors');
  });
});
