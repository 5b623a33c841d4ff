import { type Language, NotAllowed } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { amountsOf } from '../../partnerships/pages/amount-fields';
import { type Page, type PageAnswer, type Redirect, seeOther } from '../../site/answers';
import { EMPTY_FORM, type FormBody, type FormState, plainOf, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { DelegationRequest } from '../delegation-requests';
import { Delegations } from '../delegations';
import { MembersService } from '../members.service';
import { DelegationForm } from './delegation-form';
import { mayGiveDelegations } from './rights';

/** Recording the act by which somebody signs for their organisation, and ending it before its time. */
@PageController('members/:id/delegations')
export class DelegationPages {
  constructor(
    private readonly members: MembersService,
    private readonly delegations: Delegations,
  ) {}

  @Get('new')
  @ForSignedIn()
  form(@From() caller: Caller, @PageLanguage() language: Language, @Param('id', IdPipe) id: string): Promise<Page> {
    return this.page(caller, language, id, EMPTY_FORM);
  }

  @Post('new')
  @ForSignedIn()
  give(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return submit(DelegationRequest, body, {
      shape: (values) =>
        plainOf(amountsOf(values, ['ceiling'], language), { beginnings: ['validFrom'], deadlines: ['validUntil'] }),
      texts: /^reference$/,
      work: async (request) => {
        await this.delegations.give(caller, id, request, null);
        return seeOther(`/members/${id}`, { key: 'page.delegation.given' });
      },
      again: (state) => this.page(caller, language, id, state),
    });
  }

  @Post(':delegationId/end')
  @ForSignedIn()
  async end(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('delegationId', IdPipe) delegationId: string,
  ): Promise<Redirect> {
    await this.delegations.end(caller, id, delegationId, null);
    return seeOther(`/members/${id}`, { key: 'page.delegation.ended.done' });
  }

  private async page(caller: Caller, language: Language, id: string, state: FormState): Promise<Page> {
    const member = await this.members.seen(caller, id, language);
    if (!mayGiveDelegations(caller, member)) throw new NotAllowed('delegation.give');
    return {
      title: say(language, 'page.delegations.give'),
      content: <DelegationForm member={member} state={state} />,
      back: { href: `/members/${id}`, text: member.name ?? member.email },
    };
  }
}
