import type { Language } from '@penc/domain';
import type { Response } from 'express';

/** A page without scripts; `blocks` and `title` are HTML already. */
export function pageOf(language: Language, title: string, blocks: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title></head>
<body><main><h1>${title}</h1>
${blocks.join('\n')}
</main></body></html>
`;
}

export function sendPage(
  response: Response,
  status: number,
  language: Language,
  title: string,
  blocks: readonly string[],
): void {
  response
    .status(status)
    // with no-referrer, which is helmet's way, a browser would hide from us that a form is ours (Origin: null)
    .setHeader('Referrer-Policy', 'same-origin')
    .setHeader('Vary', 'Accept-Language')
    .setHeader('Content-Language', language)
    .type('html')
    .send(pageOf(language, title, blocks));
}
