import type { Language, TrancheAction } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import { Body, Controller, HttpCode, Param, Post, UseInterceptors, applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../access/marks';
import type { Caller } from '../../access/caller';
import { AnswerLanguage, From, IdPipe, Once } from '../../http/parameters';
import { PersonalDataWarnings } from '../../http/personal-data-warnings';
import { PartnershipReading } from '../reading';
import { DisburseTranche, RequestTranche, WithholdTranche } from '../requests';
import { PartnershipView } from '../views';
import { type TrancheMoved, TrancheMoves } from './tranches';

const Move = (action: TrancheAction, summary: string) =>
  applyDecorators(
    Acts('partnership.edit'),
    Post(action),
    HttpCode(200),
    ApiOperation({ summary }),
    ApiHeader({ name: 'Idempotency-Key', required: false }),
    ApiOkResponse({ type: PartnershipView }),
  );

@ApiTags('partnerships')
@Controller('partnerships/:id/tranches/:trancheId')
@UseInterceptors(PersonalDataWarnings)
export class TranchesController {
  constructor(
    private readonly moves: TrancheMoves,
    private readonly reading: PartnershipReading,
  ) {}

  @Move('request', 'The need’s side calls the tranche')
  request(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('trancheId', IdPipe) trancheId: string,
    @Body() body: RequestTranche,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<PartnershipView> {
    return this.move({ caller, id, trancheId, once, language }, 'request', body);
  }

  @Move('disburse', 'The offer’s side says that it is paid')
  disburse(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('trancheId', IdPipe) trancheId: string,
    @Body() body: DisburseTranche,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<PartnershipView> {
    return this.move({ caller, id, trancheId, once, language }, 'disburse', body);
  }

  @Move('withhold', 'The offer’s side keeps it back, and says why')
  withhold(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('trancheId', IdPipe) trancheId: string,
    @Body() body: WithholdTranche,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<PartnershipView> {
    return this.move({ caller, id, trancheId, once, language }, 'withhold', body);
  }

  private async move(asked: Asked, action: TrancheAction, body: TrancheMoved): Promise<PartnershipView> {
    const { caller, id, trancheId, once, language } = asked;
    return this.reading.get(caller, await this.moves.move(caller, id, trancheId, action, body, once), language);
  }
}

interface Asked {
  readonly caller: Caller;
  readonly id: string;
  readonly trancheId: string;
  readonly once: RequestKey | null;
  readonly language: Language;
}
