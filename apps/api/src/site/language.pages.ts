import { NotFound } from '@penc/domain';
import { SPOKEN_LANGUAGES } from '@penc/language';
import type { Config } from '@penc/platform';
import { Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CONFIG } from '../http/tokens';
import { localPath } from './address';
import { type Redirect, seeOther } from './answers';
import { rememberLanguage } from './cookies';
import { ForEverybody, PageController } from './page-controller';

/** The other language, for this device: a plain link, since it changes nothing but a cookie. */
@PageController('language')
export class LanguagePages {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get(':code')
  @ForEverybody()
  choose(
    @Param('code') code: string,
    @Query('next') next: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Redirect {
    const language = SPOKEN_LANGUAGES.find((one) => one === code);
    if (!language) throw new NotFound('language');
    rememberLanguage(response, this.config, language);
    return seeOther(localPath(next));
  }
}
