import type { FormBody } from '../../site/forms';

/** As people write it: “www.example.org” is https://www.example.org. What is no address is left for its field to refuse. */
export function withWebsite(values: FormBody): FormBody {
  const website = typeof values['website'] === 'string' ? values['website'].trim() : '';
  return /^[^\s:@/]+\.[^\s:@]+$/.test(website) ? { ...values, website: `https://${website}` } : values;
}
