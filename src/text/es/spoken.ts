import type { spoken as english } from "../en/spoken";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** Spanish: the difference for the ear, and why an address was flagged. */
export const spoken = {
  "finding.person":
    "{name} suele recibir el correo en {meantDomain}. Esta dirección es de {typedDomain}.",

  "digit.omission": "Falta la cifra “{digit}”.",
  "digit.insertion": "Sobra la cifra “{digit}”.",
  "digit.transposition": "“{first}” y “{second}” han cambiado de lugar.",
  "digit.twoEdits": "Dos caracteres no son los de {meantDomain}.",

  "spoken.omission": "Falta la letra {Letter}.",
  "spoken.insertion": "Sobra la letra {Letter}.",
  "spoken.substitution": "{TypedLetter} en lugar de {MeantLetter}.",
  "spoken.transposition": "{First}, {Second} en lugar de {Second}, {First}.",
  "spoken.twoEdits": "Dos letras son distintas: {list}.",
  "spoken.digitOmission": "Falta la cifra {Digit}.",
  "spoken.digitInsertion": "Sobra la cifra {Digit}.",
  "spoken.charactersTwoEdits": "Dos caracteres son distintos: {list}.",
  "spoken.edit.omission": "falta {Letter}",
  "spoken.edit.insertion": "sobra {Letter}",
  "spoken.edit.substitution": "{TypedLetter} en lugar de {MeantLetter}",
  "spoken.edit.transposition": "{First}, {Second} intercambiadas",
  "spoken.asciiLookalike": "{TypedLetter} en el lugar de {MeantLetter}.",
  "spoken.lookalike": {
    one: "El {ordinal} carácter parece {Latin}, pero es {script}.",
    other: "{count} caracteres parecen latinos, pero no lo son. Escritura: {script}.",
  },
  "spoken.lookalikeAt": "El carácter {position} parece {Latin}, pero es {script}.",
  "spoken.ordinals": "primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo",
  "spoken.suffix": "Termina en punto {TypedSuffix}, no en punto {MeantSuffix}.",
  "spoken.suffixUnknown":
    "Termina en punto {TypedSuffix}, que no está en la lista de terminaciones en uso.",
  "spoken.suffixMissing": "No hay terminación. Debería terminar en punto {MeantSuffix}.",
  "spoken.missingDot": "No hay punto entre {before} y {after}.",
  "spoken.extraDot": "Sobra un punto entre {before} y {after}.",
  "spoken.movedDot": "El punto va después de {before}.",
  "spoken.hyphen": "Guion después de {before}: {state}.",
  "spoken.state.added": "sobra",
  "spoken.state.dropped": "falta",
  "spoken.embedding": "Termina en {typedOwner}, no en {meantDomain}.",
  "spoken.combo": "La parte que sigue a la arroba es {typedDomain}, no {meantDomain}.",
  "spoken.junk": "Caracteres que sobran: {Extra}.",
  "spoken.person": "La parte que sigue a la arroba es {typedDomain}, no {meantDomain}.",
  "spoken.nameShows": "El nombre muestra otra dirección.",
  "spoken.dot": "punto",
  "spoken.dash": "guion",

  "why.title": "Por qué se señaló",
  "why.records":
    "Registros de {organization}: {meantTimes} para {meantDomain}, {typedTimes} para {typedDomain}.",
  "why.recordsOwn":
    "Registros de su organización: {meantTimes} para {meantDomain}, {typedTimes} para {typedDomain}.",
  "why.senders": { zero: "ninguna entrada", one: "1 remitente", other: "{about} remitentes" },
  "why.about": "unos {number}",
  "why.noRecords": "Aquí no consta ningún correo enviado antes a {typedDomain}.",
  "why.sameMessage": {
    one: "1 destinatario más de este mensaje es de {meantDomain}.",
    other: "{count} destinatarios más de este mensaje son de {meantDomain}.",
  },
  "why.own": "{meantDomain} es su propia organización.",
  "why.partner": "{meantDomain} está en la lista de socios de {organization} ({partner}).",
  "why.partnerOwn": "{meantDomain} está en la lista de socios de su organización ({partner}).",
  "why.provider": "{meantDomain} es un servicio de correo muy extendido.",
  "why.keys": "Las teclas “{a}” y “{b}” están juntas en el teclado.",
  "why.keysSome": "Las teclas “{a}” y “{b}” están juntas en algunos teclados.",
  "why.country": "{suffix} es una terminación de país ({place}).",
  "why.owner": "{suffix}: {owner}.",
  "why.script":
    "“{char}” es un carácter {script} ({code}). La letra latina es “{latin}” ({latinCode}).",
  "why.reply":
    "Si esta dirección viene de un mensaje que recibió, es posible que ese mensaje no sea de la persona que figura en él. Confírmelo con ella por otro medio antes de responder.",
  "why.limits": "Second Look no puede ver si un buzón existe ni quién lo lee.",
  "why.it": "Detalles para su equipo de TI",
  "why.itForm": "En la forma que usan los sistemas de correo: {ascii}",

  "script.Devanagari": "devanagari",
  "script.Thai": "tailandés",
  "script.Han": "chino",
  "script.Hiragana": "hiragana",
  "script.Katakana": "katakana",
  "script.Hangul": "coreano",

  "owner.government": "Gobierno, {place}",
  "owner.military": "Fuerzas Armadas, {place}",
  "owner.academic": "universidades, {place}",
  "owner.health": "sanidad, {place}",
  "owner.police": "policía, {place}",
} as const;

export type Checked = Complete<typeof spoken, typeof english, PluralForms["es"]>;
