import { dayOf } from '@penc/domain';
import { type Row, readSheet } from '@penc/sheets';
import type { Account } from '../../../../../test/system/accounts';
import {
  change,
  draftedPartnership,
  moveTranche,
  signAndStart,
  xof,
} from '../../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { signatoryOf } from '../../../../../test/system/square/signatories';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

const HOSTILE = '=HYPERLINK("http://x.example")';

describe('Partnerships as a spreadsheet', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let other: Account;
  let agency: Account;
  let begun: string;
  const today = dayOf(new Date());

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await signatoryOf(system, await system.account({ name: 'ARD de Sédhiou' }));
    other = await system.account({ name: 'Commune voisine', type: 'commune' });
    agency = await signatoryOf(system, await system.account({ type: 'cooperation-agency', name: 'Agence A' }));
    begun = await drafted(ard, HOSTILE);
    const tranches = [
      { amount: xof(1_000_000), due: '2100-03-01' },
      { amount: xof(2_000_000), due: '2100-09-01', condition: 'Rapport' },
    ];
    const inKind = { what: 'Formation', quantity: 12, unit: 'jours', value: xof(500_000) };
    const asked = { value: '15000', currency: 'EUR' };
    await signAndStart({ ard, agency }, begun, [
      { modality: 'grant', asked, agreed: xof(9_000_000), committed: xof(8_000_000), tranches },
      { modality: 'training', inKind },
    ]);
    await moveTranche(agency, begun, 0, 'disburse', { doneOn: '2026-01-15' });
    await drafted(other, 'Piste de Tanaff');
  });
  afterAll(() => system.stop());

  async function drafted(account: Account, title: string): Promise<string> {
    const need = await account.client.post<{ id: string }>('/needs', aNeed({ title }));
    const offer = await agency.client.post<{ id: string }>('/offers', anOffer());
    return draftedPartnership(system.storage, need.body.id, offer.body.id);
  }
  const sheetOf = async ({ client }: Account, name: string, query = ''): Promise<readonly Row['cells'][]> => {
    const file = await client.in('fr').download(`/partnerships/export${query}`);
    return (await readSheet(file, { isPreferred: (one) => one === name })).map(({ cells }) => cells);
  };
  const needsIn = async (account: Account, query = '') =>
    (await sheetOf(account, 'Partenariats', query)).slice(1).map((cells) => cells[3]);

  it('hold what is agreed, disbursed and due, each line and tranche on a second sheet', async () => {
    const [titles = [], row = []] = await sheetOf(ard, 'Partenariats');
    expect(Object.fromEntries(titles.map((title, place) => [title, row[place]]))).toMatchObject({
      'Porteur du besoin': 'ARD de Sédhiou',
      Partenaire: 'Agence A',
      Besoin: HOSTILE,
      État: 'en cours d’exécution',
      'Montant convenu (F CFA)': '9000000',
      'Valeur des apports en nature (F CFA)': '500000',
      'Montant décaissé (F CFA)': '1000000',
      'Prochaine échéance': '2100-09-01',
    });
    const [heads = [], ...lines] = await sheetOf(ard, 'Lignes et tranches');
    const column = (title: string) => lines.map((cells) => cells[heads.indexOf(title)] ?? '');
    expect(column('Montant convenu')).toEqual(['9000000', '', '', '']);
    expect(column('Montant de la tranche')).toEqual(['', '1000000', '2000000', '']);
    expect(column('Date du décaissement')).toEqual(['', '2026-01-15', '', '']);
    expect(column('Apport en nature')).toEqual(['', '', '', 'Formation\u00a0: 12 jours']);
    // each amount in its own currency
    expect(column('Montant envisagé')).toEqual(['15000', '', '', '']);
    expect(column('Devise du montant envisagé')).toEqual(['EUR', '', '', '']);
    expect(column('Montant engagé')).toEqual(['8000000', '', '', '']);
    expect(column('Devise du montant engagé')).toEqual(['XOF', '', '', '']);
    expect(column('Quantité livrée')).toEqual(['', '', '', '0']);
  });

  it('hold who has signed by what, each approval on a third sheet, and what comes after', async () => {
    const given = { kind: 'deliberation', body: HOSTILE, due: '2026-01-31', doneOn: '2026-01-20', reference: 'D-7' };
    const wanted = { kind: 'headquarters', body: 'Direction', required: false };
    await change(ard, begun, {
      approvals: [{ ...given, required: false }, wanted],
      sustainability: { ownerAfter: 'Commune', budgetLine: '6211', yearlyCost: { value: '900', currency: 'EUR' } },
    });
    const [titles = [], row = []] = await sheetOf(ard, 'Partenariats');
    const said = Object.fromEntries(titles.map((title, place) => [title, row[place]]));
    expect(said).toMatchObject({
      'Signé par le porteur du besoin le': today,
      'Signé par le partenaire le': today,
      'Qui en assure la suite': 'Commune',
      'Sur quelle ligne budgétaire': '6211',
      'Coût annuel de fonctionnement': '900',
      'Devise du coût annuel': 'EUR',
    });
    expect(said['Délégation du porteur du besoin']).toBeTruthy();
    expect(said['Délégation du partenaire']).toBeTruthy();
    const [heads = [], ...approvals] = await sheetOf(ard, 'Approbations');
    const column = (title: string) => approvals.map((cells) => cells[heads.indexOf(title)] ?? '');
    expect(column('Nature')).toEqual(['délibération du conseil', 'accord du siège']);
    expect(column('Autorité')).toEqual([HOSTILE, 'Direction']);
    expect(column('Attendue le')).toEqual(['2026-01-31', '']);
    expect(column('Donnée le')).toEqual(['2026-01-20', '']);
    expect(column('Référence de l’acte')).toEqual(['D-7', '']);
  });

  it('are the very ones of the list, with its filters: nobody else’s is in the file', async () => {
    expect(await needsIn(ard)).toEqual([HOSTILE]);
    expect(await needsIn(other)).toEqual(['Piste de Tanaff']);
    expect(await needsIn(agency)).toEqual(['Piste de Tanaff', HOSTILE]);
    expect(await needsIn(agency, '?status=active')).toEqual([HOSTILE]);
    expect(await needsIn(agency, '?turn=own')).toEqual(['Piste de Tanaff']);
    expect(await needsIn(await system.account({ type: 'commune' }))).toEqual([]);
    const local = await system.account({ role: 'coordinator', territories: ['SN-DK'] });
    expect(await needsIn(local)).toEqual([]);
    expect((await ard.client.get('/partnerships/export?limit=1')).status).toBe(422);
    const observer = await system.account({ role: 'observer' });
    expect(await needsIn(observer)).toHaveLength(2);
    const { needId } = (await ard.client.get<{ needId: string }>(`/partnerships/${begun}`)).body;
    await ard.client.patch(`/needs/${needId}`, { revision: 1, visibility: 'coordinators' });
    expect(await needsIn(observer)).toEqual(['Piste de Tanaff']);
  });

  it('are written as CSV without a formula, and have nothing due once they are over', async () => {
    const csv = async (query: string) =>
      (await ard.client.in('en').get<string>(`/partnerships/export?format=csv${query}`)).body;
    expect(await csv('')).toContain(`"'=HYPERLINK(""http://x.example"")"`);
    expect(await csv('&table=lines')).toContain(',2100-09-01,Rapport,planned,');
    expect(await csv('&table=approvals')).toContain(
      `,"'=HYPERLINK(""http://x.example"")",2026-01-31,2026-01-20,D-7,No`,
    );
    await change(ard, begun, { move: 'end', reason: 'mutual' });
    const [row = ''] = (await csv('')).split('\r\n').slice(1);
    expect(row).not.toContain('2100');
    expect(row).toContain('by mutual agreement');
  });

  it('are found under the list, as narrow as it is shown', async () => {
    const visitor = await visitorOf(system, agency);
    await visitor.open('/partnerships?turn=own');
    expect(visitor.html).toContain('href="/partnerships/export?turn=own" download');
    await visitor.open('/partnerships');
    expect(visitor.html).toContain('href="/partnerships/export" download');
  });
});
