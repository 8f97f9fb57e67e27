export const upload = {
  reasons: {
    'no-number': 'No hay ningún número.',
    letters: 'El número tiene letras u otros signos.',
    'too-short': 'El número es demasiado corto: necesita al menos 7 dígitos.',
    'too-long': 'El número es demasiado largo: puede tener 15 dígitos como máximo.',
    'scientific-notation': 'Una hoja de cálculo abrevió el número (1,8E+10): se han perdido sus dígitos.',
    'two-numbers': 'Hay dos números en una celda.',
    extension: 'El número tiene una extensión.',
    placeholder: 'Esto ocupa el lugar de un número que falta.',
    formula: 'Esto es una fórmula, no un número.',
    decimal: 'El número tiene decimales (,0).',
    'trunk-zero':
      'Un cero entre paréntesis, (0), puede entenderse de dos maneras. Escriba el número con él o sin él.',
  },
};
