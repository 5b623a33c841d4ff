import { SECOND_FACTOR_STEPS, type SecondFactorStep } from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Field, Id, here } from '../../http/fields/fields';
import { textFault } from '../../http/fields/text';

const LONGEST_ADDRESS = 254;

/** As people type them: what is before the @ is the other server's affair. */
function MailAddress(): PropertyDecorator {
  return Field(
    (value) => {
      if (typeof value !== 'string') return here('wrong-type', { expected: 'string' });
      const fault = textFault(value);
      if (fault) return here(fault);
      return value.length <= LONGEST_ADDRESS && /^\s*[^\s@]+@[^\s@]+\s*$/.test(value) ? [] : here('not-an-address');
    },
    {
      type: String,
      format: 'email',
      maxLength: LONGEST_ADDRESS,
      description: 'of the account; the answer does not tell whether there is one',
    },
  );
}

/** Six digits, with or without the space in the middle. */
function MailCode(): PropertyDecorator {
  return Field((value) => (typeof value === 'string' && /^\s*\d{3} ?\d{3}\s*$/.test(value) ? [] : here('not-a-code')), {
    type: String,
    pattern: '^\\d{3} ?\\d{3}$',
    example: '482913',
    description: 'six digits of the mail, with or without the space in the middle',
  });
}

/** Of the authenticator, or a recovery code. */
export function FactorCode(): PropertyDecorator {
  const form = /^\s*(\d{3} ?\d{3}|[a-z2-7]{4}-?[a-z2-7]{4}-?[a-z2-7]{4})\s*$/i;
  return Field((value) => (typeof value === 'string' && form.test(value) ? [] : here('not-a-code')), {
    type: String,
    example: '482913',
    maxLength: 20,
    description: 'six digits of the authenticator, or a recovery code',
  });
}

export class SignInRequest {
  @MailAddress() readonly email: string;
}
export class SignInCodeRequest {
  @Id({ description: 'from the answer to the request for the mail' }) readonly challengeId: string;
  @MailCode() readonly code: string;
}
export class FactorCodeRequest {
  @FactorCode() readonly code: string;
}

/** The same for addresses that we know and for those that we do not. */
export class SignInAskedView {
  @ApiProperty({ format: 'uuid', description: 'to be sent back with the code of the mail' })
  readonly challengeId: string;
  @ApiProperty({ type: 'integer', description: 'for how many minutes link and code of the mail are good' })
  readonly minutes: number;
}

export class SignedInView {
  @ApiProperty({ format: 'uuid' }) readonly sessionId: string;
  @ApiProperty({ format: 'uuid' }) readonly membershipId: string;
  @ApiProperty({ enum: SECOND_FACTOR_STEPS, description: 'what is still to be done before the session opens all' })
  readonly secondFactor: SecondFactorStep;
}
