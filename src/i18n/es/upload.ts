import { uploadColumns } from './uploadColumns';

export const upload = {
  campaign: {
    title: 'Campaña',
    label: 'Campaña a la que se añaden los números',
    hint: 'Busque por nombre. Solo las campañas dinámicas activas o en pausa admiten números.',
    none: 'No hay ninguna campaña con este nombre',
    noneAtAll: 'No hay ninguna campaña a la que subir: su clave no ve ninguna, aparte de las archivadas.',
    searchFailed: 'No se pudieron leer las campañas',
    readFailed: 'No se pudo leer la campaña',
    more: 'Hay más campañas que coinciden. Escriba más letras del nombre.',
    numbers: '%{count} número |||| %{count} números',
    numbersNotStated: 'Cuenta de números sin indicar',
    open: 'Abrir la campaña',
  },
  file: {
    title: 'Archivos',
    choose: 'Elegir un archivo CSV o una hoja de cálculo',
    drop: 'o soltar archivos aquí, o pegar una lista',
    another: 'Elegir otro archivo',
    what: 'Cualquier lista de números de teléfono: CSV, texto, XLSX, ODS, tablas HTML o XML, o tarjetas de contacto (.vcf), en uno o varios archivos. No se envía nada hasta que usted lo diga.',
    folder: 'Esto es una carpeta. Suelte los archivos que contiene. No se ha leído nada.',
  },
  paste: {
    button: 'Pegar una lista',
    title: 'Pegar una lista',
    label: 'La lista',
    hint: 'Un número por línea, o filas copiadas de una hoja de cálculo.',
    confirm: 'Leer la lista',
  },
  sample: {
    button: 'Descargar un archivo de ejemplo',
    forCampaign: 'Descargar un archivo de ejemplo para esta campaña',
    fileName: 'lista-de-ejemplo.csv',
    number: 'Número',
    variable: 'Variable %{position}',
    value: 'Ejemplo %{position}',
  },
  queue: {
    label: 'Archivos',
    show: 'Mostrar',
    showFile: 'Mostrar %{name}',
    remove: 'Quitar %{name} de la lista',
    opening: 'sin leer todavía',
    reading: 'sin leer hasta el final todavía',
    halted: 'sin leer hasta el final',
    refused: 'no se puede leer',
    ready: '%{count} número listo |||| %{count} números listos',
    starting: 'en preparación',
    sent: 'se está enviando',
    added: 'enviado: %{count} número añadido |||| enviado: %{count} números añadidos',
  },
  reading: {
    label: 'Leyendo el archivo',
    progress:
      'Leyendo: %{count} fila hasta ahora, %{read} de %{size} |||| Leyendo: %{count} filas hasta ahora, %{read} de %{size}',
    unpacking: 'Descomprimiendo la hoja de cálculo (%{size}): sus filas vienen después',
    rows: 'Leyendo: %{count} fila hasta ahora |||| Leyendo: %{count} filas hasta ahora',
    campaign:
      'Leyendo los números de la campaña: %{count} hasta ahora |||| Leyendo los números de la campaña: %{count} hasta ahora',
    earlier:
      'Leyendo la importación anterior de este dispositivo: %{count} número hasta ahora |||| Leyendo la importación anterior de este dispositivo: %{count} números hasta ahora',
    stop: 'Dejar de leer',
    stopped: 'Usted detuvo la lectura. Lo que se ve abajo es de antes.',
    stoppedFirst: 'Usted detuvo la lectura.',
    whole: 'Se leyó %{count} fila: todo el archivo. |||| Se leyeron %{count} filas: todo el archivo.',
    again: 'Leerlo otra vez',
    done: 'Archivo leído: %{count} número está listo. |||| Archivo leído: %{count} números están listos.',
  },
  screens: {
    label: 'Leyendo los números con los que se compara',
    failed: 'No se pudieron leer los números con los que se compara',
    without: 'Leer el archivo sin comparar',
  },
  stops: {
    title: 'Este archivo no se puede leer',
    nothingSent: 'No se ha enviado nada.',
    empty: 'El archivo está vacío.',
    'bom-only': 'El archivo no contiene más que una marca de codificación.',
    blank: 'El archivo solo contiene líneas en blanco.',
    'header-only': 'El archivo tiene un encabezado y ningún número.',
    'old-spreadsheet':
      'Esto es una hoja de cálculo del formato antiguo (.xls). Guárdela como XLSX o CSV y elija ese archivo.',
    xlsb: 'Es un libro binario de Excel (.xlsb). Ábralo en Excel, guárdelo como XLSX o CSV y elija ese archivo.',
    numbers: 'Es un documento de Numbers. En Numbers, expórtelo como CSV o Excel y elija ese archivo.',
    sylk: 'Es un archivo SYLK o DIF (.slk, .dif). Ábralo en una hoja de cálculo, guárdelo como XLSX o CSV y elija ese archivo.',
    'fixed-width':
      'Las columnas de este texto están alineadas solo con espacios, así que no está claro dónde termina cada celda. Impórtelo en una hoja de cálculo como ancho fijo, guárdelo como XLSX o CSV y elija ese archivo.',
    document:
      'Es un documento de texto o una presentación, no una lista. Guarde su tabla como XLSX o CSV y elija ese archivo.',
    database: 'Es un archivo de base de datos. Exporte la tabla como CSV y elija ese archivo.',
    json: 'Es un archivo JSON. Exporte la lista como XLSX o CSV y elija ese archivo.',
    xml: 'Es un archivo XML sin ninguna tabla. Exporte la lista como XLSX o CSV y elija ese archivo.',
    zip: 'Esto es un archivo comprimido. Descomprímalo y elija la lista que contiene.',
    pdf: 'Esto es un documento PDF, no una lista.',
    image: 'Esto es una imagen, no una lista.',
    html: 'Esto es una página web, no una lista. Quizá se guardó una página de inicio de sesión en lugar de la exportación.',
    binary: 'Este archivo no es ni texto ni una hoja de cálculo. Exporte la lista como CSV.',
    'unclosed-quote':
      'Unas comillas que se abren en la línea %{line} no se cierran como deben, y las filas siguientes quedan pegadas.',
    'row-too-long': 'La fila de la línea %{line} es demasiado larga para una lista de números.',
    'too-many-numbers': 'El archivo tiene más números de los que se pueden leer a la vez. Divídalo.',
    'spreadsheet-broken':
      'La hoja de cálculo está dañada. Ábrala en su programa, guárdela de nuevo y elija ese archivo.',
    'spreadsheet-locked': 'La hoja de cálculo está protegida con contraseña. Guárdela sin ella, o como CSV.',
    'spreadsheet-too-large':
      'La hoja de cálculo es demasiado grande para abrirla aquí. Guarde la hoja como CSV.',
    'no-such-sheet': 'La hoja de cálculo ya no tiene esa hoja. Elija el archivo de nuevo.',
    changed: 'El archivo se cambió o se quitó después de elegirlo. Elíjalo de nuevo.',
    failed: 'No se pudo leer el archivo. Elíjalo de nuevo.',
    plainQuotes: 'Leer las comillas como texto normal',
    rejectLine: 'Rechazar esa línea y seguir leyendo',
  },
  ...uploadColumns,
  review: { title: 'Revisión' },
  premium: {
    accept: 'Llamar a estos números de tarificación adicional: sé lo que cuesta',
    needed:
      'La lista tiene números de tarificación adicional. En la revisión, acepte llamarlos o déjelos fuera.',
  },
  check: {
    needCampaign: 'Sin comprobar: elija antes una campaña.',
    notChecked: 'Aún sin comprobar con la campaña: se mira antes de enviar nada.',
    button: 'Comprobar con su %{count} número |||| Comprobar con sus %{count} números',
    buttonNotStated: 'Comprobar con sus números',
    again: 'Comprobar otra vez',
    done: 'Comprobado con el %{count} número de %{name}, %{time}. |||| Comprobado con los %{count} números de %{name}, %{time}.',
    read: 'Se leyeron todos sus números.',
    moved: 'La campaña cambió mientras se leía: puede que se hayan escapado números.',
    unreadable:
      'No se pudo leer el número de %{count} registro más: no se sabe si está en la lista. |||| No se pudieron leer los números de %{count} registros más: no se sabe si están en la lista.',
    those: 'Números que ya tiene',
    skip: 'Dejarlos fuera',
    send: 'Enviarlos otra vez',
  },
  similar: {
    looksLike:
      'Esto parece la lista «%{file}» (%{time}): cerca del %{share} de estos números estaba en ella.',
    went: 'De sus %{total} números, %{count} se envió entonces a %{name} o ya estaba allí. |||| De sus %{total} números, %{count} se enviaron entonces a %{name} o ya estaban allí.',
    undone:
      '%{count} de ellos se quitó después al deshacer. |||| %{count} de ellos se quitaron después al deshacer.',
    onlyNew: 'Enviar solo el nuevo (unos %{count}) |||| Enviar solo los nuevos (unos %{count})',
    leftOut:
      '%{count} fila queda fuera, porque su número se envió con la lista anterior (%{time}) o ya estaba entonces allí. |||| %{count} filas quedan fuera, porque sus números se enviaron con la lista anterior (%{time}) o ya estaban entonces allí.',
    sendAll: 'Enviarlas también',
    underWay: 'Todavía está en curso.',
  },
  sameFile: {
    found:
      'Este es el archivo de la importación anterior (%{time}), de la que no se envió nada: su lista ya no estaba en este dispositivo.',
    corrections:
      '%{count} número que se corrigió a mano entonces no se conserva: corríjalo otra vez. |||| %{count} números que se corrigieron a mano entonces no se conservan: corríjalos otra vez.',
    asThen: 'Leerlo como entonces',
  },
  send: {
    title: 'Enviar',
    button: 'Enviar %{count} número a %{name} |||| Enviar %{count} números a %{name}',
    needCampaign: 'Elija antes una campaña.',
    needFile: 'Elija antes un archivo.',
    needRead: 'Antes hay que leer el archivo.',
    needColumn: 'Indique en «Columnas» qué columna contiene los números a los que llamar.',
    needReady: 'Ninguna fila de este archivo está lista para enviarse.',
    reading: 'Espere a que se lea el archivo.',
    loading: 'Un momento…',
    drafts:
      '%{count} número está corregido en la revisión, pero sin aplicar: aplíquelo o descártelo allí (%{where}). |||| %{count} números están corregidos en la revisión, pero sin aplicar: aplíquelos o descártelos allí (%{where}).',
    closed: 'Esta campaña no admite números. Elija otra.',
    label: 'Preparando',
    phases: {
      campaign: 'Mirando la campaña…',
      hash: 'Tomando la huella del archivo…',
      job: 'Guardando la lista en este dispositivo…',
    },
    given: 'La lista se entregó para enviarse.',
    consequence:
      'Lo que se envía puede quitarse después, pero las llamadas hechas hasta entonces no tienen vuelta atrás.',
    consequenceActive:
      'Esta campaña está activa: puede que se llame a sus números en cuanto lleguen. Pueden quitarse después, pero las llamadas hechas hasta entonces no tienen vuelta atrás.',
    notSent: 'No se envió nada',
    gone: 'No se envió nada: esta campaña ya no está, o su clave no puede verla.',
    nowClosed: 'No se envió nada: la campaña ha cambiado entretanto.',
    noRoom:
      'A este navegador le queda poco espacio para esta lista. Si se llena, el envío se detiene y lo dice: libere antes espacio en el dispositivo.',
    otherVarCount:
      'El primer número que SIP Caller muestra en %{name} tiene %{count} valor de variable; esta lista tiene %{ours}. En el flujo de llamada los valores van por posición. |||| El primer número que SIP Caller muestra en %{name} tiene %{count} valores de variables; esta lista tiene %{ours}. En el flujo de llamada los valores van por posición.',
  },
  result: {
    title: 'Resultado',
    sending: 'Enviando %{sent} de %{total} de esta parte',
    processing: 'Toda esta parte está enviada. SIP Caller la está procesando…',
    verifying: 'Mirando si los números están allí…',
    between: 'Entre dos partes',
    goesOn: 'Puede salir de esta página: el envío sigue en esta pestaña, y la lista de tareas dice cómo va.',
    allThere:
      'Se añadió %{count} número a %{name} y se vio que está allí. |||| Se añadieron %{count} números a %{name} y se vio que están allí.',
    noneNew:
      '%{count} número ya estaba en %{name}: no se añadió ninguno. |||| Los %{count} números ya estaban en %{name}: no se añadió ninguno.',
    someThere:
      'Se añadió %{count} de %{total} números a %{name} y se vio que está allí. |||| Se añadieron %{count} de %{total} números a %{name} y se vio que están allí.',
    marks: {
      already:
        '%{count} ya estaba allí y no se añadió otra vez |||| %{count} ya estaban allí y no se añadieron otra vez',
      notVisible:
        '%{count} se aceptó y todavía no es visible: puede aparecer más tarde, y enviarlo otra vez podría añadirlo dos veces. Verifique de nuevo desde el recibo. |||| %{count} se aceptaron y todavía no son visibles: pueden aparecer más tarde, y enviarlos otra vez podría añadirlos dos veces. Verifique de nuevo desde el recibo.',
      failed: '%{count} no se añadió |||| %{count} no se añadieron',
      unknown:
        '%{count} del que no se pudo averiguar si está allí: puede que sí, y desde aquí no se puede quitar |||| %{count} de los que no se pudo averiguar si están allí: puede que sí, y desde aquí no se pueden quitar',
      left: '%{count} no se envió |||| %{count} no se enviaron',
    },
    why: 'Por qué no se añadieron números',
    notThere: 'Enviados, pero no vistos en la campaña',
    sparedAndGone: 'Ya estaban antes, así que no se enviaron; alguien los ha quitado desde entonces',
    counts: 'Números en la campaña: %{before} antes, %{after} después.',
    countsUnknown: 'No se pudo leer cuántos números tenía la campaña antes y después.',
    undo: 'El comprobante tiene todos los números, y puede deshacer esta importación.',
    notBegun: 'No se envió nada',
    nothingSent: 'No se envió nada a %{name}.',
    listGone:
      'La lista ya no está en este dispositivo. Elija otra vez el mismo archivo (%{file}) para enviarla: se reconoce por su huella.',
    changedFile:
      'El archivo se cambió o se quitó después de leerlo. Se envían las filas que usted revisó; el comprobante no tiene la huella del archivo.',
    forgotten: 'Esta tarea ya no está en este dispositivo.',
    next: 'Siguiente: %{name}',
    back: 'Volver a la lista',
    openCampaign: 'Ver los números de %{name}',
  },
  inHand: {
    label: 'Listas sin enviar',
    heading: 'Hay una lista sin enviar |||| Hay listas sin enviar',
    for: '%{what} para %{campaign}',
    andMore: '%{name} y %{count} archivo más |||| %{name} y %{count} archivos más',
    notSent: '%{what} aún no se ha enviado |||| %{what} aún no se han enviado',
    continue: 'Continuar',
    discard: 'Descartar',
    discardTitle: '¿Descartar %{what}?',
    discardText: 'Se pierde lo que usted corrigió. No se envió nada.',
    mark: '%{count} sin enviar |||| %{count} sin enviar',
    markWhole: '%{count} archivo aún no se ha enviado |||| %{count} archivos aún no se han enviado',
    notKept:
      'Este dispositivo no puede conservar esta lista al cerrar o volver a cargar la página: tendría que elegir otra vez su archivo y se perdería lo que corrigió. |||| Este dispositivo no puede conservar %{count} de estas listas al cerrar o volver a cargar la página: tendría que elegir otra vez sus archivos y se perdería lo que corrigió.',
    signOutTitle: '¿Cerrar la sesión con una lista sin enviar? |||| ¿Cerrar la sesión con listas sin enviar?',
    inAnotherTab: '(en otra pestaña)',
    signOutText:
      'Al cerrar la sesión se descarta: el archivo, lo que usted corrigió y su configuración se borran de este navegador. No se envió nada. |||| Al cerrar la sesión se descartan: los archivos, lo que usted corrigió y su configuración se borran de este navegador. No se envió nada.',
    signOutConfirm: 'Descartar y cerrar la sesión',
  },
  notLoaded: {
    title: 'No se pudo cargar una parte de la consola',
    text: 'Puede que la conexión fallara un momento o que se instalara una versión más reciente de la consola.',
    kept: 'Vuelva a cargar la página para seguir: esta lista se conserva con todo lo que usted eligió y corrigió.',
    lost: 'Vuelva a cargar la página para seguir. Este dispositivo no puede conservar la lista: elija otra vez su archivo después.',
  },
  rejected: {
    title: 'Filas rechazadas',
    what: '%{count} fila del archivo se rechazó y no se envió. Corríjala aquí, o descárguela, corríjala en una hoja de cálculo y elija ese archivo. |||| %{count} filas del archivo se rechazaron y no se enviaron. Corríjalas aquí, o descárguelas, corríjalas en una hoja de cálculo y elija ese archivo.',
    download: 'Descargar %{count} fila rechazada |||| Descargar %{count} filas rechazadas',
    correct: 'Corregir %{count} fila rechazada |||| Corregir %{count} filas rechazadas',
    untilReload:
      'Este dispositivo no tenía espacio para conservar estas filas: se pierden al cerrar o volver a cargar esta página. Descárguelas antes.',
    gone: 'Las filas rechazadas de esta importación no están en este dispositivo. Elija otra vez su archivo para verlas.',
    failed: 'No se pudieron leer las filas de este navegador. Elija otra vez el archivo.',
  },
  again: {
    title: '¿Enviar otra vez la misma lista?',
    sent: 'Esta lista se envió a %{name} (%{time}): de sus %{total} números, %{count} se envió o ya estaba allí. |||| Esta lista se envió a %{name} (%{time}): de sus %{total} números, %{count} se enviaron o ya estaban allí.',
    rule: {
      skip: 'Los números que la campaña ya tiene no se envían.',
      send: 'Los números que la campaña ya tiene se envían otra vez: se podría llamar dos veces a cada uno.',
    },
    looking: 'Comprobando cuáles de sus números están ahora en la campaña…',
    look: 'Comprobar en la campaña',
    skip: {
      all: 'Ya está en la campaña: no se añadiría nada. |||| Los %{count} ya están en la campaña: no se añadiría nada.',
      some: '%{count} de %{total} ya está en la campaña y no se enviaría: se añadirían %{rest}. |||| %{count} de %{total} ya están en la campaña y no se enviarían: se añadirían %{rest}.',
      none: 'Ahora no está en la campaña: se añadiría. |||| Ahora ninguno de sus números está en la campaña: se añadirían los %{count}.',
    },
    send: {
      all: '%{count} número quedaría dos veces. |||| %{count} números quedarían dos veces.',
      some: '%{count} número quedaría dos veces; los otros %{rest} no están ahora en la campaña y se añadirían. |||| %{count} números quedarían dos veces; los otros %{rest} no están ahora en la campaña y se añadirían.',
      none: 'Ahora no está en la campaña: se añadiría. |||| Ahora ninguno de sus números está en la campaña: se añadirían los %{count}.',
    },
    notChecked: {
      skip: 'No se ha comprobado cuántos números de esta lista están ahora en la campaña: los que estén no se enviarían.',
      send: 'No se ha comprobado cuántos números de esta lista están ahora en la campaña: los que estén quedarían dos veces.',
    },
    unreadable: {
      skip: 'No se puede saber cuántos números de esta lista están ahora en la campaña, porque algunos de sus registros no se pueden leer: los que se vea que están no se enviarían.',
      send: 'No se puede saber cuántos números de esta lista están ahora en la campaña, porque algunos de sus registros no se pueden leer: los que estén quedarían dos veces.',
    },
    moved: {
      skip: 'No se puede saber cuántos números de esta lista están ahora en la campaña, porque cambió mientras se leía: los que estén no se enviarían.',
      send: 'No se puede saber cuántos números de esta lista están ahora en la campaña, porque cambió mientras se leía: los que estén quedarían dos veces.',
    },
    confirm: 'Enviar otra vez',
  },
  reasons: {
    'no-number': 'No hay ningún número.',
    letters: 'El número tiene letras u otros signos.',
    'too-short': 'El número es demasiado corto: necesita al menos 7 dígitos.',
    'too-long': 'El número es demasiado largo: puede tener 15 dígitos como máximo.',
    'scientific-notation': 'Una hoja de cálculo abrevió el número (1,8E+10): se han perdido sus dígitos.',
    'two-numbers': 'Hay dos números: introduzca uno de ellos.',
    extension: 'El número tiene una extensión.',
    placeholder: 'Esto ocupa el lugar de un número que falta.',
    formula: 'Esto es una fórmula, no un número.',
    'short-code': 'Es un número de emergencia o de servicio, al que no se llama.',
    'impossible-for-country': 'Ningún país tiene un número escrito así.',
  },
};
