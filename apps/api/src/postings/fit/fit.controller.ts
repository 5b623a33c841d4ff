import type { Language } from '@penc/domain';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { AnswerLanguage, From, IdPipe } from '../../http/parameters';
import { Fit } from './fit.service';
import { FitView } from './views';

const SUMMARY = 'Why, why not: any pair that the caller may see, gate by gate and criterion by criterion';

@Controller()
export class FitController {
  constructor(private readonly fit: Fit) {}

  @Get('needs/:id/offers/:offerId/fit')
  @ApiTags('needs')
  @ApiOperation({ summary: SUMMARY })
  @ApiOkResponse({ type: FitView })
  ofNeed(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('offerId', IdPipe) offerId: string,
    @AnswerLanguage() language: Language,
  ): Promise<FitView> {
    return this.fit.of(caller, id, offerId, language);
  }

  @Get('offers/:id/needs/:needId/fit')
  @ApiTags('offers')
  @ApiOperation({ summary: SUMMARY })
  @ApiOkResponse({ type: FitView })
  ofOffer(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('needId', IdPipe) needId: string,
    @AnswerLanguage() language: Language,
  ): Promise<FitView> {
    return this.fit.of(caller, needId, id, language);
  }
}
