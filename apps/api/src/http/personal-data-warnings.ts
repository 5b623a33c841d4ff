import { type Language, PERSONAL_DATA_KINDS, type PersonalDataKind, personalDataIn } from '@penc/domain';
import { say } from '@penc/language';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type Observable, map } from 'rxjs';
import { isPlainObject } from './fields/fields';
import { type PencRequest, languageOf } from './parameters';
import { step } from './fields/text';

/** Something to look at again; unlike a fault, it refuses nothing. */
export class WarningView {
  @ApiProperty({ description: 'RFC 6901 pointer into what was sent' }) readonly pointer: string;
  @ApiProperty({ description: 'stable: personal-data, and of what kind' }) readonly code: string;
  @ApiProperty({ description: 'in the language of the answer' }) readonly message: string;
}

/** For a view that answers what was written as well as what is read. */
export const Warnings = () =>
  ApiProperty({
    type: [WarningView],
    required: false,
    description: 'only in the answer to a text that was sent: what in it may identify a person',
  });

interface Text {
  readonly pointer: string;
  readonly text: string;
}

/** What was sent as text, wherever it stands; of money, the value is no text. */
function textsIn(value: unknown, pointer = ''): Text[] {
  if (typeof value === 'string') return [{ pointer, text: value }];
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => textsIn(one, pointer + step(index)));
  if (!isPlainObject(value) || ('value' in value && 'currency' in value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, pointer + step(key)));
}

/** One warning a text and kind; what was found is not repeated. */
export function warningsIn(sent: unknown, language: Language): WarningView[] {
  return textsIn(sent).flatMap(({ pointer, text }) => {
    const found = new Set<PersonalDataKind>(personalDataIn(text).map(({ kind }) => kind));
    return PERSONAL_DATA_KINDS.filter((kind) => found.has(kind)).map((kind) => ({
      pointer,
      code: `personal-data.${kind}`,
      message: say(language, `warning.${kind}`),
    }));
  });
}

/** On a controller: answers to texts say what in them looks like personal data. */
@Injectable()
export class PersonalDataWarnings implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<PencRequest>();
    if (request.method === 'GET') return next.handle();
    // only what was accepted is looked at: by then it is known to be neither deep nor long without end
    const looked = (answer: object) => ({ ...answer, warnings: warningsIn(request.body, languageOf(request)) });
    return next.handle().pipe(map((answer) => (isPlainObject(answer) ? looked(answer) : answer)));
  }
}
