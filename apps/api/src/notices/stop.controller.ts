import { type Language, isId } from '@penc/domain';
import { say } from '@penc/language';
import { Storage, WORKER } from '@penc/storage';
import { Controller, Get, Header, HttpCode, Param, Post, Res, applyDecorators } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../access/marks';
import { AnswerLanguage } from '../http/parameters';

const Page = () =>
  applyDecorators(Header('Content-Type', 'text/html; charset=utf-8'), Header('Cache-Control', 'no-store'));

/**
 * Where the link of every mail leads. Opening it changes nothing, since mail scanners open links; its button, or
 * the one POST of a mail program (RFC 8058), stops the mails of the person whom the token names.
 */
@ApiExcludeController()
@Public()
@Controller('stop')
export class StopController {
  constructor(private readonly storage: Storage) {}

  @Get(':token')
  @Page()
  async ask(
    @Param('token') token: string,
    @AnswerLanguage() asked: Language,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const [person] = await this.storage.read<{ language: Language }>(
      'SELECT language FROM people WHERE stop_token = $1',
      [isId(token) ? token : null],
    );
    if (!person) return unknown(response, asked);
    const { language } = person;
    const button = `<form method="post"><button>${say(language, 'stop.button')}</button></form>`;
    return page(language, `<p>${say(language, 'stop.question')}</p>\n${button}`);
  }

  @Post(':token')
  @HttpCode(200)
  @Page()
  async stop(
    @Param('token') token: string,
    @AnswerLanguage() asked: Language,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const [person] = await this.storage.transaction(WORKER, (tx) =>
      tx.query<{ language: Language }>(
        `UPDATE people SET channels = array_remove(channels, 'mail'),
                preferences_revision = preferences_revision + ('mail' = ANY(channels))::integer
         WHERE stop_token = $1 RETURNING language`,
        [isId(token) ? token : null],
      ),
    );
    if (!person) return unknown(response, asked);
    return page(person.language, `<p>${say(person.language, 'stop.done')}</p>`);
  }
}

function unknown(response: Response, language: Language): string {
  response.status(404);
  return page(language, `<p>${say(language, 'stop.unknown')}</p>`);
}

/** Only words of the catalogue stand here, so nothing needs escaping. */
function page(language: Language, content: string): string {
  const title = say(language, 'stop.title');
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title></head>
<body><main><h1>${title}</h1>
${content}
</main></body></html>
`;
}
