import type { Account } from '../../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

interface Posting {
  readonly id: string;
  readonly revision: number;
  readonly territories: readonly string[];
}
interface Change {
  readonly by: string;
  readonly field: string;
  readonly change: string;
  readonly codes: readonly string[] | null;
  readonly amount: { readonly value: string } | null;
  readonly sentence: string;
}
interface Misses {
  readonly state: string;
  readonly asOf: string | null;
  readonly items: readonly {
    readonly posting: { readonly id: string; readonly title: string };
    readonly failed: readonly { readonly key: string; readonly sentence: string }[];
    readonly changes: readonly Change[];
    readonly own: boolean;
    readonly score: number;
  }[];
  readonly gains: readonly { readonly count: number; readonly sentence: string }[];
  readonly withheld: boolean;
}

describe('The near misses of a posting', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account({ type: 'ard' });
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(() => system.stop());

  const opened: [Account, string][] = [];
  const post = async (account: Account, kind: 'need' | 'offer', changes = {}): Promise<Posting> => {
    const answer = await account.client.post<Posting>(
      `/${kind}s`,
      kind === 'need' ? aNeed(changes) : anOffer({ ticket: undefined, ...changes }),
    );
    expect(answer.status).toBe(201);
    opened.push([account, `/${kind}s/${answer.body.id}/withdraw`]);
    return answer.body;
  };
  afterEach(async () => {
    for (const [{ client }, path] of opened.splice(0)) await client.post(path);
    await system.settled();
  });
  const made = (account: Account, path: string) =>
    until('the near misses', async () => {
      const { body } = await account.client.get<Misses>(`${path}/near-misses`);
      return body.state === 'made' ? body : undefined;
    });
  /** Once nothing is on its way that would make them anew: who asks while they are written may ask twice. */
  const lasting = async (account: Account, path: string) => {
    await made(account, path);
    await system.settled();
    return made(account, path);
  };

  it('tell a neighbour what to add; it edits as told, and the suggestion is there with the score that was told', async () => {
    const need = await post(ard, 'need');
    const offer = await post(agency, 'offer', { territories: ['SN-KD'] });
    await system.settled();
    const first = await agency.client.get<Misses>(`/offers/${offer.id}/near-misses`);
    expect(first).toMatchObject({ status: 202, body: { state: 'asked', asOf: null, items: [] } });
    expect(first.headers.get('retry-after')).toBe('1');
    const { items, gains, asOf } = await made(agency, `/offers/${offer.id}`);
    expect(asOf).not.toBeNull();
    expect(items).toMatchObject([
      {
        posting: { id: need.id, title: aNeed()['title'] },
        failed: [{ key: 'territory-related' }],
        changes: [{ by: 'offer', field: 'territories', change: 'add', codes: ['SN1101'] }],
        own: true,
      },
    ]);
    expect(items[0]?.changes[0]?.sentence).toBe('Ajoutez le département de Bounkiling à vos territoires.');
    expect(gains).toMatchObject([
      {
        count: 1,
        sentence: 'Si votre offre couvrait le département de Bounkiling, un besoin de plus correspondrait.',
      },
    ]);

    const edited = await agency.client.patch<Posting>(`/offers/${offer.id}`, {
      revision: offer.revision,
      territories: [...offer.territories, ...(items[0]?.changes[0]?.codes ?? [])],
    });
    expect(edited.status).toBe(200);
    const suggestion = await until('the suggestion', async () => {
      const path = `/suggestions?needId=${need.id}&offerId=${offer.id}`;
      return (await coordinator.client.get<{ items: readonly { score: number }[] }>(path)).body.items[0];
    });
    expect(suggestion.score).toBe(items[0]?.score);
    // what was made on the former revision is not shown any more; it is made anew with the list
    expect((await made(agency, `/offers/${offer.id}`)).items).toEqual([]);
  });

  it('count what one change would bring', async () => {
    for (const code of ['SN1101', 'SN1101', 'SN1103']) await post(ard, 'need', { territories: [code] });
    const offer = await post(agency, 'offer', { territories: ['SN-KD'] });
    await system.settled();
    const { gains } = await made(agency, `/offers/${offer.id}`);
    expect(gains.map(({ count, sentence }) => [count, sentence])).toEqual([
      [3, 'Si votre offre couvrait la région de Sédhiou, 3 besoins de plus correspondraient.'],
      [2, 'Si votre offre couvrait le département de Bounkiling, 2 besoins de plus correspondraient.'],
      [1, expect.stringContaining('un besoin de plus correspondrait.')],
    ]);
  });

  it('tell a need’s side what it can change itself, and what only the other side can', async () => {
    const need = await post(ard, 'need');
    const minimum = { ticket: { min: { value: '60000000', currency: 'XOF' } } };
    const dear = await post(agency, 'offer', { ...minimum, fundingRateMax: undefined });
    const elsewhere = await post(agency, 'offer', { territories: ['SN-LG'] });
    await system.settled();
    const { items } = await made(ard, `/needs/${need.id}`);
    expect(
      items.map(({ posting, own, changes }) => [posting.id, own, changes.map(({ sentence }) => sentence)]),
    ).toEqual([
      [
        dear.id,
        true,
        [
          'Portez le coût total à 65\u00a0000\u00a0000\u00a0F\u00a0CFA au moins, par exemple en regroupant plusieurs actions.',
        ],
      ],
      [
        elsewhere.id,
        false,
        [
          'Seule l’autre partie y peut quelque chose\u00a0: il faudrait que l’offre couvre le département de Bounkiling.',
        ],
      ],
    ]);
  });

  it('are for its own side and the coordinators', async () => {
    const offer = await post(agency, 'offer');
    const readers = {
      own: agency,
      coordinator,
      admin: await system.account({ role: 'admin' }),
      stranger: ard,
      observer: await system.account({ role: 'observer' }),
    };
    const seen: Record<string, number> = {};
    for (const [who, { client }] of Object.entries(readers)) {
      await made(agency, `/offers/${offer.id}`);
      seen[who] = (await client.get(`/offers/${offer.id}/near-misses`)).status;
    }
    expect(seen).toEqual({ own: 200, coordinator: 200, admin: 200, stranger: 404, observer: 403 });
    expect((await agency.client.get(`/needs/${offer.id}/near-misses`)).status).toBe(404);
  });

  it('leave out at once what was edited, closed or made confidential since, and are made anew', async () => {
    const needs = [await post(ard, 'need'), await post(ard, 'need', { title: 'Un autre périmètre' })];
    const offer = await post(agency, 'offer', { territories: ['SN-KD'] });
    await system.settled();
    const before = await made(agency, `/offers/${offer.id}`);
    expect(before.items).toHaveLength(2);
    const [kept, gone] = needs as [Posting, Posting];
    await ard.client.patch(`/needs/${gone.id}`, { revision: 1, visibility: 'coordinators' });
    const now = await agency.client.get<Misses>(`/offers/${offer.id}/near-misses`);
    expect(now.body.items.map(({ posting }) => posting.id)).toEqual([kept.id]);
    expect(now.body.gains.map(({ count }) => count)).toEqual([1]);
    const after = await until('them to be made anew', async () => {
      const { body } = await agency.client.get<Misses>(`/offers/${offer.id}/near-misses`);
      return body.asOf === before.asOf ? undefined : body;
    });
    expect(after.items.map(({ posting }) => posting.id)).toEqual([kept.id]);
  });

  it('count what one change would bring as of the moment that they name, whatever was edited since', async () => {
    const needs = [await post(ard, 'need'), await post(ard, 'need'), await post(ard, 'need')];
    const offer = await post(agency, 'offer', { territories: ['SN-KD'] });
    await system.settled();
    const before = await lasting(agency, `/offers/${offer.id}`);
    expect(before.gains.map(({ count }) => count)).toEqual([3]);
    const [kept, edited, hidden] = needs as [Posting, Posting, Posting];
    await ard.client.patch(`/needs/${edited.id}`, { revision: 1, modalities: ['works'] });
    await ard.client.patch(`/needs/${hidden.id}`, { revision: 1, embargoUntil: '2099-01-01' });
    const now = await agency.client.get<Misses>(`/offers/${offer.id}/near-misses`);
    expect(now.body).toMatchObject({ asOf: before.asOf, gains: [{ count: 2 }] });
    expect(now.body.items.map(({ posting }) => posting.id)).toEqual([kept.id]);
    const after = await until('them to be made anew', async () => {
      const { body } = await agency.client.get<Misses>(`/offers/${offer.id}/near-misses`);
      return body.asOf === before.asOf ? undefined : body;
    });
    expect(after.gains.map(({ count }) => count)).toEqual([1]);
  });

  it('are made anew once one that is counted and not named becomes confidential', async () => {
    const needs: Posting[] = [];
    for (let count = 0; count < 21; count++) needs.push(await post(ard, 'need'));
    const offer = await post(agency, 'offer', { territories: ['SN-KD'] });
    await system.settled();
    const before = await lasting(agency, `/offers/${offer.id}`);
    expect([before.items.length, before.gains.map(({ count }) => count)]).toEqual([20, [21]]);
    const unnamed = needs.find(({ id }) => !before.items.some(({ posting }) => posting.id === id));
    await ard.client.patch(`/needs/${unnamed?.id}`, { revision: 1, visibility: 'coordinators' });
    const now = await agency.client.get<Misses>(`/offers/${offer.id}/near-misses`);
    expect(now.body).toMatchObject({ asOf: before.asOf, gains: [{ count: 20 }] });
    const after = await until('them to be made anew', async () => {
      const { body } = await agency.client.get<Misses>(`/offers/${offer.id}/near-misses`);
      return body.asOf === before.asOf ? undefined : body;
    });
    expect(after.gains.map(({ count }) => count)).toEqual([20]);
  });

  it('are made anew with its list while somebody reads them, before they ask; not where nobody has for a month', async () => {
    await post(ard, 'need');
    const offer = await post(agency, 'offer', { territories: ['SN-KD'] });
    await system.settled();
    await made(agency, `/offers/${offer.id}`);
    const madeOn = async () => {
      await system.settled();
      const [row] = await system.storage.read<{ revision: number }>(
        'SELECT revision FROM near_misses WHERE posting_id = $1',
        [offer.id],
      );
      return row?.revision;
    };
    const edit = (revision: number) =>
      agency.client.patch(`/offers/${offer.id}`, { revision, title: `Un autre titre, le ${revision}e` });
    await edit(1);
    expect(await madeOn()).toBe(2);
    await system.storage.read(
      `UPDATE near_misses SET read_at = now() - interval '31 days' WHERE posting_id = $1 RETURNING posting_id`,
      [offer.id],
    );
    await edit(2);
    expect(await madeOn()).toBe(2);
  });

  it('leave out whom an agreement binds already, whatever was edited since', async () => {
    const need = await post(ard, 'need');
    const offer = await post(agency, 'offer');
    await system.settled();
    await system.storage.read(
      `UPDATE suggestions SET status = 'agreed', need_rank = NULL, offer_rank = NULL WHERE need_id = $1 RETURNING id`,
      [need.id],
    );
    await agency.client.patch(`/offers/${offer.id}`, { revision: 1, territories: ['SN-KD'] });
    const other = await post(ard, 'need');
    await system.settled();
    const { items } = await made(agency, `/offers/${offer.id}`);
    expect(items.map(({ posting }) => posting.id)).toEqual([other.id]);
  });

  it('of a call before its deadline are numbers without names for its agency', async () => {
    await post(ard, 'need');
    const call = { kind: 'call', deadline: '2099-06-30T12:00:00Z', territories: ['SN-KD'] };
    const offer = await post(agency, 'offer', call);
    await system.settled();
    const seen = await made(agency, `/offers/${offer.id}`);
    expect(seen).toMatchObject({ withheld: true, items: [], gains: [{ count: 1 }] });
    expect(await made(coordinator, `/offers/${offer.id}`)).toMatchObject({ withheld: false, items: [{ own: true }] });
  });

  it('of a posting that is not open there are none', async () => {
    const draft = await post(agency, 'offer', { status: 'draft' });
    const { status, body } = await agency.client.get<Misses>(`/offers/${draft.id}/near-misses`);
    expect([status, body.state]).toEqual([200, 'not-open']);
  });
});
