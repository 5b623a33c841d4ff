import { Banner } from '../../site/components/banner';
import { ButtonLink } from '../../site/components/button';
import { SummaryList } from '../../site/components/summary-list';
import { useSay } from '../../site/visit';
import type { WebhookWithSecret } from '../views';

/** The one page that shows with what deliveries are signed. */
export function WebhookSecret({ webhook: { id, url, secret } }: { readonly webhook: WebhookWithSecret }) {
  const tell = useSay();
  return (
    <>
      <Banner kind="warning">{tell('page.webhook.secret.once')}</Banner>
      <SummaryList
        lines={[
          { term: tell('page.webhook.url'), value: <code>{url}</code> },
          { term: tell('page.webhook.secret'), value: <code class="secret">{secret}</code> },
        ]}
      />
      <p>{tell('page.webhook.secret.text')}</p>
      <p class="actions">
        <ButtonLink href={`/webhooks/${id}`}>{tell('page.webhook.kept')}</ButtonLink>
      </p>
    </>
  );
}
