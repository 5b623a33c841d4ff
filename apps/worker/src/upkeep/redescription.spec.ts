import { CONCEPTS_VERSION } from '@penc/matching';
import { WORKER } from '@penc/storage';
import type { Account } from '../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';
import { redescribe } from './redescription';

interface Row {
  readonly language: string;
  readonly concepts: unknown;
  readonly words: unknown;
  readonly version: number;
}

describe('What an older catalogue of concepts has described', () => {
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

  const rowOf = async (table: 'postings' | 'track_records' | 'posting_revisions', where: string, id: string) => {
    const [row] = await system.storage.read<Row>(
      `SELECT language, concepts, words, concepts_version AS version FROM ${table} WHERE ${where} = $1`,
      [id],
    );
    return row as Row;
  };
  const redescribeAll = async () => {
    let all = 0;
    for (let some = -1; some !== 0; all += some)
      some = await system.storage.transaction(WORKER, (tx) => redescribe(tx));
    return all;
  };
  const waiting = async (postingId: string) => {
    const [row] = await system.storage.read<{ count: number }>(
      `SELECT count(*)::integer AS count FROM outbox WHERE message = 'posting-changed' AND payload->>'postingId' = $1`,
      [postingId],
    );
    return row?.count ?? 0;
  };

  it('is described again and scored anew, once; the revision keeps what it was written with', async () => {
    const { id } = (await ard.client.post<{ id: string }>('/needs', aNeed())).body;
    const fresh = await rowOf('postings', 'id', id);
    expect(fresh.version).toBe(CONCEPTS_VERSION);
    expect(await redescribeAll()).toBe(0);
    await system.storage.read(
      `UPDATE postings SET language = 'en', concepts = '[]', words = '[]', concepts_version = 1 WHERE id = $1 RETURNING id`,
      [id],
    );
    const before = await waiting(id);
    expect(await redescribeAll()).toBe(1);
    expect(await rowOf('postings', 'id', id)).toEqual(fresh);
    expect(await rowOf('posting_revisions', 'posting_id', id)).toEqual(fresh);
    expect(await waiting(id)).toBe(before + 1);
    expect(await redescribeAll()).toBe(0);
  });

  it('goes for references too, and their organisation’s offers are scored anew', async () => {
    const { id } = (await agency.client.post<{ id: string }>('/offers', anOffer())).body;
    const [reference] = await system.storage.read<{ id: string }>(
      `INSERT INTO track_records (organisation_id, sectors, territories, year, titles, concepts_version)
       VALUES ($1, '{14031}', '{}', 2020, '{"en": "Boreholes and wells"}', 1) RETURNING id`,
      [agency.organisationId],
    );
    const before = await waiting(id);
    expect(await redescribeAll()).toBe(1);
    const described = await rowOf('track_records', 'id', reference?.id ?? '');
    expect(JSON.stringify(described.concepts)).toContain('dac:14031');
    expect(described.version).toBe(CONCEPTS_VERSION);
    expect(await waiting(id)).toBe(before + 1);
  });

  it('scores the offers of whoever has many references anew once, when the last of them is described', async () => {
    const donor = await system.account({ type: 'cooperation-agency' });
    const { id } = (await donor.client.post<{ id: string }>('/offers', anOffer())).body;
    await system.storage.read(
      `INSERT INTO track_records (organisation_id, sectors, territories, year, titles, concepts_version)
       SELECT $1, '{14031}', '{}', 2020, '{"en": "Boreholes and wells"}', 1 FROM generate_series(1, 150) RETURNING id`,
      [donor.organisationId],
    );
    const before = await waiting(id);
    const some = () => system.storage.transaction(WORKER, (tx) => redescribe(tx));
    expect([await some(), await waiting(id)]).toEqual([100, before]);
    expect([await some(), await waiting(id)]).toEqual([50, before + 1]);
    expect(await redescribeAll()).toBe(0);
  });
});
