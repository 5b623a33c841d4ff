import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { COUNTRY, territoryName } from '@penc/reference';
import { Get } from '@nestjs/common';
import type { Caller, Reader } from '../access/caller';
import { From } from '../http/parameters';
import type { Page } from '../site/answers';
import { Asked } from '../site/asked';
import { ForEverybody, ForSignedIn, PageController } from '../site/page-controller';
import { MaybeFrom, PageLanguage } from '../site/visit';
import { placesOf, sightOf } from './counting/sight';
import { InsightService } from './insight.service';
import { Course } from './pages/course';
import { Places } from './pages/places';
import { Priorities } from './pages/priorities';
import { AllSilent } from './pages/silent';
import { PrioritiesService } from './priorities.service';
import { MapQuery, PlaceQuery, SilentQuery } from './requests';

/** The overview, for everybody: whoever signs in sees it on all that they may know. */
@PageController('insight')
export class InsightPages {
  constructor(
    private readonly insight: InsightService,
    private readonly priorities: PrioritiesService,
  ) {}

  @Get()
  @ForEverybody()
  async places(
    @MaybeFrom() reader: Reader,
    @PageLanguage() language: Language,
    @Asked(MapQuery) { measure = 'demand', theme }: MapQuery,
  ): Promise<Page> {
    const view = await this.insight.places(reader);
    const content = <Places view={view} measure={measure} theme={theme} />;
    return { title: say(language, 'page.insight.title'), content, ownHeading: true, wide: true };
  }

  @Get('course')
  @ForEverybody()
  async course(@MaybeFrom() reader: Reader, @PageLanguage() language: Language): Promise<Page> {
    const content = <Course {...await this.insight.course(reader)} />;
    return { title: say(language, 'page.insight.course.title'), content, ownHeading: true, wide: true };
  }

  @Get('priorities')
  @ForEverybody()
  async next(
    @MaybeFrom() reader: Reader,
    @PageLanguage() language: Language,
    @Asked(PlaceQuery) { territory }: PlaceQuery,
  ): Promise<Page> {
    const { view, places } = await this.priorities.withPlaces(reader, territory, language);
    const all = placesOf(sightOf(reader, view.asOf));
    const codes = all.filter((code) => code !== COUNTRY);
    const isWhole = all.length > codes.length;
    const own = isWhole ? territoryName(COUNTRY, language) : say(language, 'page.insight.priorities.own');
    const place = territory ? territoryName(territory, language) : own;
    // where every need has a suggestion, a map of those without would be empty
    const measure = view.counts.unmet.count > 0 ? 'unmet' : 'demand';
    const counts = new Map(places.map((one) => [one.territory, one[measure].count]));
    const map = territory === undefined && codes.length > 1 ? ({ measure, counts } as const) : null;
    return {
      title: say(language, 'page.insight.priorities.of', { place }),
      content: <Priorities view={view} place={place} places={codes} isWhole={isWhole} map={map} />,
      ownHeading: true,
      wide: true,
    };
  }

  @Get('silent')
  @ForSignedIn()
  async silent(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(SilentQuery) query: SilentQuery,
  ): Promise<Page> {
    const page = await this.priorities.silent(caller, query);
    const { territory = null, cursor } = query;
    return {
      title: say(language, 'page.insight.priorities.silent'),
      content: <AllSilent page={page} territory={territory} isFirst={cursor === undefined} />,
      ownHeading: true,
    };
  }
}
