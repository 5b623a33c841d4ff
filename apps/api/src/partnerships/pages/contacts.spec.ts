import { aPair } from '../../../../../test/system/square/pairs';
import { twoSides } from '../../../../../test/system/square/two-sides';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

describe('The page of a partnership', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url);
  });
  afterAll(() => system.stop());

  it('leads each of its sides to the contact details of both', async () => {
    const { accounts, ard, agency } = await twoSides(system);
    const { suggestion } = await aPair(system, accounts);
    const path = `/suggestions/${suggestion.id}`;
    await accounts.coordinator.client.post(`${path}/approve`, { revision: suggestion.revision });
    for (const visitor of [ard, agency]) {
      await visitor.open(`${path}/answer/accept`);
      await visitor.send({});
    }
    const [, partnership = ''] = /href="(\/partnerships\/[^"]+)"/.exec(agency.html) ?? [];
    for (const visitor of [ard, agency]) {
      await visitor.open(partnership);
      expect(visitor.html).toMatch(new RegExp(`href="${path}">(Coordonnées|Contact details)`));
      await visitor.open(path);
      expect(visitor.html.match(/href="mailto:/g)).toHaveLength(2);
    }
  });
});
