import { type Language, NotAllowed, NotFound, allowed } from '@penc/domain';
import { say } from '@penc/language';
import { Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { Resetting } from '../../access/second-factor/resetting';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type Redirect, seeOther } from '../../site/answers';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { MembersService } from '../members.service';
import type { MemberView } from '../views';
import { ResetQuestion } from './reset-question';

/** Somebody has called who can no longer give their second factor. */
@PageController('members/:id/second-factor')
export class MemberSecondFactorPages {
  constructor(
    private readonly members: MembersService,
    private readonly resetting: Resetting,
  ) {}

  @Get()
  @ForSignedIn()
  async ask(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Page> {
    const member = await this.members.seen(caller, id, language);
    if (!allowed(caller.role, 'second-factor.reset', { own: false, inTerritory: false }))
      throw new NotAllowed('second-factor.reset');
    return {
      title: say(language, 'page.member.factor.title'),
      content: <ResetQuestion member={member} />,
      back: { href: `/members/${id}`, text: member.name ?? member.email },
    };
  }

  @Post()
  @ForSignedIn()
  async reset(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Redirect> {
    const member = await this.members.seen(caller, id, language);
    const had = await this.had(caller, member);
    return seeOther(`/members/${id}`, { key: had ? 'page.member.factor.done' : 'page.member.factor.none' });
  }

  /** False for whoever has none: there is nothing to tell as an error. */
  private async had(caller: Caller, { personId }: MemberView): Promise<boolean> {
    try {
      if (personId === null) return false;
      await this.resetting.reset(caller, personId);
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }
}
