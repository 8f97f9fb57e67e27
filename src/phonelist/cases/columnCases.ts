import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { type ListCase, latin1, utf8 } from './listCase';

/** A list as some program writes it, and what is proposed for it; all other settings are those of the proposal. */
function list(
  name: string,
  lines: readonly string[],
  proposed: NonNullable<ListCase['expected']['proposed']>,
  sent?: string[][],
): ListCase {
  return { name, bytes: () => utf8(`${lines.join('\n')}\n`), expected: { proposed, ...(sent && { sent }) } };
}

/** Headers of exports with two data rows each, and the column of the numbers. */
const EXPORTS: [program: string, header: string, rows: string[], column: number][] = [
  [
    'Outlook',
    'First Name,Last Name,Home Fax,Mobile Phone',
    ['Ann,Lee,,+12025550117', 'Bob,Ray,,+12025550142'],
    3,
  ],
  ['iCloud', 'First,Last,phone mobile,Birthday', ['Ann,Lee,+12025550117,19800115', 'Bob,Ray,,19810116'], 2],
  [
    'HubSpot',
    'Record ID,First Name,Phone Number,Create Date',
    ['1234567890,Ann,,20260115', '1234567891,Bob,2025550142,20260116'],
    2,
  ],
  [
    'Salesforce',
    'Contact ID,Full Name,Mobile,Last Activity',
    ['00300001,Ann,(202) 555-0117,1', '00300002,Bob,,2'],
    2,
  ],
  [
    'Zoho CRM',
    'Record Id,Contact Name,Mobile,Created Time',
    ['554023000001,Ann,+12025550117,1767225600', '554023000099,Bob,+12025550142,1767225690'],
    2,
  ],
  [
    'Pipedrive',
    'Person - ID,Person - Name,Person - Phone - Work',
    ['1000001,Ann,+12025550117', '1000002,Bob,+12025550142'],
    2,
  ],
  ['Five9', 'number1,number2,first_name,last_disposition', ['2025550117,,Ann,1', '2025550142,,Bob,2'], 0],
  [
    'Asterisk CDR',
    'calldate,src,dst,billsec,uniqueid',
    ['2026-01-15 10:00,100,2025550117,12,1767225600.1', '2026-01-15 10:01,100,2025550142,9,1767225660.2'],
    2,
  ],
  [
    'FreePBX',
    'Date,Source,Destination,Duration',
    [
      '20260115,+12025550100,+12025550117,12',
      '20260115,+12025550100,+12025550142,13',
      '20260115,+12025550100,+12025550143,13',
    ],
    2,
  ],
  [
    '3CX',
    'Call Time,Caller ID,Destination,Status',
    [
      '2026-01-15,2025550100,2025550117,a',
      '2026-01-15,2025550100,2025550142,b',
      '2026-01-15,2025550100,2025550143,c',
    ],
    2,
  ],
  [
    'SAP',
    'Kunde;Debitornummer;Telefon 1;PLZ',
    ['Ann;10000123;+49 30 23125001;10115', 'Bob;10000456;;10117'],
    2,
  ],
  [
    'Odoo',
    'id,display_name,phone,vat',
    ['5500001,Ann,+12025550117,20123456789', '5500002,Bob,,20123456797'],
    2,
  ],
  [
    'Access',
    'ID,Contact,TelNo,Balance',
    ['1000001,Ann,2025550117,1500000', '1000002,Bob,2025550142,2500000'],
    2,
  ],
  ['Truecaller', 'Name,Number,Time', ['Ann,+12025550117,1767225600000', 'Bob,+12025550142,1767225660000'], 1],
  ['WhatsApp group', 'phoneNumber,savedName,isAdmin', ['+12025550117,Ann,0', '+12025550142,Bob,1'], 0],
  [
    'Spanish school',
    'Legajo;Apellido;DNI;Celular',
    ['1000001;Paz;40123456;1155550117', '1000002;Roca;41987654;'],
    3,
  ],
  [
    'Chilean retailer',
    'RUT;Nombre;FONO;Monto',
    ['12345678-5;Ana;221234567;1500000', '9876543-3;Luis;;2500000'],
    2,
  ],
  ['Mexican lender', 'Crédito,CURP,Nombre,Tel Casa', ['20000123,X,Ana,5555550101', '20000456,Y,Luis,'], 3],
  [
    'Brazilian clinic',
    'CPF;Nome;Dt Nasc;FONE',
    ['39053344705;Ana;15011980;1132345678', '11144477735;Bia;16011981;'],
    3,
  ],
  [
    'Brazilian shop',
    'Pedido;Cliente;CEP;Celular',
    ['10000123;Ana;01310100;11961234567', '10000456;Bia;01310200;'],
    3,
  ],
  [
    'French club',
    'N° adhérent;Nom;Code postal;Tél. portable',
    ['10000123;Anne;75001;+33 6 39 98 00 01', '10000456;Bob;75002;'],
    3,
  ],
  [
    'German club',
    'Mitgliedsnummer;Name;Geburtsdatum;Handynr',
    ['10000123;Anna;15011980;+49 1512 3456789', '10000456;Bernd;16011981;'],
    3,
  ],
  [
    'Italian shop',
    'Codice cliente;Partita IVA;Cellulare',
    ['10000123;12345678903;+39 312 345 6789', '10000456;00743110157;'],
    2,
  ],
  ['Dutch insurer', 'Klantnr;BSN;Mobiel', ['10000123;111222333;+31 6 12345678', '10000456;123456782;'], 2],
  [
    'Polish utility',
    'Nr klienta;PESEL;Nr telefonu',
    ['10000123;44051401359;+48 512 345 678', '10000456;02070803628;'],
    2,
  ],
  [
    'Turkish bank',
    'TC Kimlik No;Müşteri No;Cep Telefonu',
    ['10000000146;10000123;+90 501 234 56 78', '10000000214;10000456;'],
    2,
  ],
  [
    'Russian shop',
    'Номер договора;ИНН;Телефон',
    ['10000123;7707083893;+7 912 345-67-89', '10000456;7728168971;'],
    2,
  ],
  ['Ukrainian school', 'Код;Дата;Моб. тел', ['10000123;15012026;+380 50 123 45 67', '10000456;16012026;'], 2],
  [
    'Greek clinic',
    'ΑΦΜ;Ημερομηνία;Κινητό',
    ['123456783;15012026;+30 691 234 5678', '094014201;16012026;'],
    2,
  ],
  ['Israeli shop', 'תעודת זהות,שם,טלפון נייד', ['123456782,א,+972 50-234-5678', '000000018,ב,'], 2],
  ['Arabic shop', 'رقم العميل,الاسم,رقم الجوال', ['10000123,ا,+966 51 234 5678', '10000456,ب,'], 2],
  ['Hindi list', 'आधार,नाम,मोबाइल नंबर', ['234123412346,क,+91 81234 56789', '345123412347,ख,'], 2],
  ['Chinese CRM', '客户编号,姓名,手机号码', ['10000123,王,+86 131 2345 6789', '10000456,李,'], 2],
  [
    'Japanese shop',
    '会員番号,郵便番号,携帯',
    ['10000123,100-0001,+81 90-1234-5678', '10000456,100-0002,'],
    2,
  ],
  ['Korean shop', '고객번호,이름,휴대폰', ['10000123,김,+82 10-2000-0000', '10000456,이,'], 2],
  ['Indonesian shop', 'NIK,Nama,No. HP', ['3171234567890123,A,+62 812-345-678', '3171234567890124,B,'], 2],
  ['Vietnamese shop', 'Mã khách hàng,Tên,Số điện thoại', ['10000123,A,+84 912 345 678', '10000456,B,'], 2],
  ['Thai shop', 'รหัส,ชื่อ,เบอร์โทร', ['10000123,ก,+66 81 234 5678', '10000456,ข,'], 2],
  ['Finnish club', 'Asiakasnumero;Nimi;Puhelin', ['10000123;Aino;+358 41 2345678', '10000456;Eero;'], 2],
  [
    'Swedish club',
    'Kundnr;Personnr;Mobiltelefon',
    ['10000123;8112189876;+46 70 123 45 67', '10000456;6408233234;'],
    2,
  ],
  ['Hungarian shop', 'Ügyfélszám;Név;Telefonszám', ['10000123;Anna;+36 20 123 4567', '10000456;Béla;'], 2],
  ['Romanian shop', 'CNP;Nume;Telefon mobil', ['1800101221144;Ana;+40 712 034 567', '1900101221145;Ion;'], 2],
];

const PERU = ['DNI;TEL1;TEL2;TEL3', '40123456;912345678;;', '41987654;;923456789;', '43218877;;;934567890'];
const FOUR_CPF = [
  '39053344705;961234567',
  '11144477735;932345678',
  '52998224725;912312312',
  '86288366757;987654000',
];
const ANN_BOB = [
  ['+12025550117', 'Ann'],
  ['+12025550142', 'Bob'],
];

/** csv-cases.md, "Structure": which column holds the numbers, and what is dialled before them. */
export const COLUMN_CASES: ListCase[] = [
  list('IDs before sparse phones', PERU, { numberColumns: [1, 2, 3], numberUse: 'first', variables: [0] }, [
    ['912345678', '40123456'],
    ['923456789', '41987654'],
    ['934567890', '43218877'],
  ]),
  list('the same without names', PERU.slice(1), { numberColumns: [1, 2, 3], header: false }),
  list(
    'several numbers in most cells of the fuller column',
    [
      'Phone 1 - Value,Phone 2 - Value',
      '+1 202-555-0101,',
      '+1 202-555-0102 ::: +1 202-555-0103,+1 202-555-0104',
      '+1 202-555-0105 ::: +1 202-555-0106,',
    ],
    { numberColumns: [0] },
  ),
  list(
    'a country code in a column of its own',
    ['country_code,phone,name', '+1,2025550101,Ann', '+44,7700900102,Bob', '+52,5555550103,Cid'],
    { numberColumns: [1], countryCodeColumn: 0, areaCodeColumn: null, variables: [2] },
    [
      ['+12025550101', 'Ann'],
      ['+447700900102', 'Bob'],
      ['+525555550103', 'Cid'],
    ],
  ),
  list(
    'Vicidial: a phone code with how it is dialled',
    ['phone_code,phone_number,first_name', '1,2025550101,Ann', '01144,7700900102,Bob'],
    { numberColumns: [1], countryCodeColumn: 0 },
    [
      ['+12025550101', 'Ann'],
      ['+447700900102', 'Bob'],
    ],
  ),
  list(
    'DDI and DDD',
    ['DDI;DDD;TELEFONE;NOME', '55;11;961234567;Ana', '55;21;961234568;Bia'],
    { numberColumns: [2], countryCodeColumn: 0, areaCodeColumn: 1, variables: [3] },
    [
      ['+5511961234567', 'Ana'],
      ['+5521961234568', 'Bia'],
    ],
  ),
  list(
    'lada',
    ['nombre,lada,telefono', 'Ana,55,55550101', 'Beto,33,55550102'],
    { numberColumns: [2], areaCodeColumn: 1, countryCodeColumn: null },
    [
      ['5555550101', 'Ana'],
      ['3355550102', 'Beto'],
    ],
  ),
  list(
    'countries by their letters',
    ['country,phone', 'US,2025550101', 'GB,07700900102'],
    { numberColumns: [1], countryCodeColumn: 0 },
    [['+12025550101'], ['+447700900102']],
  ),
  list(
    'countries beside numbers that name theirs',
    ['country,phone', 'US,+12025550101', 'GB,+447700900102'],
    { countryCodeColumn: null, variables: [0] },
  ),
  {
    ...list(
      'codes as the user wants them: left out',
      ['country_code,phone', '+1,2025550101', '+44,7700900102'],
      {
        variables: [0],
      },
    ),
    chosen: { countryCodeColumn: null },
  },
  list('a code that is none', ['country_code,phone', '+1,2025550101', '+999,7700900102', '+1,2025550103'], {
    numberColumns: [1],
  }),
  list(
    'a column that is empty in every data row',
    [';Name;Phone', ';Ann;+12025550117', ';Bob;+12025550142', 'Total;2;'],
    { numberColumns: [2], variables: [1] },
    ANN_BOB,
  ),
  list(
    'the same at the end, with a rule and a title',
    ['Report;;', 'Name;Phone;', 'Ann;+12025550117;', 'Bob;+12025550142;', '----;----;----', 'Total;;2'],
    { numberColumns: [1], variables: [0] },
    ANN_BOB,
  ),
  list('days in digits', ['20260115,5550101', '20260116,5550102'], { numberColumns: [1] }),
  list('seconds since 1970', ['created,mobile', '1767225600,', '1767225601,2025550101'], {
    numberColumns: [1],
  }),
  list('IDs by their check digits', FOUR_CPF, { numberColumns: [1] }),
  list('postcodes of nine digits', ['zip,phone', '94105-1234,', '10001-5678,2025550101'], {
    numberColumns: [1],
  }),
  list('amounts', ['1500000,5550117', '2500000,5550142', '1200000,5550143'], { numberColumns: [1] }),
  list(
    'one constant number',
    ['From,To', '+12025550100,+12025550117', '+12025550100,+12025550142', '+12025550100,+12025550143'],
    { numberColumns: [1] },
  ),
  list('only IDs', ['DNI;Nombre', '40123456;Ana', '41987654;Luis'], { numberColumns: [0] }),
  list(
    'kinds of phones of which each row has one',
    [
      'Name,Home Phone,Mobile Phone,Business Phone,Home Fax',
      'Ann,,+12025550101,,',
      'Bob,+12025550102,,,+12025550199',
      'Cid,,,+12025550103,',
    ],
    { numberColumns: [1, 2, 3], variables: [0, 4] },
    [
      ['+12025550101', 'Ann', ''],
      ['+12025550102', 'Bob', '+12025550199'],
      ['+12025550103', 'Cid', ''],
    ],
  ),
  list(
    'an agent beside the customer',
    ['agent phone,customer phone', '+12025550100,+12025550117', '+12025550101,'],
    { numberColumns: [1] },
  ),
  {
    name: 'columns that the workbook hides',
    bytes: () =>
      writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [
              ['Name', 'Phone', 'Mobile', 'Secret'],
              ['Ann', '+12025550100', '+12025550117', 'x'],
              ['Bob', '+12025550101', '+12025550142', 'y'],
            ],
            columns: [{}, { hidden: true }, {}, { hidden: true }],
          },
        ],
      }),
    expected: { proposed: { numberColumns: [2], variables: [0] }, sent: ANN_BOB },
  },
  ...EXPORTS.map(([program, header, rows, column]) =>
    list(`an export: ${program}`, [header, ...rows], { header: true, numberColumns: [column] }),
  ),
];

const PHONES = ['Name,Phone', 'Ann,+12025550117', 'Bob,+12025550142'];
const pages = (rows: string) =>
  `<html><body><table><tr><td>menu</td></tr></table><table border=1>${rows}</table>`;

/** csv-cases.md, "Bytes" and "Structure": how text is cut, and files of other kinds. */
export const CUT_CASES: ListCase[] = [
  ...[
    ['before the cell', 'Name,Phone\nAnn,\t12025550117\nBob,\t12025550142\n'],
    ['behind the cell', 'Name,Phone\nAnn\t,12025550117\t\nBob\t,12025550142\t\n'],
    ['in quotes', 'Name,Phone\n"Ann","\t12025550117"\n"Bob","\t12025550142"\n'],
  ].map(
    ([where, text = '']): ListCase => ({
      name: `a tab that keeps a spreadsheet from running a cell: ${where}`,
      bytes: () => utf8(text),
      expected: {
        proposed: { delimiter: ',', header: true, variables: [0] },
        sent: [
          ['12025550117', 'Ann'],
          ['12025550142', 'Bob'],
        ],
      },
    }),
  ),
  {
    name: 'one line of another encoding among lines of UTF-8',
    bytes: () => {
      const [before, after] = ['5550001,José\n5550002,Zoë\n', '5550004,Ana\n'].map(utf8);
      return Uint8Array.from([...(before ?? []), ...latin1('5550003,Ren\xe9\n'), ...(after ?? [])]);
    },
    expected: {
      proposed: { encoding: 'utf-8' },
      rejected: [[3, 'undecodable']],
      sent: [
        ['5550001', 'José'],
        ['5550002', 'Zoë'],
        ['5550004', 'Ana'],
      ],
    },
  },
  ...[
    ['of plain cells', PHONES.map((line) => `"${line}"`)],
    ['of quoted cells', ['"Name,""Phone"""', '"Ann,""+12025550117"""', '"Bob,""+12025550142"""']],
    ['but for the header', ['Name,Phone', '"Ann,+12025550117"', '"Bob,+12025550142"']],
    ['with cells behind them', PHONES.map((line) => `"${line}",,`)],
    ['parted by semicolons', PHONES.map((line) => `"${line.replace(',', ';')}"`)],
  ].map(([which, lines]) =>
    list(`whole rows in quotes, ${which}`, lines as string[], { quote: 'row', header: true }, ANN_BOB),
  ),
  {
    ...list(
      'whole rows in quotes, as cells by choice',
      PHONES.map((line) => `"${line}"`),
      { quote: '"', width: 1 },
    ),
    chosen: { quote: '"' },
  },
  list(
    'two numbers in each quoted cell are no rows in quotes',
    ['"+1 202 555 0101, +1 202 555 0102"', '"+1 202 555 0103, +1 202 555 0104"'],
    { quote: '"' },
  ),
  list(
    'Salesforce: sentences below',
    [
      ...PHONES,
      '',
      '"Confidential Information - Do Not Distribute"',
      '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."',
      '"Generated By: Ann Lee"',
    ],
    { variables: [0] },
    ANN_BOB,
  ),
  list(
    'mysql',
    [
      '+------+--------------+',
      '| name | phone        |',
      '+------+--------------+',
      '| Ann  | +12025550117 |',
      '| Bob  | +12025550142 |',
      '+------+--------------+',
      '2 rows in set (0.00 sec)',
    ],
    { delimiter: '|', variables: [1] },
    ANN_BOB,
  ),
  list(
    'psql',
    [
      ' name |    phone     ',
      '------+--------------',
      ' Ann  | +12025550117',
      ' Bob  | +12025550142',
      '(2 rows)',
    ],
    { delimiter: '|' },
    ANN_BOB,
  ),
  list(
    'SAP: a list with its total',
    [
      '|Name  |Phone       |',
      '|------|------------|',
      '|Ann   |+12025550117|',
      '|Bob   |+12025550142|',
      '|* Total |            |',
    ],
    { delimiter: '|', variables: [1] },
    ANN_BOB,
  ),
  list(
    'Markdown',
    ['| Name | Phone |', '|:-----|------:|', '| Ann | +12025550117 |', '| Bob | +12025550142 |'],
    { delimiter: '|' },
    ANN_BOB,
  ),
  {
    name: 'a web page with a table, saved as .xls',
    bytes: () =>
      utf8(
        pages(
          '<tr><th>Name<th>Phone<tr><td>Zo&euml; &amp; Co<td x:num="12025550117">1.2E+10<tr><td>Bob<br>Ray<td>+12025550142',
        ),
      ),
    expected: {
      proposed: { container: 'markup', header: true },
      sent: [
        ['12025550117', 'Zoë & Co'],
        ['+12025550142', 'Bob\nRay'],
      ],
      totals: { rows: 3, notData: 1 },
    },
  },
  {
    name: 'an XML spreadsheet with a hidden column, a hidden row and a gap',
    bytes: () =>
      utf8(
        `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S 1"><Table><Column ss:Index="2" ss:Hidden="1"/>${[
          '<Row><Cell><Data ss:Type="String">Name</Data></Cell><Cell><Data ss:Type="String">Phone</Data></Cell><Cell><Data ss:Type="String">Mobile</Data></Cell></Row>',
          '<Row ss:Index="3"><Cell><Data ss:Type="String">Ann</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">12025550117</Data></Cell></Row>',
          '<Row ss:Hidden="1"><Cell><Data ss:Type="String">Bob</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">1.2025550142E10</Data></Cell></Row>',
        ].join('')}</Table></Worksheet></Workbook>`,
      ),
    expected: {
      proposed: { container: 'markup', sheet: 'S 1', numberColumns: [2], variables: [0] },
      sent: [['12025550117', 'Ann']],
      totals: { rows: 4, blank: 1, hidden: 1, notData: 1 },
    },
  },
  {
    name: 'a web page that names its encoding',
    bytes: () =>
      latin1(
        '<meta charset="windows-1251"><table><tr><td>\xc8\xe2\xe0\xed<td>+12025550117<tr><td>\xcf\xb8\xf2\xf0<td>+12025550142</table>',
      ),
    expected: {
      proposed: { encoding: 'windows-1251' },
      sent: [
        ['+12025550117', 'Иван'],
        ['+12025550142', 'Пётр'],
      ],
    },
  },
  {
    name: 'an OpenDocument spreadsheet',
    bytes: () =>
      writeOds({
        sheets: [
          {
            name: 'S',
            rows: [
              ['Name', 'Phone'],
              ['Ann', 12025550117],
              ['Bob', '+12025550142'],
              [],
              ['Cid', '+12025550143'],
            ],
          },
        ],
      }),
    expected: {
      proposed: { container: 'ods', sheet: 'S', header: true },
      sent: [
        ['12025550117', 'Ann'],
        ['+12025550142', 'Bob'],
        ['+12025550143', 'Cid'],
      ],
      totals: { rows: 5, ready: 3, blank: 1, notData: 1 },
    },
  },
  {
    name: 'vCards of several versions',
    bytes: () =>
      utf8(
        'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\n  Lee\r\nTEL;TYPE=CELL:+1 202-555-0117\r\nTEL;TYPE=FAX:+1 202-555-0118\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=B3pez;Ana;;;\r\nTEL:+1 202-555-0143\r\nitem1.TEL;PREF:+1 202-555-0142\r\nEND:VCARD\r\n',
      ),
    expected: {
      proposed: { container: 'vcard', header: false, numberColumns: [1] },
      sent: [
        ['+12025550117', 'Ann Lee', '+1 202-555-0118'],
        ['+12025550142', 'Ana López', ''],
      ],
      totals: { rows: 2, ready: 2 },
    },
  },
  {
    name: 'a binary workbook',
    bytes: () => latin1('PK\x03\x04 [Content_Types].xml xl/workbook.bin'),
    expected: { stop: 'xlsb' },
  },
  {
    name: 'a Numbers document',
    bytes: () => latin1('PK\x03\x04 Index/Document.iwa'),
    expected: { stop: 'numbers' },
  },
  {
    name: 'a text document',
    bytes: () => latin1('PK\x03\x04 [Content_Types].xml word/document.xml'),
    expected: { stop: 'document' },
  },
  { name: 'a SYLK file', bytes: () => utf8('ID;PWXL;N;E\nC;Y1;X1;K"Name"\n'), expected: { stop: 'sylk' } },
  { name: 'a database', bytes: () => latin1('SQLite format 3\0'), expected: { stop: 'database' } },
  {
    name: 'XML without a table',
    bytes: () => utf8('<?xml version="1.0"?><contacts><c phone="1"/></contacts>'),
    expected: { stop: 'xml' },
  },
  {
    name: 'text of a fixed width',
    bytes: () => utf8('Name          Phone\nAnn Lee       +12025550117\nBob Ray       +12025550142\n'),
    expected: { stop: 'fixed-width' },
  },
  {
    name: 'numbers with wide gaps, which are no columns',
    bytes: () => utf8('+1 202  555 0117\n+1 202  555 0142\n'),
    expected: { sent: [['+12025550117'], ['+12025550142']] },
  },
];
