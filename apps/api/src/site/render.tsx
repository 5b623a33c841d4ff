import type { Config } from '@penc/platform';
import type { Response } from 'express';
import { renderToString } from 'preact-render-to-string';
import type { Page } from './answers';
import { takeFlash } from './cookies';
import { Layout } from './layout';
import { type Visit, VisitProvider } from './visit';

/** The one way by which a page becomes an answer: the HTML, and the headers that go with it. */
export function render(page: Page, seen: Visit, response: Response, config: Config): string {
  const visit = page.language ? { ...seen, language: page.language, spoken: page.language } : seen;
  const html = renderToString(
    <VisitProvider value={visit}>
      <Layout page={page} />
    </VisitProvider>,
  );
  if (visit.flash) takeFlash(response, config);
  response
    .status(page.status ?? 200)
    .setHeader('Content-Type', 'text/html; charset=utf-8')
    .setHeader('Content-Language', visit.spoken)
    // each page is somebody’s: their language, their rights
    .setHeader('Cache-Control', page.secret ? 'no-store' : 'private, no-cache')
    // with no-referrer, which is helmet’s way, a browser would hide from us that a form is ours (Origin: null)
    .setHeader('Referrer-Policy', 'same-origin');
  response.vary('Accept-Language').vary('Cookie');
  return `<!doctype html>\n${html}`;
}
