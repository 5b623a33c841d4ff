import type { Fault } from '@penc/domain';
import { isCountry } from '@penc/reference';
import { Field, type FieldOptions, here } from './fields';
import { controlFault, textFault } from './text';

const MAX_EMAIL = 254;

function oneLine(value: unknown): Fault[] {
  if (typeof value !== 'string') return here('wrong-type', { expected: 'string' });
  const fault = textFault(value) ?? controlFault(value, true);
  return fault ? here(fault) : [];
}

/** An address as people write it; only a mail that arrives proves it. */
export function Email(options: FieldOptions = {}): PropertyDecorator {
  return Field(
    (value) => {
      const faults = oneLine(value);
      if (faults.length > 0) return faults;
      const text = value as string;
      const isOne = text.length <= MAX_EMAIL && /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@.<>]{2,}$/.test(text);
      return isOne ? [] : here('not-an-email');
    },
    { type: String, maxLength: MAX_EMAIL, example: 'awa@exemple.sn' },
    options,
  );
}

interface PhoneOptions extends FieldOptions {
  /** An empty one takes the number away. */
  readonly mayBeEmpty?: true;
}

export function Phone(options: PhoneOptions = {}): PropertyDecorator {
  return Field(
    (value) => {
      if (value === '' && options.mayBeEmpty) return [];
      const faults = oneLine(value);
      if (faults.length > 0) return faults;
      const digits = (value as string).replaceAll(/\D/g, '').length;
      return /^\+?[\d ().-]+$/.test(value as string) && digits >= 6 && digits <= 15 ? [] : here('not-a-phone');
    },
    { type: String, maxLength: 40, example: '+221 33 000 00 00' },
    options,
  );
}

/** A code of /reference/countries. */
export function Country(options: FieldOptions = {}): PropertyDecorator {
  return Field(
    (value) => {
      if (typeof value !== 'string') return here('wrong-type', { expected: 'string' });
      return isCountry(value)
        ? []
        : here('unknown-code', { value: textFault(value) ? '?' : value.slice(0, 60) || '?' });
    },
    { type: String, description: 'ISO 3166-1 alpha-2', example: 'SN' },
    options,
  );
}
