import { LANGUAGES, type Language, MAX_DESCRIPTION, TARGET_GROUPS, THEMES } from '@penc/domain';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/marks';
import { Code, Text } from '../http/fields/fields';
import { AnswerLanguage } from '../http/parameters';
import { tellProposals } from './text-proposals';

class ProposeRequest {
  @Text(MAX_DESCRIPTION, { description: 'of a need or an offer; nothing of it is kept' }) readonly text: string;
  @Code(LANGUAGES, { optional: true, description: 'ISO 639-1: of the text; left out: that of the answer' })
  readonly language?: Language;
}

abstract class ProposalView {
  @ApiProperty() readonly label: string;
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 10_000, description: 'how much speaks for it; no probability' })
  readonly score: number;
  @ApiProperty({ description: 'the words of the text that led there, in a sentence' }) readonly reason: string;
}
class SectorProposalView extends ProposalView {
  @ApiProperty({ description: 'a DAC code of 5 digits' }) readonly code: string;
}
class ThemeProposalView extends ProposalView {
  @ApiProperty({ enum: THEMES }) readonly code: string;
}
class TargetGroupProposalView extends ProposalView {
  @ApiProperty({ enum: TARGET_GROUPS }) readonly code: string;
}
class ProposalsView {
  @ApiProperty({ enum: LANGUAGES, description: 'in which the text was read' }) readonly language: Language;
  @ApiProperty({ type: [SectorProposalView], maxItems: 5 }) readonly sectors: SectorProposalView[];
  @ApiProperty({ type: [ThemeProposalView], maxItems: 5 }) readonly themes: ThemeProposalView[];
  @ApiProperty({ type: [TargetGroupProposalView], maxItems: 5 }) readonly targetGroups: TargetGroupProposalView[];
}

/** What a text is about, while it is being typed. Nothing of it is kept. */
@ApiTags('reference')
@Public()
@Controller('reference')
export class TextProposalsController {
  @Post('propose')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sectors, axes and target groups for a text, the likeliest first, and why' })
  @ApiOkResponse({ type: ProposalsView })
  propose(@Body() { text, language }: ProposeRequest, @AnswerLanguage() answerIn: Language): ProposalsView {
    return tellProposals(text, language ?? answerIn, answerIn);
  }
}
