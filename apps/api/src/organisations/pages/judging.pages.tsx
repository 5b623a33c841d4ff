import {
  type Language,
  NotAllowed,
  NotFound,
  ORGANISATION_ACTIONS,
  type OrganisationAction,
  allowed,
  movesFrom,
} from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { PageQuery } from '../../http/lists/paging';
import { From, IdPipe } from '../../http/parameters';
import { MembersService } from '../../members/members.service';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { EMPTY_FORM, type FormBody, type FormState, plainOf, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { OrganisationChanging } from '../changing';
import { OrganisationReading, organisationStanding } from '../reading';
import { SuspendRequest, VerifyRequest } from '../requests';
import { JudgeForm } from './judge-form';
import { Namesakes } from './namesakes';

class MembersQuery extends PageQuery {}

/** Letting an organisation in, or shutting it out: each on a page of its own, which says what it means. */
@PageController('organisations/:id/judge/:action')
export class JudgingPages {
  constructor(
    private readonly reading: OrganisationReading,
    private readonly changing: OrganisationChanging,
    private readonly members: MembersService,
  ) {}

  @Get()
  @ForSignedIn()
  form(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Param('action') name: string,
  ): Promise<Page> {
    return this.page(caller, language, { id, action: actionNamed(name) }, EMPTY_FORM);
  }

  @Post()
  @ForSignedIn()
  take(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Param('action') name: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    const action = actionNamed(name);
    return submit<VerifyRequest>(action === 'suspend' ? SuspendRequest : VerifyRequest, body, {
      shape: (values) => plainOf(values, { numbers: ['revision'] }),
      texts: /^note$/,
      work: async (request) => {
        await this.changing.judge(caller, id, action, request, null);
        return seeOther(`/organisations/${id}`, { key: `page.organisation.${action}.done` });
      },
      again: (state) => this.page(caller, language, { id, action }, state),
    });
  }

  private async page(
    caller: Caller,
    language: Language,
    { id, action }: { readonly id: string; readonly action: OrganisationAction },
    state: FormState,
  ): Promise<Page> {
    const organisation = await this.reading.get(caller, id, language);
    if (!allowed(caller.role, 'organisation.judge', organisationStanding(caller, id)) || caller.organisationId === id)
      throw new NotAllowed('organisation.judge');
    const isPossible = movesFrom('organisation', organisation.status).includes(action);
    const names = organisation.status === 'applied' ? 'to-judge' : undefined;
    const { items } = await this.members.list(caller, id, new MembersQuery(), language, names);
    const namesakes = action === 'verify' ? await this.reading.namesakes(organisation) : [];
    return {
      title: say(language, `page.organisation.${action}.title`),
      content: (
        <>
          <Namesakes of={namesakes} />
          <JudgeForm
            organisation={organisation}
            members={items}
            action={action}
            isPossible={isPossible}
            state={state}
          />
        </>
      ),
      back: { href: `/organisations/${id}`, text: organisation.name },
    };
  }
}

function actionNamed(name: string): OrganisationAction {
  const action = ORGANISATION_ACTIONS.find((one) => one === name);
  if (!action) throw new NotFound('path');
  return action;
}
