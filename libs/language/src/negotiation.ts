import { LANGUAGES, type Language } from '@penc/domain';

/**
 * The language that an Accept-Language header prefers among ours (RFC 9110, 12.5.4): by q-value, then by
 * place; `fr-SN` counts as French; `*` stands for what is not named. French when nothing fits.
 */
export function negotiateLanguage(header: string | undefined): Language {
  const ranges = (header ?? '').split(',').map(rangeOf);
  const any = ranges.find(({ tag }) => tag === '*')?.quality ?? 0;
  const wishes = LANGUAGES.map((language, order) => {
    const place = ranges.findIndex(({ tag }) => tag === language || tag.startsWith(`${language}-`));
    const named = bestQuality(ranges, language);
    return { language, quality: named ?? any, place: place === -1 ? ranges.length + order : place };
  });
  wishes.sort((a, b) => b.quality - a.quality || a.place - b.place);
  const [best] = wishes;
  return best && best.quality > 0 ? best.language : 'fr';
}

interface Range {
  readonly tag: string;
  readonly quality: number;
}

function rangeOf(text: string): Range {
  const [tag = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  if (given === undefined) return { tag, quality: 1 };
  // What is no q-value asks for nothing
  return { tag, quality: /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(given) ? Number(given) : 0 };
}

/** Null when the language is not named. */
function bestQuality(ranges: readonly Range[], language: Language): number | null {
  const named = ranges.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`));
  return named.length === 0 ? null : Math.max(...named.map(({ quality }) => quality));
}
