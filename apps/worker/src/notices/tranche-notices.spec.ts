import type { Day } from '@penc/domain';
import { messages } from '@penc/messages';
import { WORKER } from '@penc/storage';
import type { Account } from '../../../../test/system/accounts';
import { comesLate, kindsTold } from '../../../../test/system/watching/notices';
import { draftedPartnership, moveTranche, read, signAndStart, xof } from '../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { signatoryOf } from '../../../../test/system/square/signatories';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';
import { tellTranches } from '../upkeep/tranches';

const [FIRST, SECOND] = ['2100-06-01', '2100-09-01'];
const ARD = 'ARD de Sédhiou';
const AGENCY = 'Agence A';

describe('Of the tranches of a partnership are told', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let partnershipId: string;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 2 });
  });
  afterAll(() => system.stop());
  beforeEach(async () => {
    ard = await signatoryOf(system, await system.account({ name: ARD }));
    agency = await signatoryOf(system, await system.account({ type: 'cooperation-agency', name: AGENCY }));
    const need = await ard.client.post<{ id: string }>('/needs', aNeed());
    const offer = await agency.client.post<{ id: string }>('/offers', anOffer());
    partnershipId = await draftedPartnership(system.storage, need.body.id, offer.body.id);
    const tranches = [
      { amount: xof(15_000_000), due: FIRST, condition: 'Convention visée' },
      { amount: xof(5_000_000), due: SECOND },
    ];
    await signAndStart({ ard, agency }, partnershipId, [{ modality: 'grant', agreed: xof(20_000_000), tranches }]);
    await system.settled();
  });

  /** What upkeep does on this day, in each of its rounds. */
  async function comes(day: Day): Promise<void> {
    for (const _ of [1, 2]) await system.storage.transaction(WORKER, (tx) => tellTranches(tx, day));
    await system.settled();
  }
  async function told({ client }: Account): Promise<string[]> {
    const { items } = (await client.get<{ items: { kind: string; title: string; body: string }[] }>('/notices')).body;
    return items
      .filter(({ kind }) => kind.startsWith('tranche-'))
      .map(({ title, body }) => `${title}. ${body}`.replaceAll(/\s/g, ' '));
  }
  const moved = async (who: Account, place: number, action: string, more: object = {}) =>
    expect(await moveTranche(who, partnershipId, place, action, more)).toBe(200);

  it('first the need’s side, who is to call it: how much, which, with whom, by when, on what condition', async () => {
    await comes('2100-05-17');
    await comes('2100-05-18');
    await comes('2100-05-19');
    expect(await told(agency)).toEqual([]);
    const [toCall, ...others] = await told(ard);
    expect(others).toEqual([]);
    expect(toCall).toMatch(
      /^Tranche à appeler \(15 000 000 F CFA, échéance le 1er juin 2100\) : « .* »\. Une tranche /,
    );
    expect(toCall).toContain(`appelez-la sur Penc, et ${AGENCY} pourra la décaisser à temps.`);
    const { reference } = (await ard.client.get<{ reference: string }>(`/partnerships/${partnershipId}`)).body;
    expect(toCall).toContain(
      `à temps. Tranche 1 sur 2 (subvention) : 15 000 000 F CFA (≈ 22 867 €), échéance le 1er juin 2100. Condition de versement : « Convention visée ». Convention ${reference} (20 000 000 F CFA). Parties : ${ARD} ; ${AGENCY}.`,
    );
  });

  it('the offer’s side, of one that was called: it is to pay it, or to say why not', async () => {
    await moved(ard, 1, 'request');
    await moved(agency, 0, 'disburse', { doneOn: '2026-07-01' });
    await comes('2100-08-18');
    const [toPay, ...others] = await told(agency);
    expect(others).toEqual([]);
    expect(toPay).toMatch(/^Tranche à décaisser \(5 000 000 F CFA, échéance le 1er septembre 2100\)/);
    expect(toPay).toContain(
      `appelée par ${ARD}, arrive à échéance le 1er septembre 2100 : décaissez-la, ou dites sur Penc pourquoi vous la retenez. Tranche 2 sur 2`,
    );
    expect(toPay).not.toContain('Condition');
    expect(await told(ard)).toEqual([]);
  });

  it('both sides of those that are late, each in what it can do about it; of several, that there are others', async () => {
    await comes('2100-06-07');
    expect(await told(agency)).toEqual([]);
    await comes('2100-06-08');
    await moved(ard, 1, 'request');
    await comes('2100-09-08');
    const [ofTheArd, ofTheAgency] = [await told(ard), await told(agency)];
    expect(ofTheArd.map((one) => one.slice(0, 70))).toEqual([
      'Tranche en retard (5 000 000 F CFA, échéance le 1er septembre 2100) : ',
      'Tranche en retard (15 000 000 F CFA, échéance le 1er juin 2100) : « Pé',
    ]);
    expect(ofTheArd[1]).toContain(
      `devait être décaissée le 1er juin 2100 et n’a pas encore été appelée : appelez-la sur Penc dès que vous le pouvez, ou écrivez à ${AGENCY} ce qui la retarde. Tranche 1`,
    );
    expect(ofTheArd[0]).toContain(
      `appelée par votre organisation, devait être décaissée le 1er septembre 2100 par ${AGENCY} ; les deux parties en sont averties. Tranche 2`,
    );
    expect(ofTheAgency[1]).toContain(
      `n’a pas encore été appelée par ${ARD} ; les deux parties en sont averties. Si le versement est déjà fait, indiquez-en la date sur Penc. Tranche 1`,
    );
    expect(ofTheAgency[0]).toContain(
      `appelée par ${ARD}, devait être décaissée le 1er septembre 2100 : décaissez-la, ou dites sur Penc pourquoi vous la retenez. Si le versement est déjà fait`,
    );
    const others =
      'Une autre tranche de ce partenariat arrive à échéance ou est en retard : consultez-la sur Penc. Convention';
    expect(ofTheAgency.map((one) => one.includes(others))).toEqual([true, false]);
    expect(ofTheAgency).toHaveLength(2);
  });

  it('nobody, once it is paid, withheld or put off, or its partnership stands still; else each once, by mail as well', async () => {
    const { lines } = await read(ard.client, partnershipId);
    const trancheId = lines[0]?.tranches[0]?.id ?? '';
    const late = () => comesLate(system, messages.trancheDue, { trancheId, due: FIRST, news: 'late' });
    const set = (table: string, id: string, columns: string) =>
      system.storage.read(`UPDATE ${table} SET ${columns} WHERE id = $1 RETURNING id`, [id]);
    const kinds = async (who: Account) => (await kindsTold(system, who)).filter((kind) => kind.startsWith('tranche-'));
    for (const status of ['withheld', 'disbursed']) {
      const doneOn = status === 'disbursed' ? `'2026-01-01'` : 'NULL';
      await set('partnership_tranches', trancheId, `status = '${status}', done_on = ${doneOn}`);
      await late();
    }
    await set('partnership_tranches', trancheId, `status = 'planned', done_on = NULL, due = '2100-06-02'`);
    await late();
    await set('partnership_tranches', trancheId, `due = '${FIRST}'`);
    for (const status of ['drafted', 'in-approval', 'suspended', 'completed', 'ended']) {
      await set('partnerships', partnershipId, `status = '${status}'`);
      await late();
    }
    for (const side of [ard, agency]) expect(await kinds(side)).toEqual([]);
    await set('partnerships', partnershipId, `status = 'signed'`);
    for (const _ of [1, 2]) await late();
    for (const side of [ard, agency]) expect(await kinds(side)).toEqual(['tranche-late*']);
  });
});
