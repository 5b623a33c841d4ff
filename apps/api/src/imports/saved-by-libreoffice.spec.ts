import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';
import type { PostingImportView } from './views';

/**
 * The French template of needs with three of them filled in, chosen from its lists and typed, saved by LibreOffice 7.4:
 * as its own workbook, where typed amounts and days are numbers and the lists reach a thousand empty lines, and as CSV.
 */
const FILES = ['needs-libreoffice.xlsx', 'needs-libreoffice.csv'].map((name) => ({
  name,
  bytes: readFileSync(join(__dirname, '..', '..', '..', '..', 'test', 'files', name)),
}));

const xof = (value: string) => ({ value, currency: 'XOF' });
const MEANT = [
  {
    title: 'Forage et château d’eau à Tanaff',
    territories: ['SN1102-TANAFF'],
    themes: ['diaspora'],
    modalities: ['grant'],
    sectors: ['14031'],
    targetGroups: ['women'],
    amount: xof('74000000'),
    ownContribution: xof('22500000'),
    period: { start: '2100-04-01', end: '2101-03-31' },
    deadline: '2100-02-15',
  },
  {
    title: 'Former cinquante jeunes à l’aviculture',
    territories: ['SN-KD'],
    modalities: ['training'],
    targetGroups: ['youth'],
    amount: { value: '68000', currency: 'EUR' },
    ownContribution: xof('0'),
    period: { start: '2100-01-01', end: '2100-12-31' },
  },
  {
    title: 'Halle du marché de Goudomp',
    territories: ['SN1102'],
    themes: ['return'],
    modalities: ['grant', 'equipment'],
    targetGroups: ['women', 'returnees'],
    amount: xof('45000000'),
    period: { start: '2100-04-01', end: '2101-03-31' },
  },
];

describe('The template, filled in and saved by LibreOffice', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  afterAll(() => system.stop());

  it.each(FILES)('is posted as it was meant: $name', async ({ bytes }) => {
    const { client, organisationId } = await system.account();
    const { status, body } = await client.raw<PostingImportView>('POST', '/imports?kind=need', bytes, {
      'content-type': 'application/octet-stream',
    });
    expect([status, body.lines.map(({ faults }) => faults)]).toEqual([201, [[], [], []]]);
    expect((await client.post(`/imports/${body.id}/commit`, {})).status).toBe(200);
    const rows = await system.storage.read<{ content: Record<string, unknown> }>(
      `SELECT content FROM postings WHERE organisation_id = $1 ORDER BY content->>'title'`,
      [organisationId],
    );
    expect(rows.map(({ content }) => content)).toMatchObject(MEANT);
  });
});
