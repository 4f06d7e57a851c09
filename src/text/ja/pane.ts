import type { pane as english } from "../en/pane";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** Japanese: what could not be checked, policy, errors, trust, announcements. */
export const pane = {
  "unchecked.some": "一部の宛先は未確認",
  "unchecked.someSub": "{checked} 件のアドレスを確認しました。ほかに確認していない宛先があります。",
  "unchecked.someSubOne": "1 件のアドレスを確認しました。ほかに確認していない宛先があります。",
  "unchecked.title": "{count} 件の宛先は未確認",
  "unchecked.group":
    "連絡先グループ {names}。Outlook はグループのメンバーをアドインに知らせません。",
  "unchecked.groupDo":
    "メンバーも確認するには、メッセージでグループ名の前の + を選んで展開してください。",
  "unchecked.unresolved":
    "{count} 件の名前がまだ文字のままです。メッセージでその後ろにカーソルを置き、Tab キーを押してください。",
  "unchecked.internal":
    "組織のディレクトリにある {count} 件のアドレスは、読み取れる形式ではありません。",
  "unchecked.other": "{count} 件の宛先には、確認できるアドレスがありません。",
  "unchecked.truncated":
    "Outlook から受け取れた{field}欄の宛先は最初の {count} 件だけです。残りは確認していません。",
  "unchecked.readFailed": "Outlook から{field}欄の宛先を受け取れませんでした ({code})。",

  "policy.monitor": "試用中です。現在は送信を止めません。",
  "status.off": "確認は現在オフになっています",
  "sub.off": "送信を止めません。",
  "policy.by": "{organization} による設定",
  "policy.byOwn": "組織による設定",
  "policy.entry": "ルール： {entry}",
  "policy.reason": "理由： {reason}",
  "policy.noReason": "理由は示されていません。",
  "policy.contact": "問い合わせ先： {contact}",
  "policy.help": "このルールの詳細",
  "policy.cannotKeep": "メッセージを送信するには、このアドレスを変更または削除する必要があります。",

  "error.read": "Outlook から応答がありませんでした ({code})。",
  "error.readDo":
    "メッセージは変更されていません。繰り返す場合は、メッセージを閉じて開き直し、もう一度試してください。",
  "error.report": "レポートをコピー",
  "error.reportNote": "レポートには名前もアドレスも含まれません。",
  "error.copyFailed": "コピーできませんでした。ここで選択して、ご自身でコピーしてください。",
  "error.late": "{typed} は変更されませんでした。この宛先はその後変更されています。",
  "error.half": "Outlook が途中で止まりました",
  "error.rollback":
    "{typed} は置き換えられませんでした。Outlook が変更を受け付けず ({code})、宛先は元のままです。",
  "error.state": "Outlook が途中で止まりました ({code})。{field}欄を次の一覧と見比べてください：",
  "error.stateCopy": "一覧をコピー",
  "error.group":
    "{field}欄に連絡先グループ {name} がある間、Outlook はアドインによる変更を受け付けません。",
  "error.groupDo": "手作業で、{field}欄の {typed} を削除し、{meant} を貼り付けてください。",
  "error.slow": "Outlook からまだ応答がありません。失われたものはありません。",
  "error.confirmStore":
    "この選択を保存できませんでした ({code})。送信時にこのアドレスをもう一度確認します。",
  "error.truncated": "Outlook は{field}欄の宛先をすべては知らせないため、ここでは変更できません。",
  "error.tooLong": "{field}欄に、Outlook が受け取れる長さを超える項目があります。",
  "error.noRoom": "一覧が長すぎるため、変更中に控えを取っておけません。",
  "error.refused": "何も変更されていません ({code})。",
  "error.trustStore": "一覧を保存できませんでした ({code})。",

  "limit.readOnly":
    "このメッセージはここでは変更できません。アドレスを修正するには、編集用に開いてください。",
  "limit.noItem": "メッセージまたは会議を開くと、宛先を確認します。",
  "limit.old":
    "このバージョンの Outlook は選んだ内容を覚えません。送信時にこのアドレスをもう一度確認します。",
  "limit.offline": "オフラインです。確認は接続がなくても行えます。",
  "limit.crash": "この作業ウィンドウは動作を停止しました。メッセージに影響はありません。",
  "limit.reload": "作業ウィンドウを再読み込み",
  "limit.stale":
    "送信時の確認は、この作業ウィンドウとは別のバージョンの Second Look が行っています。Outlook を再起動すると (Web 版ではページを再読み込みすると)、同じバージョンになります。",

  "journal.title": "変更が中断しました",
  "journal.restored": "中断していた変更を取り消しました。宛先は元のままです。",
  "journal.unknown":
    "変更が中断しましたが、このバージョンではどこまで進んだか分かりません。宛先を見比べてください。",
  "journal.accept": "宛先は正しい",
  "journal.failed":
    "変更が中断し、まだ取り消せていません。取り消すまでメッセージは送信できません。",

  "live.new": "見直すアドレスがほかに {count} 件あります",
  "live.show": "表示",

  "trust.title": "このアドレスの確認をやめますか？",
  "trust.body":
    "今後、どのメッセージを作成するときも、Second Look はこのアドレスについて何も知らせません。",
  "trust.scope": "信頼する範囲",
  "trust.scopeAddress": "{typed} のみ",
  "trust.scopeDomain": "{typedDomain} の全員",
  "trust.scopeDomainNote":
    "@{typedDomain} または .{typedDomain} で終わるすべてのアドレスが対象です。",
  "trust.undoNote": "「信頼するアドレス」でいつでも取り消せます。",
  "trust.yes": "今後は信頼する",
  "trust.no": "確認を続ける",

  "list.title": "信頼するアドレス",
  "list.intro":
    "Second Look はこれらについて何も知らせません。メールボックスの設定に保存され、共有されません。",
  "list.stored": "一覧はメールボックスの設定に保存され、共有されません。",
  "list.search": "検索",
  "list.count": { zero: "項目なし", other: "{count} 件" },
  "list.found": {
    zero: "「{query}」は見つかりませんでした",
    other: "{total} 件中 {count} 件",
  },
  "list.empty":
    "まだ何もありません。指摘されたアドレスが正しいときは、そのメッセージでそのままにするか、「常に信頼する」を選んでください。",
  "list.address": "このアドレスのみ",
  "list.domain": "このドメインとその下の全員",
  "list.unused": "現在は使われていません： {organization} が許可していません",
  "list.unusedOwn": "現在は使われていません： 組織が許可していません",
  "list.added": "追加日： {date}",
  "list.remove": "{entry} を削除",
  "list.removed": "{entry} を削除しました",
  "list.org": "ほかに {count} 件を {organization} が信頼しています",
  "list.orgOwn": "ほかに {count} 件を組織が信頼しています",
  "list.export": "エクスポート",
  "list.import": "インポート",
  "list.imported": "{count} 件を追加しました。{skipped} 件はすでにありました。",
  "list.importBad": "このファイルは読み取れませんでした： {why}。何も変更されていません。",
  "list.used": "使用中の容量",
  "list.nearlyFull":
    "一覧はほぼいっぱいです。あと約 {count} 件入ります。不要なものを削除してください。",
  "list.full": "一覧がいっぱいです。追加するには、いずれかの項目を削除してください。",
  "list.importFull":
    "入りきりません。ファイルの新しい項目は {count} 件、空きは約 {room} 件です。何も追加されていません。",
  "list.damaged": "保存された一覧を読み取れませんでした。上書きはしていません。",
  "list.damagedPart": "保存された一覧の一部を読み取れませんでした。上書きはしていません。",
  "list.damagedSave": "コピーを保存",
  "list.setAside": "別に取り置く",
  "list.dropAside": "コピーを破棄",
  "list.aside": "読み取れなかったものを別に取り置いてあります。",
  "list.badFile": "Second Look が保存した一覧ではありません",
  "list.undone": "{entry} を一覧に戻しました。",
  "list.locked": "信頼するアドレスは {organization} が管理しています。項目の削除のみ可能です。",
  "list.lockedOwn": "信頼するアドレスは組織が管理しています。項目の削除のみ可能です。",

  "say.loading": "宛先を確認しています。",
  "say.found": "{count} 件のアドレスが間違っている可能性があります。",
  "say.first": "最初： {spoken}",
  "say.clear": "気になる点は見つかりませんでした。送信できます。",
  "say.replaced": "置き換えました。現在は {meant}。{left}",
  "say.replacedAll": "{count} 件のアドレスを置き換えました。{left}",
  "say.merged": "削除しました。{meant} はすでにありました。{left}",
  "say.kept": "このメッセージではそのままにしました。{left}",
  "say.removed": "削除しました。{left}",
  "say.bcc": "BCC に移しました。指摘は残っています。{left}",
  "say.trusted": "{entry} を信頼しました。{left}",
  "say.undone": "元に戻しました。{typed} は{field}欄に戻りました。{left}",
  "say.undoneKept": "元に戻しました。{typed} は再び指摘されています。{left}",
  "say.undoneAll": "{count} 件の変更を元に戻しました。{left}",
  "say.left": {
    zero: "残りはありません。送信できます。",
    other: "残り {count} 件のアドレス。",
  },
  "say.leftBlocked": "ブロックされたアドレスが残り {count} 件。",
  "say.live": "見直すアドレスがほかに {count} 件あります。",
  "say.fixedOutside": "{typed} はメッセージ内で変更されました。{left}",
  "say.goneOutside": "メッセージにはもうありません： {typed}。{left}",
  "say.failed": "置き換えられませんでした。宛先は元のままです。",
  "say.half": "注意。Outlook が途中で止まりました。見比べる一覧を表示しています。",
  "say.copied": "コピーしました。",
  "say.search": { zero: "見つかりませんでした。", other: "{count} 件。" },
  "say.sentence": "{title}。",
  "say.item": "別のメッセージを表示しています。{status}",

  "foot.trust": "信頼するアドレス",
  "foot.privacy": "このデバイスだけで確認しています。",

  "wrong.item": "この警告は誤りです",
  "wrong.subject": "Second Look： 誤った警告",

  "about.title": "Second Look について",
  "about.link": "このアドインについて",
  "about.version": "バージョン {version}",
  "about.revision": "ポリシーの版 {revision}",
  "about.data": "データの日付 {date}",
  "about.noPolicy": "ポリシーは設定されていません。",
} as const;

export type Checked = Complete<typeof pane, typeof english, PluralForms["ja"]>;
