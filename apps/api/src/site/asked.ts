import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { Request } from 'express';
import { read } from '../http/bodies/read';

/** The query of a page as a request class. A form that filters sends its empty fields as well: they ask for nothing. */
export const Asked = createParamDecorator((type: new () => object, context: ExecutionContext): object => {
  const { query } = context.switchToHttp().getRequest<Request>();
  return read(type, Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')));
});
