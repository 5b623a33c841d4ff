import type { Account } from '../../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

interface Problem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly { pointer: string; code: string; message: string }[];
}

describe('Bad input', () => {
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

  const faults = (problem: Problem) => problem.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  const nothingWritten = async () => {
    const [count] = await system.storage.read<{ postings: number; outbox: number; log: number }>(
      `SELECT (SELECT count(*) FROM postings)::integer AS postings, (SELECT count(*) FROM outbox)::integer AS outbox,
              (SELECT count(*) FROM log)::integer AS log`,
    );
    expect(count).toEqual({ postings: 0, outbox: 0, log: 0 });
  };

  const money = (value: unknown, currency: unknown = 'XOF') => ({ value, currency });
  it.each([
    ['a missing title', { title: undefined }, ['/title required']],
    ['null for a title', { title: null }, ['/title required']],
    ['an empty title', { title: '   ' }, ['/title text-empty']],
    ['a title too long', { title: 'x'.repeat(201) }, ['/title text-too-long']],
    ['a number for a title', { title: 7 }, ['/title wrong-type']],
    ['a NUL byte', { description: 'a\u0000b' }, ['/description nul-byte']],
    ['a lone surrogate', { description: 'a\ud800b' }, ['/description lone-surrogate']],
    ['an unknown field', { donor: 'x' }, ['/donor unknown-field']],
    ['an escape sequence', { title: 'a\u001b[31mb' }, ['/title control-character']],
    ['two lines for a title', { title: 'one\ntwo' }, ['/title control-character']],
    ['letters turned around', { description: 'a\u202eb' }, ['/description control-character']],
    ['a title that nobody can see', { title: '\u200b\u200b\u200b' }, ['/title text-empty']],
    ['a name that every object has', { toString: 1 }, ['/toString unknown-field']],
    ['an unknown field that is null', { donor: null }, ['/donor unknown-field']],
    ['an unknown language', { language: 'wo' }, ['/language unknown-code']],
    ['no theme', { themes: [] }, ['/themes list-empty']],
    ['a theme that is none', { themes: ['return', 'x'] }, ['/themes/1 unknown-code']],
    ['a theme twice', { themes: ['return', 'return'] }, ['/themes/1 duplicate-code']],
    ['a sector that is none', { sectors: ['99999'] }, ['/sectors/0 unknown-code']],
    ['a territory that is none', { territories: ['SN-XX', 'SN'] }, ['/territories/0 unknown-code']],
    ['a list that is a text', { territories: 'SN' }, ['/territories wrong-type']],
    ['an impossible day', { period: { start: '2100-02-30', end: '2101-01-01' } }, ['/period/start not-a-day']],
    [
      'an end before its start',
      { period: { start: '2101-01-01', end: '2100-01-01' } },
      ['/period/end end-before-start'],
    ],
    [
      'a quantity finer than is shown',
      { inKind: [{ what: 'Semences', quantity: 0.125, unit: 'tonnes' }] },
      ['/inKind/0/quantity two-decimals'],
    ],
    ['half a period', { period: { start: '2101-01-01' } }, ['/period/end half-period']],
    ['a deadline in the past', { deadline: '2020-01-01' }, ['/deadline deadline-past']],
    ['a negative amount', { amount: money('-5') }, ['/amount money.negative']],
    ['no amount at all', { amount: money('0'), ownContribution: undefined }, ['/amount/value money.zero']],
    ['an absurd amount', { amount: money('1000000000000001') }, ['/amount money.too-large']],
    ['cents of a franc', { amount: money('1.5') }, ['/amount money.precision']],
    ['a number for an amount', { amount: 45_000_000 }, ['/amount money.format']],
    ['another currency', { amount: money('5', 'GBP') }, ['/amount money.currency']],
    [
      'more in an amount',
      { amount: { ...money('5'), cents: 1 }, ownContribution: undefined },
      ['/amount/cents unknown-field'],
    ],
    [
      'more contribution than cost',
      { ownContribution: money('45000001') },
      ['/ownContribution own-contribution-above-amount'],
    ],
    ['an offer’s field', { envelope: money('5') }, ['/envelope unknown-field']],
    [
      'several at once',
      { title: '', sectors: [], amount: money('x'), period: { start: 'x', end: 'y' }, foo: 1 },
      [
        '/title text-empty',
        '/sectors list-empty',
        '/amount money.format',
        '/period/start not-a-day',
        '/period/end not-a-day',
        '/foo unknown-field',
      ],
    ],
    [
      'what is wrong in itself, and what is over by now',
      { title: '', deadline: '2020-01-01', period: { start: '2019-01-01', end: '2020-12-31' } },
      ['/title text-empty', '/deadline deadline-past', '/period/end period-past'],
    ],
    [
      'of one field, what is wrong in itself alone',
      { deadline: 20_200_101, period: { start: '2020-01-01', end: '2019-01-01' } },
      ['/deadline not-a-deadline', '/period/end end-before-start'],
    ],
  ])('%s is refused in a need', async (_, change, expected) => {
    const answer = await ard.client.post<Problem>('/needs', aNeed(change));
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(faults(answer.body).toSorted()).toEqual(expected.toSorted());
    expect(
      answer.body.errors.every(({ code, message }) => message.length > 5 && !message.includes(`fault.${code}`)),
    ).toBe(true);
    await nothingWritten();
  });

  it.each([
    ['a ticket upside down', { ticket: { min: money('5'), max: money('4') } }, ['/ticket/max ticket-max-below-min']],
    [
      'a ticket upside down across currencies',
      { ticket: { min: money('2', 'EUR'), max: money('1000') } },
      ['/ticket/max ticket-max-below-min'],
    ],
    ['a rate above one', { fundingRateMax: 1.1 }, ['/fundingRateMax out-of-range']],
    ['half a partnership', { capacity: 1.5 }, ['/capacity not-an-integer']],
    ['no capacity', { capacity: 0 }, ['/capacity out-of-range']],
    ['a type of organisation that is none', { eligibleTypes: ['bank'] }, ['/eligibleTypes/0 unknown-code']],
    ['a need’s field', { amount: money('5') }, ['/amount unknown-field']],
  ])('%s is refused in an offer', async (_, change, expected) => {
    const answer = await agency.client.post<Problem>('/offers', anOffer(change));
    expect(answer.status).toBe(422);
    expect(faults(answer.body)).toEqual(expected);
    await nothingWritten();
  });

  it.each([
    ['what is no JSON', '{"title": ', { 'content-type': 'application/json' }, 400, 'invalid-json'],
    ['another type of content', '<need/>', { 'content-type': 'application/xml' }, 415, 'unsupported-media-type'],
    [
      'bytes that are no UTF-8',
      Buffer.from('{"title":"caf\xe9"}', 'latin1'),
      { 'content-type': 'application/json' },
      400,
      'malformed-request',
    ],
    ['a body without type', 'x', { 'content-type': '' }, 415, 'unsupported-media-type'],
    [
      'an unknown charset',
      '{}',
      { 'content-type': 'application/json; charset=klingon' },
      415,
      'unsupported-media-type',
    ],
    [
      'more than a megabyte',
      `{"title":"${'x'.repeat(1_100_000)}"}`,
      { 'content-type': 'application/json' },
      413,
      'body-too-large',
    ],
    ['a list', '[]', { 'content-type': 'application/json' }, 422, 'invalid-input'],
    ['a text', '"need"', { 'content-type': 'application/json' }, 422, 'invalid-input'],
    ['null', 'null', { 'content-type': 'application/json' }, 422, 'invalid-input'],
  ])('%s is refused as a body', async (_, body, headers, status, code) => {
    const answer = await ard.client.raw<Problem>('POST', '/needs', body, headers);
    expect(answer).toMatchObject({ status, body: { code, status } });
    await nothingWritten();
  });

  it('keys that reach into prototypes are named, wherever they stand', async () => {
    const body = JSON.stringify(aNeed()).replace('{', '{"__proto__":{"admin":true},"constructor":1,');
    const answer = await ard.client.raw<Problem>('POST', '/needs', body);
    expect(answer.status).toBe(422);
    expect(faults(answer.body)).toEqual(
      expect.arrayContaining(['/__proto__ forbidden-key', '/constructor forbidden-key']),
    );
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    const nested = JSON.stringify(aNeed()).replace('"period":{', '"period":{"__proto__":{"x":1},');
    const inner = await ard.client.raw<Problem>('POST', '/needs', nested);
    expect(faults(inner.body)).toContain('/period/__proto__ forbidden-key');
    await nothingWritten();
  });

  it('a body nested without end is refused', async () => {
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const answer = await ard.client.raw<Problem>('POST', '/needs', deep);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.some(({ code }) => code === 'too-deep')).toBe(true);
  });

  it('speaks the language of the caller: the one asked for, else their own', async () => {
    const fr = await ard.client.in('fr').post<Problem>('/needs', {});
    const en = await ard.client.in('en').post<Problem>('/needs', {});
    expect(fr.body.errors.map(({ code }) => code)).toEqual(en.body.errors.map(({ code }) => code));
    expect(fr.body.title).not.toBe(en.body.title);
    expect(fr.body.errors[0]?.message).not.toBe(en.body.errors[0]?.message);
    const { key } = await system.account({ language: 'en' });
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'accept-language': '*' };
    const own = await system.anyone.raw<Problem>('POST', '/needs', '{}', headers);
    expect(own.body.title).toBe(en.body.title);
  });

  it.each([
    ['/needs?limit=0', '/limit bad-limit'],
    ['/needs?limit=abc', '/limit bad-limit'],
    ['/needs?limit=101', '/limit limit-too-large'],
    ['/needs?cursor=abc', '/cursor bad-cursor'],
    ['/needs?sort=price', '/sort unknown-code'],
    ['/needs?status=gone', '/status unknown-code'],
    ['/needs?territory=XX', '/territory unknown-code'],
    ['/needs?sector=1', '/sector unknown-code'],
    ['/needs?foo=1', '/foo unknown-field'],
    ['/needs?status=open&status=draft', '/status wrong-type'],
    ['/needs?text=a%00b', '/text nul-byte'],
    ['/needs?organisation=me', '/organisation not-an-id'],
    ['/suggestions?minScore=101', '/minScore out-of-range'],
    ['/suggestions?cursor=WyJzY29yZSIsIngiXQ', '/cursor bad-cursor'],
    ['/log?cursor=e30', '/cursor bad-cursor'],
    ['/notices?unread=maybe', '/unread unknown-code'],
  ])('%s is refused', async (path, fault) => {
    const answer = await ard.client.get<Problem>(path);
    expect(answer.status).toBe(422);
    expect(faults(answer.body)).toEqual([fault]);
  });

  it('what names nothing is not found, what has no key is not let in', async () => {
    for (const path of ['/needs/7', '/needs/00000000-0000-0000-0000-000000000000', '/nothing', '/offers/%00']) {
      expect((await ard.client.get<Problem>(path)).body).toMatchObject({ status: 404, code: 'not-found' });
    }
    const refused = await system.anyone.get<Problem>('/needs');
    expect(refused).toMatchObject({ status: 401, body: { code: 'not-authenticated' } });
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each([
    ['/needs', ['-createdAt', '2020-01-01', '-'.repeat(36)]],
    ['/needs', ['-createdAt', '2020-02-31 00:00:00+00', '00000000-0000-0000-0000-000000000000']],
    ['/needs', ['-createdAt', '1', '00000000-0000-0000-0000-000000000000']],
    ['/needs', ['-createdAt', '2020-02-01 00:00:00+99', '00000000-0000-0000-0000-000000000000']],
    ['/offers?sort=deadline', ['deadline', '2020-13-01', '00000000-0000-0000-0000-000000000000']],
    ['/suggestions', ['score', 5, '-'.repeat(36)]],
    ['/suggestions?sort=age', ['age', '99999', '00000000-0000-0000-0000-000000000000']],
    ['/partnerships', ['-createdAt', '2020-01-01 (x)', '00000000-0000-0000-0000-000000000000']],
    ['/notices', ['-createdAt', '2020-01-01', 'x']],
    ['/reference/sectors', ['place', 'x']],
  ])('a cursor of %s that nobody has given out is refused: %j', async (path, keys) => {
    const cursor = Buffer.from(JSON.stringify(keys)).toString('base64url');
    const answer = await ard.client.get<Problem>(`${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`);
    expect([answer.status, faults(answer.body)]).toEqual([422, ['/cursor bad-cursor']]);
  });

  it.each(['PUT', 'DELETE'])('%s on what cannot be put or deleted says what can be done', async (method) => {
    const answer = await ard.client.raw<Problem>(method, '/needs', '{}');
    expect(answer).toMatchObject({ status: 405, body: { code: 'method-not-allowed' } });
    expect(answer.headers.get('allow')).toBe('GET, POST');
  });

  it('every refusal names its request, one of the body included', async () => {
    const answers = [
      await ard.client.raw<Problem & { instance: string }>('POST', '/needs', '{'),
      await ard.client.get<Problem & { instance: string }>('/nothing'),
    ];
    for (const { body } of answers) expect(body.instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });

  it('an Idempotency-Key that is none is refused', async () => {
    const answer = await ard.client.post<Problem>('/needs', aNeed(), { headers: { 'idempotency-key': 'a b' } });
    expect(faults(answer.body)).toEqual(['/Idempotency-Key idempotency-key-format']);
    await nothingWritten();
  });
});
