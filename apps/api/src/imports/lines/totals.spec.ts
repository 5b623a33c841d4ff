import { isTotal } from './totals';

const COLUMNS = [null, 'title', 'description', 'region', 'modalities', 'amount', 'themes'];

describe('A line of a spreadsheet', () => {
  it.each([
    [['', 'TOTAL', '', '', '', '450000000'], true],
    [['Total général', '', '', '', '', '450 000 000'], true],
    [['', '', '', '', 'Sous-total :', '90 000 000'], true],
    [['', 'Sous-total Sédhiou', '', 'Sédhiou', '', '90 000 000'], true],
    [['', 'Total', 'Total', 'Total', 'Total', '90 000 000'], true],
    [['', 'Montant total (F CFA)', '', '', '', '90 000 000'], true],
    [['', 'Subtotal', '', '', '', '90,000'], true],
    [['', 'Sub-total, Thiès region', '', '', '', '90,000'], true],
    [['', 'Grand total', '', '', '', '90,000'], true],
    // the cell of its axis is merged with those above
    [['', 'Sous-total axe 1', '', 'Sédhiou', '', '90,000', 'diaspora'], true],
    [['', 'TOTAUX', '', '', '', '90,000'], true],
    // a posting that speaks of a total, or is only begun
    [['', 'Total des besoins en eau de Tanaff', 'Un forage pour trois villages', 'Sédhiou', '', '90,000'], false],
    [['', 'Total Énergies : électrification', '', '', 'subvention', '90,000'], false],
    [['', 'Réhabilitation totale du marché', '', '', '', '90,000'], false],
    [['', 'Totalement', '', '', '', '90,000'], false],
    [['', '', '', '', '', '90,000'], false],
  ] as const)('%j is a total: %s', (cells, expected) => {
    expect(isTotal(cells, COLUMNS)).toBe(expected);
  });
});
