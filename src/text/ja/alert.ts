import type { alert as english } from "../en/alert";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** Japanese: the dialog on Send. Addresses have spaces around them, so that Markdown finds its marks. */
export const alert = {
  "alert.button": "宛先を確認",
  "alert.lead.meant": "{typed} は間違っている可能性があります。正しくは {meant} ではありませんか？",
  "alert.lead.maybe": "{typed} で合っていますか？ {meant} の間違いではありませんか？",
  "alert.lead.alone": "{typed} は間違っている可能性があります。",
  "alert.lead.lookalike": "{typed} は {meant} に似ていますが、別のアドレスです。",
  "alert.lead.person": "{typed} で合っていますか？ いつものアドレスは {meant} です。",
  "alert.lead.nameShows":
    "名前には {shown} と表示されていますが、メッセージの送り先は {typed} です。",
  "alert.lead.nameShowsOther":
    "名前には別のアドレスが表示されていますが、メッセージの送り先は {typed} です。",
  "alert.lead.deny": "{organization} は {typed} へのメールを許可していません。",
  "alert.lead.malformed": "{typed} は完全なアドレスではありません。",
  "alert.lead.count": "{count} 件のアドレスが間違っている可能性があります。",
  "alert.lead.countDeny": "{count} 件のアドレスが {organization} によりブロックされています。",
  "alert.item.meant": "{typed} ： {meantDomain} ではありませんか？",
  "alert.item.deny": "{typed} は許可されていません。",
  "alert.shared":
    "そのうち {count} 件の末尾は {typedSuffix} ({place}) です。{meantSuffix} は{owner}です。",
  "alert.letter": "「{letter}」は{script}です。",
  "alert.more": "ほかの {count} 件は作業ウィンドウに表示されます。",
  "alert.reason": "理由： {reason}",
  "alert.contact": "問い合わせ先： {contact}",
  "alert.group": "連絡先グループ {count} 件を確認できませんでした (先頭： {name})。",
  "alert.groupWhy": "Outlook はグループのメンバーをアドインに知らせません。",
  "alert.unchecked": "{count} 件の宛先を確認できませんでした。",
  "alert.partial": "時間切れのため、{total} 件中 {checked} 件の宛先だけを確認しました。",
  "alert.partialSome": "時間切れのため、すべては確認できませんでした。",
  "alert.truncated":
    "Outlook から受け取れた宛先は最初の {count} 件だけで、残りは確認していません。",
  "alert.error": "Second Look はこのメッセージを確認できませんでした ({code})。",
  "alert.journal": "修正が途中で止まったため、宛先が欠けている可能性があります。",
  "alert.do.fix": "まだ何も送信されていません。「{button}」を選ぶと、修正するか残すかを選べます。",
  "alert.do.deny": "まだ何も送信されていません。「{button}」を選ぶと、変更または削除できます。",
  "alert.do.look": "まだ何も送信されていません。「{button}」を選ぶと、できることを確認できます。",
  "alert.do.retry": "まだ何も送信されていません。もう一度「送信」を選んでください。",
  "alert.hidden": "[見えない文字]",

  "finding.omission": "「{letter}」が抜けています。",
  "finding.insertion": "「{letter}」が余分です。",
  "finding.substitution": "{meantDomain} の「{meantLetter}」の所が「{typedLetter}」です。",
  "finding.transposition": "「{first}」と「{second}」が入れ替わっています。",
  "finding.twoEdits": "{meantDomain} とは 2 文字違います。",
  "finding.asciiLookalike": "「{meantLetter}」に似た「{typedLetter}」が使われています。",
  "finding.digit": "「{meantLetter}」に似た数字の「{typedLetter}」が使われています。",
  "finding.accent": "{meantDomain} の「{meantLetter}」の所が、記号付きの「{typedLetter}」です。",
  "finding.lookalike": "{meantDomain} のラテン文字「{latin}」の所が、{script}の「{letter}」です。",
  "finding.suffixCountry":
    "末尾が違います： {typedSuffix} ({place})。{meantDomain} の末尾は {meantSuffix} です。",
  "finding.suffixOther":
    "末尾が違います： ここでは {typedSuffix}、{meantDomain} では {meantSuffix} です。",
  "finding.suffixNone": "{typedSuffix} という末尾は存在しないため、配信できません。",
  "finding.suffixUnknown": "{typedSuffix} という末尾は知られていません。",
  "finding.suffixMissing": "末尾がありません。{meantDomain} の末尾は {meantSuffix} です。",
  "finding.suffixMissingAlone": "末尾がありません。",
  "finding.protected": "末尾が違います： {typedSuffix} は{place}、{meantSuffix} は{owner}です。",
  "finding.missingDot": "「{before}」の後のドットが抜けています。",
  "finding.extraDot": "「{before}」の後のドットが余分です。",
  "finding.hyphenMissing": "「{before}」の後のハイフンが抜けています。",
  "finding.hyphenExtra": "「{before}」の後のハイフンが余分です。",
  "finding.embedding": "{meantDomain} で始まりますが、メールの送り先は {typedOwner} です。",
  "finding.combo": "{meantDomain} の名前を含みますが、別の組織のアドレスです。",
  "finding.sound": "{meantDomain} と読みは似ていますが、つづりが違います。",
  "finding.junk": "{meantDomain} に余分な「{extra}」が付いています。",
  "finding.personAt": "いつものアドレスは {meantDomain} です。",
  "finding.malformed.at": "@ が 2 つ以上あります。",
  "finding.malformed.noAt": "@ がありません。",
  "finding.malformed.comma": "ドットの所がコンマになっています。",
  "finding.malformed.space": "空白が入っています。",
  "finding.malformed.dots": "余分なドットがあります。",
  "finding.malformed.hidden": "見えない文字が {count} 文字含まれています。",
  "finding.malformed.other": "Outlook はこのアドレスを読み取れませんでした。",
} as const;

export type Checked = Complete<typeof alert, typeof english, PluralForms["ja"]>;
