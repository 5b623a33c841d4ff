import type { Account } from '../../../../test/system/accounts';
import { commit, importing, postingsOf, send } from '../../../../test/system/square/imports';
import { anOffer } from '../../../../test/system/square/postings';

const FIRST = ['Intitulé', 'Descriptif', 'Région', 'Axe', 'Modalités', 'Secteurs'];
const SAID = ['Forage', 'Un forage pour trois villages', 'Sédhiou', 'retour', 'subvention', '31120'];

describe('What an ARD says in a table of those for whom it asks', () => {
  const at = importing();

  const read = async (beside: Readonly<Record<string, string>>, account = at.ard) => {
    const rows = [
      [...FIRST, ...Object.keys(beside)],
      [...SAID, ...Object.values(beside)],
    ];
    const { status, body } = await send(account, rows.map((cells) => cells.join('\t')).join('\n'));
    expect(status).toBe(201);
    const [line] = body.lines;
    return {
      id: body.id,
      fields: body.columns.slice(FIRST.length).map(({ field }) => field),
      told: Object.fromEntries(line?.understood.map(({ field, text }) => [field, text.replaceAll(/\s/g, ' ')]) ?? []),
      faults: line?.faults.map(({ pointer, code }) => `${pointer} ${code}`),
      messages: line?.faults.map(({ message }) => message),
    };
  };
  const posted = async (id: string) => {
    expect((await commit(at.ard, id)).status).toBe(200);
    return (await postingsOf(at.system, at.ard))[0]?.content;
  };

  it('is read under the headings of its own table, and posted', async () => {
    const { id, fields, told, faults } = await read({
      'Maître d’ouvrage': 'Commune de Tanaff',
      'Au nom de': 'Commune de Tanaff ; Commune de Bona',
      'Référence de la délibération': 'n° 14/2026',
      'Inscrit au PDC': 'Oui',
      'Années du plan': '2023-2028',
      'Action dans le PDC': 'Axe 2, action 14',
      Visibilité: 'confidentielle',
    });
    expect(faults).toEqual([]);
    expect(fields).toEqual([
      ...['contractingAuthority.name', 'onBehalfOf.name', 'onBehalfOf.reference', 'plan.status', 'plan.years'],
      ...['plan.action', 'visibility'],
    ]);
    expect(told).toMatchObject({
      'contractingAuthority.name': 'Commune de Tanaff',
      'contractingAuthority.type': 'commune',
      'onBehalfOf.name': 'Commune de Tanaff et Commune de Bona',
      'onBehalfOf.reference': 'n° 14/2026',
      'plan.kind': 'plan de développement communal (PDC)',
      'plan.status': 'action inscrite au plan',
      visibility: 'confidentielle (coordination seule)',
    });
    expect(await posted(id)).toMatchObject({
      contractingAuthority: { name: 'Commune de Tanaff', type: 'commune' },
      onBehalfOf: [
        { name: 'Commune de Tanaff', reference: 'n° 14/2026' },
        { name: 'Commune de Bona', reference: 'n° 14/2026' },
      ],
      plan: { kind: 'PDC', status: 'listed', years: '2023-2028', action: 'Axe 2, action 14' },
      visibility: 'coordinators',
    });
  });

  it('makes the need that of its contracting authority, to an offer that is open to communes alone', async () => {
    const agency = await at.system.account({ type: 'cooperation-agency' });
    const offer = await agency.client.post<{ id: string }>('/offers', anOffer({ eligibleTypes: ['commune'] }));
    const gateOf = async (beside: Readonly<Record<string, string>>) => {
      const account: Account = await at.system.account({ type: 'ard' });
      await commit(account, (await read(beside, account)).id);
      const needs = await account.client.get<{ items: readonly { id: string }[] }>('/needs?limit=1');
      const need = needs.body.items[0]?.id;
      const fit = await account.client.get<{ gates: readonly { key: string; outcome: string }[] }>(
        `/needs/${need}/offers/${offer.body.id}/fit`,
      );
      return fit.body.gates.find(({ key }) => key === 'type-eligible')?.outcome;
    };
    expect(await gateOf({})).toBe('fail');
    expect(await gateOf({ MOA: 'Commune de Tanaff' })).toBe('pass');
  });

  it('is asked for where a part of it is missing, by the column that says it', async () => {
    const { faults, messages } = await read({
      'Maître d’ouvrage': 'Les Amis de Tanaff',
      'Au nom de': 'Commune de Bona',
      'Inscrit au plan': 'oui',
    });
    expect(faults?.toSorted()).toEqual([
      '/contractingAuthority/type import-authority-type',
      '/onBehalfOf/0/reference import-mandate-reference',
      '/plan/kind import-plan-kind',
    ]);
    expect(messages?.join(' ')).toMatch(/dans une colonne «\sRéférence du mandat\s»/);
    const { faults: unread } = await read({ 'Inscrit au PDC': 'peut-être un jour', Visibilité: 'bof' });
    expect(unread?.toSorted()).toEqual(['/plan/status import-unknown', '/visibility import-unknown']);
  });

  it('is known in English too, as the template heads it', async () => {
    const { fields } = await read({
      'Contracting authority': 'Commune de Tanaff',
      'Type of organisation of the contracting authority': 'commune',
      'On behalf of': 'Commune de Tanaff',
      'Reference of the mandate': '14/2026',
      'Local plan': 'PDC',
      'Listed in the local plan': 'yes',
      'Years of the plan': '2023-2028',
      'Name of the action in the plan': 'Axe 2',
      Visibility: 'public',
    });
    expect(fields).toEqual([
      ...['contractingAuthority.name', 'contractingAuthority.type', 'onBehalfOf.name', 'onBehalfOf.reference'],
      ...['plan.kind', 'plan.status', 'plan.years', 'plan.action', 'visibility'],
    ]);
  });

  it('leaves other columns of plans and partners aside', async () => {
    const { fields } = await read({ 'Plan de financement': 'x', 'Partenaires techniques et financiers': 'y' });
    expect(fields).toEqual([null, null]);
  });
});
