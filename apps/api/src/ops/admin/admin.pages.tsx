import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Get } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From } from '../../http/parameters';
import type { Page } from '../../site/answers';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { QueueReading } from '../queue/queue';
import { AdminTasks } from './tasks';
import { Waiting } from './waiting';

/** Where administrators begin: what waits for them, then what they look after. */
@PageController('admin')
export class AdminPages {
  constructor(
    private readonly waiting: Waiting,
    private readonly queue: QueueReading,
  ) {}

  @Get()
  @ForSignedIn()
  async tasks(@From() caller: Caller, @PageLanguage() language: Language): Promise<Page> {
    const waiting = await this.waiting.of(caller);
    const queue = await this.queue.state(caller);
    return {
      title: say(language, 'page.admin.title'),
      content: <AdminTasks waiting={waiting} queue={queue} />,
      wide: true,
    };
  }
}
