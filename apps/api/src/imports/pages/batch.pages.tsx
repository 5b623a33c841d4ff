import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post, Query } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type PageAnswer, type Redirect, seeOther } from '../../site/answers';
import { EMPTY_FORM, type FormBody, type FormState, filledWith, plainOf, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { LOOK } from '../../site/look';
import { PageLanguage } from '../../site/visit';
import type { Batch } from '../batches/batches';
import { Imports, type Looked } from '../imports.service';
import { ImportChange, ImportCommit } from '../requests';
import { Checked } from './checked';
import { Columns, columnValues, columnsTyped } from './columns';
import { Done } from './done';

/** One spreadsheet: its columns, its lines as they would be posted, what was posted. */
@PageController('imports')
export class BatchPages {
  constructor(private readonly imports: Imports) {}

  @Get(':id')
  @ForSignedIn()
  async show(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Query('all') all: unknown,
  ): Promise<Page> {
    return batchPage(await this.imports.look(caller, id, language), language, EMPTY_FORM, all !== undefined);
  }

  @Get(':id/columns')
  @ForSignedIn()
  async columns(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Page> {
    const batch = await this.imports.read(caller, id);
    return columnsPage(batch, language, filledWith(columnValues(batch)));
  }

  @Post(':id/columns')
  @ForSignedIn()
  async change(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody | undefined,
  ): Promise<PageAnswer> {
    if (body?.[LOOK] !== undefined) return columnsPage(await this.imports.read(caller, id), language, filledWith(body));
    return submit(ImportChange, body, {
      shape: columnsTyped,
      work: async (request) => {
        await this.imports.change(caller, id, request);
        return seeOther(`/imports/${id}`);
      },
      again: async (state) => columnsPage(await this.imports.read(caller, id), language, state),
    });
  }

  @Post(':id/commit')
  @ForSignedIn()
  commit(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody | undefined,
  ): Promise<PageAnswer> {
    return submit(ImportCommit, body, {
      shape: (values) => plainOf(values, { flags: ['withoutFaulty', 'withoutDuplicates'], numbers: ['duplicates'] }),
      work: async (request) => {
        await this.imports.commit(caller, id, request);
        return seeOther(`/imports/${id}`);
      },
      again: async (state) => batchPage(await this.imports.look(caller, id, language), language, state, false),
    });
  }

  @Post(':id/undo')
  @ForSignedIn()
  undo(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody | undefined,
  ): Promise<PageAnswer> {
    return submit(ImportCommit, body, {
      work: async () => {
        await this.imports.undo(caller, id);
        return seeOther(`/imports/${id}`);
      },
      again: async (state) => batchPage(await this.imports.look(caller, id, language), language, state, false),
    });
  }

  @Post(':id/discard')
  @ForSignedIn()
  async discard(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<Redirect> {
    const { kind } = await this.imports.read(caller, id);
    await this.imports.discard(caller, id);
    return seeOther(`/imports/${kind}s`, { key: 'page.import.discarded' });
  }
}

function batchPage(looked: Looked, language: Language, state: FormState, all: boolean): Page {
  const { batch } = looked;
  const isOpen = batch.status === 'uploaded';
  return {
    title: isOpen
      ? say(language, 'page.import.check.title')
      : say(language, 'page.import.done.title', { status: batch.status }),
    back: backTo(batch, language),
    content: isOpen ? <Checked looked={looked} state={state} all={all} /> : <Done batch={batch} state={state} />,
    wide: isOpen,
  };
}

function columnsPage(batch: Batch, language: Language, state: FormState): Page {
  return {
    title: say(language, 'page.import.columns.title'),
    back: backTo(batch, language),
    content: <Columns batch={batch} state={state} />,
  };
}

function backTo({ kind }: Batch, language: Language): NonNullable<Page['back']> {
  return { href: `/imports/${kind}s`, text: say(language, 'page.import.title', { kind }) };
}
