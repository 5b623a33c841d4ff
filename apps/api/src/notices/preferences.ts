import {
  FREQUENCIES,
  type Frequency,
  InvalidInput,
  LANGUAGES,
  type Language,
  PERSON_CHANNELS,
  type PersonChannel,
  StaleRevision,
  chosenChannels,
  dialled,
} from '@penc/domain';
import { Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { Code, Codes, CurrentRevision, Revision } from '../http/fields/fields';
import { Phone } from '../http/fields/people';

export class PreferencesPatch {
  @Revision() readonly revision: number;
  @Code(LANGUAGES, { optional: true, description: 'ISO 639-1: in which Penc writes' }) readonly language?: Language;
  @Codes(PERSON_CHANNELS, { optional: true, max: PERSON_CHANNELS.length, description: 'in-app is always one of them' })
  readonly channels?: PersonChannel[];
  @Code(FREQUENCIES, {
    optional: true,
    description: 'digest: one mail a day, at 07:00 in Dakar; urgent notices do not wait',
  })
  readonly frequency?: Frequency;
  @Phone({
    optional: true,
    mayBeEmpty: true,
    description: 'where SMS go, with the code of its country; empty: none any more',
  })
  readonly phone?: string;
}
export class PreferencesView {
  @ApiProperty({ enum: LANGUAGES, description: 'ISO 639-1: in which Penc writes' }) readonly language: Language;
  @ApiProperty({ enum: PERSON_CHANNELS, isArray: true, description: 'in-app is always one of them' })
  readonly channels: PersonChannel[];
  @ApiProperty({
    enum: FREQUENCIES,
    description: 'digest: one mail a day, at 07:00 in Dakar; urgent notices do not wait',
  })
  readonly frequency: Frequency;
  @ApiProperty({ type: String, nullable: true, description: 'where SMS go; null when not given' })
  readonly phone: string | null;
  @CurrentRevision() readonly revision: number;
}

const COLUMNS = 'language, channels, frequency, phone, preferences_revision AS revision';

/** In which language, by which channels and how often a person is told; the same for all of their memberships. */
@Injectable()
export class Preferences {
  constructor(private readonly storage: Storage) {}

  async of(caller: Caller): Promise<PreferencesView> {
    const [view] = await this.storage.read<PreferencesView>(`SELECT ${COLUMNS} FROM people WHERE id = $1`, [
      caller.personId,
    ]);
    return view as PreferencesView;
  }

  change(caller: Caller, patch: PreferencesPatch): Promise<PreferencesView> {
    return this.storage.transaction(caller, (tx) => change(tx, caller.personId, patch));
  }
}

async function change(tx: Transaction, personId: string, patch: PreferencesPatch): Promise<PreferencesView> {
  const [person] = await tx.query<PreferencesView>(`SELECT ${COLUMNS} FROM people WHERE id = $1 FOR UPDATE`, [
    personId,
  ]);
  if (!person) throw new Error('a caller without a person');
  if (patch.revision !== person.revision) throw new StaleRevision(patch.revision, person.revision);
  const channels = patch.channels ?? person.channels;
  const phone = patch.phone ?? person.phone ?? '';
  // whoever was told by SMS and has a number that cannot be dialled may still choose all else
  const isAsked = patch.channels !== undefined || patch.phone !== undefined;
  if (isAsked && channels.includes('sms') && dialled(phone) === null) {
    throw new InvalidInput([{ pointer: '/channels', code: 'phone-required' }]);
  }
  const [changed] = await tx.query<PreferencesView>(
    `UPDATE people SET language = $2, channels = $3, frequency = $4, phone = $5, preferences_revision = preferences_revision + 1
     WHERE id = $1 RETURNING ${COLUMNS}`,
    [
      personId,
      patch.language ?? person.language,
      chosenChannels(channels),
      patch.frequency ?? person.frequency,
      phone === '' ? null : phone,
    ],
  );
  return changed as PreferencesView;
}
