import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Get, Param } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import type { Page } from '../../site/answers';
import { Asked } from '../../site/asked';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { WeightsPreview } from '../preview';
import { PreviewQuery } from '../preview-views';
import { WeightsReading } from '../reading';
import { WeightsQuery } from '../requests';
import { ListChanges } from './list-changes';
import { FOLLOWING, isRunning } from './progress';
import { WeightsSheet } from './sheet';
import { Versions } from './versions';

/** What criteria count for: the weights in force, what is proposed, what it would change. */
@PageController('weights')
export class WeightsPages {
  constructor(
    private readonly reading: WeightsReading,
    private readonly previews: WeightsPreview,
  ) {}

  @Get()
  @ForSignedIn()
  async list(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(WeightsQuery) query: WeightsQuery,
  ): Promise<Page> {
    const page = await this.reading.list(caller, query, language);
    const present = query.cursor ? null : await this.reading.deployed(caller, language);
    return {
      title: say(language, 'page.weights.title'),
      content: <Versions page={page} present={present} isFirst={!query.cursor} role={caller.role} />,
      wide: true,
      ...(present && isRunning(present.rescoring) && { islands: FOLLOWING }),
    };
  }

  @Get(':id')
  @ForSignedIn()
  async sheet(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Page> {
    const view = await this.reading.get(caller, id, language);
    return {
      title: say(language, 'page.weights.version', { version: view.version }),
      content: <WeightsSheet view={view} role={caller.role} />,
      back: { href: '/weights', text: say(language, 'page.weights.back') },
      wide: true,
      ...(isRunning(view.rescoring) && { islands: FOLLOWING }),
    };
  }

  @Get(':id/preview')
  @ForSignedIn()
  async preview(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Asked(PreviewQuery) query: PreviewQuery,
  ): Promise<Page> {
    const page = await this.previews.list(caller, id, query);
    return {
      title: say(language, 'page.weights.preview.title'),
      content: <ListChanges id={id} page={page} query={query} />,
      back: { href: `/weights/${id}`, text: say(language, 'page.weights.preview.back') },
      wide: true,
    };
  }
}
