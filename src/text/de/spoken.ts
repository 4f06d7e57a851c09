import type { spoken as english } from "../en/spoken";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** German: the difference for the ear, and why an address was flagged. */
export const spoken = {
  "finding.person":
    "{name} bekommt E-Mails sonst bei {meantDomain}. Diese Adresse ist bei {typedDomain}.",

  "digit.omission": "Die Ziffer „{digit}“ fehlt.",
  "digit.insertion": "Die Ziffer „{digit}“ ist zu viel.",
  "digit.transposition": "„{first}“ und „{second}“ sind vertauscht.",
  "digit.twoEdits": "Zwei Zeichen sind anders als bei {meantDomain}.",

  "spoken.omission": "Fehlender Buchstabe: {Letter}.",
  "spoken.insertion": "Überzähliger Buchstabe: {Letter}.",
  "spoken.substitution": "{TypedLetter} statt {MeantLetter}.",
  "spoken.transposition": "{First}, {Second} statt {Second}, {First}.",
  "spoken.twoEdits": "Zwei Buchstaben sind anders: {list}.",
  "spoken.digitOmission": "Fehlende Ziffer: {Digit}.",
  "spoken.digitInsertion": "Überzählige Ziffer: {Digit}.",
  "spoken.charactersTwoEdits": "Zwei Zeichen sind anders: {list}.",
  "spoken.edit.omission": "{Letter} fehlt",
  "spoken.edit.insertion": "{Letter} zu viel",
  "spoken.edit.substitution": "{TypedLetter} statt {MeantLetter}",
  "spoken.edit.transposition": "{First}, {Second} vertauscht",
  "spoken.asciiLookalike": "{TypedLetter} an der Stelle von {MeantLetter}.",
  "spoken.lookalike": {
    one: "Der {ordinal} Buchstabe sieht aus wie {Latin}, ist aber {script}.",
    other: "{count} Buchstaben sehen lateinisch aus, sind aber {script}.",
  },
  "spoken.lookalikeAt": "Buchstabe {position} sieht aus wie {Latin}, ist aber {script}.",
  "spoken.ordinals": "erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte",
  "spoken.suffix": "Endet auf Punkt {TypedSuffix}, nicht auf Punkt {MeantSuffix}.",
  "spoken.suffixUnknown":
    "Endet auf Punkt {TypedSuffix}. Das steht nicht in der Liste der verwendeten Endungen.",
  "spoken.suffixMissing": "Keine Endung. Es sollte auf Punkt {MeantSuffix} enden.",
  "spoken.missingDot": "Kein Punkt zwischen {before} und {after}.",
  "spoken.extraDot": "Überzähliger Punkt zwischen {before} und {after}.",
  "spoken.movedDot": "Der Punkt gehört hinter {before}.",
  "spoken.hyphen": "Bindestrich nach {before}: {state}.",
  "spoken.state.added": "zu viel",
  "spoken.state.dropped": "fehlt",
  "spoken.embedding": "Endet auf {typedOwner}, nicht auf {meantDomain}.",
  "spoken.combo": "Der Teil nach dem At-Zeichen ist {typedDomain}, nicht {meantDomain}.",
  "spoken.junk": "Überzählige Zeichen: {Extra}.",
  "spoken.person": "Der Teil nach dem At-Zeichen ist {typedDomain}, nicht {meantDomain}.",
  "spoken.nameShows": "Der Name zeigt eine andere Adresse.",
  "spoken.dot": "Punkt",
  "spoken.dash": "Bindestrich",

  "why.title": "Warum diese Meldung?",
  "why.records":
    "Aufzeichnungen von {organization}: {meantTimes} für {meantDomain}, {typedTimes} für {typedDomain}.",
  "why.recordsOwn":
    "Aufzeichnungen Ihrer Organisation: {meantTimes} für {meantDomain}, {typedTimes} für {typedDomain}.",
  "why.senders": { zero: "kein Eintrag", one: "1 Absender", other: "{about} Absender" },
  "why.about": "etwa {number}",
  "why.noRecords": "Hier sind keine früheren E-Mails an {typedDomain} verzeichnet.",
  "why.sameMessage": {
    one: "1 weiterer Empfänger dieser Nachricht ist bei {meantDomain}.",
    other: "{count} weitere Empfänger dieser Nachricht sind bei {meantDomain}.",
  },
  "why.own": "{meantDomain} ist Ihre eigene Organisation.",
  "why.partner": "{meantDomain} steht in der Partnerliste von {organization} ({partner}).",
  "why.partnerOwn": "{meantDomain} steht in der Partnerliste Ihrer Organisation ({partner}).",
  "why.provider": "{meantDomain} ist ein weit verbreiteter E-Mail-Dienst.",
  "why.keys": "„{a}“ und „{b}“ liegen auf der Tastatur nebeneinander.",
  "why.keysSome": "„{a}“ und „{b}“ liegen auf manchen Tastaturen nebeneinander.",
  "why.country": "{suffix} ist eine Länderendung ({place}).",
  "why.owner": "{suffix}: {owner}.",
  "why.script":
    "„{char}“ ist {script} ({code}). Der lateinische Buchstabe ist „{latin}“ ({latinCode}).",
  "why.reply":
    "Wenn diese Adresse aus einer Nachricht stammt, die Sie bekommen haben, ist diese vielleicht nicht von der genannten Person. Fragen Sie dort auf anderem Weg nach, bevor Sie antworten.",
  "why.limits": "Second Look kann nicht sehen, ob es ein Postfach gibt oder wer es liest.",
  "why.it": "Details für Ihr IT-Team",
  "why.itForm": "In der Form, die Mailsysteme verwenden: {ascii}",

  "script.Devanagari": "Devanagari",
  "script.Thai": "thailändisch",
  "script.Han": "chinesisch",
  "script.Hiragana": "Hiragana",
  "script.Katakana": "Katakana",
  "script.Hangul": "koreanisch",

  "owner.government": "Regierung, {place}",
  "owner.military": "Militär, {place}",
  "owner.academic": "Hochschulen, {place}",
  "owner.health": "Gesundheitswesen, {place}",
  "owner.police": "Polizei, {place}",
} as const;

export type Checked = Complete<typeof spoken, typeof english, PluralForms["de"]>;
