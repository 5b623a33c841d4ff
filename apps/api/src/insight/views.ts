import {
  FUNNEL_STAGES,
  type FunnelStage,
  LANGUAGES,
  type Language,
  MODALITIES,
  type Modality,
  POSTING_KINDS,
  type PostingKind,
  THEMES,
  type Theme,
} from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';
import { PageView } from '../http/lists/paging';
import { MoneyView } from '../postings/views';

export class CountView {
  @ApiProperty({ type: 'integer', description: 'postings' }) readonly count: number;
  @ApiProperty({ type: 'integer', description: 'of how many of them the amount is known' }) readonly known: number;
  @ApiProperty({ type: MoneyView, description: 'what these come to, in francs CFA' }) readonly amount: MoneyView;
}

/** Open postings of a place, on one axis or on all. */
export class CountsView {
  @ApiProperty({ description: 'needs, and what they seek' }) readonly demand: CountView;
  @ApiProperty({ description: 'offers that serve the place, and their envelopes where these are public' })
  readonly supply: CountView;
  @ApiProperty({ description: 'needs for which nothing is suggested and that have no partner' })
  readonly unmet: CountView;
  @ApiProperty({ description: 'offers for which nothing is suggested and that have no partner' })
  readonly idle: CountView;
}
export class AxisCountsView extends CountsView {
  @ApiProperty({ enum: THEMES }) readonly theme: Theme;
}
export class PlaceCountsView extends CountsView {
  @ApiProperty({ description: 'a region; SN: what is asked for, or offered to, the country as a whole' })
  readonly territory: string;
  @ApiProperty({ type: [AxisCountsView], description: 'the same, axis by axis' }) readonly axes: AxisCountsView[];
}
abstract class Counted {
  @ApiProperty({ format: 'date', description: 'day that is counted for' }) readonly asOf: string;
  @ApiProperty({
    description:
      'true: suggestions count from when they are made; false: from when they are passed on to both sides, and only between postings that the reader may read',
  })
  readonly inside: boolean;
}
export class PlacesView extends Counted {
  @ApiProperty({ type: [PlaceCountsView], description: 'regions, and the country as a whole' })
  readonly places: PlaceCountsView[];
  @ApiProperty({ description: 'a posting that stands in several places, or on several axes, counts once' })
  readonly total: CountsView;
  @ApiProperty({ type: [AxisCountsView], description: 'of all places, axis by axis' }) readonly axes: AxisCountsView[];
}

export class DaysView {
  @ApiProperty({ description: 'days: a quarter took no longer' }) readonly first: number;
  @ApiProperty({ description: 'days' }) readonly median: number;
  @ApiProperty({ description: 'days: three quarters took no longer' }) readonly third: number;
}
const FEW = 'null: too few to be told to others than coordinators';
export class AnswerTimesView {
  @ApiProperty({ type: String, nullable: true, description: 'null: of all together' })
  readonly territory: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: `suggestions passed on; ${FEW}` })
  readonly passedOn: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: `neither side has answered; ${FEW}` })
  readonly waiting: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: `a side has answered; ${FEW}` })
  readonly answered: number | null;
  @ApiProperty({
    type: DaysView,
    nullable: true,
    description: 'quartiles of the days from the approval to the first answer of a side; null of none, or of too few',
  })
  readonly days: DaysView | null;
}
export class AnswerTimesPage extends Counted {
  @ApiProperty({ type: [AnswerTimesView], description: 'region by region, and of all together' })
  readonly items: AnswerTimesView[];
}

/** A region’s share of each, in percent of the regions that are seen. */
export class ShareView {
  @ApiProperty({ description: 'ISO 3166-2 of the region' }) readonly territory: string;
  @ApiProperty({ description: 'of the open needs' }) readonly needs: number;
  @ApiProperty({ description: 'of the needs that have a suggestion or a partner' }) readonly served: number;
  @ApiProperty({ type: Number, nullable: true, description: `of the suggestions passed on; ${FEW}` })
  readonly passedOn: number | null;
  @ApiProperty({ description: 'of the inhabitants, census of 2023' }) readonly population: number;
  @ApiProperty({ type: Number, nullable: true, description: 'of the country’s emigrants, census of 2013' })
  readonly emigrants: number | null;
}
export class SharesView extends Counted {
  @ApiProperty({ type: [ShareView] }) readonly items: ShareView[];
}

export class StageView {
  @ApiProperty({ enum: FUNNEL_STAGES }) readonly stage: FunnelStage;
  @ApiProperty({ type: 'integer', nullable: true, description: `needs that have come so far; ${FEW}` })
  readonly count: number | null;
}
export class FunnelView extends Counted {
  @ApiProperty({ type: String, nullable: true, description: 'ISO 3166-2 of the region; null: all together' })
  readonly territory: string | null;
  @ApiProperty({ type: [StageView], description: 'in their order' }) readonly stages: StageView[];
}

/** How pairs fare, as one page tells it. */
export interface CourseView {
  readonly funnel: FunnelView;
  readonly times: AnswerTimesPage;
  readonly shares: SharesView;
}

export class LonelyView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ enum: LANGUAGES, description: 'ISO 639-1: of the title' }) readonly language: Language;
  @ApiProperty({ description: 'name' }) readonly organisation: string;
  @ApiProperty({ type: [String], description: 'codes of /reference/territories' })
  readonly territories: readonly string[];
  @ApiProperty({ enum: THEMES, isArray: true }) readonly themes: readonly Theme[];
  @ApiProperty({ type: MoneyView, nullable: true, description: 'null when not said' })
  readonly sought: MoneyView | null;
  @ApiProperty({ format: 'date', description: 'when it was opened' }) readonly since: string;
}
export class WantedView {
  @ApiProperty({ enum: POSTING_KINDS, description: 'asked for, or offered' }) readonly kind: PostingKind;
  @ApiProperty({ enum: MODALITIES, type: String, nullable: true, description: 'null where it is a sector' })
  readonly modality: Modality | null;
  @ApiProperty({ type: String, nullable: true, description: 'DAC code; null where it is a modality' }) readonly sector:
    string | null;
  @ApiProperty({ type: 'integer', description: 'open postings' }) readonly count: number;
}
export class SilentView {
  @ApiProperty({ description: 'name' }) readonly organisation: string;
  @ApiProperty({ type: 'integer', description: 'answers that it owes' }) readonly count: number;
  @ApiProperty({ format: 'date', description: 'the oldest of them' }) readonly since: string;
}
export class SilentPage extends PageView(SilentView) {}
export class StepView {
  @ApiProperty({ example: 'seek-offers', description: 'stable code' }) readonly step: string;
  @ApiProperty({ example: 'Susciter des offres…', description: 'in the language of the answer' }) readonly text: string;
}
/** What is asked, offered, unmet, who is silent, what to do next. */
export class PrioritiesView extends Counted {
  @ApiProperty({ type: String, nullable: true, description: 'ISO 3166-2 of the region; null: the country' })
  readonly territory: string | null;
  @ApiProperty() readonly counts: CountsView;
  @ApiProperty({ type: [AxisCountsView], description: 'the same, axis by axis' }) readonly axes: AxisCountsView[];
  @ApiProperty({ type: [WantedView], description: 'asked for and offered most' }) readonly wanted: WantedView[];
  @ApiProperty({ type: [LonelyView], description: 'the longest open first' }) readonly unmet: LonelyView[];
  @ApiProperty({
    type: [SilentView],
    nullable: true,
    description: 'the longest silent, all of whom /insight/silent lists; null but for coordinators and administrators',
  })
  readonly silent: SilentView[] | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'how many they are; null likewise' })
  readonly silentCount: number | null;
  @ApiProperty({ type: [StepView], description: 'what one could do, the most pressing first' })
  readonly next: StepView[];
}
