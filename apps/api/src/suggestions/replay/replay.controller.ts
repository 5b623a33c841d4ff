import type { Language } from '@penc/domain';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { Acts } from '../../access/marks';
import { AnswerLanguage, From, IdPipe } from '../../http/parameters';
import { Replay } from './replay.service';
import { ReplayView } from './views';

@ApiTags('suggestions')
@Controller('suggestions')
export class ReplayController {
  constructor(private readonly replay: Replay) {}

  @Post(':id/replay')
  @Acts('suggestion.read-inside')
  @HttpCode(200)
  @ApiOperation({ summary: 'Score it again from what it was scored on, and compare; nothing is changed' })
  @ApiOkResponse({ type: ReplayView })
  run(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @AnswerLanguage() language: Language,
  ): Promise<ReplayView> {
    return this.replay.of(caller, id, language);
  }
}
