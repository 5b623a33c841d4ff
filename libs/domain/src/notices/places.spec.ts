import { placeOfNotice } from './places';

describe('A notice leads', () => {
  const id = '6f1b4f0a-0000-4000-8000-000000000000';

  it.each([
    ['suggestion-approved', 'suggestion', `/suggestions/${id}`],
    ['suggestion-message', 'suggestion', `/suggestions/${id}`],
    ['partnership-drafted', 'partnership', `/partnerships/${id}`],
    ['organisation-verified', 'organisation', `/organisations/${id}`],
    ['webhook-disabled', 'webhook', `/webhooks/${id}`],
    // to where something is to be done, not to what it is about
    ['suggestions-ready', 'need', `/inbox?needId=${id}`],
    ['suggestions-ready', 'offer', `/inbox?offerId=${id}`],
    ['suggestion-second', 'suggestion', `/inbox?at=${id}`],
    ['lists-rescored', 'weights', '/inbox'],
    ['applications-ready', 'offer', '/suggestions'],
    ['member-invited', 'organisation', '/me'],
    ['anything', 'weights', null],
  ])('%s, about a %s, to %s', (kind, type, place) => {
    expect(placeOfNotice(kind, { type, id })).toBe(place);
  });
});
