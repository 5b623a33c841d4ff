import { type Language, dayOf } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { Code } from '../../http/fields/fields';
import { From, IdPipe } from '../../http/parameters';
import { PageQuery } from '../../http/lists/paging';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { Asked } from '../../site/asked';
import { EMPTY_FORM, type FormBody, type FormState, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { PartnershipHistory } from '../follow-up/history';
import { PartnershipNotes } from '../follow-up/notes';
import { PartnershipReading } from '../reading';
import { PartnershipNoteRequest, PartnershipQuery } from '../requests';
import { PartnershipList } from './list';
import { PrintSheet } from './print';
import { PartnershipSheet } from './sheet';

class ListQuery extends PageQuery {
  @Code(['own'], { optional: true }) readonly turn?: 'own';
}

/** Partnerships as those read them who may: their list, the sheet of each with its follow-up, the sheet to print. */
@PageController('partnerships')
export class PartnershipPages {
  constructor(
    private readonly reading: PartnershipReading,
    private readonly notes: PartnershipNotes,
    private readonly past: PartnershipHistory,
  ) {}

  @Get()
  @ForSignedIn()
  async list(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(ListQuery) asked: ListQuery,
  ): Promise<Page> {
    const page = await this.reading.list(caller, Object.assign(new PartnershipQuery(), asked), language);
    return {
      title: say(language, 'page.partnerships.title'),
      content: (
        <PartnershipList
          caller={caller}
          today={dayOf(new Date())}
          page={page}
          isFirst={!asked.cursor}
          isNarrowed={asked.turn === 'own'}
        />
      ),
    };
  }

  @Get(':id')
  @ForSignedIn()
  sheet(@From() caller: Caller, @PageLanguage() language: Language, @Param('id', IdPipe) id: string): Promise<Page> {
    return this.show(caller, language, id, EMPTY_FORM);
  }

  /** Its form writes to the other side. */
  @Post(':id')
  @ForSignedIn()
  note(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return submit(PartnershipNoteRequest, body, {
      texts: /^text$/,
      work: async ({ text }) => {
        await this.notes.add(caller, id, text, null);
        return seeOther(`/partnerships/${id}`, { key: 'page.partnership.notes.sent' });
      },
      again: (state) => this.show(caller, language, id, state),
    });
  }

  @Get(':id/sheet')
  @ForSignedIn()
  async paper(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Page> {
    const view = await this.reading.get(caller, id, language);
    return {
      title: say(language, 'page.paper.page-title', { reference: view.reference }),
      ownHeading: true,
      back: { href: `/partnerships/${id}`, text: say(language, 'page.partnership.back') },
      content: <PrintSheet view={view} today={dayOf(new Date())} />,
    };
  }

  private async show(caller: Caller, language: Language, id: string, state: FormState): Promise<Page> {
    const view = await this.reading.get(caller, id, language);
    const some = Object.assign(new PartnershipQuery(), { limit: '100' });
    const [notes, past] = await Promise.all([
      caller.role === 'observer' ? null : this.notes.list(caller, id, some),
      this.past.list(caller, id, some, language),
    ]);
    return {
      title: view.need.title,
      back: { href: '/partnerships', text: say(language, 'page.partnerships.title') },
      wide: true,
      content: <PartnershipSheet caller={caller} view={view} notes={notes} past={past} state={state} />,
    };
  }
}
