import { type Language, isId } from '@penc/domain';
import { say } from '@penc/language';
import { Storage, WORKER } from '@penc/storage';
import { Get, Param, Post } from '@nestjs/common';
import type { Page } from '../site/answers';
import { Button } from '../site/components/button';
import { ForEverybody, PageController, WithoutFormToken } from '../site/page-controller';
import { ChosenLanguage, PageLanguage, useSay } from '../site/visit';

/**
 * Where the link of every mail leads. Opening it changes nothing, since mail scanners open links; its button, or
 * the one POST of a mail program (RFC 8058), stops the mails of the person whom the token names.
 */
@PageController('stop')
export class StopPages {
  constructor(private readonly storage: Storage) {}

  @Get(':token')
  @ForEverybody()
  async ask(
    @Param('token') token: string,
    @PageLanguage() asked: Language,
    @ChosenLanguage() chosen: Chosen,
  ): Promise<Page> {
    const [person] = await this.storage.read<Person>('SELECT language FROM people WHERE stop_token = $1', [
      isId(token) ? token : null,
    ]);
    return person ? page(chosen ?? person.language, <Question />) : unknown(asked);
  }

  @Post(':token')
  @ForEverybody()
  @WithoutFormToken()
  async stop(
    @Param('token') token: string,
    @PageLanguage() asked: Language,
    @ChosenLanguage() chosen: Chosen,
  ): Promise<Page> {
    const [person] = await this.storage.transaction(WORKER, (tx) =>
      tx.query<Person>(
        `UPDATE people SET channels = array_remove(channels, 'mail'),
                preferences_revision = preferences_revision + ('mail' = ANY(channels))::integer
         WHERE stop_token = $1 RETURNING language`,
        [isId(token) ? token : null],
      ),
    );
    if (!person) return unknown(asked);
    const language = chosen ?? person.language;
    return page(language, <Done />);
  }
}

type Chosen = Language | null;

interface Person {
  readonly language: Language;
}

function Question() {
  const tell = useSay();
  return (
    <>
      <p>{tell('stop.question')}</p>
      <form method="post">
        <Button>{tell('stop.button')}</Button>
      </form>
    </>
  );
}

function Done() {
  const tell = useSay();
  return (
    <>
      <p>{tell('stop.done')}</p>
      <p>
        <a href="/me">{tell('page.me.preferences')}</a>
      </p>
    </>
  );
}

function page(language: Language, content: Page['content'], status = 200): Page {
  return { title: say(language, 'stop.title'), language, content, status, secret: true };
}

function unknown(language: Language): Page {
  return page(language, <p>{say(language, 'stop.unknown')}</p>, 404);
}
