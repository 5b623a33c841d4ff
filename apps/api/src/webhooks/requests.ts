import { type NoticeKind, WEBHOOK_KINDS, WEBHOOK_STATES, type WebhookState } from '@penc/domain';
import { Code, Codes, Revision } from '../http/fields/fields';
import { WebAddress } from '../http/fields/web-address';

const MAX_URL = 2_000;

export class WebhookRequest {
  @WebAddress({ max: MAX_URL, description: 'where events are sent with POST' }) readonly url: string;
  @Codes(WEBHOOK_KINDS, { min: 1, max: WEBHOOK_KINDS.length, description: 'of which events it is told' })
  readonly kinds: NoticeKind[];
}

export class WebhookPatch {
  @Revision() readonly revision: number;
  @WebAddress({ max: MAX_URL, optional: true, description: 'where events are sent with POST' }) readonly url?: string;
  @Codes(WEBHOOK_KINDS, {
    optional: true,
    min: 1,
    max: WEBHOOK_KINDS.length,
    description: 'of which events it is told; the whole list',
  })
  readonly kinds?: NoticeKind[];
  @Code(WEBHOOK_STATES, { optional: true, description: '`disabled`: nothing is sent' }) readonly status?: WebhookState;
}

export class RotateRequest {
  @Revision() readonly revision: number;
}
