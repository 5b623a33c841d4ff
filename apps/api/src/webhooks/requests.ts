import { type NoticeKind, WEBHOOK_KINDS, WEBHOOK_STATES, type WebhookState } from '@penc/domain';
import { Code, Codes, Field, type FieldOptions, WholeNumber, here } from '../http/fields';
import { controlFault, textFault } from '../http/text';

const MAX_URL = 2_000;

/** A complete web address; whether it may be reached is asked when it is. */
function WebAddress(options: FieldOptions = {}): PropertyDecorator {
  return Field(
    (value) => {
      if (typeof value !== 'string') return here('wrong-type', { expected: 'string' });
      const fault = textFault(value) ?? controlFault(value, true);
      if (fault) return here(fault);
      return value.length <= MAX_URL && isWebAddress(value) ? [] : here('bad-url');
    },
    { type: String, format: 'uri', maxLength: MAX_URL, example: 'https://example.org/penc' },
    options,
  );
}

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

export class WebhookRequest {
  @WebAddress() readonly url: string;
  @Codes(WEBHOOK_KINDS, { min: 1, max: WEBHOOK_KINDS.length }) readonly kinds: NoticeKind[];
}

export class WebhookPatch {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
  @WebAddress({ optional: true }) readonly url?: string;
  @Codes(WEBHOOK_KINDS, { optional: true, min: 1, max: WEBHOOK_KINDS.length }) readonly kinds?: NoticeKind[];
  @Code(WEBHOOK_STATES, { optional: true }) readonly status?: WebhookState;
}

export class RotateRequest {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
}
