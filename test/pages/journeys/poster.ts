import { label } from '@penc/reference';
import { Person } from './person';

/** Whoever posts for an organisation, answers for it and signs: an ARD for its needs, an agency for its offers. */
export abstract class Poster extends Person {
  /** Title and description; the rest is proposed from them. */
  protected async begins(kind: 'need' | 'offer', title: string, description: string): Promise<void> {
    await this.goTo(`page.nav.my-${kind}s`);
    await this.follow(`page.new.${kind}`);
    await this.write('page.posting-title', title);
    await this.write('page.posting-description', description);
    await this.goesOn();
  }

  /** What was understood of the text: axes are ticked already, sectors are proposed, the likeliest first. */
  protected async ticksLikeliestSector(): Promise<void> {
    await this.tab.locator('input[name=sectors]').first().check();
    await this.goesOn();
  }

  protected async goesOn(): Promise<void> {
    await this.press('page.step.save-draft');
  }

  protected async publishes(kind: 'need' | 'offer'): Promise<void> {
    await this.press(`page.check.publish.${kind}`);
    await this.reads(this.words('page.moved.publish', { kind }));
  }

  protected modality(code: 'grant' | 'training'): string {
    return label('modality', code, this.language);
  }

  /** From the notice to the suggestion, and there: yes. */
  async confirmsInterest(): Promise<void> {
    await this.open('/notices');
    await this.press('page.notices.open');
    await this.follow('page.answer.button', { action: 'accept' });
    await this.press('page.answer.button', { action: 'accept' });
    await this.reads(this.words('page.answer.done', { action: 'accept' }));
  }

  async opensPartnership(title: string): Promise<void> {
    await this.goTo('page.nav.partnerships');
    await this.followTitle(title);
  }

  async moves(move: 'sign' | 'start'): Promise<void> {
    await this.follow('page.move.button', { move });
    await this.press('page.move.button', { move });
    await this.reads(this.words('page.move.done', { move }));
  }

  /** At which of its steps the partnership stands, once the page is read again. */
  async readsStep(step: 'active'): Promise<void> {
    await this.tab.reload();
    const here = this.tab.locator('[aria-current=step]', { hasText: label('partnershipState', step, this.language) });
    await here.waitFor();
  }
}
