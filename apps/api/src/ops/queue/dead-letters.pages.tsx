import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From } from '../../http/parameters';
import { type Page, type PageAnswer, type Redirect, seeOther } from '../../site/answers';
import { Asked } from '../../site/asked';
import { type FormBody, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { DeadLetterList } from './dead-letter-list';
import { DeadLetterSheet, DropQuestion } from './dead-letter-sheet';
import { DeadLetters } from './dead-letters';
import { MessageIdPipe } from './message-id';
import { DeadLetterQuery, RetryRequest } from './views';

/** What the worker could not do, and what an administrator makes of it. */
@PageController('admin/dead-letters')
export class DeadLetterPages {
  constructor(private readonly letters: DeadLetters) {}

  @Get()
  @ForSignedIn()
  list(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(DeadLetterQuery) query: DeadLetterQuery,
  ): Promise<Page> {
    return this.listPage(caller, language, query);
  }

  @Post('retry')
  @ForSignedIn()
  retryAll(@From() caller: Caller, @PageLanguage() language: Language, @Body() body: FormBody): Promise<PageAnswer> {
    return submit(RetryRequest, body, {
      work: async ({ message }) => {
        const count = await this.letters.retryAll(caller, message ?? null);
        return seeOther('/admin/dead-letters', { key: 'page.dead.retried', values: { count } });
      },
      again: () => this.listPage(caller, language, new DeadLetterQuery()),
    });
  }

  @Get(':id')
  @ForSignedIn()
  async sheet(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', MessageIdPipe) id: string,
  ): Promise<Page> {
    const letter = await this.letters.get(caller, id);
    return {
      title: say(language, 'page.dead.sheet', { id }),
      content: <DeadLetterSheet letter={letter} />,
      back: { href: '/admin/dead-letters', text: say(language, 'page.dead.back') },
    };
  }

  @Post(':id/retry')
  @ForSignedIn()
  async retry(@From() caller: Caller, @Param('id', MessageIdPipe) id: string): Promise<Redirect> {
    await this.letters.move(caller, id, 'retry');
    return seeOther('/admin/dead-letters', { key: 'page.dead.retry.done' });
  }

  @Get(':id/drop')
  @ForSignedIn()
  async askDrop(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', MessageIdPipe) id: string,
  ): Promise<Page> {
    const letter = await this.letters.get(caller, id);
    return {
      title: say(language, 'page.dead.drop.title'),
      content: <DropQuestion letter={letter} />,
      back: { href: `/admin/dead-letters/${id}`, text: say(language, 'page.dead.sheet', { id }) },
    };
  }

  @Post(':id/drop')
  @ForSignedIn()
  async drop(@From() caller: Caller, @Param('id', MessageIdPipe) id: string): Promise<Redirect> {
    await this.letters.move(caller, id, 'drop');
    return seeOther('/admin/dead-letters', { key: 'page.dead.drop.done' });
  }

  private async listPage(caller: Caller, language: Language, query: DeadLetterQuery): Promise<Page> {
    const page = await this.letters.list(caller, query);
    return {
      title: say(language, 'page.dead.title'),
      content: <DeadLetterList page={page} query={query} />,
      back: { href: '/admin', text: say(language, 'page.admin.back') },
      wide: true,
    };
  }
}
