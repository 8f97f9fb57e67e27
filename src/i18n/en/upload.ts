export const upload = {
  reasons: {
    'no-number': 'There is no number.',
    letters: 'There are letters or other signs in the number.',
    'too-short': 'The number is too short: it needs at least 7 digits.',
    'too-long': 'The number is too long: it may have 15 digits at most.',
    'scientific-notation': 'A spreadsheet shortened the number (1.8E+10): its digits are lost.',
    'two-numbers': 'There are two numbers in one cell.',
    extension: 'The number has an extension.',
    placeholder: 'This stands for a missing number.',
    formula: 'This is a formula, not a number.',
    decimal: 'The number has decimals (.0).',
    'trunk-zero':
      'A zero in brackets, (0), can be meant in two ways. Write the number with it or without it.',
  },
};
