import type { card as english } from "../en/card";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** Japanese: the pane's headline, its cards and what can be done with them. */
export const card = {
  "status.loading": "宛先を確認しています",
  "status.probable": "{count} 件のアドレスが間違っている可能性があります",
  "status.possible": "{count} 件のアドレスを見直してください",
  "status.blocked": "{count} 件のアドレスがブロックされています",
  "status.blockedAnd":
    "{blocked} 件がブロックされ、ほかに {count} 件が間違っている可能性があります",
  "status.left": "残り {count} 件のアドレス",
  "status.clear": "気になる点は見つかりませんでした",
  "status.empty": "宛先はまだありません",
  "status.done": "すべて終わりました。送信できます。",
  "status.unchecked": "{count} 件の宛先を確認できませんでした",
  "status.error": "宛先を確認できませんでした",

  "sub.notSent": "まだ送信されていません。",
  "sub.others": "ほかの {count} 件のアドレスに気になる点はありません。",
  "sub.clear": "{count} 件のアドレスを確認しました。送信できます。",
  "sub.clearBut": "{checked} 件のアドレスを確認しました。{count} 件の宛先は確認していません。",
  "sub.clearButOne": "1 件のアドレスを確認しました。{count} 件の宛先は確認していません。",
  "sub.empty": "メッセージに宛先を追加すると、ここで順に確認します。",
  "sub.done":
    "Second Look が代わりに送信することはありません。メッセージで「送信」を選んでください。",

  "level.blocked": "ブロック",
  "level.probable": "おそらく間違い",
  "level.possible": "見直しをお勧めします",

  "field.to": "宛先",
  "field.cc": "CC",
  "field.bcc": "BCC",
  "field.required": "必須",
  "field.optional": "任意",

  "card.heading": "{level}： {who}、{field}欄",

  "pair.now": "メッセージ内",
  "pair.probable": "おそらくこちら",
  "pair.possible": "こちらかもしれません",
  "pair.known": "いつものアドレス",
  "pair.shown": "表示名",
  "pair.goesHere": "メールはここに届きます",
  "tile.digit": "数字",
  "tile.letter": "英字",
  "pair.spoken": "メッセージ内： {typed}。{label}： {meant}。{difference}",
  "pair.spokenAlone": "メッセージ内： {typed}。{difference}",

  "act.replace": "{meant} に置き換える",
  "act.replaceLatin": "{meant} に置き換える (ラテン文字のみ)",
  "act.replaceFolded": "置き換える： {typed} を {meant} に",
  "act.showCard": "表示",
  "act.showNamed": "表示： {typed}",
  "act.orMeant": "または、こちらですか",
  "act.replaceOther": "{meant} に置き換える",
  "act.keep": "これで正しい",
  "act.edit": "編集",
  "act.moreFor": "{typed} のその他の操作",
  "act.bcc": "BCC に移す",
  "act.remove": "削除",
  "act.copy": "{address} をコピー",
  "act.trust": "常に信頼する…",
  "act.undo": "元に戻す",
  "act.undoNamed": "元に戻す： {what}",
  "act.undoAll": "{count} 件を元に戻す",
  "act.checkAgain": "もう一度確認する",
  "act.working": "処理中…",
  "act.tryAgain": "再試行",
  "act.close": "閉じる",
  "act.cancel": "キャンセル",
  "act.back": "戻る",

  "edit.label": "アドレスを修正",
  "edit.ok": "気になる点は見つかりませんでした。",
  "edit.same": "これは指摘されたアドレスです。",
  "edit.finding": "引き続き見直しをお勧めします： {sentence}",
  "edit.incomplete": "まだ完全なアドレスではありません。",
  "edit.duplicate": "このアドレスはすでに{field}欄にあります。",
  "edit.save": "置き換える",

  "keep.which": "正しいアドレスはどちらですか？",
  "keep.hintLookalike":
    "似ていますが、2 つの異なるアドレスです。片方には{script}が含まれています。",
  "keep.choiceTyped": "{typed} (現在メッセージにあるもの)",
  "keep.choiceMeant": "{meant}",
  "keep.choiceLookalike": "{script}を含むもの (現在メッセージにあるもの)",
  "keep.choiceLatin": "ラテン文字だけのもの",
  "keep.continue": "続ける",
  "keep.reason": "{organization} は理由の入力を求めています",
  "keep.reasonOwn": "組織は理由の入力を求めています",
  "keep.reasonLabel": "{typed} が正しい理由",
  "keep.reasonHint": "この下書きにだけ保存され、送信されません。",
  "keep.reasonEmpty": "短くてかまいませんので、入力してください。",
  "keep.save": "このアドレスのままにする",

  "done.replaced": "{meant} に置き換えました",
  "done.was": "元は {typed}",
  "done.kept": "このメッセージでは {typed} のままにしました",
  "done.merged": "{typed} を削除しました： {meant} はすでに{field}欄にあります",
  "done.removed": "{typed} を削除しました",
  "done.bcc": "{typed} を BCC に移しました",
  "done.trusted": "{entry} を信頼しました",
  "done.changed": "メッセージ内で {now} に変更されました",
  "done.gone": "メッセージにはもうありません： {typed}",

  "undo.late": "{typed} は元に戻せませんでした。この宛先はその後変更されています。",

  "group.title": "{count} 件のアドレス： {typedDomain}",
  "group.replace": "{count} 件をすべて置き換える",
  "group.replaceNamed":
    "{count} 件をすべて置き換える： {typedDomain} のアドレスを {meantDomain} に",
  "group.show": "{count} 件をすべて表示",
  "group.hide": "一覧を隠す",
  "group.separate": "1 件ずつ見る",
  "group.done": "{count} 件のアドレスが {meantDomain} になりました",
} as const;

export type Checked = Complete<typeof card, typeof english, PluralForms["ja"]>;
