import { type Cast, type PageOf, type SuggestionSeen, aPair } from '../../../../test/system/square/pairs';
import { aNeed } from '../../../../test/system/square/postings';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

describe('On the tabs of the inbox', () => {
  const db = database();
  let system: System;
  let cast: Cast;

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { UNDO_SECONDS: '1', TWO_PERSON_ABOVE_XOF: '60000000' } });
    cast = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator' }),
    };
  });
  afterAll(() => system.stop());

  it('stands how much waits for the coordinator in person, on each of them', async () => {
    const colleague = await system.account({ role: 'coordinator' });
    const approve = ({ id, revision }: SuggestionSeen) =>
      colleague.client.post(`/suggestions/${id}/approve`, { revision });
    const { suggestion: told } = await aPair(system, cast, { title: 'Transmis' });
    for (const title of ['Deuxième', 'Troisième']) await cast.ard.client.post('/needs', aNeed({ title }));
    // where no offer is; and one that two persons approve
    await cast.ard.client.post('/needs', aNeed({ title: 'Sans offre', territories: ['SN-KE'] }));
    const dear = { title: 'Cher', amount: { value: '90000000', currency: 'XOF' }, ownContribution: undefined };
    const { id: dearId } = (await cast.ard.client.post<{ id: string }>('/needs', aNeed(dear))).body;
    await system.settled();
    const { body } = await colleague.client.get<PageOf<SuggestionSeen>>(`/suggestions?needId=${dearId}`);
    for (const suggestion of [told, ...body.items]) await approve(suggestion);
    await until('both sides to be told', async () => {
      const sql =
        'UPDATE suggestions SET answer_due = current_date + 3 WHERE id = $1 AND told_on IS NOT NULL RETURNING id';
      return (await system.storage.read(sql, [told.id])).length > 0 || undefined;
    });

    const tabs = async (who: typeof colleague, path: string) => {
      const visitor = await visitorOf(system, who);
      await visitor.open(path);
      return /<nav class="tabs"[^]*?<\/nav>/.exec(visitor.html)?.[0].match(/(?<=>)[^<>]+(?=<\/a>)/g);
    };
    const baskets = ['/inbox', ...['needs', 'second', 'postponed', 'silent', 'expiring'].map((one) => `/inbox/${one}`)];
    for (const path of baskets) {
      expect(await tabs(cast.coordinator, path)).toEqual([
        'Besoins sans proposition (1)',
        'À examiner (3)',
        'Seconde validation (1)',
        'Différées',
        'Parties à relancer',
        'Délais proches (1)',
      ]);
    }
    // whoever has given the first waits for somebody else
    expect((await tabs(colleague, '/inbox'))?.slice(1, 3)).toEqual(['À examiner (2)', 'Seconde validation']);
    const admin = await system.account({ role: 'admin' });
    expect((await tabs(admin, '/inbox'))?.[1]).toBe('À examiner');
  });
});
