import { ApiKeys } from './keys/api-keys';
import { ApiKeysController } from './keys/api-keys.controller';
import { MeController } from './me/me.controller';
import { SecondFactorController } from './second-factor/second-factor.controller';
import { SecondFactors } from './second-factor/second-factors';
import { Sessions } from './sessions/sessions';
import { SessionsController } from './sessions/sessions.controller';
import { SignInLinkController } from './sign-in/link.controller';
import { SignInController } from './sign-in/sign-in.controller';
import { SignIn } from './sign-in/sign-in.service';

export const accessControllers = [
  SignInController,
  SignInLinkController,
  SessionsController,
  SecondFactorController,
  ApiKeysController,
  MeController,
] as const;

export const accessProviders = [SignIn, Sessions, SecondFactors, ApiKeys] as const;
