import { InvalidInput, LANGUAGES, type Language, NotFound, POSTING_KINDS, type PostingKind } from '@penc/domain';
import { say } from '@penc/language';
import { SHEET_LIMITS } from '@penc/sheets';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { Code } from '../../http/fields/fields';
import { From } from '../../http/parameters';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { type FormBody, type FormState, filledWith, submit } from '../../site/forms';
import { ForSignedIn, PageController, TakesFile } from '../../site/page-controller';
import { type SentFile, noFile } from '../../site/sent-file';
import { PageLanguage, Sent } from '../../site/visit';
import { missingFields } from '../columns/for-all';
import { Imports } from '../imports.service';
import { FILE, Sending } from './sending';

class SendRequest {
  @Code(LANGUAGES) readonly language: Language;
}

/** Where a spreadsheet is sent, and the ones that were. */
@PageController('imports')
export class SendingPages {
  constructor(private readonly imports: Imports) {}

  @Get('needs')
  @ForSignedIn()
  needs(@From() caller: Caller, @PageLanguage() language: Language): Promise<Page> {
    return this.sending(caller, 'need', language, filledWith({ language }));
  }

  @Get('offers')
  @ForSignedIn()
  offers(@From() caller: Caller, @PageLanguage() language: Language): Promise<Page> {
    return this.sending(caller, 'offer', language, filledWith({ language }));
  }

  @Post(':kinds')
  @ForSignedIn()
  @TakesFile()
  send(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('kinds') kinds: string,
    @Body() body: FormBody | undefined,
    @Sent() file: SentFile | null,
  ): Promise<PageAnswer> {
    const kind = POSTING_KINDS.find((one) => `${one}s` === kinds);
    if (!kind) throw new NotFound('path');
    return submit(SendRequest, body, {
      work: async ({ language: written }) => {
        const id = await this.take(caller, kind, written, file);
        return seeOther(`/imports/${id}${(await this.needsColumns(caller, id)) ? '/columns' : ''}`);
      },
      again: (state) => this.sending(caller, kind, language, state),
    });
  }

  private async take(caller: Caller, kind: PostingKind, language: Language, file: SentFile | null): Promise<string> {
    if (!file) throw noFile(FILE);
    try {
      const sheet = { kind, language, fileName: file.name, bytes: await file.bytes(SHEET_LIMITS.bytes) };
      return await this.imports.upload(caller, sheet, null);
    } catch (error) {
      throw error instanceof InvalidInput ? atFile(error) : error;
    }
  }

  /** Where all is known that a posting must have, the lines can be looked at at once. */
  private async needsColumns(caller: Caller, id: string): Promise<boolean> {
    const { kind, columns, forAll } = await this.imports.read(caller, id);
    return columns.includes(null) || missingFields(kind, columns, forAll).length > 0;
  }

  private async sending(caller: Caller, kind: PostingKind, language: Language, state: FormState): Promise<Page> {
    const latest = (await this.imports.latest(caller)).filter((one) => one.kind === kind);
    return {
      title: say(language, 'page.import.title', { kind }),
      back: { href: `/my/${kind}s`, text: say(language, 'page.import.back', { kind }) },
      content: <Sending kind={kind} latest={latest} state={state} />,
    };
  }
}

/** What is wrong with the file as a whole is wrong with its field. */
function atFile({ faults }: InvalidInput): InvalidInput {
  return new InvalidInput(faults.map((fault) => ({ ...fault, pointer: `/${FILE}` })));
}
