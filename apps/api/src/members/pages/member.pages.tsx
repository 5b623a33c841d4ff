import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { EMPTY_FORM, type FormBody, type FormState, filledWith, submit } from '../../site/forms';
import { LOOK } from '../../site/look';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { Delegations } from '../delegations';
import { MembersService } from '../members.service';
import { MemberEnd, MemberPatch } from '../requests';
import type { MemberView } from '../views';
import { EndForm } from './end-form';
import { mayReadDelegations } from './rights';
import { roleBody } from './role-body';
import { MemberSheet } from './sheet';

/** One member: their role, what they may sign, and the end of it. */
@PageController('members/:id')
export class MemberPages {
  constructor(
    private readonly members: MembersService,
    private readonly delegations: Delegations,
  ) {}

  @Get()
  @ForSignedIn()
  sheet(@From() caller: Caller, @PageLanguage() language: Language, @Param('id', IdPipe) id: string): Promise<Page> {
    return this.page(caller, language, id, null);
  }

  @Post('role')
  @ForSignedIn()
  changeRole(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody | undefined,
  ): Promise<PageAnswer> {
    const values = body ?? {};
    if (values[LOOK] !== undefined) return this.page(caller, language, id, filledWith(values));
    return submit(MemberPatch, values, {
      shape: roleBody,
      work: async (patch) => {
        await this.members.change(caller, id, patch, null);
        return seeOther(`/members/${id}`, { key: 'page.member.changed' });
      },
      again: (state) => this.page(caller, language, id, state),
    });
  }

  @Get('end')
  @ForSignedIn()
  async askEnd(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Page> {
    return endPage(await this.members.seen(caller, id, language), language, EMPTY_FORM);
  }

  @Post('end')
  @ForSignedIn()
  async end(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    const member = await this.members.seen(caller, id, language);
    return submit(MemberEnd, body, {
      work: async ({ revision, confirm }) => {
        await this.members.end(caller, id, { revision: Number(revision), confirmed: confirm !== undefined });
        // whoever has left is nobody here any more
        if (id === caller.membershipId) return seeOther('/', { key: 'page.member.left' });
        return seeOther(`/organisations/${member.organisationId}/members`, { key: 'page.member.ended' });
      },
      again: (state) => endPage(member, language, state),
    });
  }

  private async page(caller: Caller, language: Language, id: string, state: FormState | null): Promise<Page> {
    const member = await this.members.seen(caller, id, language);
    const given = mayReadDelegations(caller, member) ? await this.delegations.list(caller, id) : [];
    const filled = filledWith({
      role: member.role,
      ...(member.territories.length > 0 && { territories: member.territories }),
    });
    return {
      title: member.name ?? member.email,
      content: <MemberSheet member={member} delegations={given} caller={caller} state={state ?? filled} />,
      back: membersOf(member, language),
      wide: true,
    };
  }
}

function membersOf({ organisationId }: MemberView, language: Language) {
  return { href: `/organisations/${organisationId}/members`, text: say(language, 'page.member.back') };
}

function endPage(member: MemberView, language: Language, state: FormState): Page {
  return {
    title: say(language, 'page.member.end.title'),
    content: <EndForm member={member} state={state} />,
    back: { href: `/members/${member.id}`, text: member.name ?? member.email },
  };
}
