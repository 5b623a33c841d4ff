import type { Account } from '../../../../../test/system/accounts';
import { MoodyServer } from '../../../../../test/system/servers/moody-server';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';
import { mailText } from './mail-text';
import { digestText, gatheredText } from './many-matters';

const messageIds = (mails: readonly string[]) => mails.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]);

describe('Mails', () => {
  const db = database();
  const server = new MoodyServer();
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { SMTP_URL: await server.start(), CONTACT_EMAIL: 'aide@penc.example' } });
    ard = await system.account();
    agency = await system.account({ type: 'cooperation-agency', language: 'en' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(async () => {
    await system.stop();
    await server.stop();
  });

  async function approveAPair(): Promise<void> {
    const need = await ard.client.post<{ id: string }>('/needs', aNeed());
    await agency.client.post('/offers', anOffer());
    const suggestion = await until('the suggestion', async () => {
      const { body } = await coordinator.client.get<{ items: { id: string; revision: number }[] }>(
        `/suggestions?needId=${need.body.id}&status=suggested`,
      );
      return body.items[0];
    });
    await system.settled();
    const fresh = await coordinator.client.get<{ revision: number }>(`/suggestions/${suggestion.id}`);
    const approved = await coordinator.client.post(`/suggestions/${suggestion.id}/approve`, {
      revision: fresh.body.revision,
    });
    expect(approved.status).toBe(200);
  }
  const mails = () =>
    system.storage.read<{ sent: boolean; refused: boolean; attempts: number }>(
      `SELECT sent_at IS NOT NULL AS sent, refused_at IS NOT NULL AS refused, attempts FROM mails`,
    );

  it('one goes to each side, in its own language, with a Message-ID of its own', async () => {
    await approveAPair();
    await until('both mails', async () => server.accepted.length === 2);
    await system.settled();
    expect(new Set(messageIds(server.accepted)).size).toBe(2);
    expect(server.accepted.some((mail) => /Content-Language: fr/.test(mail))).toBe(true);
    expect(server.accepted.some((mail) => /Content-Language: en/.test(mail))).toBe(true);
    for (const mail of server.accepted) {
      expect(mail).toMatch(/^Reply-To: aide@penc\.example\r?$/m);
      // lines of the text are folded on their way
      expect(mail.replaceAll(/=\r?\n/g, '')).toMatch(/(Pour toute|For any) question.*aide@penc\.example\r?$/m);
    }
    expect(await mails()).toEqual(Array.from({ length: 2 }, () => ({ sent: true, refused: false, attempts: 1 })));
  });

  it('is tried again when the server says « later » (451), and arrives once', async () => {
    server.accepted.length = 0;
    server.script.push(451, 451);
    await approveAPair();
    await until('both mails', async () => server.accepted.length === 2);
    await system.settled();
    expect(new Set(messageIds(server.accepted)).size).toBe(2);
    expect((await mails()).every(({ sent }) => sent)).toBe(true);
  });

  it('is not tried again when the server says « never » (550), and nothing waits for it', async () => {
    server.accepted.length = 0;
    server.script.push(550, 550);
    await approveAPair();
    await until('both refusals', async () => (await mails()).filter(({ refused }) => refused).length === 2);
    await system.settled();
    expect(server.accepted).toEqual([]);
  });

  it('cannot be bent by what people write: no markup in HTML, no line in a subject', () => {
    const details = {
      need: '<script>alert(1)</script>\r\nBcc: x@y.z',
      offer: '“&” ’',
      needOrganisation: 'A',
      offerOrganisation: 'B',
      side: 'need',
      answerDue: '',
      illustrative: 1,
    };
    for (const language of ['fr', 'en'] as const) {
      const matter = { kind: 'suggestion-approved', details, subject: { type: 'suggestion', id: '0f6a&b="2' } };
      const links = { publicUrl: 'http://localhost/', stopUrl: 'http://localhost/stop/t', contact: null };
      const mail = mailText({ language, frequency: 'immediate' }, matter, links);
      expect(mail.html).not.toContain('<script>');
      expect(mail.html).toContain('&lt;script&gt;');
      expect(mail.subject).not.toMatch(/[\r\n]/);
      expect(mail.html).toContain('<a href="http://localhost/suggestions/0f6a&amp;b=%222"');
      expect(mail.text).toContain('\n-- \n');
      expect(mail.html).toContain('<a href="http://localhost/stop/t"');
    }
  });

  it.each([
    ['member-invited', 'a saisi cette adresse pour vous inviter', 'entered this address to invite you'],
    ['organisation-applied', 'dans une demande d’inscription', 'in an application to join'],
    ['organisation-verified', 'vous agissez pour une organisation', 'you act for an organisation'],
  ])('of the kind %s says why it came, and ends the address that stops it with its line', (kind, french, english) => {
    const details = { organisation: 'ARD de Louga', role: 'editor' };
    const matter = { kind, details, subject: { type: 'organisation', id: '1' } };
    const links = { publicUrl: 'http://localhost/', stopUrl: 'http://localhost/stop/t', contact: null };
    const [fr, en] = (['fr', 'en'] as const).map(
      (language) => mailText({ language, frequency: 'immediate' }, matter, links).text,
    );
    expect(fr).toContain(french);
    expect(en).toContain(english);
    // some mail programs take what follows an address for a part of it
    for (const text of [fr, en]) expect(text).toMatch(/ http:\/\/localhost\/stop\/t$/m);
  });

  it('says how to get one a day instead, to whoever has preferences and gets them at once', () => {
    const links = { publicUrl: 'http://localhost/', stopUrl: 'http://localhost/stop/t', contact: null };
    const about = (kind: string) => {
      const details = { organisation: 'ARD de Louga', role: 'editor' };
      return { kind, details, subject: { type: 'organisation', id: '1' } };
    };
    const told = { language: 'fr', frequency: 'immediate' } as const;
    const mail = mailText(told, about('organisation-verified'), links);
    expect(mail.text).toMatch(/un seul récapitulatif par jour, .*\s: http:\/\/localhost\/me$/m);
    expect(mail.html).toContain('<a href="http://localhost/me"');
    expect(mailText(told, about('member-invited'), links).text).not.toContain('un seul récapitulatif');
    // what is urgent comes at once to whoever has the digest already
    const urgent = mailText({ ...told, frequency: 'digest' }, about('organisation-verified'), links);
    expect(urgent.text).not.toContain('un seul récapitulatif');
    expect(digestText('fr', '2027-03-10', [about('organisation-verified')], links).text).not.toContain(
      'un seul récapitulatif',
    );
  });

  it('of a digest tells twenty matters whole, names as many more as fit, and says how many others there are and where', () => {
    const links = { publicUrl: 'http://localhost/', stopUrl: 'http://localhost/stop/t', contact: null };
    const matters = Array.from({ length: 205 }, (_, place) => ({
      kind: 'organisation-verified',
      details: { organisation: `Organisation ${place + 1}.`, illustrative: Number(place === 30) },
      subject: { type: 'organisation', id: String(place + 1) },
    }));
    const digestOf = (count: number) => digestText('fr', '2027-03-10', matters.slice(0, count), links);
    const { subject, text, html } = digestOf(205);
    expect(subject).toContain('205 dossiers');
    const body = (place: number) => `« Organisation ${place}. » sur Penc est vérifiée`;
    const words = text.replaceAll(/\s/g, ' ');
    expect([words.includes(body(20)), words.includes(body(21))]).toEqual([true, false]);
    for (const form of [text, html]) {
      expect([180, 181].map((id) => new RegExp(`/organisations/${id}$|/organisations/${id}"`, 'm').test(form))).toEqual(
        [true, false],
      );
      expect(form).toContain('Organisation 180.');
      expect(form).toContain('http://localhost/notices');
    }
    expect(words).toContain('160 autres dossiers ont évolué, que voici par leur nom :');
    expect(words).toContain('25 autres dossiers ont évolué :');
    // of what is named alone as well
    expect(text).toMatch(/Organisation 31\. · données d’illustration$/m);
    expect(digestOf(180).text).not.toContain('http://localhost/notices');
    expect(digestOf(20).text).not.toContain('par leur nom');
  });

  it('of very many matters with long titles stays below what mail programs cut off', () => {
    const links = {
      publicUrl: 'https://penc.gouv.example/',
      stopUrl: 'https://penc.gouv.example/stop/t',
      contact: null,
    };
    const details = {
      need: 'Réhabilitation des périmètres maraîchers de Diaroumé pour les groupements de femmes et les migrants de retour',
      offer: 'Fonds d’appui aux initiatives économiques de la diaspora et des collectivités territoriales',
      needOrganisation: 'Agence régionale de développement de Sédhiou',
      offerOrganisation: 'Agence de coopération pour le développement',
      side: 'offer',
      answerDue: '2027-03-31',
    };
    const matters = Array.from({ length: 300 }, () => ({
      kind: 'suggestion-approved',
      details,
      subject: { type: 'suggestion', id: '6f1b4f0a-0000-4000-8000-000000000000' },
    }));
    const { html, subject } = gatheredText({ language: 'fr', frequency: 'immediate' }, matters, links);
    expect(Buffer.byteLength(html)).toBeLessThan(102_400);
    expect(subject).toBe('300 propositions de mise en relation : du nouveau sur Penc');
  });
});
