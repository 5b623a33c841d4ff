import { type Day, dayNumber } from '@penc/domain';
import { standing } from '../../closeness/territory-closeness';
import type { ScorableNeed, ScorableOffer } from '../../types';
import { fieldOf } from '../../closeness/sector-fields';
import { modalitiesMask, themesMask } from '../../packed/bits';
import type { Codes } from '../../packed/codes';
import { wholeColumn } from './column';
import { Lists } from './lists';
import { Related } from './related';

/** No day comes before or after these. */
const BEFORE_ALL = -(2 ** 31);
const AFTER_ALL = 2 ** 31 - 1;

/** The numbers that all columns of a corpus share. */
export interface Dictionary {
  readonly organisations: Codes;
  readonly territories: Codes;
  readonly sectors: Codes;
  /** DAC categories. */
  readonly fields: Codes;
}

/** What the gates that both sides share ask of a counterpart. */
export interface Probe {
  readonly organisation: number;
  readonly modalities: number;
  readonly themes: number;
  /** Flags of the posting's DAC categories; null when it names no sector. */
  readonly fields: Uint8Array | null;
  /** Flags of related territories; null when the posting names none. */
  readonly related: Uint8Array | null;
  readonly start: number;
  readonly end: number;
  readonly today: number;
}

interface Days {
  readonly start: number;
  readonly end: number;
  readonly deadline: number;
}

function daysOf({ period, deadline }: ScorableNeed | ScorableOffer): Days {
  return {
    start: period ? dayNumber(period.start) : BEFORE_ALL,
    end: period ? dayNumber(period.end) : AFTER_ALL,
    deadline: deadline === undefined ? AFTER_ALL : dayNumber(deadline),
  };
}

/** The open postings of one side, one per slot without gaps, with what the shared gates need. */
export class PostingColumns<Posting extends ScorableNeed | ScorableOffer> {
  /** By slot. */
  readonly postings: Posting[] = [];
  private readonly slots = new Map<string, number>();
  private readonly organisations = wholeColumn();
  private readonly modalities = wholeColumn();
  private readonly themes = wholeColumn();
  private readonly fields = new Lists();
  private readonly territories = new Lists();
  private readonly starts = wholeColumn();
  private readonly ends = wholeColumn();
  private readonly deadlines = wholeColumn();
  private readonly relatedTerritories: Related;
  private readonly sameFields: Related;

  constructor(protected readonly dictionary: Dictionary) {
    this.relatedTerritories = new Related(dictionary.territories, (named, code) => standing(named, code) !== 'apart');
    this.sameFields = new Related(dictionary.fields, (named, field) => fieldOf(named) === field);
  }

  put(posting: Posting): void {
    this.remove(posting.id);
    const slot = this.postings.length;
    this.postings.push(posting);
    this.slots.set(posting.id, slot);
    this.write(slot, posting);
  }

  /** The last posting takes the slot that becomes free. */
  remove(id: string): void {
    const slot = this.slots.get(id);
    const last = this.postings.at(-1);
    if (slot === undefined || !last) return;
    const from = this.postings.length - 1;
    this.move(from, slot);
    this.postings[slot] = last;
    this.slots.set(last.id, slot);
    this.postings.pop();
    this.slots.delete(id);
  }

  /** Null when the asker's own dates already refuse everybody. */
  protected probeOf(asker: ScorableNeed | ScorableOffer, day: Day): Probe | null {
    const { start, end, deadline } = daysOf(asker);
    const today = dayNumber(day);
    if (deadline < today || end < today) return null;
    return {
      organisation: this.dictionary.organisations.numberOf(asker.organisationId),
      modalities: modalitiesMask(asker.modalities),
      themes: themesMask(asker.themes),
      fields: asker.sectors.length === 0 ? null : this.sameFields.flags(asker.sectors),
      related: asker.territories.length === 0 ? null : this.relatedTerritories.flags(asker.territories),
      start,
      end,
      today,
    };
  }

  /** Whether the gates that both sides share let the pair pass. */
  protected admits(slot: number, probe: Probe): boolean {
    if (this.organisations.get(slot) === probe.organisation) return false;
    const modalities = this.modalities.get(slot);
    if (modalities !== 0 && probe.modalities !== 0 && (modalities & probe.modalities) === 0) return false;
    if (this.deadlines.get(slot) < probe.today || this.ends.get(slot) < probe.today) return false;
    if (Math.max(this.starts.get(slot), probe.start) > Math.min(this.ends.get(slot), probe.end)) return false;
    if (!this.sharesTheme(slot, probe)) return false;
    if (!probe.related || this.territories.isEmpty(slot)) return true;
    return this.territories.meets(slot, probe.related);
  }

  /** An axis or a DAC category in common, as far as both speak of them. */
  private sharesTheme(slot: number, probe: Probe): boolean {
    const themes = this.themes.get(slot);
    if ((themes & probe.themes) !== 0) return true;
    if (themes === 0 || probe.themes === 0 || !probe.fields || this.fields.isEmpty(slot)) return true;
    return this.fields.meets(slot, probe.fields);
  }

  protected write(slot: number, posting: Posting): void {
    const { organisations, territories, fields } = this.dictionary;
    const { start, end, deadline } = daysOf(posting);
    this.organisations.set(slot, organisations.numberOf(posting.organisationId));
    this.modalities.set(slot, modalitiesMask(posting.modalities));
    this.themes.set(slot, themesMask(posting.themes));
    this.fields.set(slot, fields.numbersOf([...new Set(posting.sectors.map(fieldOf))]), this.postings.length);
    this.territories.set(slot, territories.numbersOf(posting.territories), this.postings.length);
    this.starts.set(slot, start);
    this.ends.set(slot, end);
    this.deadlines.set(slot, deadline);
  }

  protected move(from: number, to: number): void {
    const columns = [this.organisations, this.modalities, this.themes, this.starts, this.ends, this.deadlines];
    for (const column of columns) column.move(from, to);
    for (const list of [this.territories, this.fields]) list.replace(to, from);
  }
}
