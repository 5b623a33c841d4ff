import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Get } from '@nestjs/common';
import type { Page } from './answers';
import { ForEverybody, PageController } from './page-controller';
import { PageLanguage, useSay } from './visit';

/** The accessibility statement. */
@PageController('accessibility')
export class AccessibilityPages {
  @Get()
  @ForEverybody()
  statement(@PageLanguage() language: Language): Page {
    return { title: say(language, 'page.accessibility.title'), content: <Statement /> };
  }
}

const PARTS = ['aim', 'how', 'limits', 'contact'] as const;

function Statement() {
  const tell = useSay();
  return (
    <>
      <p class="lead">{tell('page.accessibility.lead')}</p>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{tell(`page.accessibility.${part}`)}</h2>
          <p>{tell(`page.accessibility.${part}.text`)}</p>
        </section>
      ))}
    </>
  );
}
