import { type Language, NotFound } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { EMPTY_FORM, type FormBody, type FormState, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { Calibrating } from '../calibrating';
import { WeightsReading } from '../reading';
import { CalibrateRequest } from '../requests';
import { FOLLOWING } from './progress';
import { Proposal } from './proposal';

/** What was learnt from judgements; what it has found of the weights in force can be taken over from here. */
@PageController('weights/proposals/:id')
export class ProposalPages {
  constructor(
    private readonly reading: WeightsReading,
    private readonly calibrating: Calibrating,
  ) {}

  @Get()
  @ForSignedIn()
  show(@From() caller: Caller, @PageLanguage() language: Language, @Param('id', IdPipe) id: string): Promise<Page> {
    return this.page(caller, language, id, EMPTY_FORM);
  }

  @Post('calibrate')
  @ForSignedIn()
  calibrate(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return submit(CalibrateRequest, body, {
      shape: () => ({ proposalId: id }),
      work: async ({ proposalId }) => {
        const present = await this.reading.deployed(caller, language);
        if (!present) throw new NotFound('weights');
        await this.calibrating.calibrate(caller, present.id, proposalId, null);
        return seeOther(`/weights/${present.id}`, { key: 'page.weights.calibrated' });
      },
      again: (state) => this.page(caller, language, id, state),
    });
  }

  private async page(caller: Caller, language: Language, id: string, state: FormState): Promise<Page> {
    const proposal = await this.reading.proposal(caller, id);
    const weights = proposal.weightsId && (await this.reading.get(caller, proposal.weightsId, language));
    const deployable = weights ? weights.deployable : null;
    return {
      title: say(language, 'page.weights.proposal.title'),
      content: <Proposal proposal={proposal} deployable={deployable} role={caller.role} state={state} />,
      back: { href: '/weights', text: say(language, 'page.weights.back') },
      wide: true,
      ...(proposal.madeAt === null && { islands: FOLLOWING }),
    };
  }
}
