import type { Complete } from "../sentence";
import type { alert as english } from "../en/alert";
import type { PluralForms } from "../language";

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
  "alert.lead.count": {
    one: "1 Adresse könnte falsch sein.",
    other: "{count} Adressen könnten falsch sein.",
  },
  "alert.lead.countDeny": {
    one: "1 Adresse ist durch {organization} gesperrt.",
    other: "{count} Adressen sind durch {organization} gesperrt.",
  },
  "alert.item.meant": "{typed}: Meinten Sie {meantDomain}?",
  "alert.item.deny": "{typed} ist nicht erlaubt.",
  "alert.shared":
    "{count} davon enden auf {typedSuffix} ({place}) statt auf {meantSuffix} ({owner}).",
  "alert.sharedDomain": "{count} davon gehen an {typedDomain} statt an {meantDomain}.",
  "alert.letter": "„{letter}“ ist {script}.",
  "alert.more": {
    one: "1 weitere ist im Seitenbereich aufgeführt.",
    other: "{count} weitere sind im Seitenbereich aufgeführt.",
  },
  "alert.reason": "Begründung: {reason}",
  "alert.contact": "Fragen: {contact}",
  "alert.group": {
    one: "Die Kontaktgruppe {name} konnte nicht geprüft werden.",
    other: "{count} Kontaktgruppen konnten nicht geprüft werden. Die erste ist {name}.",
  },
  "alert.groupWhy": "Outlook zeigt Add-Ins nicht, wer darin enthalten ist.",
  "alert.unchecked": {
    one: "1 Empfänger konnte nicht geprüft werden.",
    other: "{count} Empfänger konnten nicht geprüft werden.",
  },
  "alert.partial":
    "Die Zeit reichte nur für {checked} von {total} Empfängern. Die übrigen wurden nicht geprüft.",
  "alert.partialSome": "Die Zeit reichte nicht, um alles zu prüfen.",
  "alert.truncated":
    "Outlook hat nur die ersten {count} Empfänger übergeben. Die übrigen wurden nicht geprüft.",
  "alert.error": "Second Look konnte diese Nachricht nicht prüfen ({code}).",
  "alert.journal": "Eine Berichtigung wurde unterbrochen, daher fehlen vielleicht Empfänger.",
  "alert.do.fix":
    "Es wurde nichts gesendet. Wählen Sie {button}, um sie zu korrigieren oder beizubehalten.",
  "alert.do.deny":
    "Es wurde nichts gesendet. Wählen Sie {button}, um sie zu ändern oder zu entfernen.",
  "alert.do.look": "Es wurde nichts gesendet. Wählen Sie {button}, um zu sehen, was möglich ist.",
  "alert.do.retry":
    "Es wurde nichts gesendet. Wählen Sie noch einmal Senden, um die Prüfung zu wiederholen.",
  "alert.hidden": "[verborgenes Zeichen]",

  "finding.omission": "Der Buchstabe „{letter}“ fehlt.",
  "finding.insertion": "Der Buchstabe „{letter}“ ist zu viel.",
  "finding.substitution": "Hier steht „{typedLetter}“, bei {meantDomain} dagegen „{meantLetter}“.",
  "finding.transposition": "Die Buchstaben „{first}“ und „{second}“ sind vertauscht.",
  "finding.twoEdits": "Zwei Buchstaben sind anders als bei {meantDomain}.",
  "finding.asciiLookalike": "Hier steht „{typedLetter}“, das wie „{meantLetter}“ aussieht.",
  "finding.digit":
    "Hier steht die Ziffer „{typedLetter}“, die wie der Buchstabe „{meantLetter}“ aussieht.",
  "finding.accent":
    "„{typedLetter}“ trägt ein Zeichen. {meantDomain} hat ein einfaches „{meantLetter}“.",
  "finding.lookalike": {
    one: "Ein Buchstabe ist nicht, was er zu sein scheint: Dieses „{letter}“ ist {script}. {meantDomain} hat das lateinische „{latin}“.",
    other:
      "{count} Buchstaben sind nicht, was sie zu sein scheinen: Sie sind {script}. {meantDomain} hat lateinische Buchstaben.",
  },
  "finding.suffixCountry":
    "Andere Endung: {typedSuffix} ({place}). {meantDomain} endet auf {meantSuffix}.",
  "finding.suffixOther": "Andere Endung: hier {typedSuffix}, bei {meantDomain} {meantSuffix}.",
  "finding.suffixNone":
    "Die Endung {typedSuffix} gibt es nicht, es könnte also nichts zugestellt werden.",
  "finding.suffixUnknown":
    "Die Endung {typedSuffix} steht nicht in der Liste der verwendeten Endungen.",
  "finding.suffixMissing": "Die Endung fehlt. {meantDomain} endet auf {meantSuffix}.",
  "finding.suffixMissingAlone": "Die Endung fehlt.",
  "finding.protected":
    "Verschiedene Endungen: {typedSuffix} ({place}) statt {meantSuffix} ({owner}).",
  "finding.missingDot": "Der Punkt nach „{before}“ fehlt.",
  "finding.extraDot": "Nach „{before}“ steht ein Punkt zu viel.",
  "finding.movedDot": "Der Punkt gehört hinter „{before}“.",
  "finding.hyphenMissing": "Der Bindestrich nach „{before}“ fehlt.",
  "finding.hyphenExtra": "Nach „{before}“ steht ein Bindestrich zu viel.",
  "finding.embedding": "Es beginnt wie {meantDomain}, aber die Nachricht ginge an {typedOwner}.",
  "finding.combo":
    "Die Adresse enthält den Namen von {meantDomain}, gehört aber zu einer anderen Organisation.",
  "finding.sound": "Es klingt wie {meantDomain}, ist aber anders geschrieben.",
  "finding.junk": "Bei {meantDomain} steht etwas zu viel: „{extra}“.",
  "finding.personAt": "Die übliche Adresse ist bei {meantDomain}.",
  "finding.malformed.at": "Es enthält mehr als ein @.",
  "finding.malformed.noAt": "Es fehlt ein @.",
  "finding.malformed.comma": "Wo ein Punkt stehen sollte, steht ein Komma.",
  "finding.malformed.space": "Es enthält ein Leerzeichen.",
  "finding.malformed.dots": "Es enthält einen Punkt zu viel.",
  "finding.malformed.hidden": {
    one: "Es enthält ein unsichtbares Zeichen.",
    other: "Es enthält {count} unsichtbare Zeichen.",
  },
  "finding.malformed.other": "Outlook konnte diese Adresse nicht lesen.",
} as const;

export type Checked = Complete<typeof alert, typeof english, PluralForms["de"]>;
