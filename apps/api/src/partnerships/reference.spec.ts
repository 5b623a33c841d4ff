import { territories, territory } from '@penc/reference';
import { WORKER } from '@penc/storage';
import type { Account } from '../../../../test/system/accounts';
import { draftedPartnership } from '../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

describe('The reference of a partnership', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account();
    agency = await system.account({ type: 'cooperation-agency' });
  });
  afterAll(() => system.stop());

  async function drafted(places: readonly string[]): Promise<string> {
    const need = await ard.client.post<{ id: string }>('/needs', aNeed({ territories: places }));
    const offer = await agency.client.post<{ id: string }>('/offers', anOffer());
    const id = await draftedPartnership(system.storage, need.body.id, offer.body.id);
    return (await ard.client.get<{ reference: string }>(`/partnerships/${id}`)).body.reference;
  }

  it('counts on in its region and year, and none is given twice', async () => {
    const year = new Date().getUTCFullYear();
    const references = await Promise.all(Array.from({ length: 8 }, () => drafted(['SN-SE'])));
    expect(references.toSorted()).toEqual(Array.from({ length: 8 }, (_, place) => `PENC-${year}-SE-000${place + 1}`));
    expect(await drafted(['SN-KD', 'SN-SE'])).toBe(`PENC-${year}-SN-0001`);
  });

  it('knows the region of every department and commune', async () => {
    const regionOf = (code: string): string => {
      const one = territory(code);
      return !one || one.level === 'country'
        ? 'SN'
        : one.level === 'region'
          ? code.slice(3)
          : regionOf(one.parent ?? '');
    };
    const codes = territories().map(({ code }) => code);
    const found = await system.storage.transaction(WORKER, (tx) =>
      tx.query<{ code: string; region: string }>(
        'SELECT code, region_letters(ARRAY[code]) AS region FROM unnest($1::text[]) AS code',
        [codes],
      ),
    );
    expect(found).toEqual(codes.map((code) => ({ code, region: regionOf(code) })));
  });
});
