import { sayFault, sayProblem } from '@penc/language';
import type { Refusal } from '../http/problems/refusal';
import { isPageAddress } from './address';
import { type Page, type Redirect, seeOther } from './answers';
import { type PageRequest, pageLanguage, useSay } from './visit';

/** Whoever asks for a page with a browser is answered by one; programs get problem+json everywhere. */
export function wantsPage({ originalUrl, headers }: PageRequest): boolean {
  return isPageAddress(originalUrl.replace(/\?.*$/, '')) && /\btext\/html\b/.test(headers.accept ?? '');
}

/** What somebody reads who was refused: why, and where to go from here. Who is not signed in is led there, and back. */
export function problemAnswer(refusal: Refusal, request: PageRequest): Page | Redirect {
  const { code, status, values = {}, faults = [] } = refusal;
  const next = request.method === 'GET' ? `?next=${encodeURIComponent(request.originalUrl)}` : '';
  if (code === 'not-authenticated') return seeOther(`/sign-in${next}`);
  if (code === 'second-factor-required') return seeOther(`/sign-in/second-factor${next}`);
  const language = pageLanguage(request);
  const { title, detail } = sayProblem(language, code, values);
  const wrong = faults.map((fault) => sayFault(language, fault));
  return {
    title,
    status,
    secret: true,
    content: <Problem detail={detail} wrong={wrong} status={status} id={request.id as string} />,
  };
}

interface ProblemProps {
  readonly detail: string;
  /** What of the address or the form cannot be read, one sentence each. */
  readonly wrong: readonly string[];
  readonly status: number;
  readonly id: string;
}

function Problem({ detail, wrong, status, id }: ProblemProps) {
  const say = useSay();
  return (
    <>
      <p>{detail}</p>
      {wrong.length > 0 && (
        <ul>
          {[...new Set(wrong)].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p>
        <a href="/">{say('page.problem.home')}</a>
      </p>
      {status >= 500 && <p class="hint">{say('page.problem.id', { id })}</p>}
    </>
  );
}
