import { SPOKEN_LANGUAGES, ownName } from '@penc/language';
import { assetUrl } from './assets';
import type { Page } from './answers';
import { Banner } from './components/banner';
import { Bell } from './components/bell';
import { navigationOf, placeOf } from './navigation';
import { useSay, useVisit } from './visit';

/** The frame of every page. */
export function Layout({ page }: { readonly page: Page }) {
  const say = useSay();
  const { spoken } = useVisit();
  const title = `${page.hasFaults ? say('page.error-prefix') : ''}${page.title} – Penc`;
  return (
    <html lang={spoken}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#7a3b12" />
        <link rel="icon" href="data:," />
        <Assets page={page} />
      </head>
      <body>
        <a class="skip" href="#main">
          {say('page.skip')}
        </a>
        <Header />
        <div class="room">
          <main id="main" class={page.wide ? 'wide' : undefined} tabIndex={-1}>
            {page.back && (
              <a class="back" href={page.back.href}>
                {page.back.text}
              </a>
            )}
            <Flash />
            {!page.ownHeading && <h1>{page.title}</h1>}
            {page.content}
          </main>
        </div>
        <Footer />
      </body>
    </html>
  );
}

function Assets({ page }: { readonly page: Page }) {
  const { caller } = useVisit();
  const style = assetUrl('site.css');
  const scripts = ['once', ...(caller ? ['bell'] : []), ...(page.islands ?? [])].map((name) => assetUrl(`${name}.js`));
  return (
    <>
      {style && <link rel="stylesheet" href={style} />}
      {scripts.map((source) => source && <script type="module" src={source} key={source} />)}
    </>
  );
}

function Flash() {
  const say = useSay();
  const { flash } = useVisit();
  return flash && <Banner kind="success">{say(flash.key, flash.values)}</Banner>;
}

function Header() {
  const say = useSay();
  const { caller, path } = useVisit();
  const here = path.replace(/\?.*$/, '');
  const entries = navigationOf(caller?.role ?? null);
  const place = placeOf(here, entries);
  return (
    <header class="top">
      <div class="row">
        <a class="name" href="/">
          Penc
        </a>
        {caller ? (
          <Bell />
        ) : (
          <>
            <LanguageSwitch />
            <a
              href={
                here === '/' || here.startsWith('/sign-in') ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`
              }
            >
              {say('page.nav.sign-in')}
            </a>
          </>
        )}
        <button type="button" class="menu" popovertarget="places">
          {say('page.nav.menu')}
        </button>
        <div class="places" id="places" popover="auto">
          {caller && (
            <>
              <LanguageSwitch />
              <a href="/me">{say('page.nav.me')}</a>
            </>
          )}
          <nav aria-label={say('page.nav.label')}>
            <ul class="row">
              {entries.map(({ href, text }) => (
                <li key={href}>
                  <a
                    href={href}
                    aria-current={place === href ? 'page' : place.startsWith(`${href}/`) ? 'true' : undefined}
                  >
                    {say(text)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}

/** A plain link: what it changes is a cookie of this device, and nothing else. */
function LanguageSwitch() {
  const { spoken, path } = useVisit();
  return (
    <>
      {SPOKEN_LANGUAGES.filter((other) => other !== spoken).map((other) => (
        <a
          class="language"
          lang={other}
          hreflang={other}
          href={`/language/${other}?next=${encodeURIComponent(path)}`}
          key={other}
        >
          {ownName(other)}
        </a>
      ))}
    </>
  );
}

function Footer() {
  const say = useSay();
  const { contact } = useVisit();
  return (
    <footer>
      <div>
        <p>{say('page.individuals')}</p>
        {contact && (
          <p>
            {say('page.contact')} <a href={`mailto:${contact}`}>{contact}</a>
          </p>
        )}
        <ul class="row">
          <li>
            <a href="/accessibility">{say('page.accessibility.link')}</a>
          </li>
          <li>
            <a href="/api/v1/openapi.json">{say('page.api')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
