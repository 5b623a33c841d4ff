import type { Language } from '@penc/domain';
import { type MessageKey, type MessageValues, say } from '@penc/language';
import type { Page } from 'playwright-core';
import type { Account } from '../../system/accounts';
import { readMail } from '../../system/visitors/signing-in';
import type { Arrival } from './scene';

/** Somebody in front of a browser: knows the pages by what they say, in their language. */
export class Person {
  private page: Page | null = null;

  constructor(readonly at: Arrival) {}

  get account(): Account {
    return this.at.account;
  }

  /** The tab that is open. */
  get tab(): Page {
    if (!this.page) throw new Error('nobody has opened a page yet');
    return this.page;
  }

  get language(): Language {
    return this.at.screen.language;
  }

  words(key: MessageKey, values?: MessageValues): string {
    return say(this.language, key, values);
  }

  async open(path: string): Promise<void> {
    this.page ??= await this.at.context.newPage();
    await this.page.goto(path);
  }

  /** By mail, with the code that comes in it. */
  async signIn(): Promise<void> {
    const { email } = this.account;
    const { mailbox } = this.at.scene;
    const before = mailbox.to(email).length;
    await this.open('/');
    await this.follow('page.nav.sign-in');
    await this.write('page.sign-in.email', email);
    await this.press('page.sign-in.ask');
    const { code } = readMail(await mailbox.next(email, before + 1));
    await this.write('page.sign-in.code', code);
    await this.press('page.sign-in.enter');
    await this.reads(this.words('page.signed-in'));
  }

  /** Another tab of the same browser; the one before stays open. */
  async openTab(path: string): Promise<Page> {
    this.page = await this.at.context.newPage();
    await this.page.goto(path);
    return this.page;
  }

  /** As a phone does when it needs the room, or its battery is flat. */
  async loseTabs(): Promise<void> {
    for (const tab of this.at.context.pages()) await tab.close();
    this.page = null;
  }

  hasLine(isThere: boolean): Promise<void> {
    return this.at.context.setOffline(!isThere);
  }

  async signOut(): Promise<void> {
    await this.open('/me');
    await this.press('page.me.sign-out');
    await this.reads(this.words('page.signed-out'));
  }

  /** What stands in a field. */
  written(field: MessageKey): Promise<string> {
    return this.tab.getByLabel(this.words(field), { exact: true }).inputValue();
  }

  async write(field: MessageKey, text: string): Promise<void> {
    await this.tab.getByLabel(this.words(field), { exact: true }).fill(text);
  }

  async choose(field: MessageKey, choice: string): Promise<void> {
    await this.tab.getByLabel(this.words(field), { exact: true }).selectOption({ label: choice });
  }

  /** By the beginning of what stands beside the box, since proposals add their reasons. */
  async tick(choice: string): Promise<void> {
    await this.tab.locator('label.choice', { hasText: choice }).first().locator('input').check();
  }

  async press(button: MessageKey, values?: MessageValues): Promise<void> {
    await this.leave(this.tab.getByRole('button', { name: this.words(button, values), exact: true }).first());
  }

  async follow(link: MessageKey, values?: MessageValues): Promise<void> {
    await this.leave(this.tab.getByRole('link', { name: this.words(link, values), exact: true }).first());
  }

  /** By the header, whose places a phone shows in a menu. */
  async goTo(place: MessageKey): Promise<void> {
    const menu = this.tab.getByRole('button', { name: this.words('page.nav.menu'), exact: true });
    if (await menu.isVisible()) await menu.click();
    await this.follow(place);
  }

  async followTitle(title: string): Promise<void> {
    await this.leave(this.tab.getByRole('link', { name: title }).first());
  }

  /** Until it stands on the page. */
  async reads(text: string): Promise<void> {
    await this.tab.getByRole('main').getByText(text).first().waitFor();
  }

  /** Clicks what leads to another page, and sees it. */
  private async leave(at: ReturnType<Page['locator']>): Promise<void> {
    await Promise.all([this.tab.waitForEvent('load'), at.click()]);
  }
}
