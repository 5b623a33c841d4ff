import type { Language } from '@penc/domain';

/** A part of a mail; in its paragraphs, `links` become links. */
export interface Section {
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  readonly links?: readonly string[];
  /** Where to go on, as a link of its own below them. */
  readonly open?: Link;
  /** What is named and no more, a line each. */
  readonly named?: readonly Link[];
}
interface Link {
  readonly text: string;
  readonly url: string;
}

/** Plain texts as an HTML mail: nothing that people write can become markup. */
export function mailHtml(language: Language, title: string, sections: readonly Section[], footer: Section): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title></head>
<body style="margin:0;padding:24px;background:#faf6ef;color:#2b2118;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto;background:#fff;padding:24px;border-radius:8px">
<p style="margin:0 0 16px;font-weight:bold;color:#8a3b12">Penc</p>
${sections.map(sectionHtml).join('\n')}
<div style="border-top:1px solid #e5dccd;padding-top:16px;font-size:13px;color:#6b5d4f">
${footer.paragraphs.map((text) => paragraphHtml(text, footer.links, 8)).join('\n')}
</div></div></body></html>`;
}

function sectionHtml({ heading, paragraphs, links, open, named = [] }: Section): string {
  const title = heading === undefined ? '' : `<h2 style="margin:24px 0 8px;font-size:16px">${escape(heading)}</h2>\n`;
  const texts = paragraphs.map((text) => paragraphHtml(text, links, 16));
  const further = [
    ...(open ? [paragraph(linkHtml(escape(open.url), escape(open.text)), 16)] : []),
    ...named.map(({ url, text }) => paragraph(`<a href="${escape(url)}" style="${COLOUR}">${escape(text)}</a>`, 8)),
  ];
  return title + [...texts, ...further].join('\n');
}

function paragraphHtml(text: string, links: readonly string[] = [], space: number): string {
  const linked = links.reduce((html, link) => withLink(html, escape(link)), escape(text));
  return paragraph(linked, space);
}

function paragraph(html: string, space: number): string {
  return `<p style="margin:0 0 ${space}px">${html}</p>`;
}

function withLink(html: string, address: string): string {
  return html.replace(address, () => linkHtml(address, address));
}

function linkHtml(address: string, text: string): string {
  // an address that is shown has no place where it might break, and a phone is narrower than it is long
  return `<a href="${address}" style="${COLOUR};overflow-wrap:anywhere">${text}</a>`;
}

const COLOUR = 'color:#8a3b12';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
