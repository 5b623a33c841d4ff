import { type AddressInfo, createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { MailLater, MailRefused, Mailer } from './mailer';

const MAIL = { language: 'fr', subject: 'Objet', text: 'Texte', html: '<p>Texte</p>', stopUrl: null } as const;
const refusal = (responseCode: number) => Object.assign(new Error('nothing for a@penc.example'), { responseCode });

/** What sending a mail through a server of this kind ends with. */
async function failureAt(options: SMTPServerOptions, credentials = ''): Promise<unknown> {
  const server = new SMTPServer({ authOptional: true, hideSTARTTLS: true, logger: false, ...options });
  // whoever hangs up does so on the other's account
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const failure = await failureOf(`smtp://${credentials}127.0.0.1:${port}`);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return failure;
}

async function failureOf(smtpUrl: string): Promise<unknown> {
  const mailer = new Mailer({ smtpUrl, mailFrom: 'penc@penc.example', contactEmail: null });
  try {
    await mailer.send({ name: 'A', address: 'a@penc.example' }, '<1@penc.example>', MAIL);
    return null;
  } catch (error) {
    return error;
  } finally {
    mailer.close();
  }
}

/** A server that has this to say, once it has read the mail. */
const afterReading = (error: Error | null): SMTPServerOptions => ({
  onData: (stream, _session, done) => {
    stream.resume();
    stream.on('end', () => done(error));
  },
});

describe('What an SMTP server answers', () => {
  it('is nothing to complain of where it takes the mail', async () => {
    expect(await failureAt(afterReading(null))).toBeNull();
  });

  it.each<[string, SMTPServerOptions]>([
    ['the reader', { onRcptTo: (_address, _session, done) => done(refusal(550)) }],
    ['the mail', afterReading(refusal(554))],
  ])('is a refusal where it wants nothing of %s, ever', async (_what, options) => {
    const failure = await failureAt(options);
    expect(failure).toBeInstanceOf(MailRefused);
    // what servers say is kept, the addresses in it are not
    expect(String(failure)).toMatch(/nothing for …/);
  });

  it.each<[string, SMTPServerOptions, string?]>([
    ['our password', { allowInsecureAuth: true, onAuth: (_auth, _session, done) => done(refusal(535)) }, 'penc:old@'],
    ['our sender', { onMailFrom: (_address, _session, done) => done(refusal(550)) }],
    ['our network', { onConnect: (_session, done) => done(refusal(554)) }],
    ['the reader for now', { onRcptTo: (_address, _session, done) => done(refusal(450)) }],
    ['the mail for now', afterReading(refusal(451))],
  ])('may change where it does not like %s: the mail has not been taken, and is tried again', async (_, ...server) => {
    expect(await failureAt(...server)).toBeInstanceOf(MailLater);
  });

  it('may change where nobody answers', async () => {
    expect(await failureOf('smtp://127.0.0.1:1')).toBeInstanceOf(MailLater);
  });

  it('is not known where it hangs up once it has the mail', async () => {
    const server = createServer((socket) => {
      let said = '';
      socket.write('220 hello\r\n');
      socket.on('error', () => undefined);
      socket.on('data', (part) => {
        said += String(part);
        if (said.endsWith('\r\n.\r\n')) socket.destroy();
        else if (said.endsWith('DATA\r\n')) socket.write('354 go on\r\n');
        else if (!said.includes('DATA')) socket.write('250 yes\r\n');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const failure = await failureOf(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(MailLater);
    expect(failure).not.toBeInstanceOf(MailRefused);
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
});
