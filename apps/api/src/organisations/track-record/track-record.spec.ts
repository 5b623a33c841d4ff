import { request } from 'node:http';
import { setImmediate as soon } from 'node:timers/promises';
import type { Account } from '../../../../../test/system/accounts';
import { aFile, anActivity, commitment, party } from '../../../../../test/system/square/iati-file';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

interface Result {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly elsewhere: number;
  readonly others: number;
  readonly skipped: number;
  readonly faults: readonly { line: number; identifier: string | null; code: string; message: string }[];
}
interface Problem {
  readonly code: string;
  readonly errors: readonly { code: string; message: string }[];
}
interface Reference {
  readonly iatiIdentifier: string;
  readonly title: string;
  readonly statusLabel: string;
  readonly amount: { value: string } | null;
  readonly year: number;
  readonly territories: readonly string[];
  readonly roles: readonly string[];
  readonly evidence: boolean;
}

const XML = { 'content-type': 'application/xml' };
const NAME = 'Agence Téranga';
/** Written otherwise in the file: accents, capitals and signs make no difference. */
const itself = { parties: party('AGENCE TERANGA') };

describe('The track record of an organisation', () => {
  const db = database();
  let system: System;
  let agency: Account;
  let stranger: Account;
  let admin: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { IMPORT_MAX_BYTES: '3000000' } });
    agency = await system.account({ type: 'cooperation-agency', name: NAME });
    stranger = await system.account();
    admin = await system.account({ role: 'admin' });
  });
  afterAll(() => system.stop());

  const path = () => `/organisations/${agency.organisationId}/track-record`;
  const upload = <T = Result>(file: string | Buffer, { client }: Account = agency, headers = {}) =>
    client.raw<T>('POST', path(), file, { ...XML, ...headers });
  const written = async () => {
    const [row] = await system.storage.read<Record<string, number>>(
      `SELECT (SELECT count(*) FROM track_records)::integer AS records,
              (SELECT count(*) FROM track_record_staging)::integer AS staged,
              (SELECT count(*) FROM log WHERE action = 'track-record.import')::integer AS logged,
              (SELECT count(*) FROM outbox)::integer AS messages`,
    );
    return row;
  };

  const mixed = aFile(
    anActivity('A-1', itself),
    anActivity('A-2', { ...itself, where: '<recipient-country code="SN"/>', money: commitment('30000', 'EUR') }),
    anActivity('A-3', { ...itself, where: '<recipient-country code="ML"/>' }),
    anActivity('A-4', { parties: party('Une autre agence') }),
    anActivity('A-5', { ...itself, sectors: '<sector code="99999"/>' }),
    anActivity('A-1', itself),
    anActivity('A-6', { ...itself, status: '5' }),
  );

  it('begins with what a file says, and tells what it left aside and why', async () => {
    const answer = await upload(mixed);
    expect(answer).toMatchObject({
      status: 200,
      body: { read: 7, added: 3, changed: 0, unchanged: 0, elsewhere: 1, others: 1, skipped: 2 },
    });
    expect(answer.body.faults.map(({ line, identifier, code }) => [line, identifier, code])).toEqual([
      [7, 'A-5', 'iati-sector-unknown'],
      [8, 'A-1', 'iati-identifier-repeated'],
    ]);
    expect(answer.body.faults[0]?.message).toBe(
      'Le code de secteur «\u00a099999\u00a0» n’existe pas dans la liste du CAD.',
    );
  });

  it('is read by everyone who has a key, page by page, newest first', async () => {
    const first = await stranger.client.get<{ items: Reference[]; nextCursor: string }>(`${path()}?limit=2`);
    const second = await stranger.client.get<{ items: Reference[]; nextCursor: null }>(
      `${path()}?limit=2&cursor=${first.body.nextCursor}`,
    );
    const items = [...first.body.items, ...second.body.items].toSorted((a, b) =>
      a.iatiIdentifier < b.iatiIdentifier ? -1 : 1,
    );
    expect(items).toMatchObject([
      { iatiIdentifier: 'A-1', title: 'Forages pour dix villages', year: 2021, roles: ['funding'], evidence: true },
      {
        iatiIdentifier: 'A-2',
        amount: { value: '19678710' },
        territories: ['SN'],
        statusLabel: 'en cours d’exécution',
      },
      { iatiIdentifier: 'A-6', statusLabel: 'annulée', evidence: false },
    ]);
    expect(second.body.nextCursor).toBeNull();
    expect((await stranger.client.get(path().replace(/[0-9a-f]{8}-/, '00000000-'))).status).toBe(404);
    const lateYear = ['-year', Number.MAX_SAFE_INTEGER, '00000000-0000-0000-0000-000000000000'];
    const cursor = Buffer.from(JSON.stringify(lateYear)).toString('base64url');
    expect((await stranger.client.get(`${path()}?cursor=${cursor}`)).status).toBe(200);
  });

  it('imported again, changes nothing: no row, no log entry, no message', async () => {
    const { body: offer } = await agency.client.post<{ id: string }>('/offers', anOffer());
    await system.settled();
    const before = await written();
    expect((await upload(mixed)).body).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    expect(await written()).toEqual(before);
    expect(offer.id).toBeDefined();
  });

  it('once changed, has the open offers of the organisation scored anew', async () => {
    await system.settled();
    const before = await written();
    const answer = await upload(aFile(anActivity('A-1', { ...itself, status: '4' }), anActivity('A-7', itself)));
    expect(answer.body).toMatchObject({ read: 2, added: 1, changed: 1, unchanged: 0 });
    const [message] = await system.storage.read<{ message: string; organisationId: string }>(
      `SELECT o.message, p.organisation_id AS "organisationId" FROM outbox o
       JOIN postings p ON p.id = (o.payload->>'postingId')::uuid ORDER BY o.id DESC LIMIT 1`,
    );
    expect(message).toEqual({ message: 'posting-changed', organisationId: agency.organisationId });
    expect(await written()).toMatchObject({ logged: Number(before?.['logged']) + 1, staged: 0 });
    await system.settled();
  });

  it('is evidence in the scores of its offers, but for what was cancelled', async () => {
    const donor = await system.account({ type: 'foundation', name: 'Fonds Sunu Gaal' });
    const ard = await system.account();
    const coordinator = await system.account({ role: 'coordinator' });
    const { body: need } = await ard.client.post<{ id: string }>('/needs', aNeed({ sectors: ['31166'] }));
    const { body: offer } = await donor.client.post<{ id: string }>('/offers', anOffer({ sectors: ['31166'] }));
    const told = async () => {
      await system.settled();
      const { body } = await coordinator.client.get<{
        items: { criteria: { key: string; known: boolean; sentence: string }[] }[];
      }>(`/suggestions?needId=${need.id}&offerId=${offer.id}`);
      return body.items[0]?.criteria.find(({ key }) => key === 'track-record');
    };
    expect(await told()).toMatchObject({ known: false });
    const mine = { parties: party('FONDS SUNU-GAAL'), sectors: '<sector code="31166"/>' };
    const where = '<recipient-country code="SN"/><location><administrative vocabulary="A4" code="SN-SE"/></location>';
    const file = aFile(anActivity('G-1', { ...mine, where }), anActivity('G-2', { ...mine, where, status: '5' }));
    const references = `/organisations/${donor.organisationId}/track-record`;
    expect((await donor.client.raw('POST', references, file, XML)).status).toBe(200);
    const evidence = await told();
    expect(evidence?.known).toBe(true);
    expect(evidence?.sentence).toMatch(/^Une activité comparable déjà menée sur ce territoire/);
  });

  it('is not for strangers to write, nor for those who only read', async () => {
    const before = await written();
    const member = await system.account({ role: 'member', organisationId: agency.organisationId });
    const coordinator = await system.account({ role: 'coordinator' });
    expect((await upload(mixed, stranger)).status).toBe(404);
    expect((await upload(mixed, coordinator)).status).toBe(404);
    expect((await upload(mixed, member)).status).toBe(403);
    const nobody = await system.anyone.raw('POST', path(), mixed, XML);
    expect(nobody.status).toBe(401);
    expect(await written()).toEqual(before);
    expect((await upload(mixed, admin)).status).toBe(200);
  });

  it.each([
    ['nothing', '', 'iati-empty'],
    ['a file cut short', mixed.slice(0, -200), 'iati-not-well-formed'],
    ['an entity', `<!DOCTYPE x [<!ENTITY a "b">]>${aFile(anActivity('A-8', itself))}`, 'iati-entities'],
    ['another kind of XML', '<rss version="2.0"/>', 'iati-not-iati'],
    ['an old version', '<iati-activities version="1.05"/>', 'iati-version'],
    ['bytes that are no text', Buffer.from(aFile('<!-- café -->'), 'latin1'), 'iati-encoding'],
    ['a file that nowhere names it', aFile(anActivity('B-1')), 'iati-organisation-not-named'],
  ])('%s is refused whole, in a sentence, and leaves nothing', async (_, file, code) => {
    const before = await written();
    const answer = await upload<Problem>(file);
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-input', errors: [{ code }] } });
    expect(answer.body.errors[0]?.message).not.toMatch(/fault\.|…/);
    expect(await written()).toEqual(before);
  });

  it('is XML of a size that is allowed, and no other route takes XML', async () => {
    const large = aFile(`<!-- ${'x'.repeat(60_000)} -->\n`.repeat(60));
    expect(await upload<Problem>(large)).toMatchObject({ status: 413, body: { code: 'file-too-large' } });
    const json = await agency.client.post<Problem>(path(), { a: 1 });
    expect(json).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
    const squeezed = await upload<Problem>(mixed, agency, { 'content-encoding': 'gzip' });
    expect(squeezed.status).toBe(415);
    expect((await agency.client.raw('POST', '/needs', mixed, XML)).status).toBe(415);
  });

  it('reads Latin letters in their old encoding, when the file says so', async () => {
    const file = aFile(
      anActivity('A-9', { ...itself, title: '<title><narrative>Électrification</narrative></title>' }),
    ).replace('UTF-8', 'ISO-8859-1');
    expect((await upload(Buffer.from(file, 'latin1'))).body).toMatchObject({ added: 1 });
    const { body } = await agency.client.get<{ items: Reference[] }>(path());
    expect(body.items.map(({ title }) => title)).toContain('Électrification');
  });

  it('is imported once under one Idempotency-Key, which stands for that file only', async () => {
    const key = { 'idempotency-key': 'import-1' };
    const file = aFile(anActivity('A-10', itself));
    expect((await upload(file, agency, key)).body).toMatchObject({ added: 1 });
    expect((await upload(file, agency, key)).body).toMatchObject({ added: 1 });
    expect(await upload<Problem>(mixed, agency, key)).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    expect(await written()).toMatchObject({ staged: 0 });
  });

  it('an upload that breaks off leaves nothing', async () => {
    const before = await written();
    const sending = request(`${system.baseUrl}/api/v1${path()}`, {
      method: 'POST',
      headers: { ...XML, authorization: `Bearer ${agency.key}` },
    });
    const broken = new Promise((resolve) => sending.on('error', resolve));
    const activities = Array.from({ length: 500 }, (_, index) => anActivity(`C-${index}`, itself));
    sending.write(aFile(...activities).slice(0, -100));
    await until('some of it to be staged', async () => Number((await written())?.['staged']) > 0);
    await soon();
    sending.destroy(new Error('the line is cut'));
    await broken;
    await until('what was staged to be gone', async () => (await written())?.['staged'] === 0);
    expect(await written()).toEqual(before);
  });

  it('of a thousand activities arrives in one piece while they stream in, from two sides at once', async () => {
    const activities = Array.from({ length: 1_000 }, (_, index) => anActivity(`D-${index}`, itself));
    const answers = await Promise.all([upload(aFile(...activities)), upload(aFile(...activities), admin)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.reduce((sum, { body }) => sum + body.added, 0)).toBe(1_000);
    expect(answers.reduce((sum, { body }) => sum + body.unchanged, 0)).toBe(1_000);
  });

  it('what an import of yesterday has left behind goes with the upkeep', async () => {
    await system.storage.read(
      `INSERT INTO track_record_staging (import_id, holder, iati_identifier, line, titles, year, sectors, territories,
         roles, parties, counts, staged_at)
       VALUES (gen_random_uuid(), '', 'E-1', 3, '{}', 2020, '{}', '{}', '{}', '[]', false, now() - interval '25 hours')`,
    );
    await until('the upkeep to come by', async () => (await written())?.['staged'] === 0);
    expect(await written()).toMatchObject({ staged: 0 });
  });
});
