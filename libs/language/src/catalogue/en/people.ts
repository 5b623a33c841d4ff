import type { frPeople } from '../fr/people';

/** Organisations, their members, and what of people must not be written. */
export const enPeople: Record<keyof typeof frPeople, string> = {
  'notice.suggestion-suspended.title': 'Suggestion withdrawn: “{need}”',
  'notice.suggestion-suspended.body':
    'The suggestion between the need “{need}” ({needOrganisation}) and the offer of support “{offer}” ({offerOrganisation}) is withdrawn, because one of the two organisations is suspended from Penc.',
  'notice.organisation-applied.title': 'Application received: {organisation}',
  'notice.organisation-applied.body':
    'The application of {organisation} to join Penc has reached the coordination team, who will verify it. You may prepare and publish your postings already: other organisations will see them as soon as the application is verified. If you did not ask for this, ignore this e-mail or tell the coordination team.',
  'notice.organisation-to-verify.title': 'To verify: {organisation}',
  'notice.organisation-to-verify.body':
    '{organisation} applies to join Penc: verify that it exists and that its contact may speak for it, then verify or suspend it.',
  'notice.organisation-verified.title': 'Verified: {organisation}',
  'notice.organisation-verified.body':
    'The registration of {organisation} with Penc is verified. Its open postings can now be seen by all and are compared with those of other organisations.',
  'notice.organisation-suspended.title': 'Suspended: {organisation}',
  'notice.organisation-suspended.body': `{organisation} is suspended from Penc. Reason: {reason, select,
    unidentified {its existence or registration could not be established}
    unreachable {the organisation could not be reached}
    misuse {misuse of the platform}
    duplicate {the organisation is already registered}
    requested {at the organisation’s own request}
    other {another one, which the coordination team will explain}
  }. Its postings can no longer be seen by other organisations, and pending suggestions are withdrawn. Write to the coordination team if you have questions.`,
  'notice.organisation-restored.title': 'Restored: {organisation}',
  'notice.organisation-restored.body':
    '{organisation} takes part in Penc again. Its open postings can be seen by all again and are compared with those of other organisations.',
  'notice.organisation-without-editor.title': 'Organisation without an editor: {organisation}',
  'notice.organisation-without-editor.body':
    'Nobody acts for {organisation} on Penc any more: get in touch and invite somebody else.',
  'notice.member-invited.title': 'Invitation: {organisation} on Penc',
  'notice.member-invited.body': `{organisation} invites you to Penc as {role, select,
    member {a member (read only)}
    editor {an editor}
    signatory {an authorised signatory}
    coordinator {a coordinator}
    observer {an observer}
    admin {an administrator}
    other {a member}
  }. To accept, sign in with the address at which you receive this e-mail; if you act for another organisation already, the invitation waits on the page of your account. If you do not wish to join, ignore this e-mail: nothing about you is shown to the organisation before you accept.`,

  'problem.already-member.title': 'Already a member',
  'problem.already-member.detail': 'This person already has this role in this organisation.',
  'problem.last-editor.title': 'Nobody left to act',
  'problem.last-editor.detail':
    'Nobody would be left to act for this organisation. Invite somebody first, or confirm that the organisation is left without an editor (confirm=last-editor in the API): administrators will be told.',
  'problem.last-admin.title': 'Nobody left to administer',
  'problem.last-admin.detail': 'Nobody would be left to administer the platform: appoint another administrator first.',
  'fault.not-an-email': 'This is not a valid e-mail address.',
  'fault.not-a-phone':
    'This is not a telephone number: write it in digits, with the code of the country, for example “+221 33 000 00 00”.',
  'fault.field-verified': 'This field was verified: ask the coordination team to change it.',
  'fault.territories-required': 'Give the territories of this role.',
  'fault.territories-not-for-role': 'This role has no territories: leave this field empty.',
  'fault.confirm-required': 'Confirm this erasure, which is final: confirm={word}.',

  'warning.same-name':
    'An organisation of the same name is registered already, or has applied: make sure that it is not yours.',
  'warning.phone':
    'This text seems to contain a telephone number. A posting or a note must not identify any migrant: remove it if it is a person’s.',
  'warning.identity-number':
    'This text seems to contain the number of an identity card. A posting or a note must not identify any migrant: remove it.',
  'warning.passport':
    'This text seems to contain the number of a passport. A posting or a note must not identify any migrant: remove it.',
  'warning.email':
    'This text seems to contain an e-mail address. A posting or a note must not identify any migrant: remove it if it is a person’s.',
};
