import type { card as english } from "../en/card";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** German: the pane's headline, its cards and what can be done with them. */
export const card = {
  "status.loading": "Empfänger werden geprüft",
  "status.probable": {
    one: "1 Adresse könnte falsch sein",
    other: "{count} Adressen könnten falsch sein",
  },
  "status.possible": {
    one: "1 Adresse ist einen Blick wert",
    other: "{count} Adressen sind einen Blick wert",
  },
  "status.blocked": { one: "1 Adresse ist gesperrt", other: "{count} Adressen sind gesperrt" },
  "status.blockedAnd": {
    one: "{blocked} gesperrt, 1 weitere könnte falsch sein",
    other: "{blocked} gesperrt, {count} weitere könnten falsch sein",
  },
  "status.left": {
    one: "Noch 1 Adresse zu prüfen",
    other: "Noch {count} Adressen zu prüfen",
  },
  "status.clear": "Nichts Ungewöhnliches gefunden",
  "status.empty": "Noch keine Empfänger",
  "status.done": "Alles erledigt. Sie können jetzt senden.",
  "status.unchecked": {
    one: "1 Empfänger konnte nicht geprüft werden",
    other: "{count} Empfänger konnten nicht geprüft werden",
  },
  "status.error": "Die Empfänger konnten nicht geprüft werden",

  "sub.notSent": "Noch nicht gesendet.",
  "sub.others": {
    one: "Nichts Ungewöhnliches bei der anderen Adresse.",
    other: "Nichts Ungewöhnliches bei den anderen {count} Adressen.",
  },
  "sub.clear": {
    one: "1 Adresse geprüft. Sie können senden.",
    other: "{count} Adressen geprüft. Sie können senden.",
  },
  "sub.clearBut": {
    one: "Adressen geprüft: {checked}. 1 Empfänger nicht geprüft.",
    other: "Adressen geprüft: {checked}. {count} Empfänger nicht geprüft.",
  },
  "sub.clearButOne": {
    one: "1 Adresse geprüft, 1 Empfänger nicht geprüft.",
    other: "1 Adresse geprüft, {count} Empfänger nicht geprüft.",
  },
  "sub.empty": "Fügen Sie der Nachricht Personen hinzu. Die Empfänger werden dabei hier geprüft.",
  "sub.done": "Second Look sendet nie für Sie. Wählen Sie in der Nachricht „Senden“.",

  "level.blocked": "Gesperrt",
  "level.probable": "Wahrscheinlich falsch",
  "level.possible": "Einen Blick wert",

  "field.to": "An",
  "field.cc": "Cc",
  "field.bcc": "Bcc",
  "field.required": "Erforderlich",
  "field.optional": "Optional",

  "card.heading": "{level}: {who}, Feld {field}",

  "pair.now": "In der Nachricht",
  "pair.probable": "Wahrscheinlich gemeint",
  "pair.possible": "Vielleicht gemeint",
  "pair.known": "Übliche Adresse",
  "pair.shown": "Angezeigt als",
  "pair.goesHere": "dorthin ginge die Nachricht",
  "tile.digit": "Ziffer",
  "tile.letter": "Buchstabe",
  "pair.spoken": "In der Nachricht: {typed}. {label}: {meant}. {difference}",
  "pair.spokenAlone": "In der Nachricht: {typed}. {difference}",

  "act.replace": "Durch {meant} ersetzen",
  "act.replaceLatin": "Durch {meant} ersetzen (nur lateinische Buchstaben)",
  "act.replaceFolded": "Ersetzen: {typed} wird zu {meant}",
  "act.showCard": "Anzeigen",
  "act.showNamed": "Anzeigen: {typed}",
  "act.orMeant": "Oder meinten Sie",
  "act.replaceOther": "Durch {meant} ersetzen",
  "act.keep": "Sie stimmt",
  "act.edit": "Bearbeiten",
  "act.moreFor": "Mehr zu {typed}",
  "act.bcc": "Nach Bcc verschieben",
  "act.remove": "Entfernen",
  "act.copy": "{address} kopieren",
  "act.trust": "Immer vertrauen…",
  "act.undo": "Rückgängig",
  "act.undoNamed": "Rückgängig: {what}",
  "act.undoAll": { one: "Rückgängig", other: "Alle {count} rückgängig" },
  "act.checkAgain": "Erneut prüfen",
  "act.working": "Wird ausgeführt…",
  "act.tryAgain": "Noch einmal versuchen",
  "act.close": "Schließen",
  "act.cancel": "Abbrechen",
  "act.back": "Zurück",

  "edit.label": "Adresse korrigieren",
  "edit.ok": "Nichts Ungewöhnliches gefunden.",
  "edit.same": "Das ist die gemeldete Adresse.",
  "edit.finding": "Immer noch einen Blick wert: {sentence}",
  "edit.incomplete": "Noch keine vollständige Adresse.",
  "edit.duplicate": "Diese Adresse steht schon im Feld {field}.",
  "edit.save": "Ersetzen",

  "keep.which": "Welche Adresse ist richtig?",
  "keep.hintLookalike":
    "Beide sehen gleich aus, sind aber zwei verschiedene Adressen. Ein Buchstabe der einen ist {script}.",
  "keep.choiceTyped": "{typed}, jetzt in der Nachricht",
  "keep.choiceMeant": "{meant}",
  "keep.choiceLookalike": "Die mit dem fremden Buchstaben ({script}), jetzt in der Nachricht",
  "keep.choiceLatin": "Die nur mit lateinischen Buchstaben",
  "keep.continue": "Weiter",
  "keep.reason": "{organization} bittet um eine Begründung",
  "keep.reasonOwn": "Ihre Organisation bittet um eine Begründung",
  "keep.reasonLabel": "Warum ist {typed} richtig?",
  "keep.reasonHint": "Die Begründung bleibt nur bei diesem Entwurf und wird nicht gesendet.",
  "keep.reasonEmpty": "Schreiben Sie ein paar Worte.",
  "keep.save": "Diese Adresse beibehalten",

  "done.replaced": "Ersetzt durch {meant}",
  "done.was": "war {typed}",
  "done.kept": "{typed} für diese Nachricht beibehalten",
  "done.merged": "{typed} entfernt: {meant} steht schon im Feld {field}",
  "done.removed": "{typed} entfernt",
  "done.bcc": "{typed} nach Bcc verschoben",
  "done.trusted": "{entry} wird jetzt vertraut",
  "done.changed": "In der Nachricht geändert in {now}",
  "done.gone": "Nicht mehr in der Nachricht: {typed}",

  "undo.late": "{typed} wurde nicht wiederhergestellt: Dieser Empfänger wurde inzwischen geändert.",

  "group.title": {
    one: "1 Adresse: {typedDomain}",
    other: "{count} Adressen: {typedDomain}",
  },
  "group.replace": { one: "Ersetzen", other: "Alle {count} ersetzen" },
  "group.replaceNamed": {
    one: "Ersetzen: Aus 1 Adresse bei {typedDomain} wird {meantDomain}",
    other: "Alle {count} ersetzen: Aus Adressen bei {typedDomain} wird {meantDomain}",
  },
  "group.show": { one: "Adresse anzeigen", other: "Alle {count} anzeigen" },
  "group.hide": "Liste ausblenden",
  "group.separate": "Einzeln ansehen",
  "group.done": {
    one: "1 Adresse jetzt bei {meantDomain}",
    other: "{count} Adressen jetzt bei {meantDomain}",
  },
} as const;

export type Checked = Complete<typeof card, typeof english, PluralForms["de"]>;
