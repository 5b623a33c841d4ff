import type { PipeTransform } from '@nestjs/common';

/** A form that filters sends its empty fields as well: they ask for nothing. */
export class WithoutBlanks implements PipeTransform<object, object> {
  transform(query: object): object {
    return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  }
}
