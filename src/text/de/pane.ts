import type { pane as english } from "../en/pane";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** German: what could not be checked, policy, errors, trust, announcements. */
export const pane = {
  "unchecked.some": "Nicht alle Empfänger geprüft",
  "unchecked.someSub": "Adressen geprüft: {checked}. Weitere Empfänger nicht geprüft.",
  "unchecked.someSubOne": "1 Adresse geprüft, weitere Empfänger nicht.",
  "unchecked.title": {
    one: "1 Empfänger nicht geprüft",
    other: "{count} Empfänger nicht geprüft",
  },
  "unchecked.group": {
    one: "Kontaktgruppe {names}. Outlook zeigt Add-Ins nicht, wer darin enthalten ist.",
    other: "Kontaktgruppen {names}. Outlook zeigt Add-Ins nicht, wer darin enthalten ist.",
  },
  "unchecked.groupDo":
    "Damit ihre Mitglieder geprüft werden, erweitern Sie sie in der Nachricht mit dem + vor ihrem Namen.",
  "unchecked.unresolved": {
    one: "1 Name ist noch Text. Drücken Sie in der Nachricht dahinter die Tabulatortaste.",
    other:
      "{count} Namen sind noch Text. Drücken Sie in der Nachricht dahinter die Tabulatortaste.",
  },
  "unchecked.internal": {
    one: "1 Adresse aus dem Verzeichnis Ihrer Organisation hat keine lesbare Form.",
    other: "{count} Adressen aus dem Verzeichnis Ihrer Organisation haben keine lesbare Form.",
  },
  "unchecked.other": {
    one: "1 Empfänger hat keine Adresse, die sich prüfen lässt.",
    other: "{count} Empfänger haben keine Adressen, die sich prüfen lassen.",
  },
  "unchecked.truncated":
    "Outlook hat aus dem Feld {field} nur die ersten {count} Empfänger übergeben. Spätere wurden nicht geprüft.",
  "unchecked.readFailed":
    "Outlook hat die Empfänger aus dem Feld {field} nicht übergeben ({code}).",

  "policy.monitor": "Probebetrieb: Vorerst wird nichts angehalten.",
  "status.off": "Die Prüfung ist vorerst ausgeschaltet",
  "sub.off": "Es wird nichts angehalten.",
  "policy.by": "Festgelegt von {organization}",
  "policy.byOwn": "Festgelegt von Ihrer Organisation",
  "policy.entry": "Regel: {entry}",
  "policy.reason": "Begründung: {reason}",
  "policy.noReason": "Es wurde keine Begründung angegeben.",
  "policy.contact": "Fragen: {contact}",
  "policy.help": "Mehr über diese Regel lesen",
  "policy.cannotKeep":
    "Diese Adresse muss geändert oder entfernt werden, bevor die Nachricht gesendet werden kann.",

  "error.read": "Outlook hat nicht geantwortet ({code}).",
  "error.readDo":
    "In der Nachricht wurde nichts geändert. Wenn es noch einmal geschieht, schließen Sie die Nachricht, öffnen Sie sie wieder und versuchen Sie es erneut.",
  "error.report": "Bericht kopieren",
  "error.reportNote": "Der Bericht enthält keine Namen und keine Adressen.",
  "error.copyFailed":
    "Das konnte nicht kopiert werden. Markieren Sie es hier und kopieren Sie es selbst.",
  "error.late": "{typed} wurde nicht geändert: Dieser Empfänger wurde inzwischen geändert.",
  "error.half": "Outlook ist auf halbem Weg stehen geblieben",
  "error.rollback":
    "{typed} wurde nicht ersetzt. Outlook hat die Änderung abgelehnt ({code}), und die Empfänger sind, wie sie waren.",
  "error.state":
    "Outlook ist auf halbem Weg stehen geblieben ({code}). Vergleichen Sie das Feld {field} mit dieser Liste:",
  "error.stateCopy": "Liste kopieren",
  "error.group":
    "Outlook lässt Add-Ins das Feld {field} nicht ändern, solange es Kontaktgruppen enthält ({name}).",
  "error.groupDo": "Von Hand: {typed} im Feld {field} entfernen, dann {meant} einfügen.",
  "error.slow": "Outlook hat noch nicht geantwortet. Nichts ist verloren.",
  "error.confirmStore":
    "Diese Wahl konnte nicht gespeichert werden ({code}). Beim Senden wird die Adresse noch einmal gemeldet.",
  "error.truncated":
    "Outlook zeigt nicht alle Empfänger im Feld {field}, daher kann es hier nicht geändert werden.",
  "error.tooLong": "Ein Eintrag im Feld {field} ist länger, als Outlook zulässt.",
  "error.noRoom": "Die Liste ist zu lang, um während der Änderung gesichert zu werden.",
  "error.refused": "Es wurde nichts geändert ({code}).",
  "error.trustStore": "Die Liste konnte nicht gespeichert werden ({code}).",

  "limit.readOnly":
    "Diese Nachricht kann hier nicht geändert werden. Öffnen Sie sie zum Bearbeiten, um eine Adresse zu korrigieren.",
  "limit.noItem":
    "Öffnen Sie eine Nachricht oder eine Besprechung, damit ihre Empfänger geprüft werden.",
  "limit.old":
    "Diese Version von Outlook merkt sich nicht, was Sie beibehalten. Beim Senden wird die Adresse noch einmal gemeldet.",
  "limit.offline": "Sie sind offline. Das Prüfen funktioniert ohne Verbindung.",
  "limit.crash": "Dieser Bereich funktioniert nicht mehr. Ihre Nachricht ist nicht betroffen.",
  "limit.reload": "Bereich neu laden",
  "limit.stale":
    "Beim Senden antwortet eine andere Version von Second Look als in diesem Bereich. Starten Sie Outlook neu (im Web: laden Sie die Seite neu), damit beide übereinstimmen.",

  "journal.title": "Eine Änderung wurde unterbrochen",
  "journal.restored":
    "Eine unterbrochene Änderung wurde rückgängig gemacht. Die Empfänger sind, wie sie waren.",
  "journal.unknown":
    "Eine Änderung wurde unterbrochen, und diese Version kann nicht sagen, wie weit sie kam. Vergleichen Sie die Empfänger.",
  "journal.accept": "Die Empfänger stimmen",
  "journal.failed":
    "Eine Änderung wurde unterbrochen und konnte noch nicht rückgängig gemacht werden. Bis dahin können keine Nachrichten gesendet werden.",

  "live.new": {
    one: "1 weitere Adresse zu prüfen",
    other: "{count} weitere Adressen zu prüfen",
  },
  "live.show": "Anzeigen",

  "trust.title": "Diese Adresse nicht mehr prüfen?",
  "trust.body": "Von nun an meldet Second Look sie nicht mehr, in keiner Ihrer Nachrichten.",
  "trust.scope": "Wem vertraut werden soll",
  "trust.scopeAddress": "Nur {typed}",
  "trust.scopeDomain": "Alle bei {typedDomain}",
  "trust.scopeDomainNote":
    "Gilt für jede Adresse, die auf @{typedDomain} oder .{typedDomain} endet.",
  "trust.undoNote": "Sie können das unter „Vertrauenswürdige Adressen“ zurücknehmen.",
  "trust.yes": "Von nun an vertrauen",
  "trust.no": "Weiter prüfen",

  "list.title": "Vertrauenswürdige Adressen",
  "list.intro":
    "Second Look meldet diese Adressen nicht. Die Liste ist in den Einstellungen Ihres Postfachs gespeichert und wird nicht geteilt.",
  "list.stored":
    "Die Liste ist in den Einstellungen Ihres Postfachs gespeichert und wird nicht geteilt.",
  "list.search": "Suchen",
  "list.count": { zero: "Keine Einträge", one: "1 Eintrag", other: "{count} Einträge" },
  "list.found": {
    zero: "Nichts gefunden für „{query}“",
    one: "1 von {total} gefunden",
    other: "{count} von {total} gefunden",
  },
  "list.empty":
    "Hier ist noch nichts. Wenn eine gemeldete Adresse stimmt, behalten Sie sie für die Nachricht bei oder wählen Sie „Immer vertrauen“.",
  "list.address": "Nur diese Adresse",
  "list.domain": "Alle bei dieser Domain und darunter",
  "list.unused": "Nicht mehr in Gebrauch: {organization} lässt es nicht zu",
  "list.unusedOwn": "Nicht mehr in Gebrauch: Ihre Organisation lässt es nicht zu",
  "list.added": "Hinzugefügt: {date}",
  "list.remove": "{entry} entfernen",
  "list.removed": "{entry} entfernt",
  "list.org": {
    one: "{organization} vertraut 1 weiterem Eintrag",
    other: "{organization} vertraut {count} weiteren Einträgen",
  },
  "list.orgOwn": {
    one: "Ihre Organisation vertraut 1 weiterem Eintrag",
    other: "Ihre Organisation vertraut {count} weiteren Einträgen",
  },
  "list.export": "Exportieren",
  "list.import": "Importieren",
  "list.imported": {
    one: "1 Eintrag hinzugefügt, {skipped} schon vorhanden.",
    other: "{count} Einträge hinzugefügt, {skipped} schon vorhanden.",
  },
  "list.importBad": "Diese Datei konnte nicht gelesen werden: {why}. Es wurde nichts geändert.",
  "list.used": "Belegter Platz",
  "list.nearlyFull":
    "Die Liste ist fast voll: Platz für etwa {count} weitere. Entfernen Sie, was Sie nicht mehr brauchen.",
  "list.full": "Die Liste ist voll. Entfernen Sie einen Eintrag, um einen anderen hinzuzufügen.",
  "list.importFull":
    "Mehr, als hineinpasst: Die Datei bringt {count} neue, Platz ist für etwa {room}. Es wurde nichts hinzugefügt.",
  "list.damaged":
    "Die gespeicherte Liste konnte nicht gelesen werden. Es wurde nichts überschrieben.",
  "list.damagedPart":
    "Ein Teil der gespeicherten Liste konnte nicht gelesen werden. Es wurde nichts überschrieben.",
  "list.damagedSave": "Kopie speichern",
  "list.setAside": "Beiseitelegen",
  "list.dropAside": "Kopie verwerfen",
  "list.aside": "Was nicht gelesen werden konnte, wurde beiseitegelegt.",
  "list.badFile": "sie enthält keine Liste, die Second Look gespeichert hat",
  "list.undone": "{entry} steht wieder in der Liste.",
  "list.locked":
    "{organization} verwaltet vertrauenswürdige Adressen. Sie können Einträge entfernen, aber keine hinzufügen.",
  "list.lockedOwn":
    "Ihre Organisation verwaltet vertrauenswürdige Adressen. Sie können Einträge entfernen, aber keine hinzufügen.",

  "say.loading": "Empfänger werden geprüft.",
  "say.found": {
    one: "1 Adresse könnte falsch sein.",
    other: "{count} Adressen könnten falsch sein.",
  },
  "say.first": "Zuerst: {spoken}",
  "say.clear": "Nichts Ungewöhnliches gefunden. Sie können senden.",
  "say.replaced": "Ersetzt. Jetzt {meant}. {left}",
  "say.replacedAll": {
    one: "1 Adresse ersetzt. {left}",
    other: "{count} Adressen ersetzt. {left}",
  },
  "say.merged": "Entfernt. {meant} war schon da. {left}",
  "say.kept": "Für diese Nachricht beibehalten. {left}",
  "say.removed": "Entfernt. {left}",
  "say.bcc": "Nach Bcc verschoben. Die Adresse bleibt gemeldet. {left}",
  "say.trusted": "{entry} wird jetzt vertraut. {left}",
  "say.undone": "Rückgängig gemacht. {typed} ist wieder im Feld {field}. {left}",
  "say.undoneKept": "Rückgängig gemacht. {typed} ist wieder gemeldet. {left}",
  "say.undoneAll": {
    one: "1 Änderung rückgängig gemacht. {left}",
    other: "{count} Änderungen rückgängig gemacht. {left}",
  },
  "say.left": {
    zero: "Nichts mehr offen. Sie können jetzt senden.",
    one: "Noch 1 Adresse zu prüfen.",
    other: "Noch {count} Adressen zu prüfen.",
  },
  "say.leftBlocked": {
    one: "Noch 1 gesperrte Adresse.",
    other: "Noch {count} gesperrte Adressen.",
  },
  "say.live": {
    one: "1 weitere Adresse zu prüfen: {spoken}",
    other: "{count} weitere Adressen zu prüfen.",
  },
  "say.fixedOutside": "{typed} wurde in der Nachricht geändert. {left}",
  "say.goneOutside": "Nicht mehr in der Nachricht: {typed}. {left}",
  "say.failed": "Nicht ersetzt. Die Empfänger sind, wie sie waren.",
  "say.half":
    "Achtung. Outlook ist auf halbem Weg stehen geblieben. Eine Liste zum Vergleichen wird angezeigt.",
  "say.copied": "Kopiert.",
  "say.search": { zero: "Nichts gefunden.", one: "1 Eintrag.", other: "{count} Einträge." },
  "say.sentence": "{title}.",
  "say.item": "Jetzt ist eine andere Nachricht zu sehen. {status}",

  "foot.trust": "Vertrauenswürdige Adressen",
  "foot.privacy": "Nur auf diesem Gerät geprüft.",

  "wrong.item": "Diese Warnung ist falsch",
  "wrong.subject": "Second Look: eine falsche Warnung",

  "about.title": "Über Second Look",
  "about.link": "Info",
  "about.version": "Version {version}",
  "about.revision": "Richtlinie, Stand {revision}",
  "about.data": "Daten vom {date}",
  "about.noPolicy": "Es ist keine Richtlinie festgelegt.",
} as const;

export type Checked = Complete<typeof pane, typeof english, PluralForms["de"]>;
