import { formatDay } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { ButtonLink } from '../../site/components/button';
import { SummaryList } from '../../site/components/summary-list';
import { useSay, useVisit } from '../../site/visit';
import type { NewApiKeyView } from './views';

/** The one page that shows a key. */
export function NewKey({ made: { name, key, expiresOn } }: { readonly made: NewApiKeyView }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      <Banner kind="warning">{tell('page.keys.once')}</Banner>
      <SummaryList
        lines={[
          { term: tell('page.keys.name'), value: name },
          { term: tell('page.keys.key'), value: <code class="secret">{key}</code> },
          { term: tell('page.keys.expires'), value: expiresOn && formatDay(expiresOn, language) },
        ]}
      />
      <p>{tell('page.keys.use')}</p>
      <p>
        <code class="secret">Authorization: Bearer {key}</code>
      </p>
      <p class="actions">
        <ButtonLink href="/me/keys">{tell('page.keys.kept')}</ButtonLink>
      </p>
    </>
  );
}
