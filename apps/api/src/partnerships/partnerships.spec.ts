import type { Account } from '../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../test/system/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

interface Partnership {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
  readonly lines: readonly object[];
  readonly moves: readonly string[];
  readonly code?: string;
  readonly errors?: readonly { pointer: string; code: string }[];
}
interface Posting {
  readonly id: string;
  readonly coverage: { status: string; percent: number };
  readonly envelopeLeft: { value: string };
}

const xof = (value: number) => ({ value: String(value), currency: 'XOF' });

describe('A partnership', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account();
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(() => system.stop());

  /** Suggested, approved, accepted by both sides. */
  async function agreed(needId: string, offerId: string): Promise<Partnership> {
    const suggestion = await until('the suggestion', async () => {
      const path = `/suggestions?needId=${needId}&offerId=${offerId}&status=suggested`;
      return (await coordinator.client.get<{ items: { id: string }[] }>(path)).body.items[0];
    });
    await system.settled();
    const path = `/suggestions/${suggestion.id}`;
    const { body } = await coordinator.client.get<{ revision: number }>(path);
    const approved = await coordinator.client.post<{ revision: number }>(`${path}/approve`, {
      revision: body.revision,
    });
    const answer = { revision: approved.body.revision, answer: 'accept' };
    await ard.client.post(`${path}/answer`, answer);
    const both = await agency.client.post<{ partnershipId: string }>(`${path}/answer`, answer);
    return (await ard.client.get<Partnership>(`/partnerships/${both.body.partnershipId}`)).body;
  }

  async function partnershipOf(needChanges: object, offerChanges: object) {
    const need = (await ard.client.post<Posting>('/needs', aNeed({ ...needChanges }))).body;
    const offer = (await agency.client.post<Posting>('/offers', anOffer({ ...offerChanges }))).body;
    return { need, offer, partnership: await agreed(need.id, offer.id) };
  }
  const change = async (account: Account, partnership: Partnership, patch: object) =>
    (
      await account.client.patch<Partnership>(`/partnerships/${partnership.id}`, {
        revision: partnership.revision,
        ...patch,
      })
    ).body;

  it('moves from draft to completion, its lines written back as they were read', async () => {
    const { need, partnership } = await partnershipOf({}, {});
    const lines = [{ modality: 'grant', agreed: xof(40_000_000) }];
    const drafted = await change(ard, partnership, { lines });
    const read = await ard.client.get<Partnership>(`/partnerships/${partnership.id}`);
    const signed = await change(agency, drafted, { lines: read.body.lines, move: 'sign' });
    expect(signed).toMatchObject({ status: 'signed', moves: ['start', 'end'] });
    const active = await change(agency, signed, { move: 'start' });
    const done = await change(agency, active, { move: 'complete' });
    expect(done).toMatchObject({ status: 'completed', moves: [] });
    expect((await ard.client.get<Posting>(`/needs/${need.id}`)).body.coverage).toMatchObject({
      status: 'covered',
      percent: 100,
    });
    const [record] = await system.storage.read(
      'SELECT sectors, amount_xof::integer AS amount FROM track_records WHERE partnership_id = $1',
      [partnership.id],
    );
    expect(record).toEqual({ sectors: ['31120', '16020'], amount: 40_000_000 });
    expect(await change(agency, done, { lines: [] })).toMatchObject({ code: 'illegal-move' });
    expect(await change(agency, done, { move: 'end', reason: 'mutual' })).toMatchObject({ code: 'illegal-move' });
  });

  it('one that ends gives back what was not delivered', async () => {
    const { need, partnership } = await partnershipOf({}, {});
    const lines = [{ modality: 'grant', agreed: xof(40_000_000), delivered: xof(10_000_000) }];
    const signed = await change(ard, partnership, { lines, move: 'sign' });
    expect(await change(ard, signed, { move: 'end' })).toMatchObject({
      errors: [{ pointer: '/reason', code: 'reason-required' }],
    });
    await change(ard, signed, { move: 'end', reason: 'funding' });
    expect((await ard.client.get<Posting>(`/needs/${need.id}`)).body.coverage).toMatchObject({
      status: 'partly',
      percent: 25,
    });
  });

  it('delivers no more than was agreed, and changes something', async () => {
    const { partnership } = await partnershipOf({}, {});
    const lines = [{ modality: 'grant', agreed: xof(20), delivered: xof(30) }];
    const fault = { pointer: '/lines/0/delivered', code: 'line-delivered-above-agreed' };
    expect(await change(ard, partnership, { lines })).toMatchObject({ errors: [fault] });
    expect(await change(ard, partnership, {})).toMatchObject({ errors: [{ code: 'nothing-to-change' }] });
    expect(await change(ard, partnership, { lines: [] })).toMatchObject({ lines: [] });
  });

  it('no envelope is spent twice, however many write at the same time', async () => {
    const envelope = { envelope: xof(60_000_000), ticket: undefined, fundingRateMax: undefined };
    const first = await partnershipOf({}, envelope);
    const needs = await Promise.all([1, 2, 3].map(() => ard.client.post<Posting>('/needs', aNeed())));
    const others: Partnership[] = [];
    for (const { body: need } of needs) others.push(await agreed(need.id, first.offer.id));
    const lines = [{ modality: 'grant', agreed: xof(25_000_000) }];
    const answers = await Promise.all([first.partnership, ...others].map((one) => change(agency, one, { lines })));
    expect(answers.filter(({ code }) => code === 'envelope-exceeded')).toHaveLength(2);
    const left = await agency.client.get<Posting>(`/offers/${first.offer.id}`);
    expect(left.body.envelopeLeft.value).toBe('10000000');
  });
});
