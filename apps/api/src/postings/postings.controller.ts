import type { PostingKind } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import {
  Body,
  Controller,
  applyDecorators,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  type Type,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { Acts } from '../access/marks';
import type { Page } from '../http/lists/cursor';
import { From, IdPipe, Once } from '../http/parameters';
import { PersonalDataWarnings } from '../http/personal-data-warnings';
import { PostingQuery } from './listing';
import { PostingsService } from './postings.service';
import { CloseRequest, MoveRequest } from './move-requests';
import { NeedPatch, NeedRequest, OfferPatch, OfferRequest } from './requests';
import { NeedPage, NeedView, OfferPage, OfferView } from './views';

type View = NeedView | OfferView;
interface Shapes {
  readonly request: Type<NeedRequest | OfferRequest>;
  readonly patch: Type<NeedPatch | OfferPatch>;
  readonly view: Type<View>;
  readonly page: Type<NeedPage | OfferPage>;
}

const OPTIONAL_BODY = { type: MoveRequest, required: false };
const Idempotent = () => ApiHeader({ name: 'Idempotency-Key', required: false });

/** Needs and offers answer to the same routes; only their shapes differ. */
function PostingsController(kind: PostingKind, shapes: Shapes) {
  const Move = (action: string, summary: string, body: { type: Type<object>; required: boolean } = OPTIONAL_BODY) =>
    applyDecorators(
      Post(`:id/${action}`),
      Acts('posting.move'),
      HttpCode(200),
      ApiOperation({ summary }),
      Idempotent(),
      ApiBody(body),
      ApiOkResponse({ type: shapes.view }),
    );

  @ApiTags(`${kind}s`)
  @UseInterceptors(PersonalDataWarnings)
  abstract class Routes {
    constructor(readonly postings: PostingsService) {}

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
    list(@From() caller: Caller, @Query() query: PostingQuery): Promise<Page<View>> {
      return this.postings.list(caller, kind, query);
    }

    @Get(':id')
    @ApiOperation({ summary: `One ${kind}, as it stands now` })
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
      return this.postings.move(caller, kind, id, 'publish', body, once);
    }

    @Move('pause', 'Take part in no list for a while')
    pause(
      @From() caller: Caller,
      @Param('id', IdPipe) id: string,
      @Body() body: MoveRequest,
      @Once() once: RequestKey | null,
    ): Promise<View> {
      return this.postings.move(caller, kind, id, 'pause', body, once);
    }

    @Move('resume', 'From paused back to open')
    resume(
      @From() caller: Caller,
      @Param('id', IdPipe) id: string,
      @Body() body: MoveRequest,
      @Once() once: RequestKey | null,
    ): Promise<View> {
      return this.postings.move(caller, kind, id, 'resume', body, once);
    }

    @Move('withdraw', 'Take it back for good')
    withdraw(
      @From() caller: Caller,
      @Param('id', IdPipe) id: string,
      @Body() body: MoveRequest,
      @Once() once: RequestKey | null,
    ): Promise<View> {
      return this.postings.move(caller, kind, id, 'withdraw', body, once);
    }

    @Move('close', 'Nothing more is expected, and why', { type: CloseRequest, required: true })
    close(
      @From() caller: Caller,
      @Param('id', IdPipe) id: string,
      @Body() body: CloseRequest,
      @Once() once: RequestKey | null,
    ): Promise<View> {
      return this.postings.move(caller, kind, id, 'close', body, once);
    }

    @Move('reopen', 'From closed or expired back to open')
    reopen(
      @From() caller: Caller,
      @Param('id', IdPipe) id: string,
      @Body() body: MoveRequest,
      @Once() once: RequestKey | null,
    ): Promise<View> {
      return this.postings.move(caller, kind, id, 'reopen', body, once);
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
  constructor(postings: PostingsService) {
    super(postings);
  }
}

@Controller('offers')
export class OffersController extends PostingsController('offer', {
  request: OfferRequest,
  patch: OfferPatch,
  view: OfferView,
  page: OfferPage,
}) {
  constructor(postings: PostingsService) {
    super(postings);
  }
}
