import { Parties1764000000037 as Migration } from '../libs/storage/src/migrations/0037-parties';
import { aNeed, anOffer } from './system/square/postings';
import { type System, startSystem } from './system/system';
import { database } from './world';
import { migrateBy } from './world/migrating';

interface Posting extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

/** The migration itself: what it finds is what is found of whatever is written from then on. */
describe('Whoever postings named before names were looked for', () => {
  const db = database();
  let system: System;
  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  afterAll(() => system.stop());

  it('is found as if they were written today', async () => {
    const [ard, agency] = [await system.account({ type: 'ard' }), await system.account()];
    const named = (...names: string[]) => names.map((name) => ({ name }));
    const need = aNeed({
      contractingAuthority: { name: 'COMMUNE DE N’DIÉBÈNE', type: 'university' },
      onBehalfOf: [
        { name: 'Vélingara', reference: 'n° 1' },
        { name: 'commune de ndiebene', reference: 'n° 2' },
      ],
      partners: [...named('GIE', 'Mlomp (Bignona)'), { name: 'Mlomp – Bignona', onPenc: false }],
    });
    const offer = anOffer({ fundedBy: named('Suisse', 'Bailleur'), managedBy: { name: 'mlomp  bignona' } });
    const written = [
      (await ard.client.post<Posting>('/needs', need)).body,
      (await agency.client.post<Posting>('/offers', offer)).body,
      (await ard.client.post<Posting>('/needs', aNeed())).body,
    ];
    const now = async () => {
      const paths = written.map(({ id }, place) => `/${place === 1 ? 'offers' : 'needs'}/${id}`);
      const read = await Promise.all(paths.map((path) => agency.client.get<Posting>(path)));
      return read.map(({ body }) => {
        const { contractingAuthority, onBehalfOf, partners, fundedBy, managedBy, title } = body;
        return { contractingAuthority, onBehalfOf, partners, fundedBy, managedBy, title };
      });
    };
    const before = await now();
    const town = await system.account({ type: 'commune', name: 'Commune de N’Diébène' });
    await system.account({ type: 'commune', name: 'Vélingara' });
    await system.account({ type: 'commune', name: 'Velingara' });
    await system.account({ type: 'commune', name: 'Mlomp Bignona' });
    // known by what is published of it alone
    await system.storage.read(
      `INSERT INTO organisations (name, type, status, origin) VALUES ('Suisse', 'ministry', 'verified', 'iati') RETURNING id`,
    );
    expect(await now()).toEqual(before);
    await migrateBy(new Migration(), 'down', system.storage);
    await migrateBy(new Migration(), 'up', system.storage);
    const found = await now();
    const posted = await ard.client.post<Posting>('/needs', {
      ...need,
      contractingAuthority: { name: 'COMMUNE DE N’DIÉBÈNE', type: 'commune' },
    });
    const { contractingAuthority, onBehalfOf, partners } = posted.body;
    expect(found[0]).toMatchObject({ contractingAuthority, onBehalfOf, partners });
    expect(contractingAuthority).toMatchObject({ type: 'commune', organisationId: town.organisationId });
    const offered = (await agency.client.post<Posting>('/offers', offer)).body;
    expect(found[1]).toMatchObject({ fundedBy: offered['fundedBy'], managedBy: offered['managedBy'] });
    expect(found[1]?.fundedBy).toEqual(named('Suisse', 'Bailleur'));
    expect(found[2]).toEqual(before[2]);
  });
});
