import { NotAuthenticated, NotFound } from '@penc/domain';
import type { Config } from '@penc/platform';
import { Body, Controller, Headers, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { createHash, timingSafeEqual } from 'node:crypto';
import { Public } from '../access/marks';
import { Text } from '../http/fields/fields';
import { CONFIG } from '../http/tokens';
import { SmsAnswers } from './sms-answers';

class InboundSms {
  @Text(40, { oneLine: true, description: 'number of whoever sent it, with the country code' }) readonly from: string;
  @Text(1_000, { asSent: true, description: 'as it was written: `OUI 4821`' }) readonly text: string;
}
class SmsReply {
  @ApiProperty({ description: 'To be sent back: at most 160 characters of GSM 7' }) readonly reply: string;
}

const SECRET = 'x-sms-secret';

/** Where the SMS gateway brings what people answer. */
@ApiTags('sms')
@Public()
@Controller('sms')
export class SmsController {
  constructor(
    private readonly answers: SmsAnswers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('inbound')
  @HttpCode(200)
  @ApiOperation({ summary: 'An answer by SMS, such as OUI 4821; for the gateway, which shows its secret' })
  @ApiHeader({ name: 'X-Sms-Secret', required: true })
  @ApiOkResponse({ type: SmsReply })
  async inbound(@Headers(SECRET) secret: string | undefined, @Body() sms: InboundSms): Promise<SmsReply> {
    const expected = this.config.smsInboundSecret;
    if (expected === null) throw new NotFound('sms');
    if (!isSame(secret ?? '', expected)) throw new NotAuthenticated();
    return { reply: await this.answers.answer(sms.from, sms.text) };
  }
}

/** In a time that tells nothing of how much was right. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
