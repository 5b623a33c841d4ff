import { NotFound } from '@penc/domain';
import type { PipeTransform } from '@nestjs/common';

const LARGEST = 9_223_372_036_854_775_807n;

/** A bigint of Postgres, as text. */
export function isMessageId(value: unknown): boolean {
  return typeof value === 'string' && /^[1-9]\d{0,18}$/.test(value) && BigInt(value) <= LARGEST;
}

/** Of a message; what cannot be one names nothing. */
export class MessageIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isMessageId(value)) throw new NotFound('path');
    return value;
  }
}
