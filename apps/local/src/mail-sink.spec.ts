import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { MailSink } from './mail-sink';

describe('the local mailbox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penc-mails-'));
  const sink = new MailSink(folder);
  afterAll(async () => {
    await sink.stop();
    rmSync(folder, { recursive: true });
  });

  it('keeps what was sent, in memory and as a file', async () => {
    const told: string[] = [];
    sink.onMail(({ subject }) => told.push(subject));
    const transport = createTransport(await sink.start());
    await transport.sendMail({
      from: 'Penc <penc@localhost>',
      to: ['ard@example.org', 'agence@example.org'],
      subject: 'Intérêt partagé : prenez contact',
      text: 'Bonjour à Sédhiou',
      html: '<p>Bonjour à Sédhiou</p>',
      messageId: '<notice-1@penc>',
    });
    transport.close();
    expect(sink.mails).toHaveLength(1);
    expect(told).toEqual(['Intérêt partagé : prenez contact']);
    expect(sink.mails[0]).toMatchObject({
      to: ['ard@example.org', 'agence@example.org'],
      subject: 'Intérêt partagé : prenez contact',
      text: 'Bonjour à Sédhiou',
      messageId: '<notice-1@penc>',
    });
    const [name = ''] = readdirSync(folder);
    expect(readFileSync(join(folder, name), 'utf8')).toContain('<notice-1@penc>');
  });
});
