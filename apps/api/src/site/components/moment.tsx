import { formatInstant } from '@penc/language';
import { useVisit } from '../visit';

/** « 1 janvier 2027 à 09:30 », in Dakar. */
export function Moment({ at }: { readonly at: string }) {
  const { language } = useVisit();
  return <time dateTime={at}>{formatInstant(at, language)}</time>;
}
