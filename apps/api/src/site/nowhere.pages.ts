import { Get, NotFoundException } from '@nestjs/common';
import { ForEverybody, PageController } from './page-controller';

/** Addresses of no page: who has followed a dead link is known there too, so that the header is theirs and the language. */
@PageController()
export class NowherePages {
  @Get('*path')
  @ForEverybody()
  nowhere(): never {
    throw new NotFoundException();
  }
}
