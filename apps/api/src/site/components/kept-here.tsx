import { useSay } from '../visit';

const STATES = ['kept', 'away', 'waiting', 'found', 'sending', 'forget'] as const;

/** In a form that is kept on the device: where its island says so. Empty until there is something to say. */
export function KeptHere() {
  const say = useSay();
  const texts = Object.fromEntries(STATES.map((state) => [state, say(`page.device.${state}`)]));
  return <div role="status" data-kept={JSON.stringify(texts)} />;
}
