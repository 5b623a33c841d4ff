import { Field, type FieldOptions, here } from './fields';
import { controlFault, textFault } from './text';

const USUAL_MAX = 500;

interface WebAddressOptions extends FieldOptions {
  readonly max?: number;
}

/** A complete web address, as a browser opens it and as one may publish it; whether it can be reached is asked when it is. */
export function WebAddress({ max = USUAL_MAX, ...options }: WebAddressOptions = {}): PropertyDecorator {
  return Field(
    (value) => {
      if (typeof value !== 'string') return here('wrong-type', { expected: 'string' });
      const fault = textFault(value) ?? controlFault(value, true);
      if (fault) return here(fault);
      if (value.length > max) return here('text-too-long', { max });
      return isWebAddress(value) ? [] : here('not-a-web-address');
    },
    { type: String, format: 'uri', maxLength: max, example: 'https://www.example.org/penc' },
    options,
  );
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
