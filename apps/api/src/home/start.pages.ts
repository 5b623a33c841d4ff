import type { Role } from '@penc/domain';
import { Get } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { From } from '../http/parameters';
import { type Redirect, seeOther } from '../site/answers';
import { ForSignedIn, PageController } from '../site/page-controller';

/** What waits for each: what is to be judged, what is to be answered, who asks to be let in, how it goes. */
const PLACES: Readonly<Record<Role, string>> = {
  member: '/suggestions',
  editor: '/suggestions',
  signatory: '/suggestions',
  coordinator: '/inbox',
  observer: '/insight',
  admin: '/admin',
};

/** Where one begins who did not want to go anywhere in particular. */
@PageController('start')
export class StartPages {
  @Get()
  @ForSignedIn()
  start(@From() { role }: Caller): Redirect {
    return seeOther(PLACES[role]);
  }
}
