import type { Language, PostingKind } from '@penc/domain';
import { Controller, Get, Param, Res, applyDecorators } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Caller } from '../../access/caller';
import { AnswerLanguage, From, IdPipe } from '../../http/parameters';
import { NearMissReading } from './near-misses.service';
import { NearMissesView } from './views';

const RETRY_AFTER_SECONDS = '1';

const Misses = (kind: PostingKind) =>
  applyDecorators(
    Get(`${kind}s/:id/near-misses`),
    ApiTags(`${kind}s`),
    ApiOperation({ summary: 'What almost matches, and the smallest change that is missing: for its own side' }),
    ApiOkResponse({ type: NearMissesView }),
    ApiAcceptedResponse({ type: NearMissesView, description: 'there are none yet: ask again after Retry-After' }),
  );

@Controller()
export class NearMissController {
  constructor(private readonly nearMisses: NearMissReading) {}

  @Misses('need')
  ofNeed(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @AnswerLanguage() language: Language,
    @Res({ passthrough: true }) response: Response,
  ): Promise<NearMissesView> {
    return this.answer(caller, 'need', id, language, response);
  }

  @Misses('offer')
  ofOffer(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @AnswerLanguage() language: Language,
    @Res({ passthrough: true }) response: Response,
  ): Promise<NearMissesView> {
    return this.answer(caller, 'offer', id, language, response);
  }

  private async answer(
    caller: Caller,
    kind: PostingKind,
    id: string,
    language: Language,
    response: Response,
  ): Promise<NearMissesView> {
    const found = await this.nearMisses.of(caller, kind, id, language);
    if (found.state === 'asked') response.status(202).setHeader('Retry-After', RETRY_AFTER_SECONDS);
    return found;
  }
}
