import { freePort } from '@penc/platform';
import { Storage, connect } from '@penc/storage';
import { type Account, makeAccount } from '../system/accounts';
import { type Environment, ServiceProcess } from '../system/processes/service-process';
import type { QueueEnvironment } from '../world';
import { MailServer } from '../system/servers/mail-server';

export interface People {
  readonly ard: Account;
  readonly agency: Account;
  readonly coordinator: Account;
}

export interface Place {
  readonly databaseUrl: string;
  readonly queue: QueueEnvironment;
  /** Where the mails go instead of a server of ours. */
  readonly env?: Environment;
}

/** The whole system as it runs in earnest, in processes that can be killed: one api, one worker, a mail server. */
export class Square {
  readonly mails = new MailServer();

  private constructor(
    readonly storage: Storage,
    readonly api: ServiceProcess,
    readonly people: People,
    private readonly settings: Environment,
    public worker: ServiceProcess,
  ) {}

  static async open(place: Place): Promise<Square> {
    const storage = new Storage(await connect(place.databaseUrl, 4));
    const settings: Record<string, string> = {
      DATABASE_URL: place.databaseUrl,
      ...place.queue,
      UNDO_SECONDS: '0',
      MAIL_SETTLE_SECONDS: '0',
      // all load falls on two persons: here each mail is counted by itself
      MAIL_GATHERS: 'false',
      REDISPATCH_SECONDS: '2',
      REQUESTS_PER_MINUTE: '1000000',
      LOG_LEVEL: 'warn',
      ...place.env,
    };
    const api = new ServiceProcess('api', settings, await freePort());
    const people = {
      ard: await makeAccount(storage, api.baseUrl),
      agency: await makeAccount(storage, api.baseUrl, { type: 'cooperation-agency' }),
      coordinator: await makeAccount(storage, api.baseUrl, { role: 'coordinator' }),
    };
    const square = new Square(storage, api, people, settings, new ServiceProcess('worker', settings, await freePort()));
    try {
      settings['SMTP_URL'] = await square.mails.start();
      await square.stand();
      return square;
    } catch (error) {
      // what stands already would outlive the tests
      await square.close();
      throw error;
    }
  }

  /** Starts whatever does not run: one scenario that failed must not fail the next. */
  async stand(): Promise<void> {
    for (const process of [this.api, this.worker]) if (!process.isRunning) await process.start();
  }

  /** Another worker beside the first, or in its place. */
  async anotherWorker(env: Environment, nodeArguments: readonly string[] = []): Promise<ServiceProcess> {
    return new ServiceProcess('worker', { ...this.settings, ...env }, await freePort(), nodeArguments);
  }

  async close(): Promise<void> {
    await Promise.all([this.api.kill('SIGTERM'), this.worker.kill('SIGTERM')]);
    await this.mails.stop();
    await this.storage.dataSource.destroy();
  }
}
