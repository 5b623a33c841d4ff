import { navigationOf, placeOf } from './navigation';

describe('The place of a page in the header', () => {
  it.each([
    ['/offers/new', '/my/offers/'],
    ['/offers/1/edit', '/my/offers/'],
    ['/offers/1/edit/where', '/my/offers/'],
    ['/needs/1/move', '/my/needs/'],
    ['/needs/1/near-misses', '/my/needs/'],
    ['/needs/1', '/needs/1'],
    ['/needs', '/needs'],
    ['/my/needs', '/my/needs'],
  ])('for whoever posts, that of %s is %s', (path, place) => {
    expect(placeOf(path, navigationOf('editor'))).toBe(place);
  });

  it('for whoever has no postings of their own is where it stands', () => {
    expect(placeOf('/needs/1/near-misses', navigationOf('coordinator'))).toBe('/needs/1/near-misses');
  });
});
