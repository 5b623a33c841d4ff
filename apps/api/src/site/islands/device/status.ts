const STATES = ['kept', 'away', 'waiting', 'found', 'sending', 'forget'] as const;
type Told = Exclude<(typeof STATES)[number], 'forget'>;

/** Where the page says what is kept on this device; its sentences stand on the page. */
export function statusOf(forget: () => void): { tell(state: Told): void } {
  const place = document.querySelector<HTMLElement>('[data-kept]');
  const texts = JSON.parse(place?.dataset['kept'] ?? '{}') as Partial<Record<(typeof STATES)[number], string>>;
  let shown: string | undefined;

  const forgetting = (): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button second';
    button.textContent = texts.forget ?? '';
    button.addEventListener('click', () => {
      forget();
      location.reload();
    });
    return button;
  };
  return {
    tell: (state) => {
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
      const text = texts[state]?.replace('#', time);
      if (!place || text === undefined || text === shown) return;
      shown = text;
      const sentence = document.createElement('p');
      sentence.textContent = text;
      place.className = state === 'waiting' || state === 'away' ? 'banner warning' : 'banner notice';
      place.replaceChildren(sentence, ...(state === 'found' || state === 'waiting' ? [forgetting()] : []));
    },
  };
}
