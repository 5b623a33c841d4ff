import {
  type Day,
  GATES,
  type GateKey,
  type Language,
  Money,
  type MoneyShape,
  POSTING_KINDS,
  type PostingKind,
  SIDES,
  type Side,
} from '@penc/domain';
import { sayReason } from '@penc/language';
import { type ToldMiss, type Unlock, changeReason, gainReason } from '@penc/matching';
import { ApiProperty } from '@nestjs/swagger';
import { GateView, gateViews } from '../fit/explanation';
import { MoneyView, OrganisationView, type PostingRow } from '../views';
import type { StoredGain } from './stored';

const SHOWN_POINT = 1_000_000;

export class ChangeView {
  @ApiProperty({ enum: SIDES, description: 'whose posting would change' }) readonly by: Side;
  @ApiProperty({ enum: GATES, description: 'what it opens' }) readonly gate: GateKey;
  @ApiProperty({ example: 'ticket.min', description: 'named as in the posting' }) readonly field: string;
  @ApiProperty({
    enum: ['add', 'remove', 'meet', 'raise', 'lower', 'extend', 'advance'],
    description: 'what is done to the field',
  })
  readonly change: string;
  @ApiProperty({ type: [String], nullable: true, description: 'what to add, remove or meet' })
  readonly codes: readonly string[] | null;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'the amount to reach, in francs' })
  readonly amount: MoneyShape | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day to reach' })
  readonly day: Day | null;
  @ApiProperty({ description: 'the change in words' }) readonly sentence: string;
}

class CounterpartView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: POSTING_KINDS, description: 'need or offer' }) readonly kind: PostingKind;
  @ApiProperty() readonly title: string;
  @ApiProperty() readonly organisation: OrganisationView;
  @ApiProperty({ type: [String], description: 'codes of /reference/territories' })
  readonly territories: readonly string[];
}

class NearMissView {
  @ApiProperty({ description: 'the other side’s' }) readonly posting: CounterpartView;
  @ApiProperty({ type: [GateView], description: 'the one or two that refuse now' }) readonly failed: GateView[];
  @ApiProperty({ type: [ChangeView], description: 'all of them together let the pair pass' })
  readonly changes: ChangeView[];
  @ApiProperty({ description: 'the changes are all one’s own to make' }) readonly own: boolean;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, description: 'once they are made; not a probability' })
  readonly score: number;
  @ApiProperty({ description: 'whether the caller may ask for its `fit`: coordinators do within their territories' })
  readonly explained: boolean;
}

class GainView {
  @ApiProperty({ type: ChangeView }) readonly change: ChangeView;
  @ApiProperty({ type: 'integer', description: 'how many would match then and did not, of all at `asOf`' })
  readonly count: number;
  @ApiProperty({ description: 'the gain in words' }) readonly sentence: string;
}

export const NEAR_MISS_STATES = ['made', 'asked', 'not-open'] as const;

export class NearMissesView {
  @ApiProperty({ enum: NEAR_MISS_STATES, description: 'asked: there are none yet; not-open: there can be none' })
  readonly state: (typeof NEAR_MISS_STATES)[number];
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'how the corpus stood' })
  readonly asOf: string | null;
  @ApiProperty({ type: [NearMissView], description: 'one’s own changes first, fewest first, then by score' })
  readonly items: NearMissView[];
  @ApiProperty({ type: [GainView], description: 'what one change alone would bring, most first' })
  readonly gains: GainView[];
  @ApiProperty({ description: 'of a call before its deadline: its agency reads numbers and no names' })
  readonly withheld: boolean;
}

/** As the caller reads it. */
export interface Told {
  readonly miss: ToldMiss;
  readonly counterpart: PostingRow;
  readonly explained: boolean;
}

export function missView({ miss, counterpart, explained }: Told, reader: Side, language: Language): NearMissView {
  const { id, kind, content, organisation, territories } = counterpart;
  return {
    posting: { id, kind, title: content.title, organisation, territories },
    failed: gateViews(miss.failed, language),
    changes: miss.changes.map((change) => changeView(change, reader, language)),
    own: miss.changes.every(({ by }) => by === reader),
    score: Math.floor((miss.total + SHOWN_POINT / 2) / SHOWN_POINT),
    explained,
  };
}

export function gainView({ change, count }: StoredGain, reader: Side, language: Language): GainView {
  const sentence = sayReason(language, gainReason(change, change.by, count));
  return { change: changeView(change, reader, language), count, sentence };
}

function changeView(change: Unlock, reader: Side, language: Language): ChangeView {
  return {
    by: change.by,
    gate: change.gate,
    field: change.field,
    change: change.change,
    codes: 'codes' in change ? change.codes : null,
    amount: 'xof' in change ? Money.xof(change.xof).toJSON() : null,
    day: 'day' in change ? change.day : null,
    sentence: sayReason(language, changeReason(change, change.by, reader)),
  };
}
