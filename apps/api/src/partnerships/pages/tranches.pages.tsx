import { type Language, NotFound, TRANCHE_ACTIONS, type TrancheAction } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { EMPTY_FORM, type FormBody, type FormState, plainOf, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { type TrancheMoved, TrancheMoves } from '../lines/tranches';
import { PartnershipReading } from '../reading';
import { DisburseTranche, RequestTranche, WithholdTranche } from '../requests';
import { TrancheForm } from './tranche-form';

const REQUESTS: Readonly<Record<TrancheAction, new () => TrancheMoved>> = {
  request: RequestTranche,
  disburse: DisburseTranche,
  withhold: WithholdTranche,
};

/** A tranche is called by one side, paid or kept back by the other: a page each. */
@PageController('partnerships/:id/tranches/:trancheId/:action')
export class TranchePages {
  constructor(
    private readonly reading: PartnershipReading,
    private readonly moves: TrancheMoves,
  ) {}

  @Get()
  @ForSignedIn()
  form(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Param('trancheId', IdPipe) trancheId: string,
    @Param('action') name: string,
  ): Promise<Page> {
    return this.show({ caller, language, id, trancheId, action: actionOf(name) }, EMPTY_FORM);
  }

  @Post()
  @ForSignedIn()
  take(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Param('trancheId', IdPipe) trancheId: string,
    @Param('action') name: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    const action = actionOf(name);
    return submit(REQUESTS[action], body, {
      shape: (values) => plainOf(values, { numbers: ['revision'], days: ['doneOn'] }),
      texts: /^withheldFor$/,
      work: async (request) => {
        await this.moves.move(caller, id, trancheId, action, request, null);
        return seeOther(`/partnerships/${id}`, { key: 'page.tranche.done', values: { action } });
      },
      again: (state) => this.show({ caller, language, id, trancheId, action }, state),
    });
  }

  private async show({ caller, language, id, trancheId, action }: Asked, state: FormState): Promise<Page> {
    const view = await this.reading.get(caller, id, language);
    const tranche = view.lines.flatMap(({ tranches }) => tranches).find((one) => one.id === trancheId);
    if (!tranche) throw new NotFound('tranche');
    return {
      title: say(language, 'page.tranche.title', { action }),
      back: { href: `/partnerships/${id}`, text: say(language, 'page.partnership.back') },
      content: <TrancheForm action={action} tranche={tranche} revision={view.revision} state={state} />,
    };
  }
}

interface Asked {
  readonly caller: Caller;
  readonly language: Language;
  readonly id: string;
  readonly trancheId: string;
  readonly action: TrancheAction;
}

function actionOf(name: string): TrancheAction {
  const action = TRANCHE_ACTIONS.find((one) => one === name);
  if (!action) throw new NotFound('path');
  return action;
}
