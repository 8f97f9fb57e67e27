export const door = {
  keepsNothing:
    'Este navegador no permite almacenar datos. Puede trabajar aquí, pero al recargar la página se cerrará la sesión, y los ajustes, vistas y columnas duran hasta entonces.',
  title: 'Iniciar sesión',
  tagline: 'Las campañas y sus números, en bloque y sin pérdidas.',
  account: 'ID de cuenta',
  key: 'Clave de API',
  userName: 'Su nombre (opcional)',
  userNameHint: 'Se anota en los comprobantes de lo que usted cambia. No se envía a SIP Caller.',
  showKey: 'Mostrar los caracteres',
  hideKey: 'Ocultar los caracteres',
  keyKept: 'La clave queda en esta pestaña del navegador hasta que cierre la sesión o la pestaña.',
  submit: 'Iniciar sesión',
  submitting: 'Iniciando sesión…',
  stillTrying: 'SIP Caller está lento u ocupado. Se sigue intentando.',
  cancelled: 'Detenido antes de que SIP Caller respondiera.',
  demo: 'Usar la cuenta de prueba',
  sandboxTitle: 'Esta consola usa su entorno de pruebas',
  sandboxText: 'Un SIP Caller integrado con campañas inventadas. No se hace ninguna llamada.',
  liveTitle: 'Esta consola trabaja con el SIP Caller real',
  liveText: 'Lo que cambie aquí tiene efecto de inmediato.',
  configFailed: 'Esta consola no pudo leer sus ajustes de su servidor.',
  help: {
    title: 'Dónde encontrarlos',
    accountTitle: 'ID de cuenta',
    account: 'Entre en la consola web de SIP Caller. Allí se muestra el ID de cuenta.',
    keyTitle: 'Clave de API',
    key: 'La crea un administrador en la consola web de SIP Caller, en Settings > API Keys.',
    keyOnce:
      'El token se muestra una sola vez, al crear la clave. Cópielo entonces: si se pierde, hay que crear otra clave.',
    keyFixed:
      'Ni sus roles ni su caducidad se pueden cambiar después. Dele roles que puedan leer campañas y cambiar sus números.',
  },
  failure: {
    accountMissing: 'Escriba su ID de cuenta.',
    accountImpossible: 'Esto no puede ser un ID de cuenta. Cópielo de la consola web de SIP Caller.',
    keyMissing: 'Escriba su clave de API.',
    keyUnsendable:
      'La clave de API tiene un carácter que no puede formar parte de ella: el número %{position}, %{codePoint}. Copie la clave de nuevo.',
    wrongKey:
      'SIP Caller no acepta esta clave de API. Compruebe que la copió entera y que no se ha eliminado.',
    expiredKey:
      'Esta clave de API ha caducado. Pida una nueva a un administrador: la caducidad de una clave no se puede cambiar.',
    wrongAccount:
      'La clave de API no es de esta cuenta. Compruebe el ID de cuenta; si es correcto, puede que los roles de la clave no permitan leer campañas.',
    unreachable: 'No se pudo contactar con SIP Caller. Compruebe su conexión e inténtelo de nuevo.',
    timeout: 'SIP Caller no respondió a tiempo. Inténtelo de nuevo en un momento.',
    notSipCaller:
      'Respondió un servidor, pero no es SIP Caller. Quien administra esta consola debe revisar la dirección configurada.',
    busy: 'SIP Caller está ocupado ahora. No se comprobaron su cuenta ni su clave. Inténtelo de nuevo en un momento.',
    other:
      'SIP Caller no le dejó entrar (estado %{status}). Inténtelo de nuevo o muestre esto a su administrador.',
  },
  again: {
    title: 'SIP Caller pide una clave nueva',
    text: 'SIP Caller ya no acepta la clave de esta sesión. Puede haber caducado o haberse eliminado. Lo que hay en esta pantalla se conserva.',
    submit: 'Seguir',
    leave: 'Cerrar sesión',
  },
  other: {
    title: 'Hace falta otra clave',
    text: 'SIP Caller no permite a la clave de esta sesión hacer lo que necesita una tarea. Escriba otra clave de esta cuenta y la tarea sigue; o conserve la actual y la tarea queda parada hasta que usted la cancele.',
    submit: 'Usar esta clave',
    leave: 'Conservar la clave actual',
  },
  loading: 'Cargando la consola…',
  missing: {
    jobs: 'No se pudo cargar la parte que envía, elimina y restaura números. No se envía nada hasta que esté.',
    language: 'No se pudieron cargar los textos en este idioma.',
  },
  notLoaded: {
    title: 'No se pudo cargar la consola',
    text: 'Puede haber fallado la conexión, o la consola se acaba de actualizar. Su sesión sigue iniciada.',
  },
};
