import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module';
import { SignInMailHandler } from './sign-in-mail.handler';

@Module({
  imports: [NoticesModule],
  providers: [SignInMailHandler],
})
export class SignInModule {}
