import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Get, Param } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import type { Page } from '../../site/answers';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { Replay } from './replay.service';
import { ReplaySheet } from './sheet';

/** A suggestion scored again, beside what was stored: nothing is changed by looking. */
@PageController('suggestions/:id/replay')
export class ReplayPages {
  constructor(private readonly replay: Replay) {}

  @Get()
  @ForSignedIn()
  async show(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Page> {
    const view = await this.replay.of(caller, id, language);
    return {
      title: say(language, 'page.replay.title'),
      content: <ReplaySheet view={view} />,
      back: { href: `/suggestions/${id}`, text: say(language, 'page.answer.back') },
      wide: true,
    };
  }
}
