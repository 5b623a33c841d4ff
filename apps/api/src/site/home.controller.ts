import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import { Public } from '../access/marks';
import { AnswerLanguage } from '../http/parameters';
import { pageOf } from './page';

const DESCRIPTION = '/api/v1/openapi.json';

/** Where a browser arrives: what Penc is, and where its api is described. */
@ApiExcludeController()
@Public()
@SkipThrottle()
@Controller()
export class HomeController {
  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Vary', 'Accept-Language')
  home(@AnswerLanguage() language: Language): string {
    const title = say(language, 'home.title');
    const paragraphs = [
      say(language, 'home.what'),
      say(language, 'home.individuals'),
      say(language, 'home.api', { url: DESCRIPTION }),
      say(language, 'home.illustrative'),
    ];
    // only words of the catalogue stand here, so nothing needs escaping
    return pageOf(language, title, [
      ...paragraphs.map((text) => `<p>${text}</p>`),
      `<p><a href="${DESCRIPTION}">${DESCRIPTION}</a></p>`,
    ]);
  }
}
