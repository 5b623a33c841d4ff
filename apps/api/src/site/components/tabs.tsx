interface Tab {
  readonly href: string;
  readonly text: string;
}

/** Pages that stand side by side: links, of which one is where one is. */
export function Tabs({
  label,
  tabs,
  here,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly here: string;
}) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul class="row">
        {tabs.map(({ href, text }) => (
          <li key={href}>
            <a href={href} aria-current={href === here ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
