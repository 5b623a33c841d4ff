import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Get, Param } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import type { Page } from '../../site/answers';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { ownSide } from '../own-side';
import { Fit } from './fit.service';
import { FitSheet } from './sheet';

/** Why, why not: any pair that whoever asks may see, suggested or not. */
@PageController('needs/:id/offers/:offerId/fit')
export class FitPages {
  constructor(private readonly fit: Fit) {}

  @Get()
  @ForSignedIn()
  async show(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Param('offerId', IdPipe) offerId: string,
  ): Promise<Page> {
    const view = await this.fit.of(caller, id, offerId, language);
    const side = ownSide(caller, view) ?? 'need';
    return {
      title: say(language, 'page.fit.title'),
      content: <FitSheet view={view} />,
      back: {
        href: `/${side}s/${side === 'need' ? id : offerId}/near-misses`,
        text: say(language, `page.near-misses.title.${side}`),
      },
      wide: true,
    };
  }
}
