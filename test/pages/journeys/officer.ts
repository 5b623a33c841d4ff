import { territoryName } from '@penc/reference';
import { Poster } from './poster';

const WORDS = {
  fr: 'Clôture, deux forages solaires, semences et formation des groupements de femmes et des migrants de retour au maraîchage.',
  en: 'Fencing, two solar boreholes, seeds, and training of women’s groups and returning migrants in market gardening.',
} as const;
/** « 45 millions », as it is shown before it is saved. */
const UNDERSTOOD = { fr: '45 000 000 F CFA (≈ 68 602 €)', en: '45,000,000 F CFA (≈ €68,602)' } as const;

/** Of a regional development agency: writes as people write. */
export class Officer extends Poster {
  async postsNeed(title: string): Promise<void> {
    await this.begins('need', title, WORDS[this.language]);
    await this.choose('page.where.smaller', territoryName('SN-SE', this.language));
    await this.press('page.where.show');
    await this.tick('Tanaff');
    await this.goesOn();
    await this.ticksLikeliestSector();
    await this.tick(this.modality('grant'));
    await this.tick(this.modality('training'));
    await this.goesOn();
    await this.write('page.posting.amount', '45 millions');
    await this.write('page.posting.own', '5 000 000');
    await this.goesOn();
    await this.reads(UNDERSTOOD[this.language]);
    await this.goesOn();
    await this.write('page.dates.start', '1/1/2100');
    await this.write('page.dates.end', '31/12/2101');
    await this.goesOn();
    // in no local plan yet
    await this.goesOn();
    await this.publishes('need');
  }
}
