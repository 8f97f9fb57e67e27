export const jobs = {
  title: 'Tareas',
  button: {
    working: '%{count} en marcha',
    yours: '%{count} le espera |||| %{count} le esperan',
  },
  centre: {
    working: 'En marcha',
    yours: 'Le esperan',
    ended: 'Terminadas',
    endedAt: 'Terminada: %{time}',
    empty:
      'No hay tareas. Lo que añada, quite o reponga se ve aquí mientras está en marcha, y sigue mientras usted hace otras cosas.',
    all: 'Todos los comprobantes',
    hide: 'Ocultar de esta lista: %{title}. El comprobante se conserva.',
  },
  notice: {
    label: 'Novedad de una tarea: %{title}',
    unfinished: '%{count} tarea está sin terminar. |||| %{count} tareas están sin terminar.',
    show: 'Mostrar',
  },
  kinds: {
    removal: {
      title: 'Quitar números de %{title}',
      planning: 'Leyendo los números que se quitarán: %{count} hasta ahora. Todavía no se envía nada.',
      planningOf: 'Leyendo los números que se quitarán: %{count} de %{expected}. Todavía no se envía nada.',
      ready:
        'Lo encontrado no es lo confirmado: ahora se quitaría %{count} número. No se envía nada hasta que usted lo acepte. |||| Lo encontrado no es lo confirmado: ahora se quitarían %{count} números. No se envía nada hasta que usted lo acepte.',
      doneOf:
        '%{count} de %{total} quitado; se comprobó que ya no está |||| %{count} de %{total} quitados; se comprobó que ya no están',
      already: '%{count} ya no estaba |||| %{count} ya no estaban',
      failed: '%{count} sin quitar',
      notVisible:
        '%{count} aceptado por SIP Caller, todavía en la lista |||| %{count} aceptados por SIP Caller, todavía en la lista',
      all: '%{count} número quitado; se comprobó que ya no está. |||| Los %{count} números quitados; se comprobó que ya no están.',
      finished:
        'Terminada: %{count} de %{total} quitado; se comprobó que ya no está. |||| Terminada: %{count} de %{total} quitados; se comprobó que ya no están.',
      cancelled:
        'Cancelada: %{count} de %{total} quitado; se comprobó que ya no está. |||| Cancelada: %{count} de %{total} quitados; se comprobó que ya no están.',
    },
    restore: {
      title: 'Reponer números en %{title}',
      planning:
        'Leyendo el comprobante: %{count} número hasta ahora. Todavía no se envía nada. |||| Leyendo el comprobante: %{count} números hasta ahora. Todavía no se envía nada.',
      planningOf: 'Leyendo el comprobante: %{count} de %{expected} números. Todavía no se envía nada.',
      ready:
        'Se repondría %{count} número. No se envía nada hasta que usted lo acepte. |||| Se repondrían %{count} números. No se envía nada hasta que usted lo acepte.',
      doneOf:
        '%{count} de %{total} repuesto; se comprobó que está |||| %{count} de %{total} repuestos; se comprobó que están',
      already: '%{count} ya estaba |||| %{count} ya estaban',
      failed: '%{count} sin reponer',
      notVisible: '%{count} aceptado, todavía no visible |||| %{count} aceptados, todavía no visibles',
      all: '%{count} número repuesto; se comprobó que está. |||| Los %{count} números repuestos; se comprobó que están.',
      finished:
        'Terminada: %{count} de %{total} repuesto; se comprobó que está. |||| Terminada: %{count} de %{total} repuestos; se comprobó que están.',
      cancelled:
        'Cancelada: %{count} de %{total} repuesto; se comprobó que está. |||| Cancelada: %{count} de %{total} repuestos; se comprobó que están.',
    },
    import: {
      title: 'Añadir números a %{title}',
      planning: 'Preparando los números: %{count} hasta ahora. Todavía no se envía nada.',
      planningOf: 'Preparando los números: %{count} de %{expected}. Todavía no se envía nada.',
      ready:
        'Se añadiría %{count} número. No se envía nada hasta que usted lo acepte. |||| Se añadirían %{count} números. No se envía nada hasta que usted lo acepte.',
      doneOf:
        '%{count} de %{total} añadido; se comprobó que está |||| %{count} de %{total} añadidos; se comprobó que están',
      already: '%{count} ya estaba |||| %{count} ya estaban',
      failed: '%{count} sin añadir',
      notVisible: '%{count} aceptado, todavía no visible |||| %{count} aceptados, todavía no visibles',
      all: '%{count} número añadido; se comprobó que está. |||| Los %{count} números añadidos; se comprobó que están.',
      finished:
        'Terminada: %{count} de %{total} añadido; se comprobó que está. |||| Terminada: %{count} de %{total} añadidos; se comprobó que están.',
      cancelled:
        'Cancelada: %{count} de %{total} añadido; se comprobó que está. |||| Cancelada: %{count} de %{total} añadidos; se comprobó que están.',
    },
    other: {
      title: '%{title}',
      planning: 'Leyendo lo que hay que hacer: %{count} hasta ahora. Todavía no se envía nada.',
      planningOf: 'Leyendo lo que hay que hacer: %{count} de %{expected}. Todavía no se envía nada.',
      ready: 'Por hacer: %{count}. No se envía nada hasta que usted lo acepte.',
      doneOf: '%{count} de %{total} hecho y comprobado |||| %{count} de %{total} hechos y comprobados',
      already: '%{count} no necesitaba nada |||| %{count} no necesitaban nada',
      failed: '%{count} sin hacer',
      notVisible: '%{count} aceptado, todavía no visible |||| %{count} aceptados, todavía no visibles',
      all: 'Todo está hecho y comprobado: %{count}.',
      finished:
        'Terminada: %{count} de %{total} hecho y comprobado. |||| Terminada: %{count} de %{total} hechos y comprobados.',
      cancelled:
        'Cancelada: %{count} de %{total} hecho y comprobado. |||| Cancelada: %{count} de %{total} hechos y comprobados.',
    },
  },
  counts: {
    sent: '%{count} aceptado, por comprobar |||| %{count} aceptados, por comprobar',
    underWay: '%{count} en camino',
    toCheck: '%{count} pendiente de verificar |||| %{count} pendientes de verificar',
    lost: '%{count} enviado sin respuesta: se buscará primero |||| %{count} enviados sin respuesta: se buscarán primero',
    unknown: '%{count} no se pudo comprobar |||| %{count} no se pudieron comprobar',
    left: '%{count} sin enviar todavía',
    notSent: '%{count} sin enviar',
  },
  result: {
    failed: 'Falló antes de enviar nada.',
    unread: 'Todavía no se leyó todo lo que hay que hacer. No se envía nada.',
    untouched: 'Cancelada antes de enviar nada.',
    nothing: 'No había nada que hacer.',
  },
  checked: {
    lookup: 'Verificado buscando cada número.',
    readThrough: 'Verificado leyendo todos los números de la campaña.',
    both: 'Verificado en parte buscando cada número y en parte leyendo todos los números de la campaña.',
    nothing: 'Sin verificar: no se leyó la campaña después del último envío.',
    notYet: 'Aún sin verificar.',
    notSent: 'No se envió nada, así que no había nada que verificar.',
    notRecorded: 'No consta: esta tarea es de una versión anterior de la consola.',
  },
  failure: {
    noAnswer: 'No llegó respuesta, o se cortó la conexión.',
    status: 'SIP Caller respondió con estado %{status}.',
    answer: {
      notAList: 'SIP Caller respondió, pero no con una lista, así que su respuesta no permite saber nada.',
      contradiction: 'SIP Caller envió una lista que se contradice, así que no permite saber nada.',
      notSipCaller: 'La respuesta no es de SIP Caller. Compruebe la dirección con la que habla esta consola.',
      other: 'SIP Caller respondió otra cosa de lo que se pidió, así que no permite saber nada.',
    },
    listGone:
      'La lista ya no está en este dispositivo. Elija otra vez el mismo archivo en la página de subida para enviarla.',
    receiptGone:
      'El comprobante de esa eliminación ya no está en este dispositivo, o no está entero. Si lo descargó, suba su CSV.',
    campaignGone: 'La campaña ya no está en su cuenta, o su clave de API no puede verla.',
  },
  rate: { second: '%{rate} por segundo', minute: '%{rate} por minuto' },
  remaining: {
    moment: 'menos de un minuto más',
    minutes: {
      upTo: 'hasta %{to} min más',
      about: 'alrededor de %{to} min más',
      range: 'de %{from} a %{to} min más',
    },
    hours: {
      upTo: 'hasta %{to} h más',
      about: 'alrededor de %{to} h más',
      range: 'de %{from} a %{to} h más',
    },
  },
  waits: {
    server: 'SIP Caller pidió una pausa.',
    visibility:
      'SIP Caller puede aplicar un cambio un tiempo después de aceptarlo. Lo que todavía no se ve se vuelve a buscar, y nada se envía dos veces.',
    looksIn: 'Se vuelve a verificar en %{count} s.',
    looksNow: 'Se vuelve a verificar ahora.',
    noAnswer: 'SIP Caller no responde.',
    noAnswerStatus: 'SIP Caller no responde (estado %{status}).',
    silent: 'SIP Caller lleva %{count} s sin responder.',
    nextTry: 'Próximo intento en %{count} s.',
    trying: 'Intentándolo de nuevo.',
    connection: 'Este dispositivo no tiene conexión. Sigue por sí sola cuando vuelva.',
    user: 'En pausa: no se envía nada hasta que usted la reanude.',
    trouble: 'En pausa tras muchos intentos: no se envía nada hasta que usted la reanude.',
    refusals:
      'En pausa, porque SIP Caller rechaza lo que se envía: no se envía nada más hasta que usted la reanude.',
    closed: 'Reanúdela cuando la campaña vuelva a permitirlo, o cancélela: lo enviado se queda.',
    journal: 'En pausa, porque ya no se puede escribir su registro.',
    newKey: 'Queda parada hasta que usted inicie sesión con una clave válida.',
    otherKey: 'Queda parada: use una clave que pueda hacerlo, o cancélela.',
    lastAnswers: 'Lo que está en camino todavía recibe su respuesta.',
    finishing: 'Todo está enviado. Se comprueba lo que se hizo.',
    stopping: 'Se está cancelando: se comprueba lo enviado.',
    elsewhere: 'Otra pestaña trabaja en ella.',
    orphan:
      'La pestaña que trabajaba en ella ya no está, o se cerró su sesión. Queda donde paró hasta que usted se haga cargo.',
  },
  actions: {
    pause: 'Pausar',
    resume: 'Reanudar',
    agree: 'Seguir',
    takeOver: 'Hacerse cargo',
    retry: 'Reintentar',
    tryNow: 'Intentar ahora',
    otherKey: 'Escribir otra clave',
    takeFromTab: 'Traerla aquí',
    lookNow: 'Verificar ahora',
    waitNoMore: 'Dejar de esperar',
    lookAgain: 'Verificar de nuevo',
    cancel: 'Cancelar',
    endNow: 'Terminar ya',
    receipt: 'Comprobante',
    details: 'Detalles',
  },
  cancel: {
    title: '¿Cancelar esta tarea?',
    untouched: 'Hasta ahora no se envió nada, y no se enviará nada.',
    text: 'Lo enviado queda hecho y se comprueba. %{count} no se ha enviado todavía y queda como está. |||| Lo enviado queda hecho y se comprueba. %{count} no se han enviado todavía y quedan como están.',
    stay: 'Conservarla',
    act: 'Cancelar la tarea',
  },
  endNow: {
    title: '¿Terminar sin comprobar?',
    text: 'Lo enviado y todavía sin comprobar constaría como no comprobado.',
    stay: 'Seguir comprobando',
    act: 'Terminar ya',
  },
  takeFromTab: {
    title: '¿Traer la tarea de la otra pestaña?',
    text: 'Otra pestaña tiene esta tarea y sigue viva. Tráigala solo si esa pestaña no avanza: primero se comprueba lo que tiene en camino, y nada se envía dos veces.',
    stay: 'Dejarla allí',
    act: 'Traerla',
  },
  signOut: {
    title:
      '¿Cerrar sesión con %{count} tarea sin terminar? |||| ¿Cerrar sesión con %{count} tareas sin terminar?',
    stops:
      'Al cerrar sesión, lo que está en marcha se detiene donde está, en todas las pestañas de esta cuenta. Lo que estaba en camino se busca antes de seguir.',
    leave:
      'Si la deja, sigue en este dispositivo con sus números, pero sin la clave de API, hasta que la cuenta %{account} vuelva a iniciar sesión aquí y se haga cargo. |||| Si las deja, siguen en este dispositivo con sus números, pero sin la clave de API, hasta que la cuenta %{account} vuelva a iniciar sesión aquí y se haga cargo.',
    leaveInMemory:
      'Si la deja, sigue en esta página, sin la clave de API, hasta que la cuenta %{account} vuelva a iniciar sesión aquí. Este navegador no conserva tareas: al recargar o cerrar la página se pierde, con su recibo. |||| Si las deja, siguen en esta página, sin la clave de API, hasta que la cuenta %{account} vuelva a iniciar sesión aquí. Este navegador no conserva tareas: al recargar o cerrar la página se pierden, con sus recibos.',
    cancel:
      'Si cancela antes, se comprueba lo enviado y el resto queda como está. Los comprobantes siguen en este dispositivo.',
    cancelFirst: 'Cancelarla antes |||| Cancelarlas antes',
    leaveThem: 'Dejar y cerrar sesión',
    cancelling: 'Cancelando antes de cerrar la sesión',
    late: 'Esto tarda. Puede cerrar la sesión ya: lo que no se ha comprobado queda sin terminar en este dispositivo hasta que esta cuenta vuelva a iniciar sesión aquí.',
    leaveNow: 'Cerrar sesión ya',
  },
  keep: {
    title: 'Conservar comprobantes en este dispositivo',
    week: 'Durante 7 días',
    month: 'Durante 30 días',
    quarter: 'Durante 90 días',
    year: 'Durante un año',
  },
  forget: {
    open: 'Olvidar ya las tareas terminadas…',
    title: '¿Olvidar las tareas terminadas?',
    none: 'Ninguna tarea ha terminado, así que no hay comprobantes que olvidar.',
    text: 'Se borraría de este dispositivo %{count} comprobante con sus números, y a partir de él no podría reponerse lo que quitó ni deshacerse lo que añadió. Descárguelo antes si lo necesita. |||| Se borrarían de este dispositivo %{count} comprobantes con sus números, y a partir de ellos no podría reponerse lo que quitaron ni deshacerse lo que añadieron. Descargue antes lo que necesite.',
    look: 'Ver los comprobantes',
    keep: 'Conservarlos',
    act: 'Olvidar %{count} comprobante |||| Olvidar %{count} comprobantes',
    done: '%{count} comprobante olvidado. |||| %{count} comprobantes olvidados.',
  },
  journal: {
    unavailable:
      'Este navegador no guarda datos de esta consola (ventana privada o almacenamiento prohibido), así que una tarea larga no podría comprobarse ni reanudarse. Sin su registro no se envía nada.',
    full: 'En este dispositivo no queda sitio para el registro de una tarea larga. Libere espacio e inténtelo de nuevo. Sin él no se envía nada.',
    insecure:
      'Una tarea larga necesita una conexión segura (https) con esta consola. Sin ella no se envía nada.',
  },
  otherJob: {
    hinders:
      '«%{title}» no ha terminado, y cada una de las dos tareas cambiaría lo que la otra comprueba. Espere a que termine, reanúdela si está en pausa o cancélela.',
    wasFirst: '«%{title}» empezó antes, y tiene que terminar para que pueda empezar esta tarea.',
    open: 'Abrir esa tarea',
  },
  commandFailed: 'Eso no se pudo hacer con esta tarea. Inténtelo de nuevo.',
};
