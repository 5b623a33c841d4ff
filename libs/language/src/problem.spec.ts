import { sayFault, sayProblem } from './problem';

describe('a refusal', () => {
  it('names the state of a partnership in the words of its list, in French and in English', () => {
    const values = { subject: 'partnership', from: 'in-approval', action: 'edit' };
    expect(sayProblem('fr', 'illegal-move', values)).toEqual({
      title: 'Action impossible dans l’état actuel',
      detail:
        'Ce partenariat est dans l’état «\u00a0en cours d’approbation\u00a0»\u00a0: il n’est pas possible de le modifier.',
    });
    expect(sayProblem('en', 'illegal-move', { ...values, action: 'submit' }).detail).toBe(
      'This partnership is in the state “awaiting approvals”: it is not possible to submit it for approvals.',
    );
  });

  it('keeps the sentence of its code where the subject has none of its own', () => {
    const values = { subject: 'suggestion', from: 'approved', action: 'approve' };
    expect(sayProblem('en', 'illegal-move', values).detail).toBe(
      'This suggestion is approved: it is not possible to approve it.',
    );
  });

  it('writes days out', () => {
    const values = { when: 'over', reference: 'Arrêté n° 12', day: '2027-03-01' };
    expect(sayProblem('fr', 'delegation-not-in-force', values).detail).toBe(
      'Votre délégation «\u00a0Arrêté n° 12\u00a0» a pris fin le 1er mars 2027\u00a0: faites enregistrer celle qui la remplace par l’administration de Penc.',
    );
  });

  it('writes out the day by which a field is to be set', () => {
    for (const code of ['postponed-too-long', 'considering-too-long']) {
      const fault = { pointer: '/until', code, values: { days: 180, latest: '2027-05-01' } };
      expect(sayFault('fr', fault)).toMatch(/date au plus tard le 1er mai 2027\.$/);
      expect(sayFault('en', fault)).toMatch(/date no later than 1 May 2027\.$/);
    }
  });

  it('says how long a text must be', () => {
    const fault = { pointer: '/title', code: 'text-too-short', values: { min: 3 } };
    expect(sayFault('fr', fault)).toBe('Le texte est trop court\u00a0: 3 caractères au moins.');
    expect(sayFault('en', fault)).toBe('The text is too short: at least 3 characters.');
  });

  it('shows its key where the catalogue has no sentence', () => {
    expect(sayProblem('fr', 'nonsense', {}).title).toBe('problem.nonsense.title');
  });
});
