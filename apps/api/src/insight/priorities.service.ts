import { type Language, Money, dayNumber, dayOf, nextSteps } from '@penc/domain';
import { Clock } from '@penc/platform';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Reader } from '../access/caller';
import { Counts } from './counts';
import { readCells } from './counting/cells';
import { countToJudge, readSilent } from './counting/inside';
import { type LonelyNeed, readLonelyNeeds } from './counting/lonely-needs';
import { placesOf, sightOf } from './counting/sight';
import { type Wanted, readWanted } from './counting/wanted';
import { sayStep } from './say-step';
import type { AxisCountsView, CountsView, LonelyView, PlaceCountsView, PrioritiesView, WantedView } from './views';

const UNMET_TOLD = 5;
const WANTED_TOLD = 3;

interface WithPlaces {
  readonly view: PrioritiesView;
  readonly places: readonly PlaceCountsView[];
}

/** What a meeting on a region, or on the country, begins with: the next priorities. */
@Injectable()
export class PrioritiesService {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async of(reader: Reader, territory: string | undefined, language: Language): Promise<PrioritiesView> {
    return (await this.withPlaces(reader, territory, language)).view;
  }

  /** And what each place counts, which was counted for it anyway. */
  async withPlaces(reader: Reader, territory: string | undefined, language: Language): Promise<WithPlaces> {
    const today = dayOf(this.clock.now());
    const sight = sightOf(reader, today, territory);
    const [cells, lonely, wanted, silent, toJudge] = await Promise.all([
      readCells(this.storage, sight),
      readLonelyNeeds(this.storage, sight, UNMET_TOLD),
      readWanted(this.storage, sight, WANTED_TOLD),
      sight.isInsider ? readSilent(this.storage, sight) : null,
      sight.isInsider ? countToJudge(this.storage, sight) : null,
    ]);
    const counts = new Counts(cells);
    const axes = counts.axes(null);
    const [oldest] = lonely;
    const steps = nextSteps({
      counts: numbers(counts.total()),
      axes: axes.map((axis) => ({ theme: axis.theme, ...numbers(axis) })),
      silent: silent && silent.length,
      toJudge,
      longestDays: oldest ? dayNumber(today) - dayNumber(oldest.since) : null,
    });
    const view = {
      asOf: today,
      inside: sight.isInsider,
      territory: territory ?? null,
      counts: counts.total(),
      axes,
      wanted: wanted.map(wantedView),
      unmet: lonely.map(lonelyView),
      silent,
      next: steps.map((step) => ({ step: step.step, text: sayStep(step, language) })),
    };
    return { view, places: placesOf(sight).map((code) => counts.place(code)) };
  }

  /** All of them, for a spreadsheet; the longest open first. */
  async unmet(reader: Reader, most: number): Promise<LonelyView[]> {
    const sight = sightOf(reader, dayOf(this.clock.now()));
    return (await readLonelyNeeds(this.storage, sight, most)).map(lonelyView);
  }
}

function numbers({ demand, supply, unmet, idle }: CountsView | AxisCountsView) {
  return { demand: demand.count, supply: supply.count, unmet: unmet.count, idle: idle.count };
}

function wantedView({ kind, what, code, count }: Wanted): WantedView {
  return {
    kind,
    modality: what === 'modality' ? (code as WantedView['modality']) : null,
    sector: what === 'sector' ? code : null,
    count,
  };
}

function lonelyView({ xof, ...need }: LonelyNeed): LonelyView {
  return { ...need, sought: xof === null ? null : Money.xof(xof).toJSON() };
}
