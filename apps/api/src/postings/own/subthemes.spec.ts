import type { Account } from '../../../../../test/system/accounts';
import { aNeed } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { database } from '../../../../../test/world';

describe('The themes within the axes of a posting', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let visitor: PageVisitor;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account({ type: 'ard' });
    visitor = await visitorOf(system, ard);
  });
  afterAll(() => system.stop());

  const posted = async (changes: object) =>
    `/needs/${(await ard.client.post<{ id: string }>('/needs', aNeed({ ...changes }))).body.id}`;
  const subthemesOf = async (path: string) => (await ard.client.get<{ subthemes?: string[] }>(path)).body.subthemes;
  const about = { themes: ['return'], sectors: ['31120'], targetGroups: ['women'] };
  /** Which of the folded axes stand open. */
  const open = () =>
    [...visitor.html.matchAll(/<details( open)?[^>]*><summary><span class="cap">([^<]+)/g)].map(
      ([, isOpen, axis]) => [axis, isOpen !== undefined] as const,
    );

  it('are chosen under them, and said before it is published and on its sheet', async () => {
    const path = await posted({ status: 'draft' });
    await visitor.open(`${path}/edit/about`);
    expect(open().map(([, isOpen]) => isOpen)).toEqual([false, false, false]);
    await visitor.send({ ...about, subthemes: ['economic-reintegration', 'psychosocial'] });
    expect(await subthemesOf(path)).toEqual(['economic-reintegration', 'psychosocial']);
    await visitor.open(`${path}/edit/about?check=1`);
    expect(open()).toEqual([
      ['mobilisation de la diaspora', false],
      ['accompagnement au retour et à la réintégration', true],
      ['intégration des migrants dans la planification locale', false],
    ]);
    await visitor.open(`${path}/edit`);
    expect(visitor.html).toContain('réintégration économique et accompagnement psychosocial');
    await ard.client.post(`${path}/publish`);
    const reader = new PageVisitor(system.baseUrl, 'en');
    await reader.open(path);
    expect(reader.html).toContain('<dt>Themes</dt><dd>economic reintegration and psychosocial support</dd>');
  });

  it('leave with their axis, and are refused where it was never chosen', async () => {
    const path = await posted({ themes: ['return', 'diaspora'], subthemes: ['protection', 'diaspora-skills'] });
    await visitor.open(`${path}/edit/about`);
    await visitor.send({ ...about, subthemes: ['protection', 'diaspora-skills'] });
    expect(await subthemesOf(path)).toEqual(['protection']);
    await visitor.open(`${path}/edit/about`);
    await visitor.send({ ...about, subthemes: ['local-plans'] });
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain(
      '<a href="#f-subthemes">Thématiques : Cette thématique n’appartient à aucun des axes',
    );
    expect(visitor.html).toMatch(/name="subthemes" value="local-plans" id="f-subthemes" checked/);
    expect(open().map(([, isOpen]) => isOpen)).toEqual([false, false, true]);
    await visitor.send(about);
    expect(await subthemesOf(path)).toBeUndefined();
  });

  it('are what the public list may be asked for, as far as its last page', async () => {
    const paths = [];
    for (let count = 0; count < 3; count++)
      paths.push(await posted({ subthemes: ['reception'], title: `Bureau d’accueil n° ${count}` }));
    const other = await posted({ subthemes: ['psychosocial'], title: 'Une cellule d’écoute' });
    const reader = new PageVisitor(system.baseUrl);
    await reader.open('/needs?subtheme=reception&limit=2');
    expect(reader.html).toContain(`href="${paths[2]}"`);
    expect(reader.html).not.toContain(`href="${other}"`);
    expect(reader.html).toContain('<option value="reception" selected>accueil, information, orientation</option>');
    expect(reader.html).toContain('<optgroup label="mobilisation de la diaspora">');
    const [, next = ''] = /href="(\/needs\?[^"]*cursor=[^"]*)"/.exec(reader.html) ?? [];
    expect(next).toContain('subtheme=reception');
    await reader.open(next.replaceAll('&amp;', '&'));
    expect(reader.html).toContain(`href="${paths[0]}"`);
    await reader.open('/needs?subtheme=dialogue');
    expect(reader.html).toContain('Aucun besoin publié ne correspond à ces critères.');
    await reader.open('/needs?subtheme=love');
    expect(reader.status).toBe(422);
  });
});
