/**
 * What the name of a column says of its cells:
 * `phone` a person's number; `fax`, and `party` the number of somebody else (an agent, an emergency contact); `number` a
 * number of what is not said, and the two ends of a call; `callingCode` and `areaCode` what is dialled before a number;
 * `hidden…` kinds speak against it: `id`, `date`, `amount`, `postcode`, and `about` what is told of a number (its type).
 * `noun` is a thing that has numbers of its own, so that `order number` is an ID, and `customer phone` a phone.
 */
export type NameKind =
  | 'phone'
  | 'fax'
  | 'party'
  | 'number'
  | 'callingCode'
  | 'areaCode'
  | 'id'
  | 'date'
  | 'amount'
  | 'postcode'
  | 'about'
  | 'noun'
  | 'none';

const PARTS_NO_WORDS = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{S}\p{M}\s]/u;

type Row = [languages: string, kind: NameKind, words: string];

/**
 * One row a language and kind; between bars one word or some that follow each other. `*` stands for more letters. Words
 * are in lower case and may have their accents: both sides lose them. Scripts that part no words are found anywhere.
 */
export const NAME_WORDS: readonly Row[] = [
  // phones
  [
    'en',
    'phone',
    '*phone|*phones|phoneno*|phonenum*|phone*|telephone*|tel|tels|tele|mobile*|mob|mobno|mobileno',
  ],
  ['en', 'phone', 'cell|cells|cellular|cellnum*|landline|msisdn*|ph|ph no|ph num|e164|telno|contact no'],
  [
    'en',
    'phone',
    'contact number|contact num|contact nr|contact nos|contactno|contactnumber|dial|sms|text number|whats app',
  ],
  [
    'en',
    'phone',
    '*whatsapp*|whats|whats app id|whatsapp id|wa id|wa number|wa no|viber|gsm|home ph|work ph|best number|call back number',
  ],
  [
    'en',
    'phone',
    'number to call|dialed number|dialled number|number dialed|phn|phne|tn|did number|lead phone|ani',
  ],
  [
    'es',
    'phone',
    'tel*fono*|telef*|telf*|telcli*|telcasa*|teltrab*|telcont*|telcel*|telmov*|telofi*|numtel*|nrotel*|tlf*|tlfn*|tfno*|tfn|tf|tfl|fono*|movil*|celular*|cel|celu|cels|fijo|wsp|wpp|wapp|telcel',
  ],
  [
    'es',
    'phone',
    'numero de contacto|nro de contacto|num contacto|nro contacto|numero contacto|linea telefonica|telfijo|telmovil',
  ],
  [
    'pt',
    'phone',
    'telefone*|fone*|*fone|telemovel*|telem|tlm|tlmv|zap|contato telefonico|numero de contato|num contato',
  ],
  ['fr', 'phone', 'portable*|numero de tel|no tel|num tel|n tel|tel fixe|tel port|fixe|ligne fixe'],
  [
    'de',
    'phone',
    '*telefon*|telefonnr|handy*|mobil|mobilnr|mobilnummer|mobilfunk*|*rufnummer*|*rufnr|fon|festnetz*',
  ],
  ['it', 'phone', 'telefono*|cellulare*|recapito telefonico|numero di cellulare|fisso|utenza telefonica'],
  ['nl', 'phone', '*telefoon*|mobiel*|gsm nummer|vast nummer|tel nr|telnr'],
  ['pl', 'phone', 'telefon*|komorka|komorkowy|kom|nr tel|nr telefonu|tel kom'],
  ['cs, sk', 'phone', 'telefon*|mobil|mobilni|mobilny|tel c|telefonni'],
  ['hu', 'phone', 'telefonszam*|mobilszam*|telszam'],
  ['ro', 'phone', 'telefon|mobil|nr telefon|celular'],
  ['tr', 'phone', 'telefon*|cep tel*|ceptel|gsm no|tel no|iletisim no'],
  ['sv, da, no', 'phone', 'telefon*|tlf*|mobil*nr|mobilnummer|mobiltlf|mobtlf|tel nr|telefonnr'],
  ['fi', 'phone', '*puhelin*|puh|puhnro|matkapuh|gsm'],
  ['is', 'phone', 'simi|farsimi|simanumer'],
  ['et, lv, lt', 'phone', 'telefon*|mobiil*|talrunis|talr|telefonas|telefono nr|mob'],
  ['hr, sr, sl', 'phone', 'telefon*|mobitel*|mob|telefonski broj|broj telefona'],
  ['sq, mt', 'phone', 'celular|telefoni|numri i telefonit|mowbajl'],
  ['ru', 'phone', '*телефон*|тел|моб|мобильн*|сотов*|сот|номер тел'],
  ['uk, bg', 'phone', 'мобільн*|моб тел|телефонен|gsm номер|мобилен'],
  ['el', 'phone', 'τηλεφων*|τηλ|κινητο*|σταθερο'],
  [
    'id, ms',
    'phone',
    'telp*|telepon*|telefon|no hp|nomor hp|nohp|hp|handphone|no telp|no wa|nomor wa|no tel|no telefon bimbit|bimbit',
  ],
  ['vi', 'phone', 'dien thoai|so dien thoai|sdt|so dt|dtdd|di dong|so di dong'],
  ['tl, sw', 'phone', 'telepono|selpon|simu|namba ya simu|nambari ya simu'],
  ['zh', 'phone', '电话|電話|手机|手機|行動電話|联系方式|聯絡方式|移动电话|座机'],
  ['ja', 'phone', '電話|携帯|ケータイ|でんわ|連絡先'],
  ['ko', 'phone', '전화|휴대폰|핸드폰|휴대전화|연락처|전화번호|모바일'],
  ['ar', 'phone', 'هاتف|جوال|موبايل|محمول|تليفون|تلفون|واتساب'],
  ['fa, ur', 'phone', 'تلفن|موبایل|همراه|فون'],
  ['he', 'phone', 'טלפון|נייד|סלולרי|פלאפון'],
  ['hi, bn, ta', 'phone', 'फोन|फ़ोन|मोबाइल|दूरभाष|ফোন|মোবাইল|தொலைபேசி|கைபேசி'],
  ['th', 'phone', 'โทรศัพท์|มือถือ|เบอร์|โทร'],
  ['ka, hy', 'phone', 'ტელეფონი|მობილური|հեռախոս'],
  // not a person's own, or nothing that hears
  ['en', 'fax', 'fax*|telefax*|facsimile|pager|telex|beeper'],
  ['ru, zh, ja, ko, ar', 'fax', 'факс*|传真|傳真|ファックス|ファクス|팩스|فاكس'],
  [
    'en',
    'party',
    'agent|assistant|emergency|spouse|referrer|referred|guarantor|reference person|next of kin|sender|account manager',
  ],
  [
    'en',
    'party',
    'sales rep|salesperson|callback|caller id number|outbound caller id|our|support|helpline|hotline|supervisor',
  ],
  [
    'es',
    'party',
    'agente|asesor|vendedor|emergencia|conyuge|garante|aval|fiador|referencia personal|familiar|remitente|ejecutivo|gestor|asistente',
  ],
  [
    'pt, fr, de, it',
    'party',
    'emergência|fiador|urgence|conjoint|vendeur|conseiller|notfall*|berater|vertreter|garant|venditore|emergenza',
  ],
  // a number of what is not said
  [
    'en',
    'number',
    'number*|no|nos|num|nr|nbr|#|caller|callee|called|calling|destination|dst|src|source|to|from|clid|dialed|callerid|caller id',
  ],
  [
    'es, pt, it',
    'number',
    'numero*|nro|nº|n°|origen|destino|llamado|llamante|origem|chamado|mittente|destinatario',
  ],
  ['fr, de, nl', 'number', 'n|nummer*|appele|appelant|angerufen*|anrufer|ziel'],
  ['ru, pl, cs', 'number', 'номер*|№|numer*|cislo'],
  ['zh, ja, ko', 'number', '号码|號碼|番号|번호'],
  ['ar, fa, he', 'number', 'رقم|شماره|מספר'],
  ['tr, id, vi, hu', 'number', 'numara*|nomor|szam|so'],
  // what is dialled before a number
  [
    'en',
    'callingCode',
    'country code|countrycode|calling code|callingcode|phone code|phonecode|phone country code|phone prefix|phonecountrycode',
  ],
  [
    'en',
    'callingCode',
    'dial code|dialing code|dialling code|dialcode|dial prefix|country prefix|country calling code|intl code|isd|isd code',
  ],
  [
    'en',
    'callingCode',
    'mobile code|country dial code|cc|int code|international code|country no|phone country|country phone code|mobile country code',
  ],
  ['pt', 'callingCode', 'ddi|codigo do pais|cod pais|codigo internacional'],
  [
    'es',
    'callingCode',
    'codigo de pais|codigo pais|cod pais|prefijo internacional|prefijo pais|clave de pais|clave pais|lada internacional|indicativo pais|codigo del pais',
  ],
  [
    'fr, it',
    'callingCode',
    'indicatif pays|indicatif|code pays|prefisso internazionale|prefisso paese|indicatif international',
  ],
  [
    'de, nl',
    'callingCode',
    'landesvorwahl|laendervorwahl|ländervorwahl|landvorwahl|landcode|landnummer|landnetnummer|landeskennzahl',
  ],
  ['pl, tr, ru', 'callingCode', 'kod kraju|numer kierunkowy kraju|prefiks kraju|ulke kodu|код страны'],
  [
    'zh, ja, ko, ar',
    'callingCode',
    '国家代码|国家码|国際電話番号|国番号|국가번호|국가코드|رمز الدولة|مفتاح الدولة',
  ],
  ['id, vi', 'callingCode', 'kode negara|ma quoc gia|ma vung quoc te'],
  [
    'en',
    'areaCode',
    'area code|areacode|npa|std|std code|city code|area|trunk code|local code|phone area code',
  ],
  [
    'pt, es',
    'areaCode',
    'ddd|lada|clave lada|codigo de area|cod area|codigo area|caracteristica|prefijo|area telefonica|indicativo|cod ddd',
  ],
  [
    'fr, it, de, nl',
    'areaCode',
    'indicatif regional|prefisso|vorwahl*|ortsvorwahl|netznummer|netnummer|onkz|kengetal',
  ],
  ['ru, pl, zh, ja, ko', 'areaCode', 'код города|kierunkowy|numer kierunkowy|区号|區號|市外局番|지역번호'],
  // what speaks against numbers to call
  [
    'en',
    'id',
    'id|ids|uid|uuid|guid|key|pk|fk|ref|refno|reference*|code|codes|ssn|sin|ein|tin|vat|vatin|nino|nhs|passport*|licen*e|driver*',
  ],
  [
    'en',
    'id',
    'iban|bic|swift|aba|routing|card|cardno|pan|imei|imsi|iccid|serial*|sku|ean|gtin|upc|isbn|barcode|mrn|npi|vin|plate|index|idx|row|rownum|line no',
  ],
  [
    'en',
    'id',
    's no|sl no|sr no|sno|seq|sequence|rank|sort|checksum|hash|uniqueid|token|session|ip|mac|lat|latitude|lng|lon|long|longitude|geo*|coordinates',
  ],
  [
    'en',
    'id',
    '*id number|identity*|identification*|national number|registration*|house*|street*|building|apt|suite|floor|room|unit|ticketid|orderid|customerid|clientid|userid|contactid|leadid|accountid|recordid',
  ],
  [
    'es',
    'id',
    'dni|nie|nif|cif|cuit|cuil|rut|run|ruc|nit|cedula*|ci|curp|rfc|nss|imss|clabe|documento*|doc|nro doc|identificacion*|codigo*|cod|clave|legajo|matricula|expediente*|folio*|pasaporte*|rif|suministro|siniestro|cbu|cvu',
  ],
  ['pt', 'id', 'cpf|cnpj|rg|cnh|pis|nis|renavam|protocolo|inscricao|nuit|niss|bi|cartao|registro|passaporte'],
  [
    'fr',
    'id',
    'siren|siret|nir|insee|rib|numero de securite sociale|securite sociale|identifiant*|dossier|immatriculation|passeport|cni|reference|tva',
  ],
  [
    'de',
    'id',
    '*nummer kunde|kundennr|kundennummer|kunden nr|kdnr|kd nr|*steuer*|ust*|ausweis*|svnr|aktenzeichen|az|vertragsnr|vertragsnummer|rechnungsnr|rechnungsnummer|bestellnr|bestellnummer|auftragsnr|auftragsnummer|mitgliedsnummer|artikelnr|artikelnummer|hausnr|hausnummer|kontonr|kontonummer|personalnummer|lfd*|kennung|schluessel|schlüssel|belegnr|belegnummer|debitor*|kreditor*|mandant|zaehlernummer|zählernummer',
  ],
  ['it', 'id', 'codice*|cod fiscale|partita iva|piva|p iva|cf|pratica|matricola|tessera|documento'],
  [
    'nl',
    'id',
    'bsn|klantnr|klantnummer|relatienummer|kvk|btw|factuurnummer|ordernummer|dossiernummer|huisnummer|burgerservicenummer|rekeningnummer',
  ],
  [
    'pl, cs, hu, ro',
    'id',
    'pesel|nip|regon|krs|dowod*|rodne cislo|ico|dic|cnp|adoszam|taj|cui|ugyfelszam|numer klienta|nr klienta|cislo smlouvy',
  ],
  [
    'sv, da, no, fi',
    'id',
    'personnr|personnummer|orgnr|orgnummer|organisationsnummer|cpr|cpr nr|cvr|fodselsnummer|kundnr|kundnummer|kundenr|kundenummer|hetu|henkilotunnus|asiakasnumero|y tunnus',
  ],
  ['tr', 'id', 'tc|tckn|tc kimlik*|kimlik*|vkn|vergi*|musteri no|abone no|sozlesme no|sicil'],
  [
    'ru, uk',
    'id',
    'инн|снилс|огрн|кпп|паспорт*|ид|код|артикул|ідентифікатор|лицевой*|счет|табельный|п п|іпн|єдрпоу',
  ],
  ['el', 'id', 'αφμ|αμκα|αδτ|κωδικος*'],
  [
    'id, ms, vi',
    'id',
    'nik|ktp|npwp|kk|kode|nip pegawai|ic|mykad|no ic|cccd|cmnd|ma so|mst|ma kh|ma khach hang',
  ],
  ['hi', 'id', 'aadhaar*|aadhar*|gstin|gst|uan|ration card|आधार'],
  ['zh', 'id', '身份证|身分證|证件|編號|编号|序号|序號|代码|客户号|统一编号|税号|单号'],
  ['ja', 'id', 'マイナンバー|会員番号|顧客番号|コード|番号札|管理番号|注文番号|契約番号'],
  ['ko', 'id', '주민|사업자|고객번호|회원번호|주문번호|계약번호|코드|일련번호|순번'],
  ['ar, fa, he', 'id', 'هوية|رقم العميل|رقم العقد|كود|معرف|کد ملی|کد|שם משתמש|תעודת זהות|ת ז|קוד|מזהה'],
  [
    'en',
    'date',
    'date*|*date|dates|created*|updated*|modified*|time|times|timestamp*|*timestamp|datetime|epoch|birth*|dob|due|since|started|ended|start|end|expires|expiry|expiration|valid until|last call|last contact*|last called|when|year|month|day|unix|ts',
  ],
  [
    'es, pt, it',
    'date',
    'fecha*|f nac*|fnac|nacimiento|fec|hora|dia|mes|año|alta|baja|vencimiento|vto|vcto|data|dt|nascimento|dt nasc|vencimento|data di nascita|scadenza|creado*|cadastro|ora|creato',
  ],
  ['fr', 'date', 'naissance|heure|jour|mois|annee|echeance|cree|cree le|modifie'],
  [
    'de, nl',
    'date',
    'datum*|*datum|geburt*|zeit|uhrzeit|erstellt*|angelegt*|faellig*|fällig*|jahr|geboortedatum|tijd|aangemaakt',
  ],
  ['pl, cs, hu, ro', 'date', 'utworzono|urodzenia|termin|narozeni|szuletes*|letrehozva|datum|kelt'],
  ['tr, sv, fi', 'date', 'tarih*|*tarihi|dogum*|saat|födelse*|fodelse*|tid|skapad|pvm|paivays|syntyma*'],
  ['ru, uk', 'date', 'дата*|время|создан*|рожден*|срок|час|створено'],
  ['el', 'date', 'ημερομηνια*|γεννησης|ωρα'],
  ['zh, ja, ko, th', 'date', '日期|时间|時間|生日|出生|日付|年月日|日時|생년월일|날짜|시간|วันที่'],
  ['ar, fa, he, hi', 'date', 'تاريخ|وقت|تاریخ|תאריך|שעה|दिनांक|तारीख'],
  ['id, vi', 'date', 'tanggal*|tgl*|waktu|lahir|ngay*|thoi gian'],
  [
    'en',
    'amount',
    'amount*|amt|price*|cost|total*|balance*|debt*|sum|qty|quantity|count|counts|salary|income|fee|tax|discount|percent*|score|points|duration*|billsec|minutes|seconds|attempts|tries|age|limit|credit|loan|principal|payment|paid|installment|revenue|stock|weight|size|bytes',
  ],
  [
    'es, pt, it',
    'amount',
    'importe*|monto*|valor*|precio*|saldo*|deuda*|cantidad*|cuota*|pago|preco*|divida*|quantidade*|importo|prezzo|quantita|debito|totale|edad|idade|intentos|duracion*|capital',
  ],
  [
    'fr, de, nl',
    'amount',
    'montant*|prix|solde*|quantite*|duree*|betrag*|preis*|menge*|anzahl*|summe*|guthaben|offen|bedrag|prijs|aantal|dauer*|alter',
  ],
  [
    'pl, cs, tr, ru',
    'amount',
    'kwota*|cena*|saldo|ilosc|castka*|tutar*|fiyat*|borc*|adet|bakiye|сумма*|цена*|долг*|баланс*|количество|остаток',
  ],
  [
    'zh, ja, ko, ar',
    'amount',
    '金额|金額|价格|价|数量|數量|余额|合计|料金|残高|금액|가격|수량|مبلغ|سعر|رصيد',
  ],
  ['id, vi', 'amount', 'jumlah*|harga*|nilai|so tien|gia'],
  ['en', 'postcode', 'zip*|postcode*|postal*|post code|pincode|pin code|pin|eircode'],
  ['de, nl, sv', 'postcode', 'plz|postleitzahl|postnr|postnummer'],
  ['fr, es, pt, it', 'postcode', 'cp|codigo postal|code postal|cep|cap|cod postal|postale|cpostal'],
  [
    'ru, pl, tr, ja, ko, zh',
    'postcode',
    'индекс*|kod pocztowy|posta kodu|郵便番号|邮编|邮政编码|郵遞區號|우편번호|psc|iranyitoszam',
  ],
  ['id, vi, ar', 'postcode', 'kodepos|kode pos|ma buu dien|الرمز البريدي'],
  // what is told of a phone
  [
    'en',
    'about',
    'type*|label*|status*|state|carrier*|provider*|operator*|network*|valid|validity|verified|is|has|consent*|optin|opt|optout|extension*|ext|name|names|note*|comment*|preferred|flag*|timezone|tz|country|phonetic*|format|model|brand|device*|line type|result*|disposition*|reason*|description|provider|plan|calls|usage',
  ],
  [
    'es, pt, it',
    'about',
    'tipo*|etiqueta*|estado*|operador*|compañia*|nombre*|nome*|nota*|observacion*|comentario*|anexo|interno|pais|validado|ramal|operadora|obs|motivo|resultado|stato|gestore|paese|ubicacion',
  ],
  [
    'fr, de, nl',
    'about',
    'typ*|libelle|statut*|operateur*|nom|remarque*|commentaire*|poste|durchwahl|anbieter|netzbetreiber|bemerkung*|notiz*|land|nebenstelle|toestel|opmerking',
  ],
  [
    'ru, pl, tr',
    'about',
    'тип*|статус*|оператор*|примечани*|комментар*|имя|страна|добавочный|rodzaj|uwagi|durum*|aciklama|dahili|operatör',
  ],
  [
    'zh, ja, ko',
    'about',
    '类型|類型|状态|备注|運營商|运营商|姓名|分机|種別|備考|内線|キャリア|통신사|비고|상태|이름',
  ],
  // things that have numbers of their own
  [
    'en',
    'noun',
    'customer*|client*|order*|invoice*|policy|policyno|contract*|account*|acct|acc|member*|employee*|emp|ticket*|case*|file|claim*|loan no|booking*|reservation*|student*|patient*|vehicle|meter|subscriber id|agreement*|transaction*|txn|receipt|batch|lot|item*|product*|tracking|vendor*|supplier*|lead no|deal|project|job|tax|vat|personal|internal|national|document*|record*|roll|flight|seat|page|version|user|value|values',
  ],
  [
    'es, pt, it',
    'noun',
    'cliente*|pedido*|factura*|poliza*|contrato*|cuenta*|socio*|afiliado*|empleado*|caso|reclamo|orden*|fatura*|apolice*|conta|contas|matricola|ordine*|fattura*|polizza*|contratto*|conto|abonado*|medidor|tarjeta*|nota fiscal|credito*|prestamo*|operacion*|solicitud*|registro*|parcela*|proposta',
  ],
  [
    'fr, de, nl',
    'noun',
    'commande*|facture*|contrat*|compte*|adherent*|police|kunden*|vertrag*|rechnung*|bestell*|auftrag*|konto*|mitglied*|beleg*|klant*|contract*|polis|lieferung*|abonne*',
  ],
  [
    'pl, cs, tr, ru',
    'noun',
    'klient*|umowa*|umowy|faktur*|zamowieni*|konto|konta|polisa|polisy|smlouv*|objednavk*|musteri*|siparis*|sozlesme*|fatura*|клиент*|договор*|заказ*|счет*|полис*|абонент*',
  ],
  [
    'zh, ja, ko, ar',
    'noun',
    '合同|订单|訂單|客户|客戶|发票|保单|帐号|账号|会员|顧客|契約|注文|会員|고객|계약|주문|회원|عميل|العقد|عقد|فاتورة|حساب|طلب',
  ],
  [
    'id, vi, sv',
    'noun',
    'pelanggan|pesanan|kontrak|faktur|rekening|khach hang|hop dong|don hang|kund*|avtal*|order*|fakturan*',
  ],
];

interface Phrase {
  kind: NameKind;
  words: RegExp[];
}

/** Words that stand for themselves, by which most names are known at once; words with a star; phrases, longest first. */
const wordKinds = new Map<string, NameKind[]>();
const patterns: Phrase[] = [];
const phrases: Phrase[] = [];
/** Words of scripts that part no words, longest first. */
const signs: { kind: NameKind; text: string }[] = [];

for (const [, kind, words] of NAME_WORDS) for (const word of words.split('|')) addWord(kind, plainName(word));
/** Most words are in none of the patterns: one look tells. */
const anyPattern = new RegExp(patterns.map(({ words }) => words[0]?.source).join('|'), 'u');
phrases.sort((a, b) => b.words.length - a.words.length);
signs.sort((a, b) => b.text.length - a.text.length);

function addWord(kind: NameKind, plain: string): void {
  if (PARTS_NO_WORDS.test(plain)) {
    signs.push({ kind, text: plain.replaceAll(' ', '') });
    return;
  }
  const words = plain.split(' ').filter(Boolean);
  const [only = ''] = words;
  if (words.length > 1) phrases.push({ kind, words: words.map(patternOf) });
  else if (only.includes('*')) patterns.push({ kind, words: [patternOf(only)] });
  else wordKinds.set(only, [...(wordKinds.get(only) ?? []), kind]);
}

function patternOf(word: string): RegExp {
  return new RegExp(`^${word.replace(/[.+?^${}()[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'u');
}

/** Without accents, case, and what joins words; digits stand alone: `WHATS_TEL1` is `whats tel 1`, `phoneNumber` two words. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, '$1 ')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('’', '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/\be[\W_]?164\b/g, 'msisdn')
    .replace(/(\d+)/g, ' $1 ')
    .replace(/[^\p{L}\p{M}\p{N}#№º°*]+/gu, ' ')
    .trim();
}

const LONGEST_NAME = 80;
const MOST_KNOWN = 5_000;
const known = new Map<string, NameKind>();

/** What a column's name says of its cells, in any language and spelling. */
export function nameKind(name: string): NameKind {
  if (name.length > LONGEST_NAME) return 'none';
  const found = known.get(name);
  if (found) return found;
  const kind = verdictOf(kindsIn(plainName(name)));
  if (known.size > MOST_KNOWN) known.clear();
  known.set(name, kind);
  return kind;
}

/** The kinds of a name's words; phrases come first, the longest before the others, and use their words up. */
function kindsIn(plain: string): Set<NameKind> {
  const tokens: (string | null)[] = plain.split(' ').filter((token) => token && !/^\d+$/.test(token));
  const kinds = new Set<NameKind>();
  if (PARTS_NO_WORDS.test(plain)) {
    let joined = tokens.join('');
    for (const { kind, text } of signs) {
      if (!joined.includes(text)) continue;
      kinds.add(kind);
      joined = joined.replaceAll(text, ' ');
    }
  }
  for (const { kind, words } of tokens.length > 1 ? phrases : []) {
    if (!tokens.some((token) => words[0]?.test(token ?? ''))) continue;
    for (let at = 0; at + words.length <= tokens.length; at += 1) {
      if (!words.every((word, next) => word.test(tokens[at + next] ?? ''))) continue;
      kinds.add(kind);
      tokens.fill(null, at, at + words.length);
    }
  }
  for (const token of tokens) {
    if (token === null) continue;
    for (const kind of wordKinds.get(token) ?? []) kinds.add(kind);
    if (anyPattern.test(token))
      for (const { kind, words } of patterns) if (words[0]?.test(token)) kinds.add(kind);
  }
  return kinds;
}

/** The strongest of them: what is told of a phone is none, and the phone of a customer is one. */
function verdictOf(kinds: ReadonlySet<NameKind>): NameKind {
  const has = (kind: NameKind) => kinds.has(kind);
  if (has('callingCode')) return 'callingCode';
  if (has('fax')) return 'fax';
  for (const kind of ['date', 'postcode', 'amount', 'id', 'about'] as const) if (has(kind)) return kind;
  if (has('areaCode')) return 'areaCode';
  if (has('phone')) return has('party') ? 'party' : 'phone';
  if (has('party')) return has('number') ? 'party' : 'none';
  if (has('noun')) return has('number') ? 'id' : 'noun';
  return has('number') ? 'number' : 'none';
}

/** Whether a name says that numbers to call stand below it. */
export function isPhoneName(name: string): boolean {
  const kind = nameKind(name);
  return kind === 'phone' || kind === 'party';
}

/** Whether a name says that what stands below it is no number to call. */
export function speaksAgainst(kind: NameKind): boolean {
  return ['id', 'date', 'amount', 'postcode', 'about', 'noun', 'callingCode', 'areaCode'].includes(kind);
}
