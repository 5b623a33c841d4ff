import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Clock } from '@penc/platform';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type PageAnswer, type Redirect, seeOther } from '../../site/answers';
import { EMPTY_FORM, type FormBody, type FormState, plainOf, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { Deploying } from '../deploying';
import { Proposing } from '../proposing';
import { WeightsReading } from '../reading';
import { SwitchRequest } from '../requests';
import { type Switching, SwitchConfirmation } from './switch-confirmation';

/** What administrators do with weights: each change of what is deployed is confirmed on a page of its own. */
@PageController('weights')
export class DeployingPages {
  constructor(
    private readonly reading: WeightsReading,
    private readonly proposing: Proposing,
    private readonly deploying: Deploying,
    private readonly clock: Clock,
  ) {}

  @Post('proposals')
  @ForSignedIn()
  async propose(@From() caller: Caller): Promise<Redirect> {
    return seeOther(`/weights/proposals/${await this.proposing.propose(caller, null)}`);
  }

  @Get('roll-back')
  @ForSignedIn()
  confirmRollBack(@From() caller: Caller, @PageLanguage() language: Language): Promise<Page> {
    return this.rollBackPage(caller, language, EMPTY_FORM);
  }

  @Post('roll-back')
  @ForSignedIn()
  rollBack(@From() caller: Caller, @PageLanguage() language: Language, @Body() body: FormBody): Promise<PageAnswer> {
    return submit(SwitchRequest, body, {
      shape: numbered,
      work: async ({ replaces }) => {
        const id = await this.deploying.rollBack(caller, replaces, null);
        return seeOther(`/weights/${id}`, { key: 'page.weights.rolled-back' });
      },
      again: (state) => this.rollBackPage(caller, language, state),
    });
  }

  @Post(':id/shadow')
  @ForSignedIn()
  async shadow(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<Redirect> {
    await this.deploying.shadow(caller, id, null);
    return seeOther(`/weights/${id}`, { key: 'page.weights.shadowed' });
  }

  @Get(':id/deploy')
  @ForSignedIn()
  confirmDeploy(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Page> {
    return this.deployPage(caller, language, id, EMPTY_FORM);
  }

  @Post(':id/deploy')
  @ForSignedIn()
  deploy(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return submit(SwitchRequest, body, {
      shape: numbered,
      work: async ({ replaces }) => {
        await this.deploying.deploy(caller, id, replaces, null);
        return seeOther(`/weights/${id}`, { key: 'page.weights.deployed' });
      },
      again: (state) => this.deployPage(caller, language, id, state),
    });
  }

  private async deployPage(caller: Caller, language: Language, id: string, state: FormState): Promise<Page> {
    const next = await this.reading.get(caller, id, language);
    const present = await this.reading.deployed(caller, language);
    const { deployable } = next;
    return page(language, { action: 'deploy', present, next, deployable, now: this.clock.now() }, state);
  }

  private async rollBackPage(caller: Caller, language: Language, state: FormState): Promise<Page> {
    const present = await this.reading.deployed(caller, language);
    const next = await this.reading.previous(caller, language);
    return page(language, { action: 'roll-back', present, next, deployable: null, now: this.clock.now() }, state);
  }
}

const numbered = (values: FormBody) => plainOf(values, { numbers: ['replaces'] });

function page(language: Language, switching: Switching, state: FormState): Page {
  return {
    title: say(language, `page.weights.confirm.${switching.action}`),
    content: <SwitchConfirmation switching={switching} state={state} />,
    back: { href: '/weights', text: say(language, 'page.weights.back') },
  };
}
