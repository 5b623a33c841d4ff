import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module';
import { ApiKeys } from './keys/api-keys';
import { ApiKeyPages } from './keys/api-keys.pages';
import { ApiKeysController } from './keys/api-keys.controller';
import { Me } from './me/me';
import { MeController } from './me/me.controller';
import { MePages } from './me/me.pages';
import { SecondFactorController } from './second-factor/second-factor.controller';
import { Resetting } from './second-factor/resetting';
import { SecondFactors } from './second-factor/second-factors';
import { Sessions } from './sessions/sessions';
import { SessionsController } from './sessions/sessions.controller';
import { SignInController } from './sign-in/sign-in.controller';
import { SecondFactorPages } from './second-factor/second-factor.pages';
import { SignInPages } from './sign-in/sign-in.pages';
import { SignInLinkPages } from './sign-in/link.pages';
import { SignIn } from './sign-in/sign-in.service';

@Module({
  imports: [NoticesModule],
  controllers: [
    SignInController,
    SignInPages,
    SecondFactorPages,
    // after the others: its address is any word below /sign-in
    SignInLinkPages,
    SessionsController,
    SecondFactorController,
    ApiKeysController,
    ApiKeyPages,
    MeController,
    MePages,
  ],
  providers: [SignIn, Sessions, SecondFactors, Resetting, ApiKeys, Me],
  exports: [Resetting],
})
export class AccessModule {}
