import type { RequestKey } from '@penc/storage';
import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Caller } from '../access/caller';
import { Acts } from '../access/marks';
import { From, IdPipe, Once } from '../http/parameters';
import { Proposing } from './proposing';
import { WeightsReading } from './reading';
import { ProposalView, RescoringView } from './views';

const RETRY_AFTER_SECONDS = 2;

/** What the worker works out about weights: proposals, and scoring all anew. */
@ApiTags('weights')
@Controller('weights')
export class ProposalsController {
  constructor(
    private readonly proposing: Proposing,
    private readonly reading: WeightsReading,
  ) {}

  @Acts('weights.propose')
  @Post('proposals')
  @HttpCode(202)
  @ApiOperation({ summary: 'Learn weights from what was judged; the answer is made by the worker' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiAcceptedResponse({ type: ProposalView })
  async propose(
    @From() caller: Caller,
    @Once() once: RequestKey | null,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProposalView> {
    const id = await this.proposing.propose(caller, once);
    response.setHeader('Location', `/api/v1/weights/proposals/${id}`);
    return this.reading.proposal(caller, id);
  }

  @Acts('weights.read')
  @Get('proposals/:id')
  @ApiOperation({ summary: 'Proposed weights with their report; 202 while they are being made' })
  @ApiOkResponse({ type: ProposalView })
  @ApiAcceptedResponse({ type: ProposalView, description: 'not made yet: see Retry-After' })
  async proposal(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProposalView> {
    const proposal = await this.reading.proposal(caller, id);
    if (proposal.madeAt === null) response.status(202).setHeader('Retry-After', String(RETRY_AFTER_SECONDS));
    return proposal;
  }

  @Acts('weights.read')
  @Get('rescorings/:id')
  @ApiOperation({ summary: 'How far it has come' })
  @ApiOkResponse({ type: RescoringView })
  rescoring(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<RescoringView> {
    return this.reading.rescoring(caller, id);
  }
}
