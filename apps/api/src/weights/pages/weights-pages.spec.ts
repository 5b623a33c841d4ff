import type { Account } from '../../../../../test/system/accounts';
import { judgedByTexts } from '../../../../../test/system/square/judgements';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { refusedWeights } from '../../../../../test/system/square/weights';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

/** By the pages alone, without JavaScript: the JSON routes have specs of their own for what is computed. */
describe('The pages of weights', () => {
  const db = database();
  let system: System;
  let admin: Account;
  let visitor: PageVisitor;
  let reader: PageVisitor;

  beforeAll(async () => {
    system = await startSystem(db.url);
    admin = await system.account({ role: 'admin', type: 'ministry' });
    const ard = await system.account();
    const agency = await system.account({ type: 'cooperation-agency' });
    for (let count = 0; count < 12; count++) await ard.client.post('/needs', aNeed({ title: `Besoin ${count}` }));
    for (let count = 0; count < 4; count++) await agency.client.post('/offers', anOffer({ title: `Offre ${count}` }));
    await system.settled();
    visitor = await visitorOf(system, admin);
    reader = await visitorOf(system, await system.account({ role: 'coordinator', type: 'ministry' }));
  });
  afterAll(() => system.stop());

  const aged = (proposal: string, by: string) =>
    system.storage.read('UPDATE weight_proposals SET as_of = as_of - $2::interval WHERE id = $1 RETURNING id', [
      proposal.split('/').at(-1),
      by,
    ]);
  const href = (pattern: RegExp) => String(pattern.exec(visitor.html)?.[1]).replaceAll('&amp;', '&');

  it('say what each criterion counts for and means, and speak of a score before there is a calibration', async () => {
    await reader.open('/weights');
    expect([reader.status, reader.html.includes('L’offre vise précisément le territoire du besoin.')]).toEqual([
      200,
      true,
    ]);
    expect(reader.html).toContain('Les pages parlent d’un indice, et non d’une probabilité');
    expect(reader.html).not.toContain('/weights/roll-back');
  });

  it('lead from a proposal with its measures to what it changes, a second thought, and the way back', async () => {
    await judgedByTexts(system.storage, 1_200);
    await visitor.open('/weights');
    await visitor.send({}, '/weights/proposals');
    const proposal = visitor.path;
    expect(proposal).toMatch(/^\/weights\/proposals\//);
    await system.settled();
    await until('the report', async () => {
      await visitor.open(proposal);
      return visitor.html.includes('Aperçu calculé') || undefined;
    });
    for (const told of ['AUC', 'Brier', 'Écart de calibration', 'Part de chaque région', 'région de Sédhiou'])
      expect([told, visitor.html.includes(told)]).toEqual([told, true]);
    await visitor.open(href(/href="(\/weights\/[0-9a-f-]+\/preview)"/));
    expect([visitor.status, visitor.html.includes('Listes des besoins')]).toEqual([200, true]);

    await visitor.open(proposal);
    const deploy = href(/href="(\/weights\/[0-9a-f-]+\/deploy)"/);
    await reader.open(deploy);
    await reader.send({});
    expect(reader.status).toBe(403);
    await visitor.open(deploy);
    expect(visitor.html).toContain('Toutes les listes de propositions du pays seront recalculées.');
    expect(visitor.html).toContain('Le rapport sur cette version repose sur les avis et les fiches du');
    expect(visitor.html).not.toContain('Il a plus de 30 jours');
    await aged(proposal, '31 days');
    await visitor.open(deploy);
    expect(visitor.html).toContain('Une nouvelle proposition dirait l’effet sur les listes d’aujourd’hui');
    await visitor.send({ replaces: '999' });
    expect([visitor.status, visitor.html.includes('Il y a un problème')]).toEqual([409, true]);
    await visitor.open(deploy);
    await visitor.send({});
    expect(visitor.html).toContain('La version est en vigueur');
    await system.settled();

    // however many are proposed meanwhile
    await refusedWeights(system.storage, 105);
    await visitor.open('/weights');
    expect(visitor.html).toContain('Une probabilité accompagne l’indice');
    expect(href(/href="(\/weights\/roll-back)"/)).toBe('/weights/roll-back');
    await visitor.open('/weights/roll-back');
    await visitor.send({});
    expect(visitor.html).toContain('La version antérieure est de nouveau en vigueur');
  });

  it('offer no deployment that would be refused, and say why', async () => {
    const [refused] = await refusedWeights(system.storage, 105);
    const why = 'ces pondérations ne prévoient pas mieux que celles en vigueur';
    await visitor.open(`/weights/${refused}`);
    expect([visitor.html.includes(why), visitor.html.includes(`/weights/${refused}/deploy`)]).toEqual([true, false]);
    expect(visitor.html).toContain(`/weights/${refused}/shadow`);
    await visitor.open(`/weights/${refused}/deploy`);
    expect([visitor.html.includes(why), visitor.html.includes('name="replaces"')]).toEqual([true, false]);

    // it was found to be better than a version that another has replaced since
    const [learnt] = await system.storage.read<{ id: string }>(
      `UPDATE weight_proposals SET refusals = '{}', report = '{"presentVersion": 1}'
       WHERE id = (SELECT proposal_id FROM weights WHERE id = $1) RETURNING id`,
      [refused],
    );
    expect(learnt).toBeDefined();
    await visitor.open(`/weights/${refused}`);
    expect(visitor.html).toContain('Le rapport compare cette version à la version 1, qui n’est plus en vigueur');
    expect(visitor.html).not.toContain(`/weights/${refused}/deploy`);
  });

  it('let the weights in force tell a probability, as a proposal has found, and say what that rests on', async () => {
    await visitor.open('/weights');
    expect(visitor.html).toContain('Les pages parlent d’un indice, et non d’une probabilité');
    await visitor.send({}, '/weights/proposals');
    const proposal = visitor.path;
    await until('the report', async () => {
      await visitor.open(proposal);
      return visitor.html.includes('Calibrer les pondérations en vigueur') || undefined;
    });
    await reader.open(proposal);
    expect(reader.html).not.toContain('/calibrate"');
    await visitor.send({}, `${proposal}/calibrate`);
    expect(visitor.html).toContain('La version en vigueur est calibrée');
    expect(visitor.html).toMatch(/Elle repose sur \d+ propositions validées/);
    await visitor.open('/weights');
    expect(visitor.html).toContain('Une probabilité accompagne l’indice');
  });

  it('are for coordinators and administrators', async () => {
    const ard = await visitorOf(system, await system.account());
    await ard.open('/weights');
    expect(ard.status).toBe(403);
  });
});
