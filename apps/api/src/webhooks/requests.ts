import { type NoticeKind, WEBHOOK_KINDS, WEBHOOK_STATES, type WebhookState } from '@penc/domain';
import { Code, Codes, WholeNumber } from '../http/fields';
import { WebAddress } from '../http/web-address';

const MAX_URL = 2_000;

export class WebhookRequest {
  @WebAddress({ max: MAX_URL }) readonly url: string;
  @Codes(WEBHOOK_KINDS, { min: 1, max: WEBHOOK_KINDS.length }) readonly kinds: NoticeKind[];
}

export class WebhookPatch {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
  @WebAddress({ max: MAX_URL, optional: true }) readonly url?: string;
  @Codes(WEBHOOK_KINDS, { optional: true, min: 1, max: WEBHOOK_KINDS.length }) readonly kinds?: NoticeKind[];
  @Code(WEBHOOK_STATES, { optional: true }) readonly status?: WebhookState;
}

export class RotateRequest {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
}
