import type { alert as english } from "../en/alert";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** Spanish: the dialog on Send. Places and owners stand in brackets, without article. */
export const alert = {
  "alert.button": { one: "Revisar dirección", other: "Revisar direcciones" },
  "alert.lead.meant": "Es posible que {typed} no sea correcta. ¿Quiso decir {meant}?",
  "alert.lead.maybe": "¿Es {typed} la dirección correcta? Tal vez sea {meant}.",
  "alert.lead.alone": "Es posible que {typed} no sea correcta.",
  "alert.lead.lookalike": "{typed} se parece a {meant}, pero es otra dirección.",
  "alert.lead.person": "¿Es {typed} la dirección correcta? La habitual es {meant}.",
  "alert.lead.nameShows": "El nombre muestra {shown}, pero el mensaje iría a {typed}.",
  "alert.lead.nameShowsOther": "El nombre muestra otra dirección, pero el mensaje iría a {typed}.",
  "alert.lead.deny": "{organization} no permite enviar correo a {typed}.",
  "alert.lead.malformed": "{typed} no es una dirección completa.",
  "alert.lead.count": "Es posible que {count} direcciones no sean correctas.",
  "alert.lead.countDeny": {
    one: "1 dirección está bloqueada por {organization}.",
    other: "{count} direcciones están bloqueadas por {organization}.",
  },
  "alert.item.meant": "{typed}: ¿quiso decir {meantDomain}?",
  "alert.item.deny": "{typed} no está permitida.",
  "alert.shared":
    "{count} de ellas terminan en {typedSuffix} ({place}) y no en {meantSuffix} ({owner}).",
  "alert.letter": "“{letter}” es un carácter {script}.",
  "alert.more": "Otras direcciones en el panel: {count}.",
  "alert.reason": "Motivo indicado: {reason}",
  "alert.contact": "Preguntas: {contact}",
  "alert.group": "Grupos de contactos sin comprobar ({count}): {name}.",
  "alert.groupWhy": "Outlook no muestra a los complementos quién forma parte de un grupo.",
  "alert.unchecked": "Destinatarios sin comprobar: {count}.",
  "alert.partial": "El tiempo se agotó tras comprobar {checked} de {total} destinatarios.",
  "alert.partialSome": "El tiempo se agotó antes de comprobarlo todo.",
  "alert.truncated": "Outlook solo entregó los primeros {count} destinatarios.",
  "alert.error": "Second Look no pudo comprobar este mensaje ({code}).",
  "alert.journal": "Una corrección quedó interrumpida y pueden faltar destinatarios.",
  "alert.do.fix": {
    one: "No se ha enviado nada. Seleccione “{button}” para corregirla o conservarla.",
    other: "No se ha enviado nada. Seleccione “{button}” para corregirlas o conservarlas.",
  },
  "alert.do.deny": {
    one: "No se ha enviado nada. Seleccione “{button}” para cambiarla o quitarla.",
    other: "No se ha enviado nada. Seleccione “{button}” para cambiarlas o quitarlas.",
  },
  "alert.do.look": "No se ha enviado nada. Seleccione “{button}” para ver qué se puede hacer.",
  "alert.do.retry": "No se ha enviado nada. Seleccione “Enviar” otra vez.",
  "alert.hidden": "[carácter oculto]",

  "finding.omission": "Falta “{letter}”.",
  "finding.insertion": "Sobra “{letter}”.",
  "finding.substitution": "Tiene “{typedLetter}”, y {meantDomain} tiene “{meantLetter}”.",
  "finding.transposition": "“{first}” y “{second}” han cambiado de lugar.",
  "finding.twoEdits": "Dos letras no son las de {meantDomain}.",
  "finding.asciiLookalike": "Tiene “{typedLetter}”, que se parece a “{meantLetter}”.",
  "finding.digit": "Tiene la cifra “{typedLetter}”, que se parece a “{meantLetter}”.",
  "finding.accent": "Tiene “{typedLetter}” con un signo, y {meantDomain} tiene “{meantLetter}”.",
  "finding.lookalike":
    "Tiene “{letter}”, un carácter {script}, y {meantDomain} tiene la “{latin}” latina.",
  "finding.suffixCountry":
    "Terminación distinta: {typedSuffix} ({place}). {meantDomain} termina en {meantSuffix}.",
  "finding.suffixOther":
    "Terminación distinta: {typedSuffix} aquí, {meantSuffix} en {meantDomain}.",
  "finding.suffixNone": "La terminación {typedSuffix} no existe, así que no llegaría nada.",
  "finding.suffixUnknown": "La terminación {typedSuffix} no es conocida.",
  "finding.suffixMissing": "Falta la terminación. {meantDomain} termina en {meantSuffix}.",
  "finding.suffixMissingAlone": "Falta la terminación.",
  "finding.protected":
    "Terminaciones distintas: {typedSuffix} ({place}) en lugar de {meantSuffix} ({owner}).",
  "finding.missingDot": "Falta un punto después de “{before}”.",
  "finding.extraDot": "Sobra un punto después de “{before}”.",
  "finding.hyphenMissing": "Falta un guion después de “{before}”.",
  "finding.hyphenExtra": "Sobra un guion después de “{before}”.",
  "finding.embedding": "Empieza como {meantDomain}, pero el mensaje iría a {typedOwner}.",
  "finding.combo": "Tiene el nombre de {meantDomain}, pero es otra organización.",
  "finding.sound": "Suena como {meantDomain}, pero se escribe de otra manera.",
  "finding.junk": "Junto a {meantDomain} sobra algo: “{extra}”.",
  "finding.personAt": "La dirección habitual es de {meantDomain}.",
  "finding.malformed.at": "Hay más de una @.",
  "finding.malformed.noAt": "Falta la @.",
  "finding.malformed.comma": "Hay una coma en lugar de un punto.",
  "finding.malformed.space": "Sobra un espacio.",
  "finding.malformed.dots": "Sobra un punto.",
  "finding.malformed.hidden": "Caracteres invisibles: {count}.",
  "finding.malformed.other": "Outlook no pudo leer esta dirección.",
} as const;

export type Checked = Complete<typeof alert, typeof english, PluralForms["es"]>;
