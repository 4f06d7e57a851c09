import type { alert as english } from "../en/alert";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/**
 * French: the dialog on Send. Places and owners stand in brackets, without article. The space
 * before ? : » and after « is U+00A0.
 */
export const alert = {
  "alert.button": { one: "Voir l’adresse", other: "Voir les adresses" },
  "alert.lead.meant": "{typed} est peut-être erronée. Vouliez-vous dire {meant} ?",
  "alert.lead.maybe": "{typed} est-elle la bonne adresse ? C’est peut-être {meant}.",
  "alert.lead.alone": "{typed} est peut-être erronée.",
  "alert.lead.lookalike": "{typed} ressemble à {meant}, mais c’est une autre adresse.",
  "alert.lead.person": "{typed} est-elle la bonne adresse ? L’adresse habituelle est {meant}.",
  "alert.lead.nameShows": "Le nom affiche {shown}, mais le message irait à {typed}.",
  "alert.lead.nameShowsOther": "Le nom affiche une autre adresse, mais le message irait à {typed}.",
  "alert.lead.deny": "{organization} n’autorise pas les messages à {typed}.",
  "alert.lead.malformed": "{typed} n’est pas une adresse complète.",
  "alert.lead.count": "{count} adresses sont peut-être erronées.",
  "alert.lead.countDeny": {
    one: "{count} adresse est bloquée par {organization}.",
    other: "{count} adresses sont bloquées par {organization}.",
  },
  "alert.item.meant": "{typed} : vouliez-vous dire {meantDomain} ?",
  "alert.item.deny": "{typed} n’est pas autorisée.",
  "alert.shared":
    "{count} d’entre elles se terminent par {typedSuffix} ({place}) et non par {meantSuffix} ({owner}).",
  "alert.letter": "« {letter} » est un caractère {script}.",
  "alert.more": "Autres adresses dans le volet : {count}.",
  "alert.reason": "Motif indiqué : {reason}",
  "alert.contact": "Questions : {contact}",
  "alert.group": "Groupes de contacts non vérifiés ({count}) : {name}.",
  "alert.groupWhy": "Outlook n’indique pas aux compléments qui en fait partie.",
  "alert.unchecked": "Destinataires non vérifiés : {count}.",
  "alert.partial": "Le temps a manqué après {checked} des {total} destinataires.",
  "alert.partialSome": "Le temps a manqué pour tout vérifier.",
  "alert.truncated": "Outlook n’a transmis que les {count} premiers destinataires.",
  "alert.error": "Second Look n’a pas pu vérifier ce message ({code}).",
  "alert.journal": "Une correction a été interrompue : il manque peut-être des destinataires.",
  "alert.do.fix": {
    one: "Rien n’a été envoyé. Sélectionnez « {button} » pour la corriger ou la garder.",
    other: "Rien n’a été envoyé. Sélectionnez « {button} » pour les corriger ou les garder.",
  },
  "alert.do.deny": {
    one: "Rien n’a été envoyé. Sélectionnez « {button} » pour la modifier ou la supprimer.",
    other: "Rien n’a été envoyé. Sélectionnez « {button} » pour les modifier ou les supprimer.",
  },
  "alert.do.look": "Rien n’a été envoyé. Sélectionnez « {button} » pour voir ce qui est possible.",
  "alert.do.retry": "Rien n’a été envoyé. Sélectionnez de nouveau « Envoyer ».",
  "alert.hidden": "[caractère masqué]",

  "finding.omission": "« {letter} » manque.",
  "finding.insertion": "« {letter} » est en trop.",
  "finding.substitution": "Ici « {typedLetter} », chez {meantDomain} « {meantLetter} ».",
  "finding.transposition": "« {first} » et « {second} » sont inversés.",
  "finding.twoEdits": "Chez {meantDomain}, deux lettres diffèrent.",
  "finding.asciiLookalike": "Ici « {typedLetter} », qui ressemble à « {meantLetter} ».",
  "finding.digit": "Ici le chiffre « {typedLetter} », qui ressemble à « {meantLetter} ».",
  "finding.accent": "Ici « {typedLetter} » avec un signe, chez {meantDomain} « {meantLetter} ».",
  "finding.lookalike":
    "Ici « {letter} » est un caractère {script}, chez {meantDomain} « {latin} » est latin.",
  "finding.suffixCountry":
    "Terminaison différente : {typedSuffix} ({place}). {meantDomain} se termine par {meantSuffix}.",
  "finding.suffixOther":
    "Terminaison différente : {typedSuffix} ici, {meantSuffix} pour {meantDomain}.",
  "finding.suffixNone": "La terminaison {typedSuffix} n’existe pas, rien n’arriverait.",
  "finding.suffixUnknown": "La terminaison {typedSuffix} n’est pas connue.",
  "finding.suffixMissing": "La terminaison manque. {meantDomain} se termine par {meantSuffix}.",
  "finding.suffixMissingAlone": "La terminaison manque.",
  "finding.protected":
    "Terminaisons différentes : {typedSuffix} ({place}) au lieu de {meantSuffix} ({owner}).",
  "finding.missingDot": "Un point manque après « {before} ».",
  "finding.extraDot": "Un point est en trop après « {before} ».",
  "finding.hyphenMissing": "Un trait d’union manque après « {before} ».",
  "finding.hyphenExtra": "Un trait d’union est en trop après « {before} ».",
  "finding.embedding": "Cela commence comme {meantDomain}, mais le message irait à {typedOwner}.",
  "finding.combo":
    "On y trouve le même nom que chez {meantDomain}, mais c’est une autre organisation.",
  "finding.sound": "Cela se prononce comme {meantDomain}, mais s’écrit autrement.",
  "finding.junk": "Avec {meantDomain}, ceci est en trop : « {extra} ».",
  "finding.personAt": "L’adresse habituelle est chez {meantDomain}.",
  "finding.malformed.at": "Plus d’un @.",
  "finding.malformed.noAt": "Le @ manque.",
  "finding.malformed.comma": "Une virgule est à la place d’un point.",
  "finding.malformed.space": "Une espace est en trop.",
  "finding.malformed.dots": "Un point est en trop.",
  "finding.malformed.hidden": "Caractères invisibles : {count}.",
  "finding.malformed.other": "Outlook n’a pas pu lire cette adresse.",
} as const;

export type Checked = Complete<typeof alert, typeof english, PluralForms["fr"]>;
