import type { Language, PostingKind } from '@penc/domain';
import { say } from '@penc/language';
import { Get } from '@nestjs/common';
import type { Page } from '../../../site/answers';
import { Banner } from '../../../site/components/banner';
import { Button } from '../../../site/components/button';
import { KeptHere } from '../../../site/components/kept-here';
import { filledWith } from '../../../site/forms';
import { ForEverybody, PageController } from '../../../site/page-controller';
import { PageLanguage, useSay, useVisit } from '../../../site/visit';
import { Ahead } from './ahead';
import { DRAFT_ISLANDS, ONCE } from '../keeping';
import { TextFields } from '../steps/text';

/**
 * What islands/offline-worker.ts shows in place of /needs/new where there is no line. It is nobody’s page: what is written on
 * it stays on the device, and is sent by the real one.
 */
function OfflinePages(kind: PostingKind) {
  abstract class Pages {
    @Get('new/offline')
    @ForEverybody()
    write(@PageLanguage() language: Language): Page {
      return {
        title: say(language, `page.new.${kind}`),
        content: <Offline kind={kind} />,
        islands: DRAFT_ISLANDS,
      };
    }
  }
  return Pages;
}

function Offline({ kind }: { readonly kind: PostingKind }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      <Banner kind="warning">{tell('page.device.offline')}</Banner>
      <Banner kind="notice">{tell('page.new.nobody-by-name')}</Banner>
      <form action={`/${kind}s/new`} data-keep={`new/${kind}`} data-version="new" noValidate>
        <input type="hidden" name={ONCE} value="" />
        <TextFields state={filledWith({ language })} kind={kind} />
        <KeptHere />
        <p class="actions">
          <Button>{tell('page.device.send')}</Button>
        </p>
      </form>
      <Ahead kind={kind} />
    </>
  );
}

@PageController('needs')
export class OfflineNeed extends OfflinePages('need') {}

@PageController('offers')
export class OfflineOffer extends OfflinePages('offer') {}
