import type { spoken as english } from "../en/spoken";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** Japanese: the difference for the ear, and why an address was flagged. */
export const spoken = {
  "finding.person":
    "{name} のメールはふだん {meantDomain} です。このアドレスは {typedDomain} です。",

  "digit.omission": "数字の「{digit}」が抜けています。",
  "digit.insertion": "数字の「{digit}」が余分です。",
  "digit.transposition": "「{first}」と「{second}」が入れ替わっています。",
  "digit.twoEdits": "{meantDomain} とは 2 文字違います。",

  "spoken.omission": "抜けている文字： {Letter}。",
  "spoken.insertion": "余分な文字： {Letter}。",
  "spoken.substitution": "{MeantLetter} ではなく {TypedLetter}。",
  "spoken.transposition": "{Second}、{First} ではなく {First}、{Second}。",
  "spoken.twoEdits": "2 文字違います： {list}。",
  "spoken.digitOmission": "抜けている数字： {Digit}。",
  "spoken.digitInsertion": "余分な数字： {Digit}。",
  "spoken.charactersTwoEdits": "2 文字違います： {list}。",
  "spoken.edit.omission": "{Letter} が抜けている",
  "spoken.edit.insertion": "{Letter} が余分",
  "spoken.edit.substitution": "{MeantLetter} ではなく {TypedLetter}",
  "spoken.edit.transposition": "{First}、{Second} が逆",
  "spoken.asciiLookalike": "{MeantLetter} の所が {TypedLetter}。",
  "spoken.lookalike": "{count} 文字がラテン文字に見えますが、{script}です。",
  "spoken.lookalikeAt": "{position} 文字目は {Latin} に見えますが、{script}です。",
  "spoken.ordinals": "1|2|3|4|5|6|7|8|9|10",
  "spoken.suffix": "末尾はドット {MeantSuffix} ではなく、ドット {TypedSuffix}。",
  "spoken.suffixUnknown": "末尾はドット {TypedSuffix}。使われている末尾の一覧にありません。",
  "spoken.suffixMissing": "末尾がありません。末尾はドット {MeantSuffix} のはずです。",
  "spoken.missingDot": "{before} と {after} の間にドットがありません。",
  "spoken.extraDot": "{before} と {after} の間に余分なドット。",
  "spoken.movedDot": "ドットの位置は {before} の後です。",
  "spoken.hyphen": "{before} の後のハイフン： {state}。",
  "spoken.state.added": "余分",
  "spoken.state.dropped": "抜けている",
  "spoken.embedding": "末尾は {meantDomain} ではなく {typedOwner}。",
  "spoken.combo": "アットマークの後は {meantDomain} ではなく {typedDomain}。",
  "spoken.junk": "余分な文字： {Extra}。",
  "spoken.person": "アットマークの後は {meantDomain} ではなく {typedDomain}。",
  "spoken.nameShows": "名前には別のアドレスが表示されています。",
  "spoken.dot": "ドット",
  "spoken.dash": "ハイフン",

  "why.title": "指摘の理由",
  "why.records":
    "{organization} の記録： {meantDomain} 宛ては{meantTimes}、{typedDomain} 宛ては{typedTimes}。",
  "why.recordsOwn":
    "組織の記録： {meantDomain} 宛ては{meantTimes}、{typedDomain} 宛ては{typedTimes}。",
  "why.senders": { zero: "記録なし", other: "送信者 {about} 人" },
  "why.about": "約 {number}",
  "why.noRecords": "{typedDomain} 宛ての以前のメールは、ここには記録されていません。",
  "why.sameMessage": "このメッセージのほかの宛先 {count} 件が {meantDomain} です。",
  "why.own": "{meantDomain} は自分の組織です。",
  "why.partner": "{meantDomain} は {organization} の取引先一覧にあります ({partner})。",
  "why.partnerOwn": "{meantDomain} は組織の取引先一覧にあります ({partner})。",
  "why.provider": "{meantDomain} は広く使われているメールサービスです。",
  "why.keys": "「{a}」と「{b}」はキーボードで隣り合っています。",
  "why.keysSome": "「{a}」と「{b}」が隣り合っているキーボードがあります。",
  "why.country": "{suffix} は国を表す末尾です ({place})。",
  "why.owner": "{suffix} は{owner}です。",
  "why.script": "「{char}」は{script}です ({code})。ラテン文字は「{latin}」です ({latinCode})。",
  "why.reply":
    "受信したメッセージにあったアドレスの場合、そのメッセージは名乗っている本人からのものではないかもしれません。返信する前に、別の方法で本人に確かめてください。",
  "why.limits": "メールボックスがあるかどうか、誰が読んでいるかは、Second Look には分かりません。",
  "why.it": "IT 担当者向けの詳細",
  "why.itForm": "メールシステムで使われる形： {ascii}",

  "script.Devanagari": "デーバナーガリー文字",
  "script.Thai": "タイ文字",
  "script.Han": "漢字",
  "script.Hiragana": "ひらがな",
  "script.Katakana": "カタカナ",
  "script.Hangul": "ハングル",

  "owner.government": "{place}の政府",
  "owner.military": "{place}の軍",
  "owner.academic": "{place}の大学",
  "owner.health": "{place}の保健機関",
  "owner.police": "{place}の警察",
} as const;

export type Checked = Complete<typeof spoken, typeof english, PluralForms["ja"]>;
