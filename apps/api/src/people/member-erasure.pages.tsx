import { type Language, NotAllowed, NotFound } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { From, IdPipe } from '../http/parameters';
import { MembersService } from '../members/members.service';
import type { MemberView } from '../members/views';
import { type Page, type PageAnswer, seeOther } from '../site/answers';
import { SummaryList } from '../site/components/summary-list';
import { EMPTY_FORM, type FormBody, type FormState, submit } from '../site/forms';
import { ForSignedIn, PageController } from '../site/page-controller';
import { PageLanguage, useSay } from '../site/visit';
import { Erasing } from './erasing';
import { mayWithPerson } from './own';
import { ErasureQuery } from './requests';
import { ErasureForm } from './erasure-form';

/** Somebody has written to the administration that they want to be forgotten. */
@PageController('members/:id/erase')
export class MemberErasurePages {
  constructor(
    private readonly members: MembersService,
    private readonly erasing: Erasing,
  ) {}

  @Get()
  @ForSignedIn()
  async ask(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<PageAnswer> {
    const { member, personId } = await this.person(caller, id, language);
    // one’s own has a page that signs out
    if (personId === caller.personId) return seeOther('/me/erase');
    return erasurePage(member, language, EMPTY_FORM);
  }

  @Post()
  @ForSignedIn()
  async erase(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody | undefined,
  ): Promise<PageAnswer> {
    const { member, personId } = await this.person(caller, id, language);
    if (personId === caller.personId) return seeOther('/me/erase');
    return submit(ErasureQuery, body, {
      work: async () => {
        await this.erasing.erase(caller, personId);
        return seeOther(`/organisations/${member.organisationId}/members`, { key: 'page.erase.other.done' });
      },
      again: (state) => erasurePage(member, language, state),
    });
  }

  /** Of somebody invited who has not come there is nobody to erase: the end of the invitation is enough. */
  private async person(caller: Caller, id: string, language: Language) {
    const member = await this.members.seen(caller, id, language);
    const { personId } = member;
    if (personId === null) throw new NotFound('person');
    if (!mayWithPerson(caller, 'person.erase', personId)) throw new NotAllowed('person.erase');
    return { member, personId };
  }
}

function erasurePage(member: MemberView, language: Language, state: FormState): Page {
  const back = `/members/${member.id}`;
  return {
    title: say(language, 'page.erase.other.title'),
    content: (
      <ErasureForm whose="other" back={back} state={state}>
        <Who member={member} />
      </ErasureForm>
    ),
    back: { href: back, text: member.name ?? member.email },
  };
}

function Who({ member: { name, email, roleLabel } }: { readonly member: MemberView }) {
  const tell = useSay();
  return (
    <SummaryList
      lines={[
        { term: tell('page.member.name'), value: name },
        { term: tell('page.member.email'), value: <span class="exact">{email}</span> },
        { term: tell('page.member.role'), value: roleLabel },
      ]}
    />
  );
}
