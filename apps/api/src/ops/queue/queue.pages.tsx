import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Get } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From } from '../../http/parameters';
import type { Page } from '../../site/answers';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { QueueReading } from './queue';
import { QueueSheet } from './sheet';

@PageController('admin/queue')
export class QueuePages {
  constructor(private readonly reading: QueueReading) {}

  @Get()
  @ForSignedIn()
  async state(@From() caller: Caller, @PageLanguage() language: Language): Promise<Page> {
    const queue = await this.reading.state(caller);
    return {
      title: say(language, 'page.queue.title'),
      content: <QueueSheet queue={queue} />,
      back: { href: '/admin', text: say(language, 'page.admin.back') },
      wide: true,
    };
  }
}
