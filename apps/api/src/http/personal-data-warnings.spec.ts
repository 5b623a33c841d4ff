import type { Account } from '../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

interface Warning {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}
interface Written {
  readonly id: string;
  readonly revision: number;
  readonly warnings?: readonly Warning[];
}
const said = ({ warnings }: Written) => warnings?.map(({ pointer, code }) => `${pointer} ${code}`);

describe('Texts that may identify somebody', () => {
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

  it('are accepted, and answered with a warning for each kind and place', async () => {
    const description =
      'Moussa Ba, CNI 1751199200457, revenu d’Italie ; joindre sa sœur au 77 123 45 67 ou 76 123 45 67.';
    const title = 'Appui à moussa.ba@exemple.sn';
    const posted = await ard.client.post<Written>('/needs', aNeed({ title, description }));
    expect(posted.status).toBe(201);
    expect(said(posted.body)).toEqual([
      '/title personal-data.email',
      '/description personal-data.phone',
      '/description personal-data.identity-number',
    ]);
    // what was found is not said again
    expect(JSON.stringify(posted.body.warnings)).not.toMatch(/1751199|77 123|moussa/);
    const english = await ard.client
      .in('en')
      .patch<Written>(`/needs/${posted.body.id}`, { revision: 1, description: 'Passport A01234567' });
    expect(english.body.warnings).toMatchObject([
      { pointer: '/description', code: 'personal-data.passport', message: expect.stringMatching(/passport/) as string },
    ]);
  });

  it('others are answered without any, amounts and codes included', async () => {
    const money = (value: string) => ({ value, currency: 'XOF' });
    const need = aNeed({ amount: money('771234567'), ownContribution: money('338211234') });
    expect((await ard.client.post<Written>('/needs', need)).body.warnings).toEqual([]);
    expect((await agency.client.post<Written>('/offers', anOffer())).body.warnings).toEqual([]);
  });

  it('when read carry no warnings: they were for whoever wrote', async () => {
    const { id } = (await ard.client.post<Written>('/needs', aNeed({ title: 'Écrire à a@exemple.sn' }))).body;
    expect((await ard.client.get<Written>(`/needs/${id}`)).body.warnings).toBeUndefined();
  });

  it('are looked for in the notes of decisions and answers as well', async () => {
    const suggestion = await until('a suggestion', async () => {
      const { body } = await coordinator.client.get<{ items: Written[] }>('/suggestions?status=suggested&limit=1');
      return body.items[0];
    });
    await system.settled();
    const path = `/suggestions/${suggestion.id}`;
    const { revision } = (await coordinator.client.get<Written>(path)).body;
    const approved = await coordinator.client.post<Written>(`${path}/approve`, { revision, note: 'Tél. 33 961 10 20' });
    expect(said(approved.body)).toEqual(['/note personal-data.phone']);
    const answer = { revision: approved.body.revision, answer: 'accept', note: 'D’accord' };
    expect(said((await agency.client.post<Written>(`${path}/answer`, answer)).body)).toEqual([]);
  });

  it('and in what is said of many at once, and of who may sign', async () => {
    const bulk = { action: 'dismiss', reason: 'other', note: 'Voir 77 123 45 67', preview: true, filter: {} };
    const previewed = await coordinator.client.post<Written>('/suggestions/bulk', bulk);
    expect([previewed.status, said(previewed.body)]).toEqual([200, ['/note personal-data.phone']]);
    const signatory = await system.account({ role: 'signatory', organisationId: ard.organisationId });
    const delegation = { reference: 'Arrêté, a@exemple.sn', validFrom: '2026-01-01', validUntil: '2100-01-01' };
    const admin = await system.account({ role: 'admin' });
    const given = await admin.client.post<Written>(`/members/${signatory.membershipId}/delegations`, delegation);
    expect([given.status, said(given.body)]).toEqual([201, ['/reference personal-data.email']]);
  });
});
