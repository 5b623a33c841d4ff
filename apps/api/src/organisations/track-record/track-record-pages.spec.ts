import { gzipSync } from 'node:zlib';
import type { Account } from '../../../../../test/system/accounts';
import { aFile, anActivity, party } from '../../../../../test/system/square/iati-file';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

const NAME = 'Agence Téranga';
const itself = { parties: party(NAME) };

/** References by their page, without JavaScript. */
describe('The page of a track record', () => {
  const db = database();
  let system: System;
  let agency: Account;
  let visitor: PageVisitor;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0, env: { IMPORT_MAX_BYTES: '3000000' } });
    agency = await system.account({ type: 'cooperation-agency', name: NAME });
    visitor = await visitorOf(system, agency);
  });
  afterAll(() => system.stop());

  const upload = async (content: string | Buffer, name = 'activites.xml') => {
    await visitor.open('/my/track-record');
    await visitor.upload({ field: 'file', name, content });
  };

  it('takes a file, tells what came of it line by line, and lists what it has taken', async () => {
    await visitor.open('/my/offers');
    expect(visitor.html).toContain('href="/my/track-record"');
    const activities = [
      anActivity('A-1', { ...itself, title: '<title><narrative>&lt;b>Forages</narrative></title>' }),
      anActivity('A-2', { ...itself, where: '<recipient-country code="ML"/>' }),
      anActivity('A-3', { ...itself, sectors: '<sector code="99999"/>' }),
    ];
    await upload(aFile(...activities));
    expect(visitor.status).toBe(200);
    expect(visitor.html).toContain('Le fichier est lu : 3 activités.');
    expect(visitor.html).toContain('Le code de secteur « 99999 » n’existe pas dans la liste du CAD.');
    expect(visitor.html).toContain('&lt;b>Forages');
    await visitor.open('/my/track-record');
    expect(visitor.html).toContain('>A-1<');
    expect(visitor.html).not.toContain('>A-2<');
  });

  it('says that there are more to correct than it shows', async () => {
    const bad = Array.from({ length: 103 }, (_, number) => anActivity(`C-${number}`, { ...itself, status: '9' }));
    await upload(aFile(...bad, anActivity('C-103', itself)));
    expect(visitor.html.match(/>C-\d+</g)).toHaveLength(101);
    expect(visitor.html).toContain('Voici les 100 premières, sur 103');
  });

  it.each([
    [
      'an entity',
      `<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${aFile(anActivity('A-8', itself))}`,
      422,
      'DOCTYPE',
    ],
    ['gzip', gzipSync(aFile(anActivity('A-8', itself))), 422, 'Ligne 1'],
    ['no file', '', 422, 'Choisissez un fichier.'],
    ['more than is allowed', aFile(`<!-- ${'x'.repeat(60_000)} -->\n`.repeat(60)), 413, 'taille admise de 3 Mo'],
    ['another organisation', aFile(anActivity('B-1')), 422, 'Aucune activité du fichier ne nomme'],
  ])('refuses %s, in a sentence, and takes nothing', async (what, content, status, sentence) => {
    await upload(content, what === 'no file' ? '' : 'activites.xml');
    expect(visitor.status).toBe(status);
    expect(visitor.html).toContain(sentence);
    expect(visitor.html).not.toContain('>A-8<');
  });

  it('is read by members, who are offered no form and cannot send one', async () => {
    const member = await visitorOf(
      system,
      await system.account({ role: 'member', organisationId: agency.organisationId }),
    );
    await member.open('/my/track-record');
    expect(member.html).toContain('A-1');
    expect(member.html).not.toContain('type="file"');
  });
});
