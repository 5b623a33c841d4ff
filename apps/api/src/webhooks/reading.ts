import { NotFound } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../http/lists/cursor';
import type { PageQuery } from '../http/lists/paging';
import { Conditions } from '../http/sql';
import {
  DELIVERY_COLUMNS,
  type DeliveryRow,
  type DeliveryView,
  WEBHOOK_COLUMNS,
  type WebhookView,
  deliveryView,
} from './views';
import { mayManage } from './webhooks.service';

const NEWEST_FIRST = '-createdAt';

/** An organisation's webhooks and what became of their deliveries, newest first. */
@Injectable()
export class WebhookReading {
  constructor(private readonly storage: Storage) {}

  async list(caller: Caller, query: PageQuery): Promise<Page<WebhookView>> {
    mayManage(caller);
    const conditions = new Conditions().add('organisation_id = ?', caller.organisationId);
    return this.page<WebhookView>('webhooks', WEBHOOK_COLUMNS, conditions, query);
  }

  async get(caller: Caller, id: string): Promise<WebhookView> {
    mayManage(caller);
    const [webhook] = await this.storage.read<WebhookView>(
      `SELECT ${WEBHOOK_COLUMNS} FROM webhooks WHERE id = $1 AND organisation_id = $2`,
      [id, caller.organisationId],
    );
    if (!webhook) throw new NotFound('webhook');
    return webhook;
  }

  async deliveries(caller: Caller, id: string, query: PageQuery): Promise<Page<DeliveryView>> {
    await this.get(caller, id);
    const conditions = new Conditions().add('webhook_id = ?', id);
    const page = await this.page<DeliveryRow>('webhook_deliveries d', DELIVERY_COLUMNS, conditions, query);
    return { ...page, items: page.items.map(deliveryView) };
  }

  private async page<View extends { readonly id: string }>(
    table: string,
    columns: string,
    conditions: Conditions,
    query: PageQuery,
  ): Promise<Page<View>> {
    if (query.cursor) {
      const { keys } = decodeCursor(query.cursor, NEWEST_FIRST, [cursorKeys.instant, cursorKeys.id]);
      conditions.add('(created_at, id) < (?::timestamptz, ?::uuid)', ...keys);
    }
    const rows = await this.storage.read<View & { createdKey: string }>(
      `SELECT ${columns}, created_at::text AS "createdKey" FROM ${table} ${conditions.where}
       ORDER BY created_at DESC, id DESC LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({ sort: NEWEST_FIRST, keys: [row.createdKey, row.id] }));
    return { ...page, items: page.items.map(withoutKey) as unknown as View[] };
  }
}

function withoutKey<Row extends { readonly createdKey: string }>({ createdKey: _key, ...view }: Row) {
  return view;
}
