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
  "alert.lead.count": {
    one: "{count} adresse est peut-être erronée.",
    other: "{count} adresses sont peut-être erronées.",
  },
  "alert.lead.countDeny": {
    one: "{count} adresse est bloquée par {organization}.",
    other: "{count} adresses sont bloquées par {organization}.",
  },
  "alert.item.meant": "{typed} : vouliez-vous dire {meantDomain} ?",
  "alert.item.deny": "{typed} n’est pas autorisée.",
  "alert.shared":
    "{count} d’entre elles se terminent par {typedSuffix} ({place}) et non par {meantSuffix} ({owner}).",
  "alert.sharedDomain": "{count} d’entre elles vont à {typedDomain} et non à {meantDomain}.",
  "alert.letter": "« {letter} » est un caractère {script}.",
  "alert.more": {
    one: "{count} autre figure dans le volet.",
    other: "{count} autres figurent dans le volet.",
  },
  "alert.reason": "Motif indiqué : {reason}",
  "alert.contact": "Questions : {contact}",
  "alert.group": {
    one: "Le groupe de contacts {name} n’a pas pu être vérifié.",
    other: "{count} groupes de contacts n’ont pas pu être vérifiés. Le premier est {name}.",
  },
  "alert.groupWhy": "Outlook n’indique pas aux compléments qui en fait partie.",
  "alert.unchecked": {
    one: "{count} destinataire n’a pas pu être vérifié.",
    other: "{count} destinataires n’ont pas pu être vérifiés.",
  },
  "alert.partial":
    "Le temps a manqué : destinataires vérifiés, {checked} sur {total}. Les autres n’ont pas été vérifiés.",
  "alert.partialSome": "Le temps a manqué pour tout vérifier.",
  "alert.truncated":
    "Outlook n’a transmis que les {count} premiers destinataires. Les autres n’ont pas été vérifiés.",
  "alert.error": "Second Look n’a pas pu vérifier ce message ({code}).",
  "alert.journal": "Une correction a été interrompue : il manque peut-être des destinataires.",
  "alert.do.fix": {
    one: "Rien n’a été envoyé. Sélectionnez {button} pour la corriger ou la garder.",
    other: "Rien n’a été envoyé. Sélectionnez {button} pour les corriger ou les garder.",
  },
  "alert.do.deny": {
    one: "Rien n’a été envoyé. Sélectionnez {button} pour la modifier ou la supprimer.",
    other: "Rien n’a été envoyé. Sélectionnez {button} pour les modifier ou les supprimer.",
  },
  "alert.do.look": "Rien n’a été envoyé. Sélectionnez {button} pour voir ce qui est possible.",
  "alert.do.retry":
    "Rien n’a été envoyé. Sélectionnez de nouveau Envoyer pour relancer la vérification.",
  "alert.hidden": "[caractère masqué]",

  "finding.omission": "La lettre « {letter} » manque.",
  "finding.insertion": "La lettre « {letter} » est en trop.",
  "finding.substitution": "On y lit « {typedLetter} » là où {meantDomain} a « {meantLetter} ».",
  "finding.transposition": "Les lettres « {first} » et « {second} » sont inversées.",
  "finding.twoEdits": "Deux lettres diffèrent de {meantDomain}.",
  "finding.asciiLookalike": "On y lit « {typedLetter} », qui ressemble à « {meantLetter} ».",
  "finding.digit":
    "On y lit le chiffre « {typedLetter} », qui ressemble à la lettre « {meantLetter} ».",
  "finding.accent":
    "« {typedLetter} » porte un signe. {meantDomain} a un simple « {meantLetter} ».",
  "finding.lookalike": {
    one: "Une lettre n’est pas ce qu’elle paraît : ce « {letter} » est un caractère {script}. {meantDomain} a le « {latin} » latin.",
    other:
      "{count} lettres ne sont pas ce qu’elles paraissent (caractère {script}). {meantDomain} a des lettres latines.",
  },
  "finding.suffixCountry":
    "Terminaison différente : {typedSuffix} ({place}). {meantDomain} se termine par {meantSuffix}.",
  "finding.suffixOther":
    "Terminaison différente : {typedSuffix} ici, {meantSuffix} pour {meantDomain}.",
  "finding.suffixNone": "La terminaison {typedSuffix} n’existe pas, rien ne pourrait être remis.",
  "finding.suffixUnknown":
    "La terminaison {typedSuffix} ne figure pas dans la liste des terminaisons en usage.",
  "finding.suffixMissing": "La terminaison manque. {meantDomain} se termine par {meantSuffix}.",
  "finding.suffixMissingAlone": "La terminaison manque.",
  "finding.protected":
    "Terminaisons différentes : {typedSuffix} ({place}) au lieu de {meantSuffix} ({owner}).",
  "finding.missingDot": "Le point après « {before} » manque.",
  "finding.extraDot": "Il y a un point de trop après « {before} ».",
  "finding.movedDot": "Le point se place après « {before} ».",
  "finding.hyphenMissing": "Le trait d’union après « {before} » manque.",
  "finding.hyphenExtra": "Il y a un trait d’union de trop après « {before} ».",
  "finding.embedding": "Le début est celui de {meantDomain}, mais le message irait à {typedOwner}.",
  "finding.combo":
    "L’adresse contient le nom de {meantDomain}, mais c’est celle d’une autre organisation.",
  "finding.sound": "Cela se prononce comme {meantDomain}, mais s’écrit autrement.",
  "finding.junk": "Il y a quelque chose de trop autour de {meantDomain} : « {extra} ».",
  "finding.personAt": "L’adresse habituelle est chez {meantDomain}.",
  "finding.malformed.at": "Il y a plus d’un @.",
  "finding.malformed.noAt": "Il n’y a pas de @.",
  "finding.malformed.comma": "Il y a une virgule à la place d’un point.",
  "finding.malformed.space": "Il y a une espace à l’intérieur.",
  "finding.malformed.dots": "Il y a un point de trop.",
  "finding.malformed.hidden": {
    one: "Il y a {count} caractère invisible.",
    other: "Il y a {count} caractères invisibles.",
  },
  "finding.malformed.other": "Outlook n’a pas pu lire cette adresse.",
} as const;

export type Checked = Complete<typeof alert, typeof english, PluralForms["fr"]>;
