import type { pane as english } from "../en/pane";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** Spanish: what could not be checked, policy, errors, trust, announcements. */
export const pane = {
  "unchecked.some": "Quedan destinatarios sin comprobar",
  "unchecked.someSub": "Direcciones comprobadas: {checked}. Otros destinatarios sin comprobar.",
  "unchecked.someSubOne": "1 dirección comprobada, otros destinatarios no.",
  "unchecked.title": {
    one: "1 destinatario sin comprobar",
    other: "{count} destinatarios sin comprobar",
  },
  "unchecked.group": {
    one: "Grupo de contactos {names}. Outlook no muestra a los complementos quién forma parte de él.",
    other:
      "Grupos de contactos {names}. Outlook no muestra a los complementos quién forma parte de ellos.",
  },
  "unchecked.groupDo":
    "Para que se comprueben los miembros de un grupo, expándalo en el mensaje con el + delante de su nombre.",
  "unchecked.unresolved": {
    one: "1 nombre sigue siendo texto. Pulse Tab detrás de él en el mensaje.",
    other: "{count} nombres siguen siendo texto. Pulse Tab detrás de ellos en el mensaje.",
  },
  "unchecked.internal": {
    one: "1 dirección del directorio de su organización no tiene una forma legible.",
    other: "{count} direcciones del directorio de su organización no tienen una forma legible.",
  },
  "unchecked.other": {
    one: "1 destinatario no tiene una dirección que se pueda comprobar.",
    other: "{count} destinatarios no tienen direcciones que se puedan comprobar.",
  },
  "unchecked.truncated":
    "Outlook solo entregó los primeros {count} destinatarios del campo {field}. Los demás no se comprobaron.",
  "unchecked.readFailed": "Outlook no entregó los destinatarios del campo {field} ({code}).",

  "policy.monitor": "Periodo de prueba: por ahora no se detiene nada.",
  "status.off": "Las comprobaciones están desactivadas por ahora",
  "sub.off": "No se detiene nada.",
  "policy.by": "Establecida por {organization}",
  "policy.byOwn": "Establecida por su organización",
  "policy.entry": "Regla: {entry}",
  "policy.reason": "Motivo indicado: {reason}",
  "policy.noReason": "No se indicó ningún motivo.",
  "policy.contact": "Preguntas: {contact}",
  "policy.help": "Más sobre esta regla",
  "policy.cannotKeep":
    "Esta dirección se debe cambiar o quitar antes de que se pueda enviar el mensaje.",

  "error.read": "Outlook no respondió ({code}).",
  "error.readDo":
    "No se ha cambiado nada en el mensaje. Si vuelve a ocurrir, cierre el mensaje, ábralo y vuelva a intentarlo.",
  "error.report": "Copiar informe",
  "error.reportNote": "El informe no contiene nombres ni direcciones.",
  "error.copyFailed": "No se pudo copiar. Selecciónelo aquí y cópielo usted.",
  "error.late": "{typed} no se cambió: este destinatario ha cambiado desde entonces.",
  "error.half": "Outlook se detuvo a medio camino",
  "error.rollback":
    "{typed} no se reemplazó. Outlook rechazó el cambio ({code}) y los destinatarios están como estaban.",
  "error.state":
    "Outlook se detuvo a medio camino ({code}). Compare el campo {field} con esta lista:",
  "error.stateCopy": "Copiar la lista",
  "error.group":
    "Outlook no deja que los complementos cambien el campo {field} mientras contenga grupos de contactos ({name}).",
  "error.groupDo": "A mano: quite {typed} del campo {field} y pegue {meant}.",
  "error.slow": "Outlook aún no ha respondido. No se ha perdido nada.",
  "error.confirmStore":
    "Esta elección no se pudo guardar ({code}). Al enviar se volverá a preguntar por la dirección.",
  "error.truncated":
    "Outlook no muestra todos los destinatarios del campo {field}, así que el campo no se puede cambiar aquí.",
  "error.tooLong": "Una entrada del campo {field} es más larga de lo que Outlook acepta.",
  "error.noRoom": "La lista es demasiado larga para mantenerla a salvo durante el cambio.",
  "error.refused": "No se ha cambiado nada ({code}).",
  "error.trustStore": "La lista no se pudo guardar ({code}).",

  "limit.readOnly":
    "Este mensaje no se puede cambiar aquí. Ábralo para editarlo y corregir una dirección.",
  "limit.noItem": "Abra un mensaje o una reunión para que se comprueben sus destinatarios.",
  "limit.old":
    "Esta versión de Outlook no recuerda lo que usted conserva. Al enviar se volverá a preguntar por la dirección.",
  "limit.offline": "Está sin conexión. La comprobación funciona sin ella.",
  "limit.crash": "Este panel ha dejado de funcionar. Su mensaje no está afectado.",
  "limit.reload": "Volver a cargar el panel",
  "limit.stale":
    "Al enviar, Outlook responde con otra versión de Second Look que la de este panel. Reinicie Outlook (en la web, vuelva a cargar la página) para que coincidan.",

  "journal.title": "Un cambio quedó interrumpido",
  "journal.restored":
    "Se deshizo un cambio que había quedado interrumpido. Los destinatarios están como estaban.",
  "journal.unknown":
    "Un cambio quedó interrumpido y esta versión no puede saber hasta dónde llegó. Compare los destinatarios.",
  "journal.accept": "Los destinatarios son correctos",
  "journal.failed":
    "Un cambio quedó interrumpido y aún no se ha podido deshacer. Hasta entonces no se pueden enviar mensajes.",

  "live.new": {
    one: "1 dirección más por mirar",
    other: "{count} direcciones más por mirar",
  },
  "live.show": "Mostrar",

  "trust.title": "¿Dejar de comprobar esta dirección?",
  "trust.body":
    "A partir de ahora, Second Look no dirá nada sobre ella, en ningún mensaje que escriba.",
  "trust.scope": "En qué confiar",
  "trust.scopeAddress": "Solo {typed}",
  "trust.scopeDomain": "Todos los de {typedDomain}",
  "trust.scopeDomainNote":
    "Vale para toda dirección que termine en @{typedDomain} o .{typedDomain}.",
  "trust.undoNote": "Puede revertirlo en “Direcciones de confianza”.",
  "trust.yes": "Confiar a partir de ahora",
  "trust.no": "Seguir comprobándola",

  "list.title": "Direcciones de confianza",
  "list.intro":
    "Second Look no dice nada sobre estas. Se guardan en la configuración de su buzón y no se comparten.",
  "list.stored": "La lista se guarda en la configuración de su buzón y no se comparte.",
  "list.search": "Buscar",
  "list.count": { zero: "Sin entradas", one: "1 entrada", other: "{count} entradas" },
  "list.found": {
    zero: "Nada encontrado para “{query}”",
    one: "1 de {total}",
    other: "{count} de {total}",
  },
  "list.empty":
    "Aún no hay nada. Cuando una dirección señalada sea correcta, consérvela en el mensaje o elija “Confiar siempre”.",
  "list.address": "Solo esta dirección",
  "list.domain": "Todos los de este dominio y los que dependen de él",
  "list.unused": "Ya no se usa: {organization} no lo permite",
  "list.unusedOwn": "Ya no se usa: su organización no lo permite",
  "list.added": "Agregada: {date}",
  "list.remove": "Quitar {entry}",
  "list.removed": "{entry} se quitó",
  "list.org": {
    one: "{organization} confía en 1 más",
    other: "{organization} confía en {count} más",
  },
  "list.orgOwn": {
    one: "Su organización confía en 1 más",
    other: "Su organización confía en {count} más",
  },
  "list.export": "Exportar",
  "list.import": "Importar",
  "list.imported": {
    one: "1 entrada agregada. Ya en la lista: {skipped}.",
    other: "{count} entradas agregadas. Ya en la lista: {skipped}.",
  },
  "list.importBad": "Este archivo no se pudo leer: {why}. No se ha cambiado nada.",
  "list.used": "Espacio ocupado",
  "list.nearlyFull":
    "La lista está casi llena: queda sitio para aproximadamente {count} más. Quite las que ya no necesite.",
  "list.full": "La lista está llena. Quite una entrada para agregar otra.",
  "list.importFull":
    "Son más de las que caben: el archivo aporta {count} y queda sitio para aproximadamente {room}. No se ha agregado nada.",
  "list.damaged": "La lista guardada no se pudo leer. No se ha sobrescrito nada.",
  "list.damagedPart": "Una parte de la lista guardada no se pudo leer. No se ha sobrescrito nada.",
  "list.damagedSave": "Guardar una copia",
  "list.setAside": "Apartar",
  "list.dropAside": "Descartar la copia",
  "list.aside": "Se ha apartado lo que no se pudo leer.",
  "list.badFile": "no es una lista guardada por Second Look",
  "list.undone": "{entry} vuelve a estar en la lista.",
  "list.locked":
    "{organization} administra las direcciones de confianza. Puede quitar entradas, no agregarlas.",
  "list.lockedOwn":
    "Su organización administra las direcciones de confianza. Puede quitar entradas, no agregarlas.",

  "say.loading": "Comprobando los destinatarios.",
  "say.found": {
    one: "Es posible que 1 dirección no sea correcta.",
    other: "Es posible que {count} direcciones no sean correctas.",
  },
  "say.first": "Primero: {spoken}",
  "say.clear": "No se ha encontrado nada inusual. Puede enviar.",
  "say.replaced": "Reemplazada. Ahora {meant}. {left}",
  "say.replacedAll": {
    one: "1 dirección reemplazada. {left}",
    other: "{count} direcciones reemplazadas. {left}",
  },
  "say.merged": "Quitada. {meant} ya estaba. {left}",
  "say.kept": "Se conserva en este mensaje. {left}",
  "say.removed": "Quitada. {left}",
  "say.bcc": "Movida a CCO. Sigue señalada. {left}",
  "say.trusted": "{entry} ahora es de confianza. {left}",
  "say.undone": "Deshecho. {typed} ha vuelto al campo {field}. {left}",
  "say.undoneKept": "Deshecho. {typed} vuelve a estar señalada. {left}",
  "say.undoneAll": {
    one: "1 cambio deshecho. {left}",
    other: "{count} cambios deshechos. {left}",
  },
  "say.left": {
    zero: "No queda nada. Ya puede enviar.",
    one: "Queda 1 dirección por mirar.",
    other: "Quedan {count} direcciones por mirar.",
  },
  "say.leftBlocked": {
    one: "Queda 1 dirección bloqueada.",
    other: "Quedan {count} direcciones bloqueadas.",
  },
  "say.live": {
    one: "1 dirección más por mirar: {spoken}",
    other: "{count} direcciones más por mirar.",
  },
  "say.fixedOutside": "{typed} se cambió en el mensaje. {left}",
  "say.goneOutside": "Ya no está en el mensaje: {typed}. {left}",
  "say.failed": "No se reemplazó. Los destinatarios están como estaban.",
  "say.half": "Atención. Outlook se detuvo a medio camino. Se muestra una lista para comparar.",
  "say.copied": "Copiado.",
  "say.search": { zero: "Nada encontrado.", one: "1 entrada.", other: "{count} entradas." },
  "say.sentence": "{title}.",
  "say.item": "Se muestra otro mensaje. {status}",

  "foot.trust": "Direcciones de confianza",
  "foot.privacy": "Comprobado solo en este dispositivo.",

  "wrong.item": "Esta advertencia no es correcta",
  "wrong.subject": "Second Look: una advertencia que no es correcta",

  "about.title": "Acerca de Second Look",
  "about.link": "Acerca de",
  "about.version": "Versión {version}",
  "about.revision": "Directiva, revisión {revision}",
  "about.data": "Datos del {date}",
  "about.noPolicy": "No se ha establecido ninguna directiva.",
} as const;

export type Checked = Complete<typeof pane, typeof english, PluralForms["es"]>;
