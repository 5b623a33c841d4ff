import { addDays, dayOf } from '@penc/domain';
import type { Account } from '../../../../../test/system/accounts';
import {
  type PartnershipSeen,
  change,
  draftedPartnership,
  read,
  xof,
} from '../../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { signatoryOf } from '../../../../../test/system/square/signatories';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

interface Template {
  readonly revision: number;
  readonly approvals: readonly object[];
}
interface NoticeSeen {
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly subject: { readonly id: string };
}
const council = { kind: 'deliberation', body: 'Conseil municipal', required: true };
const control = { kind: 'legality-control', body: 'Préfet de Goudomp', required: false };

describe('Approvals', () => {
  const db = database();
  const today = dayOf(new Date());
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await signatoryOf(system, await system.account());
    agency = await signatoryOf(system, await system.account({ type: 'cooperation-agency', language: 'en' }));
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(() => system.stop());

  const post = async () =>
    [
      (await ard.client.post<{ id: string }>('/needs', aNeed())).body.id,
      (await agency.client.post<{ id: string }>('/offers', anOffer())).body.id,
    ] as const;
  async function drafted(approvals: readonly object[] = []): Promise<string> {
    const [needId, offerId] = await post();
    const id = await draftedPartnership(system.storage, needId, offerId);
    await change(ard, id, { lines: [{ modality: 'grant', agreed: xof(20_000_000) }], approvals });
    return id;
  }
  const done = ({ approvals }: PartnershipSeen) => approvals.map((one) => ({ ...one, doneOn: '2024-05-02' }));
  const noticesOf = async (account: Account, id: string) =>
    (
      await account.client.in(account === agency ? 'en' : 'fr').get<{ items: NoticeSeen[] }>('/notices?limit=100')
    ).body.items.filter(({ subject }) => subject.id === id);

  it('that are required come before the signature; the law is not assumed: by itself there are none', async () => {
    const id = await drafted([council, control]);
    expect(await change(ard, id, { move: 'sign' })).toMatchObject({ status: 409, code: 'approvals-to-submit' });
    expect(await change(ard, id, { move: 'submit' })).toMatchObject({ status: 403, code: 'other-sides-move' });
    const submitted = await change(agency, id, { move: 'submit' });
    expect(submitted).toMatchObject({ status: 'in-approval', moves: ['redraft', 'sign', 'end'] });
    expect(await change(ard, id, { move: 'sign' })).toMatchObject({
      code: 'approvals-open',
      detail: 'Une approbation requise n’est pas encore donnée\u00a0: la signature attend leur date.',
    });
    const [first, second] = submitted.approvals;
    const given = { ...first, doneOn: today, reference: 'Délibération 2026-014' };
    await change(ard, id, { approvals: [given, second], move: 'sign' });
    // the control of legality comes after the signature
    const signed = await change(agency, id, { move: 'sign' });
    expect(signed).toMatchObject({ status: 'signed', approvals: [given, control] });
    expect(await change(ard, id, { approvals: done(signed) })).toMatchObject({
      approvals: [{ doneOn: '2024-05-02' }, { doneOn: '2024-05-02' }],
    });
  });

  it('once asked for, freeze the lines and stay required, until the draft is taken up again', async () => {
    const id = await drafted([council]);
    const { approvals, lines } = await change(agency, id, { move: 'submit' });
    const more = lines.map((line) => ({ ...line, agreed: xof(21_000_000) }));
    expect(await change(ard, id, { lines: more })).toMatchObject({ code: 'terms-settled' });
    expect(await change(ard, id, { lines })).toMatchObject({ lines });
    const early = lines.map((line) => ({ ...line, delivered: xof(1_000_000) }));
    expect(await change(agency, id, { lines: early })).toMatchObject({ code: 'terms-settled' });
    expect(await change(ard, id, { approvals: [] })).toMatchObject({ status: 409, code: 'approvals-settled' });
    const optional = approvals.map((one) => ({ ...one, required: false }));
    expect(await change(ard, id, { approvals: optional })).toMatchObject({ code: 'approvals-settled' });
    expect(await change(ard, id, { move: 'redraft' })).toMatchObject({ status: 'drafted' });
    expect(await change(ard, id, { approvals: [], lines: more, move: 'sign' })).toMatchObject({
      approvals: [],
      signatures: [{ side: 'need' }],
    });
  });

  it('reserve the envelope, which cannot be reserved twice', async () => {
    const [needId] = await post();
    const [other] = await post();
    const offer = await agency.client.post<{ id: string }>('/offers', anOffer({ envelope: xof(30_000_000) }));
    const ids = [needId, other].map((one) => draftedPartnership(system.storage, one, offer.body.id));
    for (const id of await Promise.all(ids)) {
      await change(ard, id, { lines: [{ modality: 'grant', agreed: xof(20_000_000) }] });
    }
    const [first, second] = await Promise.all(ids);
    expect(await change(agency, String(first), { move: 'submit' })).toMatchObject({ status: 'in-approval' });
    expect(await change(agency, String(second), { move: 'submit' })).toMatchObject({ code: 'envelope-exceeded' });
    await change(ard, String(first), { move: 'redraft' });
    expect(await change(agency, String(second), { move: 'submit' })).toMatchObject({ status: 'in-approval' });
  });

  it('reserve all that is sought and left, which is signed all the same', async () => {
    const [needId] = await post();
    const offer = await agency.client.post<{ id: string }>('/offers', anOffer({ envelope: xof(40_000_000) }));
    const id = await draftedPartnership(system.storage, needId, offer.body.id);
    await change(ard, id, { lines: [{ modality: 'grant', agreed: xof(40_000_000) }] });
    expect(await change(agency, id, { move: 'submit' })).toMatchObject({ status: 'in-approval' });
    expect(await change(ard, id, { move: 'sign' })).toMatchObject({ status: 'in-approval' });
    expect(await change(agency, id, { move: 'sign' })).toMatchObject({ status: 'signed' });
  });

  it.each([
    ['a day to come', { ...council, doneOn: '2199-01-01' }, '/approvals/0/doneOn day-to-come'],
    ['a kind that is none', { ...council, kind: 'blessing' }, '/approvals/0/kind unknown-code'],
    ['nobody who gives it', { ...council, body: ' ' }, '/approvals/0/body text-empty'],
    ['required or not?', { ...council, required: 'yes' }, '/approvals/0/required wrong-type'],
    ['another’s id', { ...council, id: '0f6a0000-0000-4000-8000-000000000000' }, '/approvals/0/id id-not-here'],
  ])('are refused with %s', async (_, approval, expected) => {
    const { errors = [] } = await change(ard, await drafted(), { approvals: [approval] });
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([expected]);
  });

  it('that are late are shown, and found', async () => {
    const id = await drafted([{ ...council, due: '2024-01-01' }, control]);
    const seen = await read(coordinator.client, id);
    expect(seen.overdueApprovals).toEqual([seen.approvals[0]?.id]);
    const late = async () =>
      (await coordinator.client.get<{ items: { id: string }[] }>('/partnerships?overdue=true')).body.items.map(
        (one) => one.id,
      );
    expect(await late()).toContain(id);
    await change(ard, id, { approvals: done(seen) });
    expect(await late()).not.toContain(id);
  });

  it('due within a week are recalled to both sides once, and once more when they are put off', async () => {
    const due = addDays(today, 7);
    const id = await drafted([
      { ...council, due },
      { ...control, due: addDays(today, 30) },
    ]);
    const recalls = async (account: Account) =>
      (await noticesOf(account, id)).filter(({ kind }) => kind === 'approval-due');
    for (const account of [ard, agency]) {
      await until('the recall', async () => (await recalls(account)).length === 1);
    }
    expect((await recalls(ard))[0]?.body).toContain('délibération du conseil (Conseil municipal)');
    expect((await recalls(agency))[0]?.body).toContain('council decision (Conseil municipal)');
    const { approvals } = await read(ard.client, id);
    const putOff = approvals.map((one) => ({ ...one, due: addDays(today, 6) }));
    await change(ard, id, { approvals: putOff });
    await until('the recalls of the new days', async () => (await recalls(ard)).length === 3);
    await system.settled();
    expect(await recalls(agency)).toHaveLength(3);
  });

  it('that an organisation proposes stand in each new draft', async () => {
    const path = `/organisations/${ard.organisationId}/approval-template`;
    const { body: empty } = await ard.client.get<Template>(path);
    expect(empty.approvals).toEqual([]);
    expect((await agency.client.get(path)).status).toBe(404);
    const put = async (account: Account, revision: number, approvals: readonly object[]) =>
      account.client.raw<Template>('PUT', path, JSON.stringify({ revision, approvals }));
    const template = [{ ...council, dueInDays: 45 }, control];
    expect((await put(agency, empty.revision, template)).status).toBe(404);
    const written = await put(ard, empty.revision, [
      { ...council, dueInDays: 45 },
      { ...control, dueInDays: null },
    ]);
    expect(written).toMatchObject({ status: 200 });
    expect(written.body.approvals).toEqual(template);
    expect((await put(ard, empty.revision, [])).body).toMatchObject({ code: 'stale-revision' });
    const id = await agreedThroughTheWorker();
    const { approvals } = await read(agency.client, id);
    expect(approvals).toMatchObject([{ ...council, due: addDays(today, 45) }, control]);
    await put(ard, written.body.revision, []);
  });

  it('and moves are told to both sides, each in its language; a signature asks the other side for its own', async () => {
    const id = await drafted([]);
    await change(ard, id, { move: 'sign' });
    await system.settled();
    const titles = async (account: Account) => (await noticesOf(account, id)).map(({ title }) => title);
    expect((await titles(ard))[0]).toContain('Signature enregistrée');
    expect((await titles(agency))[0]).toContain('Your signature is awaited');
    await change(agency, id, { lines: [{ modality: 'grant', agreed: xof(19_000_000) }] });
    await system.settled();
    expect((await titles(ard))[0]).toContain('Signature à renouveler');
    expect((await titles(agency))[0]).toContain('Signature to be renewed');
    await change(ard, id, { move: 'sign' });
    await change(agency, id, { move: 'sign' });
    await change(agency, id, { move: 'start' });
    await change(agency, id, { move: 'suspend', reason: 'breach' });
    await agency.client.post(`/partnerships/${id}/notes`, { text: 'The report is missing.' });
    await system.settled();
    expect((await titles(ard))[0]).toContain('Nouvelle note');
    expect((await titles(agency))[0]).toContain('Partnership suspended');
    expect((await noticesOf(ard, id)).find(({ title }) => title.includes('suspendu'))?.body).toMatch(
      /État\s: suspendu\.$/,
    );
  });

  async function agreedThroughTheWorker(): Promise<string> {
    const [needId, offerId] = await post();
    const found = await until('the suggestion', async () => {
      const path = `/suggestions?needId=${needId}&offerId=${offerId}&status=suggested`;
      return (await coordinator.client.get<{ items: { id: string }[] }>(path)).body.items[0];
    });
    await system.settled();
    const path = `/suggestions/${found.id}`;
    const { body } = await coordinator.client.get<{ revision: number }>(path);
    const approved = await coordinator.client.post<{ revision: number }>(`${path}/approve`, {
      revision: body.revision,
    });
    const answer = { revision: approved.body.revision, answer: 'accept' };
    await ard.client.post(`${path}/answer`, answer);
    const both = await agency.client.post<{ partnershipId: string }>(`${path}/answer`, answer);
    return both.body.partnershipId;
  }
});
