import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { aPair } from '../../../../../test/system/square/pairs';
import { signatoryOf } from '../../../../../test/system/square/signatories';
import { type System, startSystem } from '../../../../../test/system/system';
import { type TwoSides, twoSides } from '../../../../../test/system/square/two-sides';
import { database } from '../../../../../test/world';

interface Terms {
  readonly revision: number;
  readonly lines: readonly { readonly tranches: readonly { readonly due: string }[] }[];
}

describe('The two sides of a partnership, without JavaScript', () => {
  const db = database();
  let system: System;
  let accounts: TwoSides['accounts'];
  let ard: PageVisitor;
  let agency: PageVisitor;
  let partnership: string;
  let signatory: PageVisitor;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ({ accounts, ard, agency } = await twoSides(system));
    partnership = await agreed();
  });
  afterAll(() => system.stop());

  /** Where the partnership is read that both sides have confirmed their interest in. */
  async function agreed(): Promise<string> {
    const { suggestion } = await aPair(
      system,
      accounts,
      { contractingAuthority: { name: 'Commune de Tanaff', type: 'commune' } },
      { title: 'Support for <b>returnees</b>' },
    );
    await accounts.coordinator.client.post(`/suggestions/${suggestion.id}/approve`, { revision: suggestion.revision });
    for (const visitor of [ard, agency]) {
      await visitor.open(`/suggestions/${suggestion.id}/answer/accept`);
      await visitor.send({});
    }
    return /href="(\/partnerships\/[^"]+)"/.exec(agency.html)?.[1] ?? '';
  }

  /** What the list of partnerships says that it is their turn to do. */
  async function turnsOf(visitor: PageVisitor): Promise<string[]> {
    await visitor.open('/partnerships');
    return [...visitor.html.matchAll(/<strong>([^<]*)<\/strong>/g)].map(([, said = '']) => said);
  }

  it('are told to write a line before they sign, and where', async () => {
    const early = await visitorOf(system, await signatoryOf(system, accounts.ard));
    await early.open(partnership);
    expect(early.html).toContain('Avant de soumettre ou de signer la convention, inscrivez au moins une ligne');
    expect(early.html).not.toContain('/moves/sign');
    await early.open(`${partnership}/lines/0`);
    expect(early.html).toContain(`href="${partnership}/removed-lines/0"`);
    // the grant and the training that both sides have named
    for (const left of [2, 1]) {
      await early.open(`${partnership}/removed-lines/0`);
      expect((await accounts.ard.client.get<Terms>(partnership)).body.lines).toHaveLength(left);
      await early.send({});
    }
    expect((await accounts.ard.client.get<Terms>(partnership)).body.lines).toEqual([]);
    await early.open(`${partnership}/moves/sign`);
    await early.send({});
    expect(early.status).toBe(422);
    expect(early.html).toContain(
      '<a href="#f-lines">Objet de la convention : Inscrivez au moins une ligne avant de soumettre ou de signer la convention.</a>',
    );
    expect(early.html).toContain(`href="${partnership}/lines/new"`);
  });

  it('are led to the line that says nothing yet', async () => {
    const { client } = accounts.ard;
    const write = async (lines: readonly object[]) => {
      const { revision } = (await client.get<Terms>(partnership)).body;
      expect((await client.patch(partnership, { revision, lines })).status).toBe(200);
    };
    const amount = { value: '20000000', currency: 'XOF' };
    await write([
      { modality: 'grant', agreed: amount },
      { modality: 'loan', asked: amount },
    ]);
    await ard.open(`${partnership}/moves/sign`);
    expect(ard.html).toContain(`href="${partnership}/lines/1"`);
    expect(ard.html).not.toContain(`href="${partnership}/lines/0"`);
    await write([]);
  });

  it('write the terms as people type amounts, in tranches', async () => {
    await agency.open(`${partnership}/lines/new`);
    // how to write a day is said once, and to each of them
    expect(agency.html.match(/id="due-hint"/g)).toHaveLength(1);
    expect(agency.html.match(/name="[^"]*\.due" aria-describedby="due-hint"/g)?.length).toBeGreaterThan(1);
    const line = (name: string) => `lines.0.${name}`;
    const typed = {
      [line('modality')]: 'grant',
      [line('agreed.value')]: '20 000 000',
      [line('agreed.currency')]: 'XOF',
      [line('tranches.0.amount.value')]: '12.000.000',
      [line('tranches.0.due')]: '1er mars 2100',
      [line('tranches.0.condition')]: 'Convention signée et visée',
    };
    await agency.send({
      ...typed,
      [line('tranches.1.amount.value')]: '9000000',
      [line('tranches.1.due')]: '2100-09-30',
    });
    expect([agency.status, agency.html.includes('role="alert"')]).toEqual([422, true]);
    await agency.send({
      ...typed,
      [line('tranches.1.amount.value')]: '8000000',
      [line('tranches.1.due')]: '31/09/2100',
    });
    expect(agency.status).toBe(422);
    expect(agency.html).toContain('Write a day of the calendar, such as 31/03/2027.');
    expect((await accounts.agency.client.get<Terms>(partnership)).body.lines).toEqual([]);
    await agency.send({
      ...typed,
      [line('tranches.1.amount.value')]: '8000000',
      [line('tranches.1.due')]: '30/09/2100',
    });
    expect(agency.html).toContain('The agreement is up to date.');
    expect(agency.html).toContain('What the agreement is about (lines and tranches) was updated.');
    expect(agency.html).toContain('12,000,000');
    const { body } = await accounts.agency.client.get<Terms>(partnership);
    expect(body.lines[0]?.tranches.map(({ due }) => due)).toEqual(['2100-03-01', '2100-09-30']);
  });

  it('have an approval recorded that is required, and submit', async () => {
    await ard.open(partnership);
    expect(ard.html).toContain('La convention peut être signée par les deux parties.');
    expect(ard.html).toContain(`href="/organisations/${accounts.ard.organisationId}/members"`);
    await agency.open(`${partnership}/approvals/new`);
    await agency.send({
      'approvals.0.kind': 'deliberation',
      'approvals.0.body': 'Conseil départemental',
      'approvals.0.due': '31/01/2100',
      'approvals.0.required': 'yes',
    });
    expect(agency.html).toContain('Conseil départemental');
    expect(agency.html).toContain('The approvals were updated.');
    signatory = await visitorOf(system, await signatoryOf(system, accounts.ard));
    await signatory.open(partnership);
    expect(signatory.html).toContain('Agence A doit soumettre la convention aux approbations avant toute signature.');
    expect(signatory.html).not.toContain('/moves/sign');
    expect(await turnsOf(ard)).toEqual([]);
    expect(await turnsOf(agency)).toEqual(['Your turn: submit for approvals']);
    await agency.open('/suggestions');
    expect(agency.html).toContain(
      '<a href="/partnerships?turn=own">A partnership is waiting for your organisation</a>',
    );
    await ard.open('/suggestions');
    expect(ard.html).not.toContain('attend votre organisation');
    await agency.open(partnership);
    expect(agency.html).toContain('Your turn: submit the agreement for approvals');
    await agency.open(`${partnership}/moves/submit`);
    expect(agency.html).toContain('1 March 2100');
    await agency.send({});
    expect(agency.html).toContain('The agreement is submitted for approvals.');
    await signatory.open(partnership);
    expect(signatory.html).toContain('En attente d’une approbation exigée avant toute signature');
    expect(signatory.html).not.toContain('/moves/sign');
    await ard.open(`${partnership}/approvals/0`);
    expect(ard.html).toContain('value="31/01/2100"');
    const given = {
      'approvals.0.kind': 'deliberation',
      'approvals.0.body': 'Conseil départemental',
      'approvals.0.due': '31/01/2100',
      'approvals.0.reference': 'D-2026-7',
      'approvals.0.required': 'yes',
    };
    await ard.send({ ...given, 'approvals.0.doneOn': 'hier' });
    expect([ard.status, ard.html.includes('Écrivez une date du calendrier')]).toEqual([422, true]);
    await ard.send({ ...given, 'approvals.0.doneOn': '15 janv. 2026' });
    expect(ard.html).toContain('15 janvier 2026');
    expect(ard.html).toContain('réf. D-2026-7');
    await signatory.open(partnership);
    expect(signatory.html).not.toContain(`href="/organisations/${accounts.ard.organisationId}/members"`);
    expect(signatory.html).toContain('Les approbations exigées sont données');
    expect(signatory.html).toContain('/moves/sign');
  });

  it('sign by their signatories alone', async () => {
    await ard.open(`${partnership}/moves/sign`);
    await ard.send({});
    expect([ard.status, ard.html.includes('signataire habilitée')]).toEqual([403, true]);
    for (const [place, signing] of [
      await visitorOf(system, await signatoryOf(system, accounts.agency)),
      signatory,
    ].entries()) {
      await signing.open(`${partnership}/moves/sign`);
      // all the terms: amounts, days, conditions
      expect(signing.html).toContain('20 000 000 F CFA');
      expect(signing.html).toContain('1er mars 2100');
      expect(signing.html).toContain('Convention signée et visée');
      await signing.send({});
      expect(signing.html).toContain('Votre signature est enregistrée.');
      // of two, whose is missing
      await agency.open(partnership);
      expect(agency.html.includes('One signature is still missing: ARD de Sédhiou.')).toBe(place === 0);
      await ard.open(partnership);
      expect(ard.html.includes('Il ne manque plus que la signature de votre organisation.')).toBe(place === 0);
      expect(await turnsOf(ard)).toEqual(
        place === 0 ? ['À vous : faire signer la convention'] : ['À vous : démarrer l’exécution'],
      );
      expect(ard.html).not.toContain('la convention peut être signée par les deux parties');
    }
    await ard.open(partnership);
    expect(ard.html).toMatch(
      /aria-current="step"><span aria-hidden="true">3.<\/span><span class="cap">convention signée/,
    );
  });

  it('have tranches called and paid, suspend with a reason, and complete once it is said who carries it on', async () => {
    await ard.open(partnership);
    expect(ard.html).toMatch(/Appeler la tranche<span class="unseen"> \(échéance : 1er mars 2100\)/);
    const tranche = /tranches\/([^/]+)\/request/.exec(ard.html)?.[1] ?? '';
    await ard.open(`${partnership}/tranches/${tranche}/request`);
    await ard.send({});
    expect(ard.html).toContain('tranche appelée');
    expect(await turnsOf(agency)).toEqual(['Your turn: a tranche that was requested is to be disbursed']);
    await agency.open(`${partnership}/tranches/${tranche}/withhold`);
    await agency.send({ withheldFor: '' });
    expect(agency.status).toBe(422);
    await agency.open(`${partnership}/tranches/${tranche}/disburse`);
    await agency.send({ doneOn: 'today' });
    expect([agency.status, agency.html.includes('Write a day of the calendar')]).toEqual([422, true]);
    await agency.send({ doneOn: '' });
    expect(agency.html).toContain('The tranche is disbursed.');
    // what comes after the signatures holds none of them up
    await ard.open(`${partnership}/approvals/new`);
    expect(ard.html).not.toContain('Est-elle exigée avant la signature');
    await ard.open(`${partnership}/moves/start`);
    await ard.send({});
    await ard.open(`${partnership}/moves/suspend`);
    await ard.send({ note: 'Saison des pluies' });
    expect(ard.status).toBe(422);
    await ard.send({ note: 'Saison des pluies', reason: 'force-majeure' });
    expect(ard.html).toContain('Ce partenariat est suspendu.');
    expect(ard.html).toContain('Saison des pluies');
    expect(ard.html.replaceAll('\u00a0', ' ')).toContain('Le partenariat a été suspendu. Motif : force majeure.');
    await agency.open(partnership);
    expect(agency.html).toContain('It is resumed by the organisation that suspended it: ARD de Sédhiou.');
    expect(agency.html).not.toContain('/moves/resume');
    await ard.open(partnership);
    expect(ard.html).toContain('/moves/resume');
    await ard.open(`${partnership}/moves/resume`);
    await ard.send({ note: 'La piste est de nouveau praticable.' });
    await ard.open(`${partnership}/moves/complete`);
    // of two tranches, one is paid
    expect(ard.html).toContain('Une tranche n’est ni décaissée ni retenue.');
    await ard.send({ 'sustainability.ownerAfter': 'Commune de Tanaff', 'sustainability.yearlyCost.currency': 'XOF' });
    expect([ard.status, ard.html.includes('value="Commune de Tanaff"')]).toEqual([422, true]);
    await ard.send({
      'sustainability.ownerAfter': 'Commune de Tanaff',
      'sustainability.budgetLine': '6211',
      'sustainability.yearlyCost.value': '600 000',
      'sustainability.yearlyCost.currency': 'XOF',
    });
    expect(ard.html).toContain('Le partenariat est achevé.');
  });

  it('read a note again that may name a person, before the other side does', async () => {
    await agency.open(partnership);
    const text = 'Passport number A01234567 of the trainer.';
    await agency.send({ text });
    expect([agency.status, agency.html.includes('This text seems to contain the number of a passport.')]).toEqual([
      200,
      true,
    ]);
    await ard.open(partnership);
    expect(ard.html).not.toContain('A01234567');
  });

  it('print a sheet with the reference of the file, which nobody else finds', async () => {
    await ard.open(`${partnership}/sheet`);
    expect(ard.html).toMatch(/PENC-\d{4}-SE-0001/);
    expect(ard.html).toMatch(/Maître d’ouvrage<\/dt><dd>Commune de Tanaff</);
    const stranger = await visitorOf(system, await system.account({ type: 'commune' }));
    for (const path of ['', '/sheet', '/moves/sign', '/lines/0', '/approvals/0']) {
      await stranger.open(`${partnership}${path}`);
      expect([path, stranger.status]).toEqual([path, 404]);
    }
  });

  it('members read and are offered no button', async () => {
    const { organisationId } = accounts.ard;
    const member = await visitorOf(system, await system.account({ role: 'member', organisationId }));
    await member.open(partnership);
    expect([member.status, member.html.includes('/moves/'), member.html.includes('<textarea')]).toEqual([
      200,
      false,
      false,
    ]);
  });
});
