import { InvalidInput, type Language } from '@penc/domain';
import { say } from '@penc/language';
import type { Config } from '@penc/platform';
import { Body, Get, Inject, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From } from '../../http/parameters';
import { PageQuery } from '../../http/lists/paging';
import { read } from '../../http/bodies/read';
import { CONFIG } from '../../http/tokens';
import type { Page, PageAnswer } from '../../site/answers';
import { Asked } from '../../site/asked';
import { EMPTY_FORM, type FormBody, type FormState, submit } from '../../site/forms';
import { ForSignedIn, PageController, TakesFile } from '../../site/page-controller';
import { type SentFile, noFile } from '../../site/sent-file';
import { PageLanguage, Sent } from '../../site/visit';
import { FILE, TrackRecord } from './references';
import { TrackRecords } from './track-record.service';
import { type ImportView, importView, referenceView } from './views';

class MyRecordQuery extends PageQuery {}
class NothingElse {}

/** My organisation’s references: read, and imported from an IATI file. */
@PageController('my/track-record')
export class TrackRecordPages {
  constructor(
    private readonly records: TrackRecords,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @ForSignedIn()
  show(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(MyRecordQuery) query: MyRecordQuery,
  ): Promise<Page> {
    return this.page(caller, language, query, EMPTY_FORM);
  }

  /** The report stands on the page that answers: the same file sent again changes nothing. */
  @Post()
  @ForSignedIn()
  @TakesFile()
  import(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Body() body: FormBody | undefined,
    @Sent() file: SentFile | null,
  ): Promise<PageAnswer> {
    const query = read(MyRecordQuery, {});
    return submit(NothingElse, body, {
      work: async () => this.page(caller, language, query, EMPTY_FORM, await this.take(caller, language, file)),
      again: (state) => this.page(caller, language, query, state),
    });
  }

  private async take(caller: Caller, language: Language, file: SentFile | null): Promise<ImportView> {
    if (!file || file.name === '') throw noFile(FILE);
    const source = { chunks: file.chunks(this.config.importMaxBytes) };
    try {
      return importView(await this.records.import(caller, caller.organisationId, source, () => null), language);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      throw new InvalidInput(error.faults.map((fault) => ({ ...fault, pointer: `/${FILE}` })));
    }
  }

  private async page(
    caller: Caller,
    language: Language,
    query: MyRecordQuery,
    state: FormState,
    report?: ImportView,
  ): Promise<Page> {
    const { items, nextCursor } = await this.records.list(caller, caller.organisationId, query);
    const references = items.map((row) => referenceView(row, language));
    return {
      title: say(language, 'page.record.title'),
      back: { href: '/my/offers', text: say(language, 'page.mine.back.offers') },
      content: (
        <TrackRecord references={references} next={nextCursor} isFirst={!query.cursor} state={state} report={report} />
      ),
      wide: true,
    };
  }
}
