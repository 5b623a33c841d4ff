import type { Account } from '../../../../../test/system/accounts';
import { type PartnershipSeen, change, draftedPartnership, xof } from '../../../../../test/system/square/partnerships';
import { atOnce } from '../../../../../test/system/watching/locked';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { delegate, signatoryOf } from '../../../../../test/system/square/signatories';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

interface Posting {
  readonly id: string;
  readonly coverage: { covered: { value: string } };
  readonly envelopeLeft: { value: string };
}
/** As many at a time as the issue asks for. */
const RIVALS = 100;

describe('Signing', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await signatoryOf(system, await system.account());
    agency = await signatoryOf(system, await system.account({ type: 'cooperation-agency' }));
  });
  afterAll(() => system.stop());

  const post = async (kind: 'needs' | 'offers', body: object) =>
    (await (kind === 'needs' ? ard : agency).client.post<Posting>(`/${kind}`, body)).body;
  const lines = (francs: number) => [{ modality: 'grant', agreed: xof(francs) }];
  async function drafted(francs = 20_000_000, need = aNeed(), offer = anOffer()): Promise<string> {
    const [{ id: needId }, { id: offerId }] = [await post('needs', need), await post('offers', offer)];
    const id = await draftedPartnership(system.storage, needId, offerId);
    await change(ard, id, { lines: lines(francs) });
    return id;
  }

  describe('is for signatories with a delegation', () => {
    it.each(['editor', 'member'] as const)('not for a mere %s', async (role) => {
      const colleague = await system.account({ role, organisationId: ard.organisationId });
      const refused = await change(colleague, await drafted(), { move: 'sign' });
      expect(refused).toMatchObject({ status: 403, code: role === 'editor' ? 'signatory-required' : 'not-allowed' });
    });

    it.each([
      ['without a delegation', null, 'delegation-required', 'Aucune délégation'],
      ['before it takes effect', { validFrom: '2199-01-01' }, 'delegation-not-in-force', '1er janvier 2199'],
      ['after it has run out', { validUntil: '2020-12-31' }, 'delegation-not-in-force', '31 décembre 2020'],
      ['above its ceiling', { ceiling: xof(19_999_999) }, 'delegation-ceiling', '19\u00a0999\u00a0999\u00a0F\u00a0CFA'],
    ] as const)('not %s, and is told so', async (_, delegation, code, word) => {
      const signatory = await signatoryOf(system, ard, delegation);
      const refused = await change(signatory, await drafted(), { move: 'sign' });
      expect(refused).toMatchObject({ status: 403, code });
      expect(refused.detail).toContain(word);
    });

    it('up to its ceiling, things in kind counted', async () => {
      const signatory = await signatoryOf(system, ard, { ceiling: { value: '30489.81', currency: 'EUR' } });
      const id = await drafted();
      const inKind = { what: 'Véhicule', quantity: 1, unit: 'unité', value: xof(100) };
      const twoLines = [...lines(20_000_000), { modality: 'equipment', inKind }];
      expect(await change(signatory, id, { lines: twoLines, move: 'sign' })).toMatchObject({
        code: 'delegation-ceiling',
      });
      expect(await change(signatory, id, { lines: lines(20_000_000), move: 'sign' })).toMatchObject({
        signatures: [{ side: 'need', membershipId: signatory.membershipId, delegation: { reference: 'Arrêté n° 12' } }],
      });
    });

    it('not once the delegation was ended; what was signed by it stays', async () => {
      const signatory = await signatoryOf(system, ard, null);
      const delegation = await delegate(system, signatory);
      const id = await drafted();
      await change(signatory, id, { move: 'sign' });
      const path = `/members/${signatory.membershipId}/delegations`;
      const stranger = await signatoryOf(system, await system.account());
      expect((await stranger.client.post(`${path}/${delegation.id}/end`)).status).toBe(404);
      const their = `/members/${stranger.membershipId}/delegations/${delegation.id}/end`;
      expect((await stranger.client.post(their)).status).toBe(404);
      const ended = await ard.client.post(`${path}/${delegation.id}/end`);
      expect(ended).toMatchObject({ status: 200, body: { inForce: false } });
      expect(await change(signatory, await drafted(), { move: 'sign' })).toMatchObject({
        code: 'delegation-not-in-force',
      });
      expect(await change(agency, id, { move: 'sign' })).toMatchObject({ status: 'signed' });
    });

    it('nor while it is being ended', async () => {
      const signatory = await signatoryOf(system, ard, null);
      const { id: delegationId } = await delegate(system, signatory);
      const id = await drafted();
      const ended = ['UPDATE delegations SET ended_on = current_date WHERE id = $1', delegationId] as const;
      const [answer] = await atOnce(system.storage, ended, () => [change(signatory, id, { move: 'sign' })]);
      expect(answer).toMatchObject({ code: 'delegation-not-in-force' });
    });

    it('nobody gives one but an administrator, to nobody but a signatory', async () => {
      const act = { reference: 'Arrêté n° 13', validFrom: '2027-01-01', validUntil: '2027-12-31' };
      const path = (account: Account) => `/members/${account.membershipId}/delegations`;
      expect((await ard.client.post(path(ard), act)).status).toBe(403);
      expect((await agency.client.post(path(ard), act)).status).toBe(404);
      expect((await agency.client.get(path(ard))).status).toBe(404);
      const admin = await system.account({ role: 'admin' });
      const editor = await system.account();
      expect((await admin.client.post(path(editor), act)).body).toMatchObject({ code: 'not-a-signatory' });
      const backwards = { ...act, validUntil: '2026-12-31' };
      expect((await admin.client.post(path(ard), backwards)).body).toMatchObject({
        errors: [{ pointer: '/validUntil', code: 'end-before-start' }],
      });
      expect((await ard.client.get<{ items: object[] }>(path(ard))).body.items).toMatchObject([
        { reference: 'Arrêté n° 12', ceiling: null, endedOn: null, inForce: true },
      ]);
    });
  });

  it('takes both sides, each once', async () => {
    const id = await drafted();
    const once = await change(ard, id, { move: 'sign' });
    expect(once).toMatchObject({ status: 'drafted', revision: 2, signatures: [{ side: 'need' }] });
    expect(await change(ard, id, { move: 'sign' })).toMatchObject({ status: 409, code: 'already-signed' });
    expect(await change(agency, id, { move: 'sign' })).toMatchObject({ status: 'signed', revision: 3 });
  });

  it('waits while the other organisation is suspended, though it has signed; so does the reservation of the envelope', async () => {
    const id = await drafted();
    await change(ard, id, { move: 'sign' });
    const setStatus = (status: string) =>
      system.storage.read('UPDATE organisations SET status = $2 WHERE id = $1 RETURNING id', [
        ard.organisationId,
        status,
      ]);
    await setStatus('suspended');
    for (const move of ['sign', 'submit']) {
      expect(await change(agency, id, { move })).toMatchObject({ status: 409, code: 'partner-unverified' });
    }
    await setStatus('verified');
    expect(await change(agency, id, { move: 'sign' })).toMatchObject({ status: 'signed' });
  });

  it('wants to know what is agreed', async () => {
    const id = await drafted();
    expect(await change(ard, id, { lines: [], move: 'sign' })).toMatchObject({
      errors: [{ pointer: '/lines', code: 'lines-before-signature' }],
    });
    const asked = { modality: 'grant', asked: xof(20_000_000) };
    // nor do councils approve what says nothing
    for (const [side, move] of [
      [ard, 'sign'],
      [agency, 'submit'],
    ] as const) {
      expect(await change(side, id, { lines: [asked], move })).toMatchObject({
        errors: [{ pointer: '/lines/0/agreed', code: 'line-not-agreed' }],
      });
    }
  });

  it('beyond an envelope that is kept secret is refused, and what is left of it told to its own side alone', async () => {
    const secret = anOffer({ envelope: xof(17_654_321), envelopePublic: false, ticket: undefined });
    const id = await drafted(20_000_000, aNeed(), secret);
    const [refused, told] = [await change(ard, id, { move: 'sign' }), await change(agency, id, { move: 'sign' })];
    for (const answer of [refused, told]) expect(answer).toMatchObject({ status: 409, code: 'envelope-exceeded' });
    const amount = /17.654.321/;
    expect([amount.test(JSON.stringify(refused)), amount.test(JSON.stringify(told))]).toEqual([false, true]);
  });

  describe('when a hundred sign at the same time', () => {
    /** On a busy machine a hundred may wait too long for a connection to Postgres: told so (503), one asks again. */
    async function answered<Answer extends object>(ask: () => Promise<Answer>): Promise<Answer> {
      return until('an answer', async () => {
        const answer = await ask();
        return 'status' in answer && answer.status === 503 ? null : answer;
      });
    }

    /** All first signatures are there: each second one would bind. */
    async function rivals(francs: number, pairs: readonly (readonly [needId: string, offerId: string])[]) {
      const ids: string[] = [];
      for (const [needId, offerId] of pairs) ids.push(await draftedPartnership(system.storage, needId, offerId));
      const first = await Promise.all(
        ids.map((id) => answered(() => change(ard, id, { lines: lines(francs), move: 'sign' }))),
      );
      expect(first.filter(({ signatures }) => signatures?.length === 1)).toHaveLength(RIVALS);
      const second = await Promise.all(
        first.map(({ id, revision }) =>
          answered(() => agency.client.patch<PartnershipSeen>(`/partnerships/${id}`, { revision, move: 'sign' })),
        ),
      );
      const outcomes = second.map(({ status, body }) => `${status} ${body.code ?? body.status}`);
      return Object.fromEntries([...new Set(outcomes)].map((one) => [one, outcomes.filter((o) => o === one).length]));
    }
    const hundred = Array.from({ length: RIVALS });

    it('for one envelope, as many are signed as it holds, and the others are told what is left', async () => {
      const offer = await post('offers', anOffer({ envelope: xof(1_000_000_000), ticket: undefined }));
      const needs: Posting[] = [];
      for (const _ of hundred) needs.push(await post('needs', aNeed()));
      const outcomes = await rivals(
        30_000_000,
        needs.map(({ id }) => [id, offer.id] as const),
      );
      expect(outcomes).toEqual({ '200 signed': 33, '409 envelope-exceeded': 67 });
      const { body } = await agency.client.get<Posting>(`/offers/${offer.id}`);
      expect(body.envelopeLeft.value).toBe('10000000');
    });

    it('for one need, as many are signed as it lacks, and the others are told that it is covered', async () => {
      const need = await post('needs', aNeed());
      const offers: Posting[] = [];
      for (const _ of hundred) offers.push(await post('offers', anOffer()));
      const outcomes = await rivals(
        6_000_000,
        offers.map(({ id }) => [need.id, id] as const),
      );
      expect(outcomes).toEqual({ '200 signed': 6, '409 need-overcovered': 94 });
      const { body } = await ard.client.get<Posting>(`/needs/${need.id}`);
      expect(body.coverage.covered.value).toBe('36000000');
    });

    it('for one partnership, each side signs once', async () => {
      const id = await drafted();
      const answers = await Promise.all(
        hundred.map((_, index) =>
          (index % 2 === 0 ? ard : agency).client.patch<PartnershipSeen>(`/partnerships/${id}`, {
            revision: 2,
            move: 'sign',
          }),
        ),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(RIVALS - 2);
    });
  });
});
