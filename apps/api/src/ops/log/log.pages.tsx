import { type Language, scopeOf } from '@penc/domain';
import { say } from '@penc/language';
import { Get } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From } from '../../http/parameters';
import type { Page } from '../../site/answers';
import { Asked } from '../../site/asked';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { LogEntries } from './entries';
import { LogReading } from './reading';
import { LogQuery } from './views';

@PageController('log')
export class LogPages {
  constructor(private readonly log: LogReading) {}

  @Get()
  @ForSignedIn()
  async list(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(LogQuery) query: LogQuery,
  ): Promise<Page> {
    const page = await this.log.list(caller, query, language);
    return {
      title: say(language, 'page.log.title'),
      content: <LogEntries page={page} query={query} scope={scopeOf(caller.role, 'log.read') ?? 'own'} />,
      wide: true,
    };
  }
}
