import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { type TwoSides, twoSides } from '../../../../../test/system/square/two-sides';
import { database } from '../../../../../test/world';

const NEEDS = 102;

/** An agency with two offers and more suggestions than are read at a time, or shown. */
describe('The suggestions of a side that has many', () => {
  const db = database();
  let system: System;
  let sides: TwoSides;
  let offers: readonly string[];

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    sides = await twoSides(system);
    const { ard, agency } = sides.accounts;
    const offered = async (title: string) =>
      (await agency.client.post<{ id: string }>('/offers', anOffer({ title }))).body.id;
    offers = [await offered('Fonds A'), await offered('Fonds B')];
    for (let i = 0; i < NEEDS; i++) await ard.client.post('/needs', aNeed({ title: `Puits ${i}.` }));
    const shared = (offer: string | undefined, least: string, answer: string) =>
      system.storage.read(
        `INSERT INTO suggestions (need_id, offer_id, status, total, need_revision, offer_revision, reasons, inputs,
                                  weights_version, need_shared_at, offer_shared_at, need_answer, offer_answer, answer_due)
         SELECT id, $1, 'approved', 50000000, 1, 1, '[1, [], [], []]', '{}', 1, now(), now(), 'waiting', $3, '2100-01-01'
         FROM postings WHERE kind = 'need' AND content->>'title' >= $2 RETURNING id`,
        [offer, least, answer],
      );
    // 102 for A, all of which wait; 11 for B (90 to 99, and 9), which it has said yes to
    await shared(offers[0], '', 'waiting');
    await shared(offers[1], 'Puits 9', 'accepted');
  });
  afterAll(() => system.stop());

  const cards = () => sides.agency.html.match(/<article/g)?.length;

  it('are counted to the last, thirty of each group shown at first, all of them when asked', async () => {
    const { agency } = sides;
    await agency.open('/suggestions');
    expect(agency.html).toContain(`Waiting for your answer (${NEEDS})`);
    expect(agency.html).toContain('Waiting for the other side (11)');
    expect(cards()).toBe(30 + 11);
    expect(agency.html).toContain('And 72 more.');
    await agency.open('/suggestions?all=1');
    expect(cards()).toBe(NEEDS + 11);
  });

  it('are found by the posting that they are for, from the list of one’s own postings as well', async () => {
    const { agency } = sides;
    await agency.open('/suggestions');
    expect(agency.html).toContain('Fonds A (102)');
    expect(agency.html).toContain('Fonds B (11)');
    await agency.open(`/suggestions?posting=${offers[1]}`);
    expect(agency.html).toContain('Waiting for your answer (0)');
    expect(cards()).toBe(11);
    await agency.open('/my/offers');
    expect(agency.html).toContain(`<a href="/suggestions?posting=${offers[0]}">102</a>`);
    expect(agency.html).not.toContain(`/suggestions?posting=${offers[1]}`);
  });

  it('are not those of a posting of others', async () => {
    const stranger = await system.account();
    const { body } = await stranger.client.get<{ items: object[] }>(`/suggestions?postingId=${offers[0]}`);
    expect(body.items).toEqual([]);
  });
});
