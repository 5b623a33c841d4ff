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
    await signAndStart({ ard, agency }, begun, [
      { modality: 'grant', agreed: xof(9_000_000), tranches },
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
    await change(ard, begun, { move: 'end', reason: 'mutual' });
    const [row = ''] = (await csv('')).split('\r\n').slice(1);
    expect(row).not.toContain('2100');
  });

  it('are found under the list, as narrow as it is shown', async () => {
    const visitor = await visitorOf(system, agency);
    await visitor.open('/partnerships?turn=own');
    expect(visitor.html).toContain('href="/partnerships/export?turn=own" download');
    await visitor.open('/partnerships');
    expect(visitor.html).toContain('href="/partnerships/export" download');
  });
});
