import type { ComponentChildren } from 'preact';

interface Line {
  readonly term: string;
  /** Nothing is shown of a line without one. */
  readonly value: ComponentChildren;
  readonly change?: { readonly href: string; readonly text: string };
}

/** Names and values: a sheet, or the answers to be checked before they are sent. */
export function SummaryList({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl class="sheet">
      {lines
        .filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(({ term, value, change }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
            {change && (
              <dd class="change">
                <a href={change.href}>
                  {change.text}
                  <span class="unseen"> {term}</span>
                </a>
              </dd>
            )}
          </div>
        ))}
    </dl>
  );
}
