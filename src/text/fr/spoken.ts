import type { spoken as english } from "../en/spoken";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** French: the difference for the ear, and why an address was flagged. */
export const spoken = {
  "finding.person":
    "{name} reçoit d’ordinaire son courrier chez {meantDomain}. Cette adresse est chez {typedDomain}.",

  "digit.omission": "Le chiffre « {digit} » manque.",
  "digit.insertion": "Le chiffre « {digit} » est en trop.",
  "digit.transposition": "« {first} » et « {second} » sont inversés.",
  "digit.twoEdits": "Chez {meantDomain}, deux caractères diffèrent.",

  "spoken.omission": "Lettre manquante : {Letter}.",
  "spoken.insertion": "Lettre en trop : {Letter}.",
  "spoken.substitution": "{TypedLetter} au lieu de {MeantLetter}.",
  "spoken.transposition": "{First}, {Second} au lieu de {Second}, {First}.",
  "spoken.twoEdits": "Deux lettres diffèrent : {list}.",
  "spoken.digitOmission": "Chiffre manquant : {Digit}.",
  "spoken.digitInsertion": "Chiffre en trop : {Digit}.",
  "spoken.charactersTwoEdits": "Deux caractères diffèrent : {list}.",
  "spoken.edit.omission": "{Letter} manque",
  "spoken.edit.insertion": "{Letter} en trop",
  "spoken.edit.substitution": "{TypedLetter} au lieu de {MeantLetter}",
  "spoken.edit.transposition": "{First}, {Second} inversés",
  "spoken.asciiLookalike": "{TypedLetter} à la place de {MeantLetter}.",
  "spoken.lookalike": {
    one: "Le {ordinal} caractère ressemble à {Latin} mais il est {script}.",
    other: "{count} caractères paraissent latins mais ne le sont pas. Écriture : {script}.",
  },
  "spoken.lookalikeAt": "Le caractère {position} ressemble à {Latin} mais il est {script}.",
  "spoken.ordinals":
    "premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième",
  "spoken.suffix": "Se termine par point {TypedSuffix}, pas par point {MeantSuffix}.",
  "spoken.suffixUnknown":
    "Se termine par point {TypedSuffix}, qui ne figure pas dans la liste des terminaisons en usage.",
  "spoken.suffixMissing": "Pas de terminaison. Elle devrait être point {MeantSuffix}.",
  "spoken.missingDot": "Pas de point entre {before} et {after}.",
  "spoken.extraDot": "Point en trop entre {before} et {after}.",
  "spoken.movedDot": "Le point se place après {before}.",
  "spoken.hyphen": "Trait d’union après {before} : {state}.",
  "spoken.state.added": "en trop",
  "spoken.state.dropped": "manquant",
  "spoken.embedding": "Se termine par {typedOwner}, pas par {meantDomain}.",
  "spoken.combo": "La partie après l’arobase est {typedDomain}, pas {meantDomain}.",
  "spoken.junk": "Caractères en trop : {Extra}.",
  "spoken.person": "La partie après l’arobase est {typedDomain}, pas {meantDomain}.",
  "spoken.nameShows": "Le nom affiche une autre adresse.",
  "spoken.dot": "point",
  "spoken.dash": "trait d’union",

  "why.title": "Pourquoi ce signalement ?",
  "why.records":
    "Historique ({organization}) : {meantTimes} pour {meantDomain}, {typedTimes} pour {typedDomain}.",
  "why.recordsOwn":
    "Historique de votre organisation : {meantTimes} pour {meantDomain}, {typedTimes} pour {typedDomain}.",
  "why.senders": {
    zero: "aucune entrée",
    one: "{count} expéditeur",
    other: "{about} expéditeurs",
  },
  "why.about": "environ {number}",
  "why.noRecords": "Aucun message envoyé auparavant à {typedDomain} n’est enregistré ici.",
  "why.sameMessage": {
    one: "{count} autre destinataire de ce message est chez {meantDomain}.",
    other: "{count} autres destinataires de ce message sont chez {meantDomain}.",
  },
  "why.own": "{meantDomain} est votre propre organisation.",
  "why.partner": "{meantDomain} figure dans une liste de partenaires ({organization} : {partner}).",
  "why.partnerOwn":
    "{meantDomain} figure dans la liste des partenaires de votre organisation ({partner}).",
  "why.provider": "{meantDomain} est un service de messagerie très répandu.",
  "why.keys": "« {a} » et « {b} » sont voisins sur le clavier.",
  "why.keysSome": "« {a} » et « {b} » sont voisins sur certains claviers.",
  "why.country": "{suffix} est une terminaison de pays ({place}).",
  "why.owner": "{suffix} : {owner}.",
  "why.script":
    "« {char} » est un caractère {script} ({code}). La lettre latine est « {latin} » ({latinCode}).",
  "why.reply":
    "Si cette adresse vient d’un message que vous avez reçu, ce message n’est peut-être pas de la personne qu’il nomme. Vérifiez auprès d’elle par un autre moyen avant de répondre.",
  "why.limits": "Second Look ne peut pas voir si une boîte aux lettres existe ni qui la lit.",
  "why.it": "Détails pour votre équipe informatique",
  "why.itForm": "Sous la forme qu’utilisent les systèmes de messagerie : {ascii}",

  "script.Devanagari": "devanagari",
  "script.Thai": "thaï",
  "script.Han": "chinois",
  "script.Hiragana": "hiragana",
  "script.Katakana": "katakana",
  "script.Hangul": "coréen",

  "owner.government": "gouvernement, {place}",
  "owner.military": "armée, {place}",
  "owner.academic": "universités, {place}",
  "owner.health": "santé publique, {place}",
  "owner.police": "police, {place}",
} as const;

export type Checked = Complete<typeof spoken, typeof english, PluralForms["fr"]>;
