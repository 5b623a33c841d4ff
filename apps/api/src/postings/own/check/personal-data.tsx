import { warningsIn } from '../../../http/personal-data-warnings';
import { Banner } from '../../../site/components/banner';
import { useSay, useVisit } from '../../../site/visit';
import type { NeedView, OfferView } from '../../views';
import type { Language } from '@penc/domain';

type View = NeedView | OfferView;

/** What in the texts of a posting may identify a person; it refuses nothing. */
export function personalDataIn(view: View, language: Language): readonly string[] {
  const { title, description } = view;
  const plan = 'plan' in view ? view.plan : undefined;
  return [...new Set(warningsIn({ title, description, plan }, language).map(({ message }) => message))];
}

export function PersonalDataNotice({ view }: { readonly view: View }) {
  const tell = useSay();
  const { language } = useVisit();
  const messages = personalDataIn(view, language);
  if (messages.length === 0) return null;
  return (
    <Banner kind="warning">
      <p>
        <strong>{tell('page.personal-data.title')}</strong>
      </p>
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Banner>
  );
}
