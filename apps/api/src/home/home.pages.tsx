import { type Language, Unavailable } from '@penc/domain';
import { say } from '@penc/language';
import { Get } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';
import { HomeMap } from './home-map';
import { InsightService } from '../insight/insight.service';
import type { PlacesView } from '../insight/views';
import type { Page } from '../site/answers';
import { ButtonLink } from '../site/components/button';
import { ForEverybody, PageController } from '../site/page-controller';
import { PageLanguage, useSay, useVisit } from '../site/visit';

/** Where people arrive: what Penc is, for whom it is not, how it goes. */
@PageController()
@SkipThrottle()
export class HomePages {
  constructor(private readonly insight: InsightService) {}

  @Get()
  @ForEverybody()
  async home(@PageLanguage() language: Language): Promise<Page> {
    // the map speaks of what is public, to whomever
    const view = await this.insight.places(null).catch(nothingWhileAway);
    return { title: say(language, 'page.home.title'), content: <Home view={view} />, ownHeading: true, wide: true };
  }
}

function nothingWhileAway(error: unknown): null {
  if (error instanceof Unavailable) return null;
  throw error;
}

const STEPS = ['post', 'suggest', 'agree'] as const;

function Home({ view }: { readonly view: PlacesView | null }) {
  const tell = useSay();
  const { caller } = useVisit();
  return (
    <>
      <div>
        <h1>{tell('page.home.title')}</h1>
        <p class="lead">{tell('page.home.lead')}</p>
        <p class="actions">
          <ButtonLink href="/needs">{tell('page.home.see-needs')}</ButtonLink>
          <ButtonLink href="/offers" kind="second">
            {tell('page.home.see-offers')}
          </ButtonLink>
        </p>
        {!caller && (
          <p>
            <a href="/organisations/apply">{tell('page.apply.link')}</a>
          </p>
        )}
      </div>
      {view && <HomeMap view={view} />}
      <section aria-labelledby="how">
        <h2 id="how">{tell('page.home.how')}</h2>
        <ol class="columns">
          {STEPS.map((step, before) => (
            <li class="card" key={step}>
              <h3>
                {before + 1}. {tell(`page.home.how.${step}`)}
              </h3>
              <p>{tell(`page.home.how.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section class="aside" aria-labelledby="individuals">
        <h2 id="individuals">{tell('page.home.individuals')}</h2>
        <p>{tell('page.home.individuals.text')}</p>
      </section>
      <section aria-labelledby="name">
        <h2 id="name">{tell('page.home.name')}</h2>
        <p>{tell('page.home.name.text')}</p>
        <p class="hint">{tell('page.home.illustrative')}</p>
      </section>
    </>
  );
}
