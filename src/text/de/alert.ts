import type { alert as english } from "../en/alert";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** German: the dialog on Send. Places and owners stand in brackets, so that they need no case. */
export const alert = {
  "alert.button": { one: "Adresse prüfen", other: "Adressen prüfen" },
  "alert.lead.meant": "{typed} könnte falsch sein. Meinten Sie {meant}?",
  "alert.lead.maybe": "Ist {typed} richtig? Vielleicht war {meant} gemeint.",
  "alert.lead.alone": "{typed} könnte falsch sein.",
  "alert.lead.lookalike": "{typed} sieht aus wie {meant}, ist aber eine andere Adresse.",
  "alert.lead.person": "Ist {typed} die richtige Adresse? Üblich ist {meant}.",
  "alert.lead.nameShows": "Der Name zeigt {shown}, die Nachricht ginge aber an {typed}.",
  "alert.lead.nameShowsOther":
    "Der Name zeigt eine andere Adresse, die Nachricht ginge aber an {typed}.",
  "alert.lead.deny": "{organization} erlaubt keine E-Mails an {typed}.",
  "alert.lead.malformed": "{typed} ist keine vollständige Adresse.",
  "alert.lead.count": "{count} Adressen könnten falsch sein.",
  "alert.lead.countDeny": {
    one: "1 Adresse ist durch {organization} gesperrt.",
    other: "{count} Adressen sind durch {organization} gesperrt.",
  },
  "alert.item.meant": "{typed}: Meinten Sie {meantDomain}?",
  "alert.item.deny": "{typed} ist nicht erlaubt.",
  "alert.shared":
    "{count} davon enden auf {typedSuffix} ({place}) statt auf {meantSuffix} ({owner}).",
  "alert.letter": "„{letter}“ ist {script}.",
  "alert.more": "Weitere im Aufgabenbereich: {count}.",
  "alert.reason": "Begründung: {reason}",
  "alert.contact": "Fragen: {contact}",
  "alert.group": "Nicht geprüfte Kontaktgruppen ({count}): {name}.",
  "alert.groupWhy": "Outlook zeigt Add-Ins nicht, wer darin enthalten ist.",
  "alert.unchecked": "Nicht geprüfte Empfänger: {count}.",
  "alert.partial": "Die Zeit reichte nur für {checked} von {total} Empfängern.",
  "alert.partialSome": "Die Zeit reichte nicht, um alles zu prüfen.",
  "alert.truncated": "Outlook hat nur die ersten {count} Empfänger übergeben.",
  "alert.error": "Second Look konnte diese Nachricht nicht prüfen ({code}).",
  "alert.journal": "Eine Berichtigung wurde unterbrochen, daher fehlen vielleicht Empfänger.",
  "alert.do.fix":
    "Es wurde nichts gesendet. Wählen Sie „{button}“, um sie zu korrigieren oder beizubehalten.",
  "alert.do.deny":
    "Es wurde nichts gesendet. Wählen Sie „{button}“, um sie zu ändern oder zu entfernen.",
  "alert.do.look": "Es wurde nichts gesendet. Wählen Sie „{button}“, um zu sehen, was möglich ist.",
  "alert.do.retry": "Es wurde nichts gesendet. Wählen Sie noch einmal „Senden“.",
  "alert.hidden": "[verborgenes Zeichen]",

  "finding.omission": "„{letter}“ fehlt.",
  "finding.insertion": "„{letter}“ ist zu viel.",
  "finding.substitution": "Hier steht „{typedLetter}“, bei {meantDomain} steht „{meantLetter}“.",
  "finding.transposition": "„{first}“ und „{second}“ sind vertauscht.",
  "finding.twoEdits": "Zwei Buchstaben sind anders als bei {meantDomain}.",
  "finding.asciiLookalike": "Hier steht „{typedLetter}“, das sieht aus wie „{meantLetter}“.",
  "finding.digit": "Hier steht die Ziffer „{typedLetter}“, die sieht aus wie „{meantLetter}“.",
  "finding.accent":
    "Hier steht „{typedLetter}“ mit Zusatz, bei {meantDomain} steht „{meantLetter}“.",
  "finding.lookalike":
    "Hier steht „{letter}“, das ist {script}. Bei {meantDomain} steht das lateinische „{latin}“.",
  "finding.suffixCountry":
    "Andere Endung: {typedSuffix} ({place}). {meantDomain} endet auf {meantSuffix}.",
  "finding.suffixOther": "Andere Endung: hier {typedSuffix}, bei {meantDomain} {meantSuffix}.",
  "finding.suffixNone": "Die Endung {typedSuffix} gibt es nicht, also käme nichts an.",
  "finding.suffixUnknown": "Die Endung {typedSuffix} ist nicht bekannt.",
  "finding.suffixMissing": "Die Endung fehlt. {meantDomain} endet auf {meantSuffix}.",
  "finding.suffixMissingAlone": "Die Endung fehlt.",
  "finding.protected":
    "Verschiedene Endungen: {typedSuffix} ({place}) statt {meantSuffix} ({owner}).",
  "finding.missingDot": "Nach „{before}“ fehlt ein Punkt.",
  "finding.extraDot": "Nach „{before}“ ist ein Punkt zu viel.",
  "finding.hyphenMissing": "Nach „{before}“ fehlt ein Bindestrich.",
  "finding.hyphenExtra": "Nach „{before}“ ist ein Bindestrich zu viel.",
  "finding.embedding":
    "Der Anfang ist wie {meantDomain}, die Nachricht ginge aber an {typedOwner}.",
  "finding.combo": "Der Name von {meantDomain} steht darin, es ist aber eine andere Organisation.",
  "finding.sound": "Es klingt wie {meantDomain}, wird aber anders geschrieben.",
  "finding.junk": "Neben {meantDomain} ist etwas zu viel: „{extra}“.",
  "finding.personAt": "Die übliche Adresse ist bei {meantDomain}.",
  "finding.malformed.at": "Mehr als ein @.",
  "finding.malformed.noAt": "Das @ fehlt.",
  "finding.malformed.comma": "Ein Komma steht, wo ein Punkt sein sollte.",
  "finding.malformed.space": "Ein Leerzeichen ist zu viel.",
  "finding.malformed.dots": "Ein Punkt ist zu viel.",
  "finding.malformed.hidden": "Unsichtbare Zeichen: {count}.",
  "finding.malformed.other": "Outlook konnte diese Adresse nicht lesen.",
} as const;

export type Checked = Complete<typeof alert, typeof english, PluralForms["de"]>;
