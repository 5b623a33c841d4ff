import type { PostingKind } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import { Storage } from '@penc/storage';
import { Body, Controller, applyDecorators, Get, HttpCode, Param, Patch, Post, Query, type Type } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { Acts } from '../access/marks';
import type { Page } from '../http/cursor';
import { From, IdPipe, Once } from '../http/parameters';
import { PostingQuery, listPostings } from './listing';
import { PostingsService } from './postings.service';
import { MoveRequest, NeedPatch, NeedRequest, OfferPatch, OfferRequest } from './requests';
import { NeedPage, NeedView, OfferPage, OfferView, viewOf } from './views';

type View = NeedView | OfferView;
interface Shapes {
  readonly request: Type<NeedRequest | OfferRequest>;
  readonly patch: Type<NeedPatch | OfferPatch>;
  readonly view: Type<View>;
  readonly page: Type<NeedPage | OfferPage>;
}

const Idempotent = () => ApiHeader({ name: 'Idempotency-Key', required: false });

/** Needs and offers answer to the same routes; only their shapes differ. */
function PostingsController(kind: PostingKind, shapes: Shapes) {
  const Move = (action: string, summary: string) =>
    applyDecorators(
      Post(`:id/${action}`),
      Acts('posting.move'),
      HttpCode(200),
      ApiOperation({ summary }),
      Idempotent(),
      ApiBody({ type: MoveRequest, required: false }),
      ApiOkResponse({ type: shapes.view }),
    );

  @ApiTags(`${kind}s`)
  abstract class Routes {
    constructor(
      readonly postings: PostingsService,
      readonly storage: Storage,
    ) {}

    @Post()
    @Acts('posting.create')
    @ApiOperation({ summary: `Post ${kind === 'need' ? 'a need' : 'an offer'}, as a draft or open` })
    @Idempotent()
    @ApiBody({ type: shapes.request })
    @ApiCreatedResponse({ type: shapes.view })
    create(@From() caller: Caller, @Body() body: object, @Once() once: RequestKey | null): Promise<View> {
      return this.postings.create(caller, kind, body, once);
    }

    @Get()
    @ApiOperation({ summary: `The ${kind}s that the caller may see` })
    @ApiOkResponse({ type: shapes.page })
    async list(@From() caller: Caller, @Query() query: PostingQuery): Promise<Page<View>> {
      const page = await listPostings(this.storage, caller, kind, query);
      return { ...page, items: page.items.map(viewOf) };
    }

    @Get(':id')
    @ApiOkResponse({ type: shapes.view })
    get(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<View> {
      return this.postings.get(caller, kind, id);
    }

    @Patch(':id')
    @Acts('posting.edit')
    @ApiOperation({ summary: 'Edit by a JSON merge patch based on a revision' })
    @Idempotent()
    @ApiBody({ type: shapes.patch })
    @ApiOkResponse({ type: shapes.view })
    edit(
      @From() caller: Caller,
      @Param('id', IdPipe) id: string,
      @Body() body: object,
      @Once() once: RequestKey | null,
    ): Promise<View> {
      return this.postings.edit(caller, kind, id, body, once);
    }

    @Move('publish', 'From draft to open')
    publish(
      @From() caller: Caller,
      @Param('id', IdPipe) id: string,
      @Body() body: MoveRequest,
      @Once() once: RequestKey | null,
    ): Promise<View> {
      return this.postings.move(caller, kind, id, 'publish', body.revision, once);
    }

    @Move('withdraw', 'Take it back for good')
    withdraw(
      @From() caller: Caller,
      @Param('id', IdPipe) id: string,
      @Body() body: MoveRequest,
      @Once() once: RequestKey | null,
    ): Promise<View> {
      return this.postings.move(caller, kind, id, 'withdraw', body.revision, once);
    }

    @Move('close', 'Nothing more is expected')
    close(
      @From() caller: Caller,
      @Param('id', IdPipe) id: string,
      @Body() body: MoveRequest,
      @Once() once: RequestKey | null,
    ): Promise<View> {
      return this.postings.move(caller, kind, id, 'close', body.revision, once);
    }

    @Move('reopen', 'From closed or expired back to open')
    reopen(
      @From() caller: Caller,
      @Param('id', IdPipe) id: string,
      @Body() body: MoveRequest,
      @Once() once: RequestKey | null,
    ): Promise<View> {
      return this.postings.move(caller, kind, id, 'reopen', body.revision, once);
    }
  }
  return Routes;
}

@Controller('needs')
export class NeedsController extends PostingsController('need', {
  request: NeedRequest,
  patch: NeedPatch,
  view: NeedView,
  page: NeedPage,
}) {
  constructor(postings: PostingsService, storage: Storage) {
    super(postings, storage);
  }
}

@Controller('offers')
export class OffersController extends PostingsController('offer', {
  request: OfferRequest,
  patch: OfferPatch,
  view: OfferView,
  page: OfferPage,
}) {
  constructor(postings: PostingsService, storage: Storage) {
    super(postings, storage);
  }
}
