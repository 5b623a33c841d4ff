import {
  type Fault,
  LANGUAGES,
  type Language,
  MAX_DESCRIPTION,
  MAX_TITLE,
  MODALITIES,
  type Modality,
  Money,
  type MoneyShape,
  ORGANISATION_TYPES,
  type OrganisationType,
  type Period,
  TARGET_GROUPS,
  THEMES,
  type TargetGroup,
  type Theme,
} from '@penc/domain';
import { PartialType } from '@nestjs/swagger';
import { CalendarDay, Code, Codes, Share, Text, WholeNumber } from '../http/fields';
import { MoneyField, PeriodField, TicketField, type TicketShape } from '../http/structured-fields';
import { isCountryAbroad, isSector, isTerritory } from '../http/known-codes';
import { isMore } from '../http/money';

const MAX_SECTORS = 20;
const MAX_TERRITORIES = 60;

abstract class PostingRequest {
  @Text(MAX_TITLE, { min: 3, oneLine: true }) readonly title: string;
  @Text(MAX_DESCRIPTION) readonly description: string;
  @Code(LANGUAGES) readonly language: Language;
  @Codes(THEMES, { min: 1, max: THEMES.length }) readonly themes: Theme[];
  @Codes(isSector, { min: 1, max: MAX_SECTORS, description: 'DAC codes of 3 or 5 digits' })
  readonly sectors: string[];
  @Codes(isTerritory, { min: 1, max: MAX_TERRITORIES, description: 'codes of /reference/territories' })
  readonly territories: string[];
  @Codes(MODALITIES, { min: 1, max: MODALITIES.length }) readonly modalities: Modality[];
  @Codes(TARGET_GROUPS, { max: TARGET_GROUPS.length, optional: true }) readonly targetGroups?: TargetGroup[];
  @PeriodField() readonly period?: Period;
  @CalendarDay({ optional: true }) readonly deadline?: string;
  @Code(['draft', 'open'], { optional: true }) readonly status?: 'draft' | 'open';
}

export class NeedRequest extends PostingRequest {
  @MoneyField({ optional: true }, notNothing) readonly amount?: MoneyShape;
  @MoneyField({ optional: true }, notAboveAmount) readonly ownContribution?: MoneyShape;
  @Codes(isCountryAbroad, { max: 20, optional: true, description: 'ISO 3166-1 alpha-2: where its diaspora lives' })
  readonly diasporaCountries?: string[];
}

export class OfferRequest extends PostingRequest {
  @Codes(isSector, { max: MAX_SECTORS, optional: true }) readonly excludedSectors?: string[];
  @MoneyField({ optional: true }, notNothing) readonly envelope?: MoneyShape;
  @TicketField(minNotAboveMax) readonly ticket?: TicketShape;
  @Share({ optional: true }) readonly fundingRateMax?: number;
  @Codes(ORGANISATION_TYPES, { max: ORGANISATION_TYPES.length, optional: true, description: 'none means all' })
  readonly eligibleTypes?: OrganisationType[];
  @WholeNumber(1, 100_000, { optional: true }) readonly capacity?: number;
}

/** A JSON merge patch (RFC 7396) of a need, with the revision it was based on. */
export class NeedPatch extends PartialType(NeedRequest) {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
}
/** A JSON merge patch (RFC 7396) of an offer, with the revision it was based on. */
export class OfferPatch extends PartialType(OfferRequest) {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
}
/** The body of a move may say which revision it was based on. */
export class MoveRequest {
  @WholeNumber(1, 1_000_000_000, { optional: true }) readonly revision?: number;
}

function notNothing(value: unknown): Fault[] {
  return Money.of(value as MoneyShape).minor === 0n ? [{ pointer: '/value', code: 'money.zero' }] : [];
}

function notAboveAmount(value: unknown, owner: object): Fault[] {
  const own = Money.parse(value);
  const amount = Money.parse((owner as { amount?: unknown }).amount);
  if (!(own instanceof Money) || !(amount instanceof Money)) return [];
  return isMore(own, amount) ? [{ pointer: '', code: 'own-contribution-above-amount' }] : [];
}

function minNotAboveMax(value: unknown): Fault[] {
  const { min, max } = value as TicketShape;
  if (!min || !max || !isMore(Money.of(min), Money.of(max))) return [];
  return [{ pointer: '/max', code: 'ticket-max-below-min' }];
}
