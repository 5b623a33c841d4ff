import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Field } from '../fields/fields';

const MAX_LIMIT = 100;
/** A listing by title or name has it in its cursors: 200 characters of any script. */
const MAX_CURSOR = 2_000;
export const DEFAULT_LIMIT = 25;

/** `limit`, as it stands in a query string. */
export function Limit(): PropertyDecorator {
  return Field(
    (value) => {
      if (typeof value !== 'string' || !/^\d{1,6}$/.test(value) || Number(value) < 1)
        return [{ pointer: '', code: 'bad-limit' }];
      return Number(value) > MAX_LIMIT ? [{ pointer: '', code: 'limit-too-large', values: { max: MAX_LIMIT } }] : [];
    },
    { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    { optional: true },
  );
}

/** A whole number as it stands in a query string. */
export function QueryNumber(min: number, max: number): PropertyDecorator {
  return Field(
    (value) => {
      if (typeof value !== 'string' || !/^\d{1,9}$/.test(value)) return [{ pointer: '', code: 'not-an-integer' }];
      return Number(value) < min || Number(value) > max
        ? [{ pointer: '', code: 'out-of-range', values: { min, max } }]
        : [];
    },
    { type: 'integer', minimum: min, maximum: max },
    { optional: true },
  );
}

/** What every listing understands. */
export abstract class PageQuery {
  @Limit() readonly limit?: string;
  @Field(
    (value) => (typeof value === 'string' && value.length <= MAX_CURSOR ? [] : [{ pointer: '', code: 'bad-cursor' }]),
    {
      type: String,
      description: 'nextCursor of the page before',
    },
    { optional: true },
  )
  readonly cursor?: string;

  get size(): number {
    return Number(this.limit ?? DEFAULT_LIMIT);
  }
}

/** The description of a page of something. */
export function PageView<Item>(item: Type<Item>) {
  abstract class Described {
    @ApiProperty({ type: [item], description: 'at most `limit`' }) readonly items: Item[];
    @ApiProperty({ type: String, nullable: true, description: 'null on the last page' }) readonly nextCursor:
      string | null;
  }
  return Described;
}
