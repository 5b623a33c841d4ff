import type { Browser } from 'playwright-core';
import { type Account, type AccountOptions } from '../../system/accounts';
import { Mailbox } from '../../system/servers/mailbox';
import { type System, startSystem } from '../../system/system';
import { startBrowser } from '../chromium';
import { type Screen, context } from './context';

/** The system, a mailbox and a browser: what people need to meet. */
export interface Scene {
  readonly system: System;
  readonly mailbox: Mailbox;
  /** Somebody at a screen of their own, not signed in yet. */
  arrives<Someone>(who: new (at: Arrival) => Someone, screen: Screen, account: AccountOptions): Promise<Someone>;
  /** Somebody else at the same device, whose session was not ended but is over. */
  sitsDown<Someone>(who: new (at: Arrival) => Someone, after: Arrival, account: AccountOptions): Promise<Someone>;
  stop(): Promise<void>;
}

export interface Arrival {
  readonly scene: Pick<Scene, 'system' | 'mailbox'>;
  readonly account: Account;
  readonly screen: Screen;
  readonly context: Awaited<ReturnType<Browser['newContext']>>;
}

export async function setScene(databaseUrl: string, env: Readonly<Record<string, string>> = {}): Promise<Scene> {
  const mailbox = new Mailbox();
  const { browser, stop: stopBrowser } = await startBrowser();
  const system = await startSystem(databaseUrl, { env: { SMTP_URL: await mailbox.start(), ...env } });
  const scene = { system, mailbox };
  return {
    ...scene,
    arrives: async (Who, screen, options) => {
      const account = await system.account({ language: screen.language, ...options });
      return new Who({ scene, account, screen, context: await context(browser, system.baseUrl, screen) });
    },
    sitsDown: async (Who, after, options) => {
      await after.context.clearCookies();
      return new Who({ ...after, account: await system.account(options) });
    },
    stop: async () => {
      await stopBrowser();
      await system.stop();
      await mailbox.stop();
    },
  };
}
