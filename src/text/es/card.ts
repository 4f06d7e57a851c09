import type { card as english } from "../en/card";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** Spanish: the pane's headline, its cards and what can be done with them. */
export const card = {
  "status.loading": "Comprobando los destinatarios",
  "status.probable": {
    one: "Es posible que 1 dirección no sea correcta",
    other: "Es posible que {count} direcciones no sean correctas",
  },
  "status.possible": {
    one: "Conviene mirar 1 dirección",
    other: "Conviene mirar {count} direcciones",
  },
  "status.blocked": {
    one: "1 dirección está bloqueada",
    other: "{count} direcciones están bloqueadas",
  },
  "status.blockedAnd": {
    one: "Bloqueadas: {blocked}. Es posible que 1 más no sea correcta",
    other: "Bloqueadas: {blocked}. Es posible que {count} más no sean correctas",
  },
  "status.left": {
    one: "Queda 1 dirección por mirar",
    other: "Quedan {count} direcciones por mirar",
  },
  "status.clear": "No se ha encontrado nada inusual",
  "status.empty": "Aún no hay destinatarios",
  "status.done": "Todo listo. Ya puede enviar.",
  "status.unchecked": {
    one: "No se pudo comprobar 1 destinatario",
    other: "No se pudieron comprobar {count} destinatarios",
  },
  "status.error": "No se pudieron comprobar los destinatarios",

  "sub.notSent": "Aún no se ha enviado.",
  "sub.others": {
    one: "Nada inusual en la otra dirección.",
    other: "Nada inusual en las otras {count} direcciones.",
  },
  "sub.clear": {
    one: "1 dirección comprobada. Puede enviar.",
    other: "{count} direcciones comprobadas. Puede enviar.",
  },
  "sub.clearBut": {
    one: "Direcciones comprobadas: {checked}. 1 destinatario sin comprobar.",
    other: "Direcciones comprobadas: {checked}. {count} destinatarios sin comprobar.",
  },
  "sub.clearButOne": {
    one: "1 dirección comprobada, 1 destinatario sin comprobar.",
    other: "1 dirección comprobada, {count} destinatarios sin comprobar.",
  },
  "sub.empty": "Agregue personas al mensaje y se irán comprobando aquí.",
  "sub.done": "Second Look nunca envía por usted. Seleccione “Enviar” en el mensaje.",

  "level.blocked": "Bloqueada",
  "level.probable": "Probablemente incorrecta",
  "level.possible": "Conviene mirarla",

  "field.to": "Para",
  "field.cc": "CC",
  "field.bcc": "CCO",
  "field.required": "Obligatorio",
  "field.optional": "Opcional",

  "card.heading": "{level}: {who}, campo {field}",

  "pair.now": "En el mensaje",
  "pair.probable": "Probablemente sea",
  "pair.possible": "Tal vez sea",
  "pair.known": "Dirección habitual",
  "pair.shown": "Se muestra como",
  "pair.goesHere": "el correo iría aquí",
  "tile.digit": "cifra",
  "tile.letter": "letra",
  "pair.spoken": "En el mensaje: {typed}. {label}: {meant}. {difference}",
  "pair.spokenAlone": "En el mensaje: {typed}. {difference}",

  "act.replace": "Reemplazar por {meant}",
  "act.replaceLatin": "Reemplazar por {meant} (solo letras latinas)",
  "act.replaceFolded": "Reemplazar: {typed} pasa a ser {meant}",
  "act.showCard": "Mostrar",
  "act.showNamed": "Mostrar: {typed}",
  "act.orMeant": "O tal vez quiso decir",
  "act.replaceOther": "Reemplazar por {meant}",
  "act.keep": "Es correcta",
  "act.edit": "Editar",
  "act.moreFor": "Más sobre {typed}",
  "act.bcc": "Mover a CCO",
  "act.remove": "Quitar",
  "act.copy": "Copiar {address}",
  "act.trust": "Confiar siempre…",
  "act.undo": "Deshacer",
  "act.undoNamed": "Deshacer: {what}",
  "act.undoAll": { one: "Deshacer", other: "Deshacer las {count}" },
  "act.checkAgain": "Comprobar de nuevo",
  "act.working": "En curso…",
  "act.tryAgain": "Reintentar",
  "act.close": "Cerrar",
  "act.cancel": "Cancelar",
  "act.back": "Atrás",

  "edit.label": "Corregir la dirección",
  "edit.ok": "No se ha encontrado nada inusual.",
  "edit.same": "Esta es la dirección que se señaló.",
  "edit.finding": "Aún conviene mirarla: {sentence}",
  "edit.incomplete": "Todavía no es una dirección completa.",
  "edit.duplicate": "Esta dirección ya está en el campo {field}.",
  "edit.save": "Reemplazar",

  "keep.which": "¿Qué dirección es la correcta?",
  "keep.hintLookalike":
    "Parecen iguales, pero son dos direcciones distintas. Una tiene un carácter {script}.",
  "keep.choiceTyped": "{typed}, ahora en el mensaje",
  "keep.choiceMeant": "{meant}",
  "keep.choiceLookalike": "La que tiene el carácter {script}, ahora en el mensaje",
  "keep.choiceLatin": "La que solo tiene letras latinas",
  "keep.continue": "Continuar",
  "keep.reason": "{organization} pide un motivo",
  "keep.reasonOwn": "Su organización pide un motivo",
  "keep.reasonLabel": "¿Por qué es correcta {typed}?",
  "keep.reasonHint": "Se guarda solo con este borrador. No se envía.",
  "keep.reasonEmpty": "Escriba unas palabras.",
  "keep.save": "Conservar esta dirección",

  "done.replaced": "Reemplazada por {meant}",
  "done.was": "antes: {typed}",
  "done.kept": "{typed} se conserva en este mensaje",
  "done.merged": "{typed} se quitó: {meant} ya está en el campo {field}",
  "done.removed": "{typed} se quitó",
  "done.bcc": "{typed} se movió a CCO",
  "done.trusted": "{entry} ahora es de confianza",
  "done.changed": "Cambiada en el mensaje a {now}",
  "done.gone": "Ya no está en el mensaje: {typed}",

  "undo.late": "{typed} no se restableció: este destinatario ha cambiado desde entonces.",

  "group.title": {
    one: "1 dirección: {typedDomain}",
    other: "{count} direcciones: {typedDomain}",
  },
  "group.replace": { one: "Reemplazar", other: "Reemplazar las {count}" },
  "group.replaceNamed": {
    one: "Reemplazar: 1 dirección de {typedDomain} pasa a {meantDomain}",
    other: "Reemplazar las {count}: las direcciones de {typedDomain} pasan a {meantDomain}",
  },
  "group.show": { one: "Mostrar la dirección", other: "Mostrar las {count}" },
  "group.hide": "Ocultar la lista",
  "group.separate": "Mirarlas una por una",
  "group.done": {
    one: "1 dirección es ahora de {meantDomain}",
    other: "{count} direcciones son ahora de {meantDomain}",
  },
} as const;

export type Checked = Complete<typeof card, typeof english, PluralForms["es"]>;
