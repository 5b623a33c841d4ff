import { Module } from '@nestjs/common';
import { SuggestionsModule } from '../suggestions/suggestions.module';
import { SmsAnswers } from './sms-answers';
import { SmsController } from './sms.controller';

@Module({
  imports: [SuggestionsModule],
  controllers: [SmsController],
  providers: [SmsAnswers],
})
export class SmsModule {}
