import { Poster } from './poster';

const WORDS = {
  fr: 'Subventions et formations pour le maraîchage des migrants de retour et des groupements de femmes, dans le sud du pays.',
  en: 'Grants and training for market gardening by returning migrants and women’s groups, in the south of the country.',
} as const;

/** The desk officer of a cooperation agency. */
export class DeskOfficer extends Poster {
  async postsOffer(title: string): Promise<void> {
    await this.begins('offer', title, WORDS[this.language]);
    await this.tick('Sédhiou');
    await this.tick('Kolda');
    await this.goesOn();
    await this.ticksLikeliestSector();
    await this.tick(this.modality('grant'));
    await this.tick(this.modality('training'));
    await this.goesOn();
    await this.write('page.posting.envelope', '900 000 €');
    await this.goesOn();
    await this.goesOn();
    // for all organisations, without conditions
    await this.goesOn();
    // a standing facility, at any time
    await this.goesOn();
    await this.publishes('offer');
  }

  /** The amount of the first line, which stands there as it was asked for. */
  async settlesOn(amount: string): Promise<void> {
    await this.changesLine(1);
    await this.write('page.line.agreed', amount);
    await this.savesLine();
  }

  /** The second line: the training that both sides have named. */
  async givesTraining(what: string, days: string): Promise<void> {
    await this.changesLine(2);
    await this.write('page.line.what', what);
    await this.write('page.line.quantity', days);
    await this.write('page.line.unit', 'jours');
    await this.savesLine();
  }

  private changesLine(number: number): Promise<void> {
    return this.followTitle(`${this.words('page.line.change')} ${this.words('page.line.number', { number })}`);
  }

  private async savesLine(): Promise<void> {
    await this.press('page.line.save');
    await this.reads(this.words('page.line.saved'));
  }
}
