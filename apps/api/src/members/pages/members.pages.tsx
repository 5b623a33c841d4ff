import { type Language, NotAllowed, rolesGivenBy } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { PageQuery } from '../../http/lists/paging';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { Asked } from '../../site/asked';
import { type FormBody, type FormState, filledWith, submit } from '../../site/forms';
import { LOOK } from '../../site/look';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { MembersService } from '../members.service';
import { InvitationRequest } from '../requests';
import { InvitationForm } from './invitation-form';
import { MemberList } from './list';
import { roleBody } from './role-body';

class MemberQuery extends PageQuery {}

/** Who belongs to an organisation, for its own and for administrators; and how somebody is invited. */
@PageController('organisations/:id/members')
export class OrganisationMemberPages {
  constructor(private readonly members: MembersService) {}

  @Get()
  @ForSignedIn()
  async list(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Asked(MemberQuery) query: MemberQuery,
  ): Promise<Page> {
    const page = await this.members.list(caller, id, query, language);
    const name = await this.members.organisationName(caller, id);
    return {
      title: say(language, 'page.members.title', { organisation: name }),
      content: <MemberList page={page} organisationId={id} isFirst={!query.cursor} caller={caller} />,
      back: { href: `/organisations/${id}`, text: name },
      wide: true,
    };
  }

  @Get('invite')
  @ForSignedIn()
  form(@From() caller: Caller, @PageLanguage() language: Language, @Param('id', IdPipe) id: string): Promise<Page> {
    return this.invitation(caller, language, id, filledWith({ role: 'editor', language }));
  }

  @Post('invite')
  @ForSignedIn()
  invite(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody | undefined,
  ): Promise<PageAnswer> {
    const values = body ?? {};
    if (values[LOOK] !== undefined) return this.invitation(caller, language, id, filledWith(values));
    return submit(InvitationRequest, values, {
      shape: roleBody,
      work: async (request) => {
        await this.members.invite(caller, id, request, null);
        return seeOther(`/organisations/${id}/members`, { key: 'page.members.invited' });
      },
      again: (state) => this.invitation(caller, language, id, state),
    });
  }

  private async invitation(caller: Caller, language: Language, id: string, state: FormState): Promise<Page> {
    const name = await this.members.organisationName(caller, id);
    const roles = rolesGivenBy(caller.role);
    if (roles.length === 0) throw new NotAllowed('member.change');
    return {
      title: say(language, 'page.members.invite.title'),
      content: <InvitationForm roles={roles} state={state} />,
      back: { href: `/organisations/${id}/members`, text: say(language, 'page.members.back', { organisation: name }) },
    };
  }
}
