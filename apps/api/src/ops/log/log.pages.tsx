import { type Language, scopeOf } from '@penc/domain';
import { say, typedDay } from '@penc/language';
import { Get, Query } from '@nestjs/common';
import type { ComponentProps } from 'preact';
import type { Caller } from '../../access/caller';
import { From } from '../../http/parameters';
import type { Page, PageAnswer } from '../../site/answers';
import { type FormBody, type FormState, filledWith, plainOf, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import type { LogFilter } from './address';
import { LogEntries } from './entries';
import { LogReading } from './reading';
import { LogQuery } from './views';

@PageController('log')
export class LogPages {
  constructor(private readonly log: LogReading) {}

  /** A day that is none is said at its field, above the entries of nothing. */
  @Get()
  @ForSignedIn()
  list(@From() caller: Caller, @PageLanguage() language: Language, @Query() asked: FormBody): Promise<PageAnswer> {
    return submit(LogQuery, asked, {
      shape: (values) => plainOf(values, { beginnings: ['from'], deadlines: ['until'] }),
      work: async (query) =>
        this.page(caller, language, {
          page: await this.log.list(caller, query, language),
          query,
          state: filled(query),
        }),
      again: (state) => {
        // who may not read it is shown no form of it
        if (state.refusal) throw state.refusal;
        return this.page(caller, language, { page: null, query: alone(state.values), state });
      },
    });
  }

  private page(caller: Caller, language: Language, shown: Omit<ComponentProps<typeof LogEntries>, 'scope'>): Page {
    return {
      title: say(language, 'page.log.title'),
      content: <LogEntries {...shown} scope={scopeOf(caller.role, 'log.read') ?? 'own'} />,
      wide: true,
    };
  }
}

function filled({ text = '', subjectType, from, until }: LogQuery): FormState {
  const days = { from: from ? typedDay(from) : '', until: until ? typedDay(until) : '' };
  return filledWith({ text, subjectType: subjectType ?? '', ...days });
}

/** What an address names once. */
function alone(values: FormBody): LogFilter {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
}
