import { useSay } from '../site/visit';

const KEYS = ['a', 'r', 'p', 'z', 'j', 'k'] as const;

/** What the keys do: opened by its button, or by « ? ». Whoever dictates or shakes can turn them off. */
export function KeysHelp() {
  const tell = useSay();
  return (
    <>
      <button type="button" class="keys" popovertarget="keys">
        {tell('page.inbox.keys')}
      </button>
      <dialog id="keys" class="card" popover="auto" aria-labelledby="keys-title">
        <h2 id="keys-title">{tell('page.inbox.keys')}</h2>
        <dl class="sheet">
          {KEYS.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{tell(`page.inbox.keys.${key}`)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{tell('page.inbox.keys.help')}</dd>
          </div>
        </dl>
        <label class="choice">
          <input type="checkbox" id="keys-on" checked />
          <span>{tell('page.inbox.keys.on')}</span>
        </label>
        <button type="button" class="button second" popovertarget="keys" popovertargetaction="hide">
          {tell('page.inbox.keys.close')}
        </button>
      </dialog>
    </>
  );
}
