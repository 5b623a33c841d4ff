import { Person } from './person';

/** Judges what is suggested. */
export class Coordinator extends Person {
  async approves(need: string, offer: string): Promise<void> {
    await this.goTo('page.nav.inbox');
    await this.reads(need);
    await this.press('page.inbox.approve.sides');
    await this.reads(this.words('page.inbox.done', { what: 'approved', need, offer }));
  }
}
