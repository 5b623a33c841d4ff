import { type Language, placeOfNotice } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { From, IdPipe } from '../http/parameters';
import { type Page, type PageAnswer, seeOther } from '../site/answers';
import { Asked } from '../site/asked';
import type { FormBody } from '../site/forms';
import { ForSignedIn, PageController } from '../site/page-controller';
import { PageLanguage } from '../site/visit';
import { NoticeList } from './list';
import { NoticeQuery, NoticeReading } from './reading';

@PageController('notices')
export class NoticePages {
  constructor(private readonly notices: NoticeReading) {}

  @Get()
  @ForSignedIn()
  async list(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(NoticeQuery) asked: NoticeQuery,
  ): Promise<Page> {
    const page = await this.notices.list(caller, asked, language);
    return {
      title: say(language, 'page.notices.title'),
      content: (
        <NoticeList page={page} query={asked} leads={({ kind, subject }) => placeOfNotice(kind, subject) !== null} />
      ),
    };
  }

  @Post()
  @ForSignedIn()
  async readAll(@From() caller: Caller): Promise<PageAnswer> {
    const count = await this.notices.readAll(caller);
    return seeOther('/notices', { key: 'page.notices.read-all.done', values: { count } });
  }

  /** Opening what it is about reads it; so it is a form, and no link. */
  @Post(':id')
  @ForSignedIn()
  async read(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    const { kind, subject } = await this.notices.read(caller, id, language);
    const place = placeOfNotice(kind, subject);
    if (body['next'] === 'open' && place) return seeOther(place);
    return seeOther('/notices', { key: 'page.notices.marked' });
  }
}
