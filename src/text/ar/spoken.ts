import type { spoken as english } from "../en/spoken";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** Arabic: the difference for the ear, and why an address was flagged. */
export const spoken = {
  "finding.person": "يصل بريد {name} عادة لدى {meantDomain}. هذا العنوان لدى {typedDomain}.",

  "spoken.omission": "حرف ناقص: {Letter}.",
  "spoken.insertion": "حرف زائد: {Letter}.",
  "spoken.substitution": "{TypedLetter} بدلاً من {MeantLetter}.",
  "spoken.transposition": "{First}، {Second} بدلاً من {Second}، {First}.",
  "spoken.twoEdits": "حرفان مختلفان: {list}.",
  "spoken.edit.omission": "{Letter} ناقص",
  "spoken.edit.insertion": "{Letter} زائد",
  "spoken.edit.substitution": "{TypedLetter} بدلاً من {MeantLetter}",
  "spoken.edit.transposition": "{First}، {Second} متبادلان",
  "spoken.asciiLookalike": "{TypedLetter} في موضع {MeantLetter}.",
  "spoken.lookalike": {
    zero: "لا توجد حروف تبدو لاتينية وهي من كتابة أخرى ({script}).",
    one: "الحرف {ordinal} يشبه {Latin} لكنه {script}.",
    two: "حرفان يبدوان لاتينيين، والكتابة: {script}.",
    few: "{count} حروف تبدو لاتينية، والكتابة: {script}.",
    many: "{count} حرفًا تبدو لاتينية، والكتابة: {script}.",
    other: "{count} حرف تبدو لاتينية، والكتابة: {script}.",
  },
  "spoken.lookalikeAt": "الحرف رقم {position} يشبه {Latin} لكنه {script}.",
  "spoken.ordinals": "الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر",
  "spoken.suffix": "ينتهي بنقطة {TypedSuffix}، لا بنقطة {MeantSuffix}.",
  "spoken.suffixUnknown": "ينتهي بنقطة {TypedSuffix}، وليست في قائمة النهايات المستخدمة.",
  "spoken.suffixMissing": "لا توجد نهاية. ينبغي أن ينتهي بنقطة {MeantSuffix}.",
  "spoken.missingDot": "لا توجد نقطة بين {before} و{after}.",
  "spoken.extraDot": "نقطة زائدة بين {before} و{after}.",
  "spoken.movedDot": "موضع النقطة بعد {before}.",
  "spoken.hyphen": "الشرطة بعد {before}: {state}.",
  "spoken.state.added": "زائدة",
  "spoken.state.dropped": "ناقصة",
  "spoken.embedding": "ينتهي بـ {typedOwner}، لا بـ {meantDomain}.",
  "spoken.combo": "الجزء بعد العلامة @ هو {typedDomain}، لا {meantDomain}.",
  "spoken.junk": "حروف زائدة: {Extra}.",
  "spoken.person": "الجزء بعد العلامة @ هو {typedDomain}، لا {meantDomain}.",
  "spoken.nameShows": "يعرض الاسم عنوانًا آخر.",
  "spoken.dot": "نقطة",
  "spoken.dash": "شرطة",

  "why.title": "سبب الإشارة إليه",
  "why.records":
    "سجلات {organization}: إلى {meantDomain} {meantTimes}، وإلى {typedDomain} {typedTimes}.",
  "why.recordsOwn":
    "سجلات مؤسستك: إلى {meantDomain} {meantTimes}، وإلى {typedDomain} {typedTimes}.",
  "why.senders": {
    zero: "لا سجل",
    one: "مرسل واحد",
    two: "مرسلان",
    few: "{about} مرسلين",
    many: "{about} مرسلاً",
    other: "{about} مرسل",
  },
  "why.about": "نحو {number}",
  "why.noRecords": "لا يوجد هنا سجل لبريد سابق إلى {typedDomain}.",
  "why.sameMessage": {
    zero: "لا مستلمين آخرين لهذه الرسالة لدى {meantDomain}.",
    one: "مستلم آخر لهذه الرسالة لدى {meantDomain}.",
    two: "مستلمان آخران لهذه الرسالة لدى {meantDomain}.",
    few: "{count} مستلمين آخرين لهذه الرسالة لدى {meantDomain}.",
    many: "{count} مستلمًا آخر لهذه الرسالة لدى {meantDomain}.",
    other: "{count} مستلم آخر لهذه الرسالة لدى {meantDomain}.",
  },
  "why.own": "{meantDomain} مؤسستك أنت.",
  "why.partner": "{meantDomain} في قائمة الشركاء لدى {organization} ({partner}).",
  "why.partnerOwn": "{meantDomain} في قائمة الشركاء لدى مؤسستك ({partner}).",
  "why.provider": "{meantDomain} خدمة بريد واسعة الانتشار.",
  "why.keys": "«{a}» و«{b}» متجاوران على لوحة المفاتيح.",
  "why.keysSome": "«{a}» و«{b}» متجاوران على بعض لوحات المفاتيح.",
  "why.country": "{suffix} نهاية خاصة ببلد ({place}).",
  "why.owner": "{suffix}: {owner}.",
  "why.script": "الحرف «{char}» {script} ({code}). الحرف اللاتيني هو «{latin}» ({latinCode}).",
  "why.reply":
    "إذا جاء هذا العنوان من رسالة تلقيتها، فقد لا تكون تلك الرسالة من الشخص الذي تذكره. تحقق منه بطريقة أخرى قبل أن ترد.",
  "why.limits": "لا يستطيع Second Look أن يعرف هل توجد علبة بريد ولا من يقرؤها.",
  "why.it": "تفاصيل لفريق تقنية المعلومات",
  "why.itForm": "بالصيغة التي تستخدمها أنظمة البريد: {ascii}",

  "script.Devanagari": "ديفاناغاري",
  "script.Thai": "تايلاندي",
  "script.Han": "صيني",
  "script.Hiragana": "هيراغانا",
  "script.Katakana": "كاتاكانا",
  "script.Hangul": "كوري",

  "owner.government": "حكومة، {place}",
  "owner.military": "جيش، {place}",
  "owner.academic": "جامعات، {place}",
  "owner.health": "صحة، {place}",
  "owner.police": "شرطة، {place}",
} as const;

export type Checked = Complete<typeof spoken, typeof english, PluralForms["ar"]>;
