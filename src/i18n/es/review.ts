/** The review of a phone list on the upload page: what becomes of its rows, and what can be done about it. */
export const review = {
  title: 'Revisión de la lista',
  line: 'Línea %{line}',
  listed: 'Las primeras %{shown} de %{count}.',
  variable: 'Valor %{position}',
  totals: {
    title: 'Totales de filas',
    rows: 'Filas en el archivo',
    split: 'Creadas por «una fila para cada uno»',
    all: 'Filas en total',
    ready: 'Listas',
    repaired: 'Reparadas',
    completed: 'Completadas con el país predeterminado',
    rejected: 'Rechazadas',
    duplicates: 'Duplicadas en el archivo',
    already: 'Ya están en la campaña',
    earlier: 'Ya enviadas en una lista anterior',
    hidden: 'Ocultas en el libro',
    blank: 'En blanco',
    notData: 'Sin datos',
    notChecked: 'no comprobado',
    sum: 'Todas las filas están contadas: %{parts} = %{whole}.',
  },
  country: {
    share: 'el %{share} son posibles en %{country}',
    better: 'De los números que no indican país, %{shares}: muchos más que en %{now}.',
    use: 'Usar %{country}',
    used: 'Los números que no indican país se leen ahora como números de %{country}.',
    back: 'Volver a %{country}',
    asWritten: 'como están escritos',
  },
  noCountry: {
    count: '%{count} número no tiene código de país. |||| %{count} números no tienen código de país.',
    asWritten:
      'Enviado tal cual, un número puede ser el mismo teléfono que uno internacional de la campaña y recibir dos llamadas.',
    readAs: 'Se leen como %{country} y pasan a ser +%{code}…, lo que explica el %{share} de ellos.',
    choose: 'Para leerlos como números de un país, elíjalo arriba.',
    explains:
      '%{country}: explica el %{share} de %{count} número sin país, que pasa a ser +%{code}… |||| %{country}: explica el %{share} de %{count} números sin país, que pasan a ser +%{code}…',
    because: '(se propone por %{reasons})',
    why: {
      campaign: 'los números de la campaña',
      list: 'los demás números de la lista',
      lastTime: 'su última elección',
    },
    use: 'Leer como %{country}',
    sendAsWritten: 'Enviar tal cual',
  },
  samePhone: {
    campaign:
      '%{count} está en la campaña si se lee como %{country}. |||| %{count} están en la campaña si se leen como %{country}.',
    list: '%{count} está dos veces en la lista si se lee como %{country}: con código de país y sin él. |||| %{count} están dos veces en la lista si se leen como %{country}: con código de país y sin él.',
    twice:
      'Si se envía, ese teléfono recibiría dos llamadas. |||| Si se envían, esos teléfonos recibirían dos llamadas.',
    leftOut: 'Queda fuera. |||| Quedan fuera.',
    skip: 'Dejar fuera %{count} fila |||| Dejar fuera %{count} filas',
    send: 'Enviarlos también',
    rows: 'Números en ambas formas',
  },
  offers: {
    title: 'Reparaciones que puede permitir',
    what: 'Cada una admite más de una lectura, así que no se hace ninguna sin su permiso. Todas se pueden deshacer.',
    open: 'Dejaría lista %{count} fila rechazada. |||| Dejaría listas %{count} filas rechazadas.',
    repaired: '%{count} fila reparada. |||| %{count} filas reparadas.',
    'leading-zero': {
      name: 'Reponer el cero inicial',
      what: 'Una hoja de cálculo lo quitó: 7700900123 se lee como 07700900123. Solo donde el número es posible con él.',
    },
    plus: {
      name: 'Leer como números internacionales',
      what: 'El número solo es posible con un signo más delante: 447700900123 se lee como +447700900123.',
    },
    'letter-o': {
      name: 'Leer la letra O como un cero',
      what: 'Alguien escribió una letra en lugar del dígito: 555O001 se lee como 5550001.',
    },
    vanity: {
      name: 'Marcar las palabras con las letras del teclado',
      what: '1-800-FLOWERS se marca como 1-800-3569377.',
    },
    'old-plan': {
      name: 'Leer como números de antes de un cambio de numeración',
      what: 'Los números del país se escribían de otra manera, y este puede ser uno de ellos: 15 2345-6789 en Argentina se lee como +54 9 11 2345 6789.',
    },
    'first-of-two': {
      name: 'Usar el primero de varios números',
      what: 'Si una celda tiene más de un número, solo se llama al primero.',
    },
    'each-of-two': {
      name: 'Una fila para cada uno de varios números',
      what: 'Si una celda tiene más de un número, cada uno recibe una fila con los mismos valores: se puede llamar más de una vez a la misma persona.',
    },
    'drop-extension': {
      name: 'Omitir las extensiones',
      what: 'Se llama al número principal y nadie marca la extensión.',
    },
    'keep-extension': {
      name: 'Conservar las extensiones como valor de variable',
      what: 'Se llama al número principal, y la extensión sube como un valor más, el último: el flujo de llamada debe esperarlo.',
    },
  },
  repairs: {
    title: 'Reparaciones hechas',
    becomes: ' pasa a ser ',
    kinds: {
      'default-country': 'Código del país predeterminado añadido',
      unwrapped: 'Sacado de un apóstrofo o de ="…"',
      hyperlink: 'Sacado de una fórmula de enlace',
      uri: 'Sacado de una dirección, un enlace de chat o una etiqueta (tel:, sip:, wa.me, p:)',
      'phone-context': 'Completado con la dirección en la que está',
      decimal: 'Decimales de un número entero omitidos (.0)',
      exponent: 'Escrito completo desde la notación científica, con todos sus dígitos',
      'international-prefix': 'Prefijo internacional (00, 011) leído como un signo más',
      'trunk-zero': 'Cero entre paréntesis omitido tras el código del país',
      'code-column': 'Con el código de su propia columna',
      'national-form': 'Reescrito según la regla del propio país',
      'changed-plan': 'Reescrito según la numeración actual del país',
      plus: 'Signo más puesto ante el código del país',
      'leading-zero': 'Cero inicial repuesto, como usted permitió',
      'letter-o': 'Letra O leída como un cero, como usted permitió',
      vanity: 'Palabras marcadas con el teclado, como usted permitió',
      'old-plan': 'Reescrito desde una numeración antigua, como usted permitió',
      'first-of-two': 'Usado el primero de varios números, como usted permitió',
      'each-of-two': 'Una fila para cada uno de varios números, como usted permitió',
      'extension-dropped': 'Extensión omitida, como usted permitió',
      'extension-kept': 'Extensión conservada como valor, como usted permitió',
      replaced: 'Buscado y reemplazado por usted',
      corrected: 'Corregido por usted',
    },
  },
  rejects: {
    title: '%{count} fila rechazada |||| %{count} filas rechazadas',
    none: 'Ninguna fila rechazada',
    what: 'No se envía ninguna de estas. Corríjalas aquí, o descárguelas, corríjalas en otro programa y suelte ese archivo: trae solo estas filas.',
    solved: 'No queda ninguna de estas.',
    line: 'Línea',
    cell: 'Celda',
    correction: 'Corrección',
    fix: 'Corrección de la línea %{line}',
    fixOf: 'Corrección de %{cell} en la línea %{line}',
    fixIn: 'Corrección de %{cell} en %{column}, línea %{line}',
    column: 'columna %{position}',
    several: 'Este número se rechaza dos veces en su celda: corríjalo en el archivo descargado.',
    howToFix: 'Escriba sobre una celda; Intro aplica el cambio.',
    drafts: '%{count} celda corregida, aún sin aplicar. |||| %{count} celdas corregidas, aún sin aplicar.',
    discard: 'Descartar',
    apply: 'Aplicar %{count} corrección |||| Aplicar %{count} correcciones',
    applyNone: 'Aplicar correcciones',
    download: 'Descargar %{count} fila rechazada |||| Descargar las %{count} filas rechazadas',
    downloadFailed: 'Este navegador no pudo recuperar las filas. Elija el archivo de nuevo.',
    fileName: 'filas-rechazadas.csv',
  },
  replace: {
    title: 'Buscar y reemplazar en estas celdas',
    find: 'Buscar',
    replace: 'Reemplazar por',
    apply: 'Reemplazar',
    what: 'Buscar y reemplazar actúa en todas las celdas de este grupo. Una celda que después no es un número queda como estaba.',
    hits: 'Está en %{hits} de las %{shown} celdas mostradas.',
  },
  changes: {
    title: 'Sus correcciones',
    rule: 'Buscar «%{find}» y reemplazar por «%{replace}»',
    removal: 'Buscar «%{find}» y quitarlo',
    replaced:
      'Buscar y reemplazar: %{count} fila reparada |||| Buscar y reemplazar: %{count} filas reparadas',
    corrections: '%{count} celda corregida |||| %{count} celdas corregidas',
    takeBack: 'Deshacer',
    takeBackThis: 'Deshacer: %{change}',
  },
  widths: {
    each: '%{count} celda (filas: %{rows}) |||| %{count} celdas (filas: %{rows})',
    seen: 'Las filas del archivo tienen %{widths}.',
  },
  reasons: {
    'no-number': {
      what: 'No hay ningún número',
      advice: 'La celda está vacía o no tiene dígitos. Escriba el número o deje la fila fuera.',
    },
    letters: {
      what: 'Letras u otros signos en el número',
      advice: 'Quite lo que no pertenece al número, a mano o con buscar y reemplazar.',
    },
    'too-short': {
      what: 'Faltan dígitos',
      advice:
        'Faltan dígitos, y no se adivina ninguno. Quizá falta el prefijo de zona, o corresponde otro país predeterminado.',
    },
    'too-long': {
      what: 'Sobran dígitos',
      advice:
        'Un número tiene 15 dígitos como máximo. Quizá hay dos números juntos, o esto no es un teléfono.',
    },
    'impossible-for-country': {
      what: 'No es posible en su país',
      advice:
        'Ningún número del país tiene esta longitud o este comienzo. Quizá corresponde otro país predeterminado, o se eligió otra columna.',
    },
    'scientific-notation': {
      what: 'Abreviado por una hoja de cálculo (1,8E+10)',
      advice:
        'Los últimos dígitos se perdieron y no se pueden recuperar de este archivo. Dé formato de texto a la columna en la hoja de cálculo y expórtela de nuevo.',
    },
    'two-numbers': {
      what: 'Más de un número en una celda',
      advice: 'Escriba el número al que se llama, o permita una de las reparaciones de arriba.',
    },
    extension: {
      what: 'Una extensión detrás del número',
      advice: 'Los dígitos nunca se juntan. Permita una de las reparaciones de arriba, o quite la extensión.',
    },
    'short-code': {
      what: 'Un número de emergencia o de servicio',
      advice: 'A estos números nunca se llama. Escriba otro número o deje la fila fuera.',
    },
    placeholder: {
      what: 'Ocupa el lugar de un número que falta',
      advice: 'Es lo que se escribe cuando no se conoce el número. Escriba el número o deje la fila fuera.',
    },
    formula: {
      what: 'Una fórmula, no un número',
      advice: 'Aquí no se calculan fórmulas. Exporte la lista con valores en lugar de fórmulas.',
    },
    'too-many-cells': {
      what: 'Más celdas que columnas tiene la lista',
      advice:
        'Quizá un valor con una coma está sin comillas, y los valores siguientes se desplazan. Corríjalo en el archivo descargado, o cambie el número de columnas.',
    },
    'unclosed-quote': {
      what: 'Las comillas no están emparejadas',
      advice:
        'No se puede saber dónde termina la celda. Corrija la fila en el archivo descargado, o lea las comillas como texto normal.',
    },
    undecodable: {
      what: 'Texto que no se puede leer en esta codificación',
      advice:
        'Algunos signos no son texto en la codificación elegida. Elija otra en «Cómo se lee el archivo».',
    },
    'variable-missing': {
      what: 'Falta el valor de una variable',
      advice:
        'Usted pidió que se rechacen estas filas. Dé a la variable un valor predeterminado, o envíe las filas como están.',
    },
    'premium-rate': {
      what: 'Un número de tarificación adicional, omitido por usted',
      advice: 'Las llamadas tienen un coste adicional. Se envía de nuevo si elige enviar esos números.',
    },
    'excluded-country': {
      what: 'De un país que usted dejó fuera',
      advice: 'Se envía de nuevo cuando marca el país.',
    },
  },
  countries: {
    title: 'Números por país',
    country: 'País',
    numbers: 'Números',
    share: 'Proporción',
    local: 'Números locales, sin país',
    send: 'Enviar números de: %{country}',
    leftOut: 'fuera',
    all: 'Mostrar %{count} país |||| Mostrar los %{count} países',
  },
  spoken: {
    title: 'Valores que sonarían mal',
    what: 'Suben con números listos tal como están, y se leerían a la persona llamada. Un valor predeterminado ocupa su lugar.',
    empty: '%{count} vacío |||| %{count} vacíos',
    null: '%{count} palabra sin contenido (NULL, N/A) |||| %{count} palabras sin contenido (NULL, N/A)',
    error: '%{count} error de hoja de cálculo (#REF!) |||| %{count} errores de hoja de cálculo (#REF!)',
    'too-long': '%{count} cortado a 1.000 caracteres |||| %{count} cortados a 1.000 caracteres',
    kinds: {
      empty: 'vacío',
      null: 'una palabra sin contenido',
      error: 'un error de hoja de cálculo',
      'too-long': 'cortado a 1.000 caracteres',
    },
    allEmpty: 'vacío en todas las filas',
    leaveOut: 'Omitir %{name}',
    fallback: 'Valor predeterminado de %{name}',
    apply: 'Usar estos valores predeterminados',
    places: 'Dónde están',
    short:
      '%{count} fila lista tiene menos celdas que variables: lo que falta sube vacío. |||| %{count} filas listas tienen menos celdas que variables: lo que falta sube vacío.',
    missing: 'Filas a las que falta un valor',
    missingSend: 'Enviarlas',
    missingReject: 'Rechazarlas',
  },
  duplicates: {
    title: 'Duplicadas en el archivo',
    what: '%{count} fila tiene un número que está en otra fila. |||| %{count} filas tienen un número que está en otra fila.',
    same: 'Tienen los mismos valores.',
    differing: '%{count} de ellas tiene otros valores. |||| %{count} de ellas tienen otros valores.',
    first: 'Conservar la primera',
    last: 'Conservar la última',
  },
  known: {
    twice:
      '%{count} fila lista tiene un número que la campaña ya contiene: se le puede llamar dos veces. |||| %{count} filas listas tienen un número que la campaña ya contiene: a cada uno se le puede llamar dos veces.',
  },
  premium: {
    title: 'Números de tarificación adicional',
    what: 'Las llamadas a %{count} número listo tienen un coste adicional. |||| Las llamadas a %{count} números listos tienen un coste adicional.',
    leftOut:
      'Se omite %{count} número de tarificación adicional. |||| Se omiten %{count} números de tarificación adicional.',
    send: 'Enviarlos',
    reject: 'Omitirlos',
    list: 'Números de tarificación adicional de esta lista',
  },
  hidden: {
    title: 'Filas ocultas en el libro',
    leftOut:
      '%{count} fila está oculta en el libro, por ejemplo por un filtro. Queda fuera. |||| %{count} filas están ocultas en el libro, por ejemplo por un filtro. Quedan fuera.',
    sent: '%{count} fila lista está oculta en el libro, por ejemplo por un filtro. Se envía como las demás. |||| %{count} filas listas están ocultas en el libro, por ejemplo por un filtro. Se envían como las demás.',
    skip: 'Dejarlas fuera',
    send: 'Enviarlas',
  },
  notData: {
    title: 'Omitido por no ser datos',
    preamble: 'Encima de la lista',
    header: 'Encabezado',
    'repeated-header': 'Encabezado repetido',
    footer: 'Debajo de la lista',
  },
  stripped: {
    nuls: 'Se quitó %{count} signo NUL. |||| Se quitaron %{count} signos NUL.',
    invisible: 'Se quitó %{count} marca invisible. |||| Se quitaron %{count} marcas invisibles.',
    ctrlZ:
      'Se quitó %{count} marca de fin de archivo (Ctrl-Z). |||| Se quitaron %{count} marcas de fin de archivo (Ctrl-Z).',
    controls:
      'Se quitaron caracteres de control de %{count} valor. |||| Se quitaron caracteres de control de %{count} valores.',
    guards:
      'Se quitó de %{count} valor el apóstrofo que impide que una hoja de cálculo ejecute la celda. |||| Se quitó de %{count} valores el apóstrofo que impide que una hoja de cálculo ejecute la celda.',
  },
  ready: {
    title: '%{count} fila tal como se enviará |||| %{count} filas tal como se enviarán',
    label: 'Filas que se envían',
    row: 'Fila',
    number: 'Número',
    extension: 'Extensión',
    range: 'Filas %{from} a %{to} de %{total}.',
    columns: 'Se muestran los primeros %{shown} de %{count} valores; se envían todos.',
    goTo: 'Ir a la fila',
    goWrong: 'De 1 a %{count}',
    go: 'Ir',
    lost: 'El navegador ya no tiene estas filas. Haga leer el archivo de nuevo antes de enviar.',
  },
};
