import type { Day, Modality, OrganisationType, Requirement, Theme } from '@penc/domain';
import type { ScorableNeed, ScorableOffer } from '../types';

interface ListChange<Field extends string, Way extends string, Code extends string> {
  readonly field: Field;
  readonly change: Way;
  readonly codes: readonly Code[];
}
/** Francs CFA. */
interface MoneyChange<Field extends string, Way extends string> {
  readonly field: Field;
  readonly change: Way;
  readonly xof: number;
}
interface DayChange<Field extends string, Way extends string> {
  readonly field: Field;
  readonly change: Way;
  readonly day: Day;
}

/** What both sides can change alike. */
export type SharedChange =
  | ListChange<'themes', 'add', Theme>
  | ListChange<'sectors', 'add', string>
  | ListChange<'modalities', 'add', Modality>
  | DayChange<'period.start', 'advance'>
  | DayChange<'period.end', 'extend'>
  | DayChange<'deadline', 'extend'>;

/** A need stays where it is, and whose it is. */
export type NeedChange =
  | SharedChange
  | ListChange<'sectors', 'remove', string>
  | ListChange<'readiness', 'meet', Requirement>
  | MoneyChange<'amount', 'raise'>;

export type OfferChange =
  | SharedChange
  | ListChange<'territories', 'add', string>
  | ListChange<'eligibleTypes', 'add', OrganisationType>
  | ListChange<'excludedSectors', 'remove', string>
  | ListChange<'requires', 'remove', Requirement>
  | MoneyChange<'ticket.min', 'lower'>;

/** An edit that the owner of a posting can truthfully make; `field` is named as the posting's own fields are. */
export type Change = NeedChange | OfferChange;

/** The need as it would be after the edits. */
export function changedNeed(need: ScorableNeed, changes: readonly NeedChange[]): ScorableNeed {
  return changes.reduce(editNeed, need);
}

/** The offer as it would be after the edits. */
export function changedOffer(offer: ScorableOffer, changes: readonly OfferChange[]): ScorableOffer {
  return changes.reduce(editOffer, offer);
}

function editNeed(need: ScorableNeed, edit: NeedChange): ScorableNeed {
  switch (edit.field) {
    case 'sectors':
      if (edit.change === 'add') return editShared(need, edit);
      return { ...need, sectors: without(need.sectors, edit.codes) };
    case 'readiness': {
      const { met, unmet } = need.requirements;
      return { ...need, requirements: { met: [...met, ...edit.codes], unmet: without(unmet, edit.codes) } };
    }
    case 'amount':
      return { ...need, amount: edit.xof };
    case 'themes':
    case 'modalities':
    case 'period.start':
    case 'period.end':
    case 'deadline':
      return editShared(need, edit);
  }
}

function editOffer(offer: ScorableOffer, edit: OfferChange): ScorableOffer {
  switch (edit.field) {
    case 'territories':
      return { ...offer, territories: [...offer.territories, ...edit.codes] };
    case 'eligibleTypes':
      return { ...offer, eligibleTypes: [...offer.eligibleTypes, ...edit.codes] };
    case 'excludedSectors':
      return { ...offer, excludedSectors: without(offer.excludedSectors, edit.codes) };
    case 'requires':
      return { ...offer, requires: without(offer.requires, edit.codes) };
    case 'ticket.min':
      return { ...offer, ticketMin: edit.xof };
    case 'themes':
    case 'sectors':
    case 'modalities':
    case 'period.start':
    case 'period.end':
    case 'deadline':
      return editShared(offer, edit);
  }
}

function editShared<Posting extends ScorableNeed | ScorableOffer>(posting: Posting, edit: SharedChange): Posting {
  switch (edit.field) {
    case 'themes':
      return { ...posting, themes: [...posting.themes, ...edit.codes] };
    case 'sectors':
      return { ...posting, sectors: [...posting.sectors, ...edit.codes] };
    case 'modalities':
      return { ...posting, modalities: [...posting.modalities, ...edit.codes] };
    case 'period.start':
      return posting.period ? { ...posting, period: { ...posting.period, start: edit.day } } : posting;
    case 'period.end':
      return posting.period ? { ...posting, period: { ...posting.period, end: edit.day } } : posting;
    case 'deadline':
      return { ...posting, deadline: edit.day };
  }
}

function without<Code extends string>(codes: readonly Code[], left: readonly Code[]): readonly Code[] {
  return codes.filter((one) => !left.includes(one));
}
