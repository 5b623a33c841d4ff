import { Banner } from '../../site/components/banner';
import { useSay } from '../../site/visit';

/** What is not known of a pair, before what is. */
export function ToVerify({ sentences }: { readonly sentences: readonly string[] }) {
  const tell = useSay();
  if (sentences.length === 0) return null;
  return (
    <Banner kind="warning">
      <h3>{tell('page.suggestion.verify', { count: sentences.length })}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Banner>
  );
}
