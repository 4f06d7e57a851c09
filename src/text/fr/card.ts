import type { card as english } from "../en/card";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** French: the pane's headline, its cards and what can be done with them. */
export const card = {
  "status.loading": "Vérification des destinataires",
  "status.probable": {
    one: "{count} adresse est peut-être erronée",
    other: "{count} adresses sont peut-être erronées",
  },
  "status.possible": {
    one: "{count} adresse mérite un coup d’œil",
    other: "{count} adresses méritent un coup d’œil",
  },
  "status.blocked": {
    one: "{count} adresse est bloquée",
    other: "{count} adresses sont bloquées",
  },
  "status.blockedAnd": {
    one: "Bloquées : {blocked}. {count} autre est peut-être erronée",
    other: "Bloquées : {blocked}. {count} autres sont peut-être erronées",
  },
  "status.left": {
    one: "Encore {count} adresse à regarder",
    other: "Encore {count} adresses à regarder",
  },
  "status.clear": "Rien d’inhabituel",
  "status.empty": "Aucun destinataire pour l’instant",
  "status.done": "Tout est réglé. Vous pouvez envoyer.",
  "status.unchecked": {
    one: "{count} destinataire n’a pas pu être vérifié",
    other: "{count} destinataires n’ont pas pu être vérifiés",
  },
  "status.error": "Les destinataires n’ont pas pu être vérifiés",

  "sub.notSent": "Pas encore envoyé.",
  "sub.others": {
    one: "Rien d’inhabituel dans l’autre adresse.",
    other: "Rien d’inhabituel dans les {count} autres adresses.",
  },
  "sub.clear": {
    one: "{count} adresse vérifiée. Vous pouvez envoyer.",
    other: "{count} adresses vérifiées. Vous pouvez envoyer.",
  },
  "sub.clearBut": {
    one: "Adresses vérifiées : {checked}. {count} destinataire non vérifié.",
    other: "Adresses vérifiées : {checked}. {count} destinataires non vérifiés.",
  },
  "sub.clearButOne": {
    one: "1 adresse vérifiée, {count} destinataire non vérifié.",
    other: "1 adresse vérifiée, {count} destinataires non vérifiés.",
  },
  "sub.empty": "Ajoutez des personnes au message : elles sont vérifiées ici au fur et à mesure.",
  "sub.done":
    "Second Look n’envoie jamais à votre place. Sélectionnez « Envoyer » dans le message.",

  "level.blocked": "Bloquée",
  "level.probable": "Probablement erronée",
  "level.possible": "Mérite un coup d’œil",

  "field.to": "À",
  "field.cc": "Cc",
  "field.bcc": "Cci",
  "field.required": "Obligatoire",
  "field.optional": "Facultatif",

  "card.heading": "{level} : {who}, champ {field}",

  "pair.now": "Dans le message",
  "pair.probable": "Probablement voulue",
  "pair.possible": "Peut-être voulue",
  "pair.known": "Adresse habituelle",
  "pair.shown": "Affiché comme",
  "pair.goesHere": "le message irait ici",
  "tile.digit": "chiffre",
  "tile.letter": "lettre",
  "pair.spoken": "Dans le message : {typed}. {label} : {meant}. {difference}",
  "pair.spokenAlone": "Dans le message : {typed}. {difference}",

  "act.replace": "Remplacer par {meant}",
  "act.replaceLatin": "Remplacer par {meant} (lettres latines seulement)",
  "act.replaceFolded": "Remplacer : {typed} devient {meant}",
  "act.showCard": "Afficher",
  "act.showNamed": "Afficher : {typed}",
  "act.orMeant": "Ou vouliez-vous dire",
  "act.replaceOther": "Remplacer par {meant}",
  "act.keep": "C’est correct",
  "act.edit": "Modifier",
  "act.moreFor": "Plus pour {typed}",
  "act.bcc": "Déplacer vers Cci",
  "act.remove": "Supprimer",
  "act.copy": "Copier {address}",
  "act.trust": "Toujours faire confiance…",
  "act.undo": "Annuler l’action",
  "act.undoNamed": "Annuler l’action : {what}",
  "act.undoAll": { one: "Annuler l’action", other: "Annuler les {count} actions" },
  "act.checkAgain": "Vérifier de nouveau",
  "act.working": "En cours…",
  "act.tryAgain": "Réessayer",
  "act.close": "Fermer",
  "act.cancel": "Annuler",
  "act.back": "Retour",

  "edit.label": "Corriger l’adresse",
  "edit.ok": "Rien d’inhabituel.",
  "edit.same": "C’est l’adresse qui a été signalée.",
  "edit.finding": "Mérite encore un coup d’œil : {sentence}",
  "edit.incomplete": "L’adresse n’est pas encore complète.",
  "edit.duplicate": "Cette adresse est déjà dans le champ {field}.",
  "edit.save": "Remplacer",

  "keep.which": "Quelle adresse est la bonne ?",
  "keep.hintLookalike":
    "Elles se ressemblent, mais ce sont deux adresses différentes. L’une a un caractère {script}.",
  "keep.choiceTyped": "{typed}, actuellement dans le message",
  "keep.choiceMeant": "{meant}",
  "keep.choiceLookalike": "Celle qui a le caractère {script}, actuellement dans le message",
  "keep.choiceLatin": "Celle qui n’a que des lettres latines",
  "keep.continue": "Continuer",
  "keep.reason": "{organization} demande un motif",
  "keep.reasonOwn": "Votre organisation demande un motif",
  "keep.reasonLabel": "Pourquoi {typed} est-elle la bonne adresse ?",
  "keep.reasonHint": "Conservé avec ce brouillon seulement. Ce texte n’est pas envoyé.",
  "keep.reasonEmpty": "Écrivez quelques mots.",
  "keep.save": "Garder cette adresse",

  "done.replaced": "Remplacée par {meant}",
  "done.was": "avant : {typed}",
  "done.kept": "{typed} gardée pour ce message",
  "done.merged": "{typed} supprimée : {meant} est déjà dans le champ {field}",
  "done.removed": "{typed} supprimée",
  "done.bcc": "{typed} déplacée vers Cci",
  "done.trusted": "{entry} est désormais de confiance",
  "done.changed": "Changée dans le message en {now}",
  "done.gone": "N’est plus dans le message : {typed}",

  "undo.late": "{typed} n’a pas été rétablie : ce destinataire a été modifié depuis.",

  "group.title": {
    one: "{count} adresse : {typedDomain}",
    other: "{count} adresses : {typedDomain}",
  },
  "group.replace": { one: "Remplacer", other: "Remplacer les {count}" },
  "group.replaceNamed": {
    one: "Remplacer : {count} adresse chez {typedDomain} passe à {meantDomain}",
    other: "Remplacer les {count} : les adresses chez {typedDomain} passent à {meantDomain}",
  },
  "group.show": { one: "Afficher l’adresse", other: "Afficher les {count}" },
  "group.hide": "Masquer la liste",
  "group.separate": "Les regarder une par une",
  "group.done": {
    one: "{count} adresse désormais chez {meantDomain}",
    other: "{count} adresses désormais chez {meantDomain}",
  },
} as const;

export type Checked = Complete<typeof card, typeof english, PluralForms["fr"]>;
