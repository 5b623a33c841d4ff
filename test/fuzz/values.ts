import { addDays } from '@penc/domain';
import fc from 'fast-check';
import { type Description, type Schema, resolved } from './description';

/** Stands for what is only known when the request is sent: see memory.ts. */
export const PRESENT_REVISION = '‹present revision›';
export const POSSIBLE_MOVE = '‹possible move›';
export const SOME_ID = '‹id› ';
export const PRESENT_CODE = '‹present code›';
/** Of the SMS gateway. */
export const SMS_SECRET = 'a secret of the gateway';
/** Of somebody who may answer a suggestion by this code. */
export const SMS_PHONE = '+221771234567';
export const SMS_CODE = '4821';

const today = new Date().toISOString().slice(0, 10);

/** Sound values by the name of the field, or by `owner.field` where the owner decides. */
const KNOWN: Readonly<Record<string, readonly unknown[]>> = {
  sectors: ['31120', '14031', '16020'],
  excludedSectors: ['21030'],
  sector: ['311', '31120'],
  territories: ['SN1101', 'SN-SE', 'SN'],
  homeTerritories: ['SN1101', 'SN-SE'],
  territory: ['SN-SE', 'SN'],
  within: ['SN-SE', 'SN'],
  'amount.value': ['45000000', '60000000'],
  'envelope.value': ['900000000'],
  'ownContribution.value': ['120'],
  'min.value': ['120'],
  'max.value': ['45000000'],
  'agreed.value': ['9000'],
  'delivered.value': ['10'],
  value: ['4500', '120'],
  // sums are compared in francs: one currency keeps them in order
  currency: ['XOF'],
  start: ['2100-01-01'],
  end: ['2101-12-31'],
  themes: ['return'],
  subthemes: ['reception', 'economic-reintegration'],
  validUntil: ['2100-06-30'],
  until: [addDays(today, 30)],
  doneOn: [today],
  phone: ['+221 33 849 00 00'],
  website: ['https://penc.example'],
  limit: ['1', '5', '100'],
  minScore: ['0', '50'],
  language: ['fr', 'en'],
  country: ['FR', 'IT', 'ES'],
  diasporaCountries: ['FR', 'IT'],
  establishedIn: ['FR', 'SN'],
  code: [PRESENT_CODE],
  'X-Sms-Secret': [SMS_SECRET],
  from: [SMS_PHONE],
  text: [`OUI ${SMS_CODE}`, `no: ${SMS_CODE}`, 'Une remarque'],
};
/** Sound only together with others that the description does not speak of: left out of most bodies. */
const SELDOM = new Set([
  'cursor',
  'contractingAuthority',
  'onBehalfOf',
  'partners',
  'financingPlan',
  'inKind',
  'tranches',
  'kind',
  'sustainability',
  'approvals',
]);
/** Wanted beside some reasons: never wrong. */
const OFTEN = new Set(['note']);
const TEXTS = ['Forage pour trois villages', 'Équipement des périmètres maraîchers', 'Une remarque'];

/** A value that the description calls sound, as far as it says. */
export function soundValue(description: Description, given: Schema, name = '', owner = ''): fc.Arbitrary<unknown> {
  const schema = resolved(description, given);
  const inner = (part: Schema, partName = name) => soundValue(description, part, partName, owner);
  const known = KNOWN[`${owner}.${name}`] ?? KNOWN[name];
  if (known && schema.type !== 'array' && schema.type !== 'object') return fc.constantFrom(...known);
  if (schema.allOf?.[0]) return inner(schema.allOf[0]);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices && choices.length > 0) return fc.oneof(...choices.map((choice) => inner(choice)));
  if ((name === 'move' || name === 'answer') && schema.enum) return fc.constant(POSSIBLE_MOVE);
  if (schema.enum && schema.enum.length > 0) return fc.constantFrom(...schema.enum);
  if (name === 'email') return anAddress();
  if (typeof schema.example === 'string') return fc.constant(schema.example);
  switch (schema.type ?? 'string') {
    case 'object':
      return soundObject(description, schema, name);
    case 'array':
      return fc.uniqueArray(inner(schema.items ?? {}), {
        minLength: Math.max(1, schema.minItems ?? 0),
        maxLength: Math.max(2, schema.minItems ?? 0),
        selector: (value) => JSON.stringify(value),
      });
    case 'boolean':
      return fc.boolean();
    case 'integer':
      if (/revision/i.test(name)) return fc.constant(PRESENT_REVISION);
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 5, (schema.minimum ?? 0) + 5) });
    case 'number':
      return fc.constantFrom(schema.minimum ?? 0, schema.maximum ?? 1);
    default:
      return soundText(schema, name);
  }
}

function soundObject(description: Description, schema: Schema, name: string): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  const model = Object.fromEntries(properties.map(([key, inner]) => [key, soundValue(description, inner, key, name)]));
  const often = properties.map(([key]) => key).filter((key) => OFTEN.has(key));
  const required = [...new Set([...(schema.required ?? []), ...often])];
  const dropped = Object.keys(model).filter((key) => SELDOM.has(key) && !required.includes(key));
  return fc
    .tuple(fc.record(model, { requiredKeys: required }), fc.nat(4))
    .map(([value, roll]) => (roll === 0 ? value : without(value, dropped)));
}

function without(value: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function anAddress(): fc.Arbitrary<string> {
  return fc.uuid().map((id) => `${id}@penc.example`);
}

function soundText(schema: Schema, name: string): fc.Arbitrary<unknown> {
  switch (schema.format ?? '') {
    case 'date':
      return fc.constantFrom('2100-01-01', '2100-06-30');
    case 'date-time':
      return fc.constantFrom('2100-01-01T10:00:00Z', '2100-06-30T23:59:59.000Z');
    case 'uuid':
      return fc.constant(SOME_ID + name.replace(/Ids?$/, '').toLowerCase());
    case 'email':
      return anAddress();
    case 'uri':
      return fc.constant('https://penc.example/appel');
    default:
  }
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern));
  return fc.constantFrom(...TEXTS).map((text) => text.slice(0, schema.maxLength ?? 200));
}
