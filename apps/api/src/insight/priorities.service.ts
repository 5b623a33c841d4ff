import { type Language, Money, NotAllowed, dayNumber, nextSteps } from '@penc/domain';
import { Injectable } from '@nestjs/common';
import type { Reader } from '../access/caller';
import { Counts } from './counts';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../http/lists/cursor';
import { Counting } from './counting/counting.service';
import type { AfterSilent, SilentOrganisation } from './counting/inside';
import type { LonelyNeed } from './counting/lonely-needs';
import { placesOf } from './counting/sight';
import type { Wanted } from './counting/wanted';
import type { SilentQuery } from './requests';
import { sayStep } from './say-step';
import type {
  AxisCountsView,
  CountsView,
  LonelyView,
  PlaceCountsView,
  PrioritiesView,
  SilentView,
  WantedView,
} from './views';

const UNMET_TOLD = 5;
const WANTED_TOLD = 3;
const SILENT_TOLD = 6;

interface WithPlaces {
  readonly view: PrioritiesView;
  readonly places: readonly PlaceCountsView[];
}

/** What a meeting on a region, or on the country, begins with: the next priorities. */
@Injectable()
export class PrioritiesService {
  constructor(private readonly counting: Counting) {}

  async of(reader: Reader, territory: string | undefined, language: Language): Promise<PrioritiesView> {
    return (await this.withPlaces(reader, territory, language)).view;
  }

  /** And what each place counts, which was counted for it anyway. */
  async withPlaces(reader: Reader, territory: string | undefined, language: Language): Promise<WithPlaces> {
    const sight = this.counting.sight(reader, territory);
    const [cells, lonely, wanted, silent, toJudge] = await Promise.all([
      this.counting.cells(sight),
      this.counting.lonely(sight, UNMET_TOLD),
      this.counting.wanted(sight, WANTED_TOLD),
      sight.isInsider ? this.counting.silent(sight, SILENT_TOLD) : null,
      sight.isInsider ? this.counting.toJudge(sight) : null,
    ]);
    const counts = new Counts(cells);
    const axes = counts.axes(null);
    const [oldest] = lonely;
    const steps = nextSteps({
      counts: numbers(counts.total()),
      axes: axes.map((axis) => ({ theme: axis.theme, ...numbers(axis) })),
      silent: silent && silent.all,
      toJudge,
      longestDays: oldest ? dayNumber(sight.today) - dayNumber(oldest.since) : null,
    });
    const view = {
      asOf: sight.today,
      inside: sight.isInsider,
      territory: territory ?? null,
      counts: counts.total(),
      axes,
      wanted: wanted.map(wantedView),
      unmet: lonely.map(lonelyView),
      silent: silent && silent.organisations.map(silentView),
      silentCount: silent && silent.all,
      next: steps.map((step) => ({ step: step.step, text: sayStep(step, language) })),
    };
    return { view, places: placesOf(sight).map((code) => counts.place(code)) };
  }

  /** Everybody who was told and has said nothing, page by page; the longest first. */
  async silent(reader: Reader, query: SilentQuery): Promise<Page<SilentView>> {
    const sight = this.counting.sight(reader, query.territory);
    if (!sight.isInsider) throw new NotAllowed('suggestion.read-inside');
    const fits = [cursorKeys.day, cursorKeys.text, cursorKeys.id];
    const after = query.cursor ? (decodeCursor(query.cursor, 'since', fits).keys as unknown as AfterSilent) : null;
    const { organisations } = await this.counting.silent(sight, query.size + 1, after);
    const page = pageOf(organisations, query.size, ({ since, organisation, id }) => ({
      sort: 'since',
      keys: [since, organisation, id],
    }));
    return { ...page, items: page.items.map(silentView) };
  }

  /** All of them, for a spreadsheet; the longest open first. */
  async unmet(reader: Reader, most: number): Promise<LonelyView[]> {
    return (await this.counting.lonely(this.counting.sight(reader), most)).map(lonelyView);
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

function silentView({ organisation, count, since }: SilentOrganisation): SilentView {
  return { organisation, count, since };
}
