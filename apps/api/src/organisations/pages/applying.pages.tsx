import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import type { RequestKey } from '@penc/storage';
import { Body, Get, Post, Query } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { type FormBody, type FormState, filledWith, plainOf, submit } from '../../site/forms';
import { LOOK } from '../../site/look';
import { ForEverybody, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { Applying } from '../applying';
import { ApplicationRequest } from '../requests';
import { Applied, ApplyingForm } from './applying-form';
import { withWebsite } from './website';

/** An organisation asks to join; no account is needed. */
@PageController('organisations')
export class ApplyingPages {
  constructor(private readonly applying: Applying) {}

  @Get('apply')
  @ForEverybody()
  form(@PageLanguage() language: Language): Page {
    return page(language, filledWith({ establishedIn: 'SN', 'contact.language': language }));
  }

  @Post('apply')
  @ForEverybody()
  take(@PageLanguage() language: Language, @Body() body: FormBody | undefined): Promise<PageAnswer> | Page {
    const values = body ?? {};
    if (values[LOOK] !== undefined) return page(language, filledWith(values));
    return submit(ApplicationRequest, values, {
      shape: ({ region: _, ...typed }) => plainOf(withWebsite(typed), { lists: ['homeTerritories'] }),
      work: async (request) => {
        const { warnings } = await this.applying.apply(request, keyOf(request), language);
        return seeOther(`/organisations/applied${warnings.length > 0 ? '?same-name=yes' : ''}`);
      },
      again: (state) => page(language, state),
    });
  }

  @Get('applied')
  @ForEverybody()
  applied(@PageLanguage() language: Language, @Query('same-name') sameName: unknown): Page {
    return {
      title: say(language, 'page.apply.done'),
      content: <Applied hasSameName={sameName === 'yes'} />,
    };
  }
}

function page(language: Language, state: FormState): Page {
  return { title: say(language, 'page.apply.title'), content: <ApplyingForm state={state} />, secret: true };
}

/** The same application, sent twice by an impatient hand, is one. */
function keyOf(request: ApplicationRequest): RequestKey {
  const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest();
  return { key: `form-${fingerprint.toString('base64url')}`, fingerprint };
}
