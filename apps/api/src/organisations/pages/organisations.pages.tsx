import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Get, Param } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import type { Page } from '../../site/answers';
import { Asked } from '../../site/asked';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { OrganisationReading } from '../reading';
import { OrganisationQuery } from '../requests';
import { OrganisationList } from './list';
import { OrganisationSheet } from './sheet';

/** Who is on the square: the verified ones for everybody, the others for those who look after them. */
@PageController('organisations')
export class OrganisationPages {
  constructor(private readonly reading: OrganisationReading) {}

  @Get()
  @ForSignedIn()
  async list(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(OrganisationQuery) query: OrganisationQuery,
  ): Promise<Page> {
    const page = await this.reading.list(caller, query, language);
    return {
      title: say(language, 'page.organisations.title'),
      content: <OrganisationList page={page} query={query} />,
      wide: true,
    };
  }

  @Get(':id')
  @ForSignedIn()
  async sheet(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Page> {
    const organisation = await this.reading.get(caller, id, language);
    return {
      title: organisation.name,
      content: <OrganisationSheet organisation={organisation} caller={caller} />,
      back: { href: '/organisations', text: say(language, 'page.organisations.back') },
    };
  }
}
