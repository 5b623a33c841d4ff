import type { RequestKey } from '@penc/storage';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Acts } from '../access/marks';
import type { Caller } from '../access/caller';
import type { Page } from '../http/lists/cursor';
import { PageQuery } from '../http/lists/paging';
import { From, IdPipe, Once } from '../http/parameters';
import { DeliveriesByHand } from './by-hand';
import { WebhookReading } from './reading';
import { RotateRequest, WebhookPatch, WebhookRequest } from './requests';
import { DeliveryPage, DeliveryView, WebhookPage, WebhookView, WebhookWithSecret } from './views';
import { WebhooksService } from './webhooks.service';

class WebhookQuery extends PageQuery {}

/** Where an organisation's own systems are told what its people are told; editors only. */
@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly reading: WebhookReading,
    private readonly byHand: DeliveriesByHand,
  ) {}

  @Acts('webhook.manage')
  @Get()
  @ApiOperation({ summary: 'The webhooks of one’s organisation' })
  @ApiOkResponse({ type: WebhookPage })
  list(@From() caller: Caller, @Query() query: WebhookQuery): Promise<Page<WebhookView>> {
    return this.reading.list(caller, query);
  }

  @Acts('webhook.manage')
  @Post()
  @ApiOperation({ summary: 'Signed by the Standard Webhooks convention; the answer alone shows the secret' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: WebhookWithSecret })
  create(
    @From() caller: Caller,
    @Body() body: WebhookRequest,
    @Once() once: RequestKey | null,
  ): Promise<WebhookWithSecret> {
    return this.webhooks.create(caller, body, once);
  }

  @Acts('webhook.manage')
  @Get(':id')
  @ApiOperation({ summary: 'One webhook, without its secret' })
  @ApiOkResponse({ type: WebhookView })
  get(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<WebhookView> {
    return this.reading.get(caller, id);
  }

  @Acts('webhook.manage')
  @Patch(':id')
  @ApiOperation({ summary: 'Change its address or kinds, disable it or enable it again' })
  @ApiOkResponse({ type: WebhookView })
  patch(@From() caller: Caller, @Param('id', IdPipe) id: string, @Body() body: WebhookPatch): Promise<WebhookView> {
    return this.webhooks.patch(caller, id, body);
  }

  @Acts('webhook.manage')
  @Delete(':id')
  @ApiOperation({ summary: 'Delete it: nothing is sent to it any more' })
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<void> {
    return this.webhooks.remove(caller, id);
  }

  @Acts('webhook.manage')
  @Post(':id/rotate')
  @HttpCode(200)
  @ApiOperation({ summary: 'A new secret; for a day, deliveries carry the signatures of both' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: WebhookWithSecret })
  rotate(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: RotateRequest,
    @Once() once: RequestKey | null,
  ): Promise<WebhookWithSecret> {
    return this.webhooks.rotate(caller, id, body.revision, once);
  }

  @Acts('webhook.manage')
  @Get(':id/deliveries')
  @ApiOperation({ summary: 'What was sent to it, newest first: attempts, answers, what is tried next' })
  @ApiOkResponse({ type: DeliveryPage, description: 'of the last 30 days' })
  deliveries(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() query: WebhookQuery,
  ): Promise<Page<DeliveryView>> {
    return this.reading.deliveries(caller, id, query);
  }

  @Acts('webhook.manage')
  @Post(':id/test')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Send a test: a delivery of the type `webhook-test`, signed, logged and retried like any other',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiAcceptedResponse({ type: DeliveryView })
  test(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Once() once: RequestKey | null,
  ): Promise<DeliveryView> {
    return this.byHand.test(caller, id, once);
  }

  @Acts('webhook.manage')
  @Post(':id/deliveries/:deliveryId/send-again')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Make one more attempt now, under the same webhook-id, whatever has become of the delivery',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiAcceptedResponse({ type: DeliveryView })
  sendAgain(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('deliveryId', IdPipe) deliveryId: string,
    @Once() once: RequestKey | null,
  ): Promise<DeliveryView> {
    return this.byHand.sendAgain(caller, id, deliveryId, once);
  }
}
