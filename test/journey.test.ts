import { MailSink } from '../apps/local/src/mail-sink';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './system/accounts';
import { aNeed, anOffer } from './system/square/postings';
import { signatoryOf } from './system/square/signatories';
import { type System, startSystem } from './system/system';
import { until } from './system/until';
import { database, describeQueues } from './world';

interface Criterion {
  readonly key: string;
  readonly value: number;
  readonly weight: number;
  readonly contribution: number;
  readonly sentence: string;
}
interface Suggestion {
  readonly id: string;
  readonly status: string;
  readonly revision: number;
  readonly score: number;
  readonly needRank: number | null;
  readonly offerRank: number | null;
  readonly gates: readonly { key: string; outcome: string; sentence: string }[];
  readonly criteria: readonly Criterion[];
  readonly toVerify: readonly string[];
  readonly answers: { need: string; offer: string };
  readonly contacts: readonly { side: string; email: string }[];
  readonly partnershipId: string | null;
}
interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}
interface Posting {
  readonly id: string;
  readonly revision: number;
  readonly coverage: { status: string; covered: { value: string }; percent: number };
  readonly envelopeLeft: { value: string; currency: string };
}
interface Partnership {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
  readonly lines: readonly { modality: string; asked?: { value: string } }[];
}
interface NoticeSeen {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly readAt: string | null;
}

describeQueues('From two posts to a partnership', (backend) => {
  const db = database();
  const mailFolder = mkdtempSync(join(tmpdir(), 'penc-mails-'));
  const sink = new MailSink(mailFolder);
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;
  let stranger: Account;
  let admin: Account;

  beforeAll(async () => {
    const smtp = await sink.start();
    system = await startSystem(db.url, { queue: await backend.environment(), env: { SMTP_URL: smtp } });
    ard = await system.account({ type: 'ard', name: 'ARD de Sédhiou' });
    agency = await system.account({ type: 'cooperation-agency', language: 'en', name: 'Agence A' });
    coordinator = await system.account({ role: 'coordinator' });
    stranger = await system.account({ type: 'commune' });
    admin = await system.account({ role: 'admin' });
  });
  afterAll(async () => {
    await system.stop();
    await sink.stop();
    rmSync(mailFolder, { recursive: true });
  });

  let need: Posting;
  let offer: Posting;
  let suggestion: Suggestion;

  it('both sides post, in francs CFA and in euros, in French and in English', async () => {
    const needAnswer = await ard.client.post<Posting>('/needs', aNeed());
    const offerAnswer = await agency.client.post<Posting>('/offers', anOffer());
    expect([needAnswer.status, offerAnswer.status]).toEqual([201, 201]);
    need = needAnswer.body;
    offer = offerAnswer.body;
    expect(need.coverage).toMatchObject({ status: 'uncovered', percent: 0 });
    expect(offer.envelopeLeft).toEqual({ value: '900000', currency: 'EUR' });
  });

  it('the worker suggests the pair, first on both lists, with reasons that add up', async () => {
    suggestion = await until('the suggestion', async () => {
      const { body } = await coordinator.client.get<Page<Suggestion>>(`/suggestions?needId=${need.id}`);
      return body.items.find((item) => item.needRank === 1 && item.offerRank === 1);
    });
    expect(suggestion.status).toBe('suggested');
    const sum = suggestion.criteria.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBe(suggestion.score);
    expect(suggestion.gates.every(({ outcome }) => outcome === 'pass')).toBe(true);
    expect(suggestion.criteria.reduce((total, { weight }) => total + weight, 0)).toBe(100);
  });

  it('says the reasons in French and in English', async () => {
    const fr = await coordinator.client.in('fr').get<Suggestion>(`/suggestions/${suggestion.id}`);
    const en = await coordinator.client.in('en').get<Suggestion>(`/suggestions/${suggestion.id}`);
    const sentences = (one: Suggestion) => [...one.gates, ...one.criteria].map(({ sentence }) => sentence);
    expect(sentences(fr.body).every((sentence) => sentence.length > 10)).toBe(true);
    expect(sentences(fr.body).join(' ')).toContain('40\u00a0000\u00a0000\u00a0F\u00a0CFA');
    expect(sentences(fr.body)).not.toEqual(sentences(en.body));
  });

  it('is nobody’s business but the coordinator’s before it is approved', async () => {
    for (const account of [ard, agency, stranger]) {
      expect((await account.client.get(`/suggestions/${suggestion.id}`)).status).toBe(404);
    }
  });

  it('is approved once: the second approval is a conflict', async () => {
    const approve = { revision: suggestion.revision };
    const first = await coordinator.client.post<Suggestion>(`/suggestions/${suggestion.id}/approve`, approve);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ status: 'approved', needRank: null, offerRank: null });
    const second = await coordinator.client.post(`/suggestions/${suggestion.id}/approve`, approve);
    expect(second.status).toBe(409);
    expect(second.headers.get('content-type')).toContain('application/problem+json');
    expect(second.body).toMatchObject({ code: 'stale-revision', status: 409 });
    const third = await coordinator.client.post(`/suggestions/${suggestion.id}/approve`, {
      revision: first.body.revision,
    });
    expect(third.body).toMatchObject({ code: 'illegal-move' });
    suggestion = first.body;
  });

  it('tells both sides on the platform and by mail, each in their language', async () => {
    for (const [account, word] of [
      [ard, 'correspond à votre besoin'],
      [agency, 'fits your offer of support'],
    ] as const) {
      const notice = await until('the notice', async () => {
        const { body } = await account.client.get<Page<NoticeSeen>>('/notices');
        return body.items.find(({ kind }) => kind === 'suggestion-approved');
      });
      expect(notice.title).toContain(word);
      const mail = await until('the mail', async () => sink.mails.find(({ to }) => to.includes(account.email)));
      expect(mail.subject).toContain(word);
    }
  });

  it('both accept; contact details appear only then', async () => {
    const path = `/suggestions/${suggestion.id}/answer`;
    const answer = { revision: suggestion.revision, answer: 'accept' };
    expect((await stranger.client.post(path, answer)).status).toBe(404);
    const first = await ard.client.post<Suggestion>(path, answer);
    expect(first.body).toMatchObject({
      status: 'approved',
      answers: { need: 'accepted', offer: 'waiting' },
      contacts: [],
    });
    expect((await ard.client.post(path, answer)).body).toMatchObject({ code: 'already-answered' });
    const second = await agency.client.post<Suggestion>(path, answer);
    expect(second.body).toMatchObject({ status: 'agreed', answers: { need: 'accepted', offer: 'accepted' } });
    expect(second.body.contacts.map(({ email }) => email).toSorted()).toEqual([ard.email, agency.email].toSorted());
    suggestion = second.body;
    // whoever has left the organisation is no contact of it any more
    const gone = await system.account({ organisationId: ard.organisationId });
    const contacts = async () =>
      (await agency.client.get<Suggestion>(`/suggestions/${suggestion.id}`)).body.contacts.map(({ email }) => email);
    expect(await contacts()).toContain(gone.email);
    const listed = await agency.client.get<Page<Suggestion>>('/suggestions?status=agreed');
    expect(listed.body.items.map((one) => one.contacts.length)).toEqual([3]);
    await system.storage.read('UPDATE memberships SET ended_at = now() WHERE id = $1 RETURNING id', [
      gone.membershipId,
    ]);
    expect(await contacts()).not.toContain(gone.email);
    // nor is who was invited and has not come
    await system.storage.read('UPDATE memberships SET ended_at = NULL, joined_at = NULL WHERE id = $1 RETURNING id', [
      gone.membershipId,
    ]);
    expect(await contacts()).not.toContain(gone.email);
  });

  it('makes a partnership whose lines feed coverage and envelope', async () => {
    const { body } = await ard.client.get<Page<Partnership>>(`/partnerships?needId=${need.id}`);
    const partnership = body.items[0] as Partnership;
    expect(partnership.id).toBe(suggestion.partnershipId);
    expect(partnership).toMatchObject({
      status: 'drafted',
      lines: [{ modality: 'grant', asked: { value: '40000000' } }, { modality: 'training' }],
    });
    const lines = [{ modality: 'grant', agreed: { value: '30000', currency: 'EUR' } }];
    const [forAgency, forArd] = [await signatoryOf(system, agency), await signatoryOf(system, ard)];
    const path = `/partnerships/${partnership.id}`;
    const { revision } = partnership;
    expect((await agency.client.patch(path, { revision, lines, move: 'sign' })).body).toMatchObject({
      code: 'signatory-required',
    });
    const first = await forAgency.client.patch<Partnership>(path, { revision, lines, move: 'sign' });
    expect(first).toMatchObject({ status: 200, body: { status: 'drafted', signatures: [{ side: 'offer' }] } });
    const both = await forArd.client.patch<Partnership>(path, { revision: first.body.revision, move: 'sign' });
    expect(both).toMatchObject({ status: 200, body: { status: 'signed' } });
    const covered = await ard.client.get<Posting>(`/needs/${need.id}`);
    // 30,000 € at the peg
    expect(covered.body.coverage).toMatchObject({ status: 'partly', covered: { value: '19678710' }, percent: 49 });
    const left = await agency.client.get<Posting>(`/offers/${offer.id}`);
    expect(left.body.envelopeLeft.currency).toBe('EUR');
    expect(Number(left.body.envelopeLeft.value)).toBeCloseTo(870_000, 0);
  });

  it('tells all of it in the log, and only what is theirs to the sides', async () => {
    await system.settled();
    const { body } = await admin.client.get<Page<{ action: string }>>('/log?limit=100');
    const actions = body.items.map(({ action }) => action).toReversed();
    expect(actions).toEqual([
      'posting.create',
      'posting.create',
      'suggestion.approve',
      'suggestion.accept',
      'suggestion.accept',
      'partnership.draft',
      'delegation.give',
      'delegation.give',
      'partnership.edit',
      'partnership.signature',
      'partnership.sign',
    ]);
    expect((await stranger.client.get<Page<unknown>>('/log')).body.items).toEqual([]);
  });

  it('a notice is read once and stays read', async () => {
    const { body } = await ard.client.get<Page<NoticeSeen>>('/notices?unread=true');
    const [notice] = body.items;
    expect(notice).toMatchObject({ readAt: null });
    const read = await ard.client.post<NoticeSeen>(`/notices/${notice?.id}/read`);
    expect(read.body.readAt).not.toBeNull();
    expect((await agency.client.post(`/notices/${notice?.id}/read`)).status).toBe(404);
    const again = await ard.client.post<NoticeSeen>(`/notices/${notice?.id}/read`);
    expect(again.body.readAt).toBe(read.body.readAt);
  });
});
