import { type Action, InvalidInput, NotAllowed, NotFound, StaleRevision, allowed } from '@penc/domain';
import { type Config, leadsInward, mayBeReached } from '@penc/platform';
import { type RequestKey, Storage, type Transaction, putAside } from '@penc/storage';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { Caller } from '../access/caller';
import { CONFIG } from '../http/tokens';
import type { WebhookPatch, WebhookRequest } from './requests';
import { WEBHOOK_COLUMNS, type WebhookView, type WebhookWithSecret } from './views';

const MAX_WEBHOOKS = 10;
/** After a rotation, deliveries carry both signatures for so long. */
const ROTATION_HOURS = 24;
const MANAGE: Action = 'webhook.manage';

/** Another organisation's webhook does not exist; in one's own, only those who act for it may touch it. */
export function mayManage(caller: Caller): void {
  if (!allowed(caller.role, MANAGE, { own: true, inTerritory: false })) throw new NotAllowed(MANAGE);
}

/** The webhooks of an organisation. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly storage: Storage,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async create(caller: Caller, request: WebhookRequest, once: RequestKey | null): Promise<WebhookWithSecret> {
    mayManage(caller);
    this.refuseForbidden(request.url);
    // the answer that is kept for a repetition must not hold the secret
    const id = await this.storage.once(caller, once, async (tx) => {
      await refuseTooMany(tx, caller.organisationId);
      const [made] = await tx.query<{ id: string }>(
        'INSERT INTO webhooks (organisation_id, url, kinds, secret) VALUES ($1, $2, $3, $4) RETURNING id',
        [caller.organisationId, new URL(request.url).href, request.kinds, newSecret()],
      );
      if (!made) throw new Error('no webhook was made');
      await tellWebhook(tx, caller, 'create', made.id);
      return made.id;
    });
    return this.withSecret(caller, id);
  }

  patch(caller: Caller, id: string, patch: WebhookPatch): Promise<WebhookView> {
    mayManage(caller);
    if (patch.url !== undefined) this.refuseForbidden(patch.url);
    return this.storage.transaction(caller, async (tx) => {
      const webhook = await lockWebhook(tx, caller, id, patch.revision);
      const status = patch.status ?? webhook.status;
      const [changed] = await tx.query<WebhookView>(
        // enabled again, or under another address, it has not failed yet
        `UPDATE webhooks SET url = $2, kinds = $3, status = $4, revision = revision + 1, updated_at = now(),
                failing_since = CASE WHEN url = $2 AND NOT (status = 'disabled' AND $4 = 'active') THEN failing_since END
         WHERE id = $1 RETURNING ${WEBHOOK_COLUMNS}`,
        [id, patch.url === undefined ? webhook.url : new URL(patch.url).href, patch.kinds ?? webhook.kinds, status],
      );
      if (status === 'disabled') await putAside(tx, id);
      await tellWebhook(tx, caller, 'edit', id);
      return changed as WebhookView;
    });
  }

  async rotate(caller: Caller, id: string, revision: number, once: RequestKey | null): Promise<WebhookWithSecret> {
    mayManage(caller);
    await this.storage.once(caller, once, async (tx) => {
      await lockWebhook(tx, caller, id, revision);
      await tx.query(
        `UPDATE webhooks SET previous_secret = secret, previous_until = now() + make_interval(hours => $3), secret = $2,
                revision = revision + 1, updated_at = now() WHERE id = $1`,
        [id, newSecret(), ROTATION_HOURS],
      );
      await tellWebhook(tx, caller, 'rotate', id);
      return null;
    });
    return this.withSecret(caller, id);
  }

  remove(caller: Caller, id: string): Promise<void> {
    mayManage(caller);
    return this.storage.transaction(caller, async (tx) => {
      await lockWebhook(tx, caller, id, null);
      await tx.query('DELETE FROM webhooks WHERE id = $1', [id]);
      await tellWebhook(tx, caller, 'delete', id);
    });
  }

  private async withSecret(caller: Caller, id: string): Promise<WebhookWithSecret> {
    const [webhook] = await this.storage.read<WebhookWithSecret>(
      `SELECT ${WEBHOOK_COLUMNS}, secret FROM webhooks WHERE id = $1 AND organisation_id = $2`,
      [id, caller.organisationId],
    );
    if (!webhook) throw new NotFound('webhook');
    return webhook;
  }

  /** What can be told at once; whatever else a name leads to is checked when it is resolved, at each delivery. */
  private refuseForbidden(address: string): void {
    const { protocol, hostname } = new URL(address);
    const { allowHttp, allowAddresses } = this.config.webhooks;
    if (protocol !== 'https:' && !allowHttp) throw new InvalidInput([{ pointer: '/url', code: 'url-not-https' }]);
    const host = hostname.replaceAll(/^\[|\]$/g, '');
    // where an inner address is excepted, so may be its name
    const forbidden =
      isIP(host) === 0 ? allowAddresses.length === 0 && leadsInward(host) : !mayBeReached(host, allowAddresses);
    if (forbidden) {
      throw new InvalidInput([{ pointer: '/url', code: 'url-forbidden-address' }]);
    }
  }
}

function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** The organisation's row is locked: two at the same time do not both become the last. */
async function refuseTooMany(tx: Transaction, organisationId: string): Promise<void> {
  await tx.query('SELECT 1 FROM organisations WHERE id = $1 FOR NO KEY UPDATE', [organisationId]);
  const [webhooks] = await tx.query<{ count: number }>(
    'SELECT count(*)::integer AS count FROM webhooks WHERE organisation_id = $1',
    [organisationId],
  );
  if ((webhooks?.count ?? 0) >= MAX_WEBHOOKS) {
    throw new InvalidInput([{ pointer: '', code: 'too-many-webhooks', values: { max: MAX_WEBHOOKS } }]);
  }
}

/** Throws NotFound for another organisation’s, StaleRevision for another revision than a given one. */
export async function lockWebhook(
  tx: Transaction,
  caller: Caller,
  id: string,
  revision: number | null,
): Promise<WebhookView> {
  const [webhook] = await tx.query<WebhookView>(
    `SELECT ${WEBHOOK_COLUMNS} FROM webhooks WHERE id = $1 AND organisation_id = $2 FOR UPDATE`,
    [id, caller.organisationId],
  );
  if (!webhook) throw new NotFound('webhook');
  if (revision !== null && revision !== webhook.revision) throw new StaleRevision(revision, webhook.revision);
  return webhook;
}

export function tellWebhook(tx: Transaction, caller: Caller, action: string, id: string): Promise<void> {
  return tx.log({
    action: `webhook.${action}`,
    subject: { type: 'webhook', id },
    organisationIds: [caller.organisationId],
    territories: [],
  });
}
