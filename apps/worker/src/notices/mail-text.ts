import type { Language } from '@penc/domain';
import { say, sayNotice } from '@penc/language';

export interface MailText {
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface MailContent {
  readonly kind: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly subject: { readonly type: string; readonly id: string };
  /** The home page of the platform. */
  readonly url: string;
}

/** The mail of a notice, as text and as HTML, in one language. Says who writes, why, and that nothing is to be paid. */
export function mailText(language: Language, content: MailContent): MailText {
  const { kind, details, url } = content;
  const { title, body } = sayNotice(language, kind, details);
  const paragraphs = [
    say(language, 'mail.greeting'),
    body,
    ...(details['illustrative'] ? [say(language, 'mail.illustrative')] : []),
  ];
  const reference = say(language, referenceOf(content.subject.type), { ...content.subject, url });
  const footer = [say(language, 'mail.why'), say(language, 'mail.no-fees'), say(language, 'mail.no-legal-value')];
  return {
    language,
    subject: title.replaceAll(/\s+/g, ' '),
    text: [...paragraphs, reference, '-- ', ...footer].join('\n\n'),
    html: mailHtml(language, title, paragraphs, { text: reference, url }, footer),
  };
}

/** Word of an organisation leads to signing in, word of a matter names the matter. */
function referenceOf(type: string) {
  return type === 'organisation' ? 'mail.organisation-reference' : 'mail.reference';
}

/** Greeting, paragraphs, a line with a link, and the small print: the frame of every mail of ours. */
export function mailHtml(
  language: Language,
  subject: string,
  paragraphs: readonly string[],
  reference: { text: string; url: string },
  footer: readonly string[],
): string {
  const main = paragraphs.map((text) => `<p style="margin:0 0 16px">${escape(text)}</p>`).join('\n');
  const small = footer.map((text) => `<p style="margin:0 0 8px">${escape(text)}</p>`).join('\n');
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(subject)}</title></head>
<body style="margin:0;padding:24px;background:#faf6ef;color:#2b2118;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto;background:#fff;padding:24px;border-radius:8px">
<p style="margin:0 0 16px;font-weight:bold;color:#8a3b12">Penc</p>
${main}
<p style="margin:0 0 24px">${withLink(reference.text, reference.url)}</p>
<div style="border-top:1px solid #e5dccd;padding-top:16px;font-size:13px;color:#6b5d4f">
${small}
</div></div></body></html>`;
}

/** The text as HTML, its address a link. */
function withLink(text: string, url: string): string {
  const address = escape(url);
  return escape(text).replace(address, () => `<a href="${address}" style="color:#8a3b12">${address}</a>`);
}

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
