import type { Account } from '../../../../test/system/accounts';
import { anApplication, apply, judge } from '../../../../test/system/square/organisations';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

interface Posting {
  readonly id: string;
  readonly status: string;
  readonly revision: number;
  readonly mergedInto: string | null;
  readonly coverage: { readonly sought: { readonly value: string } | null };
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}
interface Suggestion {
  readonly id: string;
  readonly status: string;
  readonly gates: readonly { readonly key: string; readonly outcome: string; readonly sentence: string }[];
  readonly criteria: readonly { readonly key: string; readonly sentence: string }[];
  readonly toVerify: readonly string[];
}

const xof = (value: number) => ({ value: String(value), currency: 'XOF' });
const source = (kind: string, value: number, over = {}) => ({
  source: 'Budget communal 2027',
  kind,
  form: 'cash',
  amount: xof(value),
  status: 'confirmed',
  ...over,
});

describe('Postings as they really are', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let ministry: Account;
  let coordinator: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account({ type: 'ard' });
    agency = await system.account({ type: 'cooperation-agency' });
    ministry = await system.account({ type: 'ministry' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(() => system.stop());

  const need = async (changes = {}, from = ard) => (await from.client.post<Posting>('/needs', aNeed(changes))).body;
  const offer = async (changes = {}, from = agency) =>
    (await from.client.post<Posting>('/offers', anOffer(changes))).body;
  const faults = (posting: Posting) => posting.errors?.map(({ pointer, code }) => `${pointer} ${code}`).toSorted();
  const suggestionOf = (needId: string, offerId: string) =>
    coordinator.client
      .get<{ items: readonly Suggestion[] }>(`/suggestions?needId=${needId}&offerId=${offerId}`)
      .then(({ body }) => body.items[0]);

  it('a need says for whom, with whom, how it is paid, and in which plan it stands', async () => {
    const said = {
      contractingAuthority: { name: 'Commune de Bounkiling', type: 'commune' },
      onBehalfOf: [{ name: 'Commune de Tanaff', reference: 'Délibération 12/2026' }],
      partners: [{ name: 'Groupement Karonghen', organisationId: agency.organisationId }],
      financingPlan: [source('local-budget', 4_000_000), source('community', 1_000_000, { form: 'in-kind' })],
      inKind: [{ what: 'Pompes solaires', quantity: 3, unit: 'pièce', value: xof(6_000_000) }],
      plan: { kind: 'PDC', years: '2023-2028', action: 'Axe 2, action 14', status: 'listed' },
      readiness: [{ requirement: 'deliberation', met: true, reference: 'N° 7' }],
      subthemes: ['economic-reintegration'],
      modalities: ['works', 'study', 'recoverable-advance', 'grant'],
      visibility: 'members',
      ownContribution: undefined,
    };
    const posted = await need(said);
    expect(posted).toMatchObject(JSON.parse(JSON.stringify(said)) as object);
    expect(posted.coverage.sought).toEqual({ value: '40000000', currency: 'XOF' });
  });

  it('an offer says how it is awarded, by whom paid and run, and what it requires', async () => {
    const said = {
      kind: 'call',
      deadline: '2099-03-31T12:00:00+00:00',
      reference: 'APP/2099/04',
      url: 'https://www.example.org/appel',
      resultsOn: '2099-06-30',
      fundedBy: [{ name: 'Union européenne' }],
      managedBy: { name: 'Agence A' },
      requires: ['plan-listed', 'joint-application'],
      envelopePublic: false,
    };
    expect(await offer(said)).toMatchObject(said);
  });

  it('all faults are told at once, each where it is', async () => {
    const spoilt = await need({
      financingPlan: [source('donor', 50_000_000), source('lottery', 1)],
      subthemes: ['diaspora-skills'],
      readiness: [
        { requirement: 'deliberation', met: true },
        { requirement: 'deliberation', met: false },
      ],
      plan: { kind: 'PDC', status: 'perhaps', mood: 'good' },
      onBehalfOf: [{ name: 'Commune de Tanaff' }],
      deadline: '2100-01-01T10:00',
    });
    expect(faults(spoilt)).toEqual([
      '/deadline not-a-deadline',
      '/financingPlan/1/kind unknown-code',
      '/onBehalfOf/0/reference required',
      '/ownContribution own-contribution-in-plan',
      '/plan/mood unknown-field',
      '/plan/status unknown-code',
      '/readiness/1 said-twice',
      '/subthemes/0 subtheme-outside-themes',
    ]);
    const tooMuch = { ownContribution: undefined, financingPlan: [source('donor', 45_000_001)] };
    expect(faults(await need(tooMuch))).toEqual(['/financingPlan plan-above-amount']);
    const call = await offer({ kind: 'call', url: 'javascript:alert(1)', resultsOn: '2099-01-01' });
    expect(faults(call)).toEqual(['/deadline call-without-deadline', '/url not-a-web-address']);
    const early = await offer({ kind: 'call', deadline: '2099-03-31', resultsOn: '2099-03-30' });
    expect(faults(early)).toEqual(['/resultsOn results-before-deadline']);
  });

  it('a patch merges objects and replaces lists', async () => {
    const posted = await offer();
    const ticket = { max: { value: '150000' } };
    const edited = await agency.client.patch<Posting & { ticket: object }>(`/offers/${posted.id}`, {
      revision: 1,
      ticket,
    });
    expect(edited.body.ticket).toEqual({
      min: { value: '20000', currency: 'EUR' },
      max: { value: '150000', currency: 'EUR' },
    });
    const gone = await agency.client.patch<Posting & { ticket: object }>(`/offers/${posted.id}`, {
      revision: 2,
      ticket: { min: null },
      targetGroups: ['women'],
    });
    expect(gone.body).toMatchObject({ ticket: { max: { value: '150000' } }, targetGroups: ['women'] });
    expect(gone.body.ticket).not.toHaveProperty('min');
  });

  it('any organisation posts needs and offers, ministries included', async () => {
    expect(await need({}, ministry)).toMatchObject({ status: 'open' });
    expect(await offer({}, ministry)).toMatchObject({ status: 'open' });
    expect(await offer({ title: 'Accueil d’équipes en immersion' }, ard)).toMatchObject({ status: 'open' });
  });

  it('eligibility is that of the contracting authority', async () => {
    const forCommunes = await offer({ eligibleTypes: ['commune'] });
    const own = await need();
    const forCommune = await need({ contractingAuthority: { name: 'Commune de Simbandi', type: 'commune' } });
    await until('the suggestion', () => suggestionOf(forCommune.id, forCommunes.id));
    await system.settled();
    expect(await suggestionOf(own.id, forCommunes.id)).toBeUndefined();
  });

  it('a contracting authority that is known here is of the type that was verified', async () => {
    const named = { name: 'Agence', organisationId: agency.organisationId };
    const mistaken = { contractingAuthority: { ...named, type: 'commune' } };
    expect(faults(await need(mistaken))).toEqual(['/contractingAuthority/type not-its-type']);
    const posted = await need({ contractingAuthority: { ...named, type: 'cooperation-agency' } });
    expect(posted).toMatchObject({ status: 'open', revision: 1 });
    const edited = await ard.client.patch<Posting>(`/needs/${posted.id}`, { revision: 1, ...mistaken });
    expect(faults(edited.body)).toEqual(['/contractingAuthority/type not-its-type']);
    // of one that is not here yet, what is said stands
    const stranger = { ...named, organisationId: '00000000-0000-4000-8000-000000000000', type: 'commune' };
    expect(await need({ contractingAuthority: stranger })).toMatchObject({ status: 'open' });
  });

  it('a contracting authority that is verified later is what was verified of it, and no longer once it is suspended', async () => {
    const admin = await system.account({ role: 'admin', type: 'state-agency' });
    const applied = await apply(system, anApplication({ type: 'diaspora-association' }));
    const authority = { name: 'Ndimbal', organisationId: applied.body.id, type: 'commune' };
    const forCommunes = await offer({ eligibleTypes: ['commune'] });
    const forAssociations = await offer({ eligibleTypes: ['diaspora-association'] });
    const posted = await need({ contractingAuthority: authority });
    const listed = async () => {
      await system.settled();
      const found = [forCommunes, forAssociations].map(({ id }) => suggestionOf(posted.id, id));
      return (await Promise.all(found)).map((one) => one !== undefined && one.status !== 'superseded');
    };
    expect(await listed()).toEqual([true, false]);
    await judge(admin, applied.body.id, 'verify');
    expect(await listed()).toEqual([false, true]);
    // what the score rests on is replayed as it was
    const found = await suggestionOf(posted.id, forAssociations.id);
    const replayed = await coordinator.client.post<{ equal: boolean }>(`/suggestions/${found?.id}/replay`);
    expect(replayed.body).toMatchObject({ equal: true });
    await judge(admin, applied.body.id, 'suspend', { reason: 'misuse' });
    expect(await listed()).toEqual([true, false]);
  });

  it('what an offer requires refuses when it is unmet, and is to verify when it is not said', async () => {
    const strict = await offer({ requires: ['plan-listed', 'deliberation'] });
    const listed = await need({ plan: { kind: 'PDC', status: 'listed' } });
    const unlisted = await need({ plan: { kind: 'PDC', status: 'not-listed' } });
    const found = await until('the suggestion', () => suggestionOf(listed.id, strict.id));
    const gate = found.gates.find(({ key }) => key === 'requirements-met');
    expect(gate).toMatchObject({ outcome: 'unknown' });
    expect(gate?.sentence).toContain('délibération du conseil');
    expect(found.toVerify).toContain('Demander la délibération du conseil.');
    await system.settled();
    expect(await suggestionOf(unlisted.id, strict.id)).toBeUndefined();
  });

  it('a pair is suggested only above the floor, and only with an axis or a field in common', async () => {
    const planning = await offer({ themes: ['planning'], sectors: ['22040'] });
    const near = await offer({ themes: ['planning'], sectors: ['31120'] });
    const poor = await offer({
      themes: ['return'],
      sectors: ['16062'],
      territories: ['SN'],
      modalities: ['training'],
      targetGroups: ['elected'],
      ticket: { max: { value: '2000', currency: 'EUR' } },
      period: { start: '2101-10-01', end: '2110-12-31' },
      title: 'Statistiques locales',
      description: 'Training of municipal staff in statistics of civil registration and population data.',
    });
    const posted = await need();
    await until('the suggestion', () => suggestionOf(posted.id, near.id));
    await system.settled();
    expect(await suggestionOf(posted.id, planning.id)).toBeUndefined();
    expect(await suggestionOf(posted.id, poor.id)).toBeUndefined();
  });

  it('a paused posting leaves the lists and comes back', async () => {
    const posted = await need();
    const counterpart = await offer();
    const openly = () =>
      suggestionOf(posted.id, counterpart.id) as Promise<(Suggestion & { status: string }) | undefined>;
    const suggested = await until('the suggestion', openly);
    await agency.client.post(`/offers/${counterpart.id}/pause`);
    await until('it to leave', async () => (await openly())?.status === 'superseded');
    await agency.client.post(`/offers/${counterpart.id}/resume`);
    const back = await until('it to come back', async () =>
      (await openly())?.status === 'suggested' ? openly() : null,
    );
    expect(back.gates).toEqual(suggested.gates);
  });

  it('a posting is merged into another of its own', async () => {
    const [gone, kept, stranger, withdrawn] = [await need(), await need(), await need({}, ministry), await need()];
    await ard.client.post(`/needs/${withdrawn.id}/withdraw`);
    const close = (mergedInto?: string) =>
      ard.client.post<Posting>(`/needs/${gone.id}/close`, { reason: 'merged', ...(mergedInto && { mergedInto }) });
    for (const wrong of [undefined, stranger.id, gone.id, withdrawn.id]) {
      expect(faults((await close(wrong)).body)?.[0]).toMatch(/^.mergedInto (required|not-mergeable)$/);
    }
    expect((await close(kept.id)).body).toMatchObject({ status: 'closed', closeReason: 'merged', mergedInto: kept.id });
    // others are led to it while they may read it, and its own side always
    const ledTo = async ({ client }: typeof ard) => (await client.get<Posting>(`/needs/${gone.id}`)).body.mergedInto;
    for (const status of ['open', 'draft', 'withdrawn', 'closed']) {
      await system.storage.read('UPDATE postings SET status = $2 WHERE id = $1 RETURNING id', [kept.id, status]);
      const isRead = (await ministry.client.get(`/needs/${kept.id}`)).status === 200;
      expect([status, await ledTo(ministry), await ledTo(ard)]).toEqual([status, isRead ? kept.id : null, kept.id]);
    }
    await system.storage.read(`UPDATE postings SET status = 'open' WHERE id = $1 RETURNING id`, [kept.id]);
    // nor back into what was merged into it: both would be gone
    const back = await ard.client.post<Posting>(`/needs/${kept.id}/close`, { reason: 'merged', mergedInto: gone.id });
    expect(faults(back.body)).toEqual(['/mergedInto not-mergeable']);
  });

  it('a deadline with its hour ends a posting at that hour', async () => {
    const posted = await offer({ kind: 'call', deadline: '2099-03-31T12:00:00Z' });
    const end = await system.storage.read<{ at: Date; day: string }>(
      'SELECT deadline_at AS at, deadline::text AS day FROM postings WHERE id = $1',
      [posted.id],
    );
    expect(end).toEqual([{ at: new Date('2099-03-31T12:00:00Z'), day: '2099-03-31' }]);
    await system.storage.read(
      `UPDATE postings SET deadline_at = now() - interval '1 second' WHERE id = $1 RETURNING id`,
      [posted.id],
    );
    await until('it to expire', async () => {
      const { body } = await agency.client.get<Posting>(`/offers/${posted.id}`);
      return body.status === 'expired';
    });
  });
});
