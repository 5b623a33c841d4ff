import { label } from '@penc/reference';
import { Tag } from '../../site/components/tag';
import { useSay, useVisit } from '../../site/visit';
import type { Withdrawn } from '../reading/withdrawn';
import { Messages } from './talk';

/** What is left of a suggestion for a side that it was taken back from: how it ended, and what was said. */
export function WithdrawnSheet({ withdrawn: { told, how, messages } }: { readonly withdrawn: Withdrawn }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      <p>
        <Tag tone="over">{how ? label('suggestionPublicState', how, language) : tell('page.withdrawn.over')}</Tag>
      </p>
      <p class="lead">{tell('page.withdrawn.about', told)}</p>
      <p>{tell('page.withdrawn.lead')}</p>
      <section aria-labelledby="talk">
        <h2 id="talk">{tell('page.talk.title')}</h2>
        <Messages messages={messages} />
      </section>
    </>
  );
}
