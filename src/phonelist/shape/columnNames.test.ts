import { describe, expect, it } from 'vitest';
import { NAME_WORDS, type NameKind, nameKind, speaksAgainst } from './columnNames';

const rows = NAME_WORDS.flatMap(([languages, kind, words]) =>
  words
    .split('|')
    .map((word): [word: string, kind: NameKind, languages: string] => [
      word.replaceAll('*', ''),
      kind,
      languages,
    ]),
);
/** Words that mean something else in another row, too: what speaks against a column goes first. */
const kindsOf = (word: string) => rows.filter(([other]) => other === word).map(([, kind]) => kind);

describe('what the name of a column says', () => {
  it.each(rows)('%s is %s (%s)', (word, kind) => {
    const said = nameKind(word);
    if (said !== kind)
      expect(speaksAgainst(said) || kindsOf(word).includes(said) || kind === 'party').toBe(true);
    if (kind === 'phone') expect([said, nameKind(word.toUpperCase())]).toEqual(['phone', 'phone']);
    if (['id', 'date', 'amount', 'postcode', 'about', 'noun'].includes(kind))
      expect(speaksAgainst(said)).toBe(true);
  });

  it.each<[NameKind, string[]]>([
    [
      'phone',
      [
        'TEL1',
        'TEL_2',
        'WHATS_TEL1',
        'TELF',
        'TLF',
        'FONO',
        'FONE',
        'CEL',
        'Mob',
        'Ph No',
        'Contact No',
        'Telp',
      ],
    ],
    [
      'phone',
      [
        '携帯',
        '携帯電話番号',
        '手机号码',
        'رقم الجوال',
        '휴대폰번호',
        'Cep Telefonu',
        'Số điện thoại',
        'No. HP',
        'Κινητό',
      ],
    ],
    [
      'phone',
      [
        'phoneNumber',
        'homePhone',
        'MobilePhone',
        'Phone 1 - Value',
        'Tél. portable',
        'Nº de teléfono',
        'CELULAR2',
        'Cell #',
      ],
    ],
    [
      'phone',
      [
        'Customer Phone',
        'Teléfono del cliente',
        'Телефон клиента',
        'Person - Phone - Work',
        'WhatsApp ID',
        'num_tel',
      ],
    ],
    ['party', ['Emergency contact phone', 'Agent Phone', "Assistant's Phone", 'Teléfono del asesor']],
    ['fax', ['Fax Number', 'Home Fax', 'Факс', 'Telefax']],
    ['number', ['Number', 'Número', 'From', 'dst', 'Caller ID', '#']],
    ['callingCode', ['country_code', 'phone_code', 'DDI', 'CountryCode', 'Landesvorwahl', 'Código de país']],
    ['areaCode', ['DDD', 'lada', 'area_code', 'Vorwahl', 'Код города']],
    [
      'id',
      [
        'DNI',
        'CPF',
        'RUT',
        'CUIT',
        'id',
        'Customer ID',
        'Order Number',
        'Número de cliente',
        'Kundennummer',
        'Номер договора',
        '客户编号',
      ],
    ],
    ['noun', ['contract', 'policy', 'Cliente']],
    ['date', ['date', 'created', 'Fecha de alta', 'Date of last call', 'WHATS_DATE']],
    ['postcode', ['postcode', 'PLZ', 'CEP', 'Code postal', '郵便番号']],
    ['about', ['Phone 1 - Type', 'Phone Type', 'Mobile Carrier', 'Phone Extension']],
    ['none', ['who', '', 'Contact', 'Do Not Call']],
  ])('%s: %s', (kind, names) => {
    expect(names.map((name) => [name, nameKind(name)])).toEqual(names.map((name) => [name, kind]));
  });

  it('is quick with names that nobody has', () => {
    const begun = performance.now();
    for (let at = 0; at < 2_000; at += 1) nameKind(`column ${at} of some-Thing_else ${at}x`);
    expect(nameKind('x'.repeat(100_000))).toBe('none');
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
