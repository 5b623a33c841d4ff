import type { MessageKey } from '@penc/language';
import type { Page } from 'playwright-core';
import { Person } from './person';

/** Writes needs where they are: the line comes and goes. */
export class FieldOfficer extends Person {
  async writesWords(title: string, description: string): Promise<void> {
    await this.write('page.posting-title', title);
    await this.write('page.posting-description', description);
  }

  /** A button that leads nowhere while there is no line. */
  async pushes(button: MessageKey): Promise<void> {
    await this.tab.getByRole('button', { name: this.words(button), exact: true }).click();
  }

  /** One of the questions that follow. */
  async unfolds(question: MessageKey): Promise<void> {
    await this.tab.locator('summary', { hasText: this.words(question) }).click();
  }

  /** Until the page says where what was written is. */
  async isTold(state: MessageKey): Promise<void> {
    await this.tab.getByRole('status').getByText(this.words(state)).waitFor();
  }

  async isKept(): Promise<void> {
    await this.tab
      .getByRole('status')
      .getByText(this.words('page.device.kept').split('#')[0] ?? '')
      .waitFor();
  }

  /** Until the browser has what it needs to open the page without a line. */
  async servesOffline(): Promise<void> {
    await this.tab.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  }

  /** The next step is open, or a form that nothing waits in. */
  async hasSent(tab: Page): Promise<boolean> {
    if (tab.url().endsWith('/edit/where')) return true;
    const title = tab.getByLabel(this.words('page.posting-title'), { exact: true });
    // between two pages there is none
    return title.inputValue({ timeout: 1_000 }).then(
      (text) => text === '',
      () => false,
    );
  }

  keepsOnDevice(): Promise<unknown> {
    return this.tab.evaluate(
      `navigator.serviceWorker.getRegistrations().then((all) => ({
         drafts: localStorage.getItem('penc.drafts'), workers: all.length }))`,
    );
  }
}
