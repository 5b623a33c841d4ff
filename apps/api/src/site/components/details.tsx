import type { ComponentChildren } from 'preact';

interface DetailsProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly id?: string;
  /** What looks like the buttons that it stands beside. */
  readonly kind?: 'button';
  readonly children: ComponentChildren;
}

/** What one opens to see: for what few need, or what only a few of those on the page need at a time. */
export function Details({ summary, open, id, kind, children }: DetailsProps) {
  return (
    <details id={id} open={open}>
      <summary class={kind && 'button second'}>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
