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
  @ApiProperty({ type: [AxisCountsView] }) readonly axes: AxisCountsView[];
}
abstract class Counted {
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({
    description:
      'true: suggestions count from when they are made; false: from when they are passed on to both sides, and only between postings that the reader may read',
  })
  readonly inside: boolean;
}
export class PlacesView extends Counted {
  @ApiProperty({ type: [PlaceCountsView] }) readonly places: PlaceCountsView[];
  @ApiProperty({ description: 'a posting that stands in several places, or on several axes, counts once' })
  readonly total: CountsView;
  @ApiProperty({ type: [AxisCountsView] }) readonly axes: AxisCountsView[];
}

export class DaysView {
  @ApiProperty() readonly first: number;
  @ApiProperty() readonly median: number;
  @ApiProperty() readonly third: number;
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
  @ApiProperty({ type: [AnswerTimesView] }) readonly items: AnswerTimesView[];
}

/** A region’s share of each, in percent of the regions that are seen. */
export class ShareView {
  @ApiProperty() readonly territory: string;
  @ApiProperty() readonly needs: number;
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
  @ApiProperty({ type: String, nullable: true }) readonly territory: string | null;
  @ApiProperty({ type: [StageView] }) readonly stages: StageView[];
}

export class LonelyView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ enum: LANGUAGES }) readonly language: Language;
  @ApiProperty() readonly organisation: string;
  @ApiProperty({ type: [String] }) readonly territories: readonly string[];
  @ApiProperty({ enum: THEMES, isArray: true }) readonly themes: readonly Theme[];
  @ApiProperty({ type: MoneyView, nullable: true }) readonly sought: MoneyView | null;
  @ApiProperty({ format: 'date' }) readonly since: string;
}
export class WantedView {
  @ApiProperty({ enum: POSTING_KINDS }) readonly kind: PostingKind;
  @ApiProperty({ enum: MODALITIES, type: String, nullable: true }) readonly modality: Modality | null;
  @ApiProperty({ type: String, nullable: true }) readonly sector: string | null;
  @ApiProperty({ type: 'integer' }) readonly count: number;
}
export class SilentView {
  @ApiProperty() readonly organisation: string;
  @ApiProperty({ type: 'integer', description: 'answers that it owes' }) readonly count: number;
  @ApiProperty({ format: 'date' }) readonly since: string;
}
export class StepView {
  @ApiProperty({ example: 'seek-offers' }) readonly step: string;
  @ApiProperty({ example: 'Susciter des offres…' }) readonly text: string;
}
/** What is asked, offered, unmet, who is silent, what to do next. */
export class PrioritiesView extends Counted {
  @ApiProperty({ type: String, nullable: true }) readonly territory: string | null;
  @ApiProperty() readonly counts: CountsView;
  @ApiProperty({ type: [AxisCountsView] }) readonly axes: AxisCountsView[];
  @ApiProperty({ type: [WantedView], description: 'asked for and offered most' }) readonly wanted: WantedView[];
  @ApiProperty({ type: [LonelyView], description: 'the longest open first' }) readonly unmet: LonelyView[];
  @ApiProperty({ type: [SilentView], nullable: true, description: 'null but for coordinators and administrators' })
  readonly silent: SilentView[] | null;
  @ApiProperty({ type: [StepView] }) readonly next: StepView[];
}
