import type { pane as english } from "../en/pane";
import type { PluralForms } from "../language";
import type { Complete } from "../sentence";

/** French: what could not be checked, policy, errors, trust, announcements. */
export const pane = {
  "unchecked.some": "Certains destinataires non vérifiés",
  "unchecked.someSub": "Adresses vérifiées : {checked}. D’autres destinataires non vérifiés.",
  "unchecked.someSubOne": "1 adresse vérifiée, d’autres destinataires non vérifiés.",
  "unchecked.title": {
    one: "{count} destinataire non vérifié",
    other: "{count} destinataires non vérifiés",
  },
  "unchecked.group": {
    one: "Groupe de contacts {names}. Outlook n’indique pas aux compléments qui en fait partie.",
    other: "Groupes de contacts {names}. Outlook n’indique pas aux compléments qui en fait partie.",
  },
  "unchecked.groupDo":
    "Pour faire vérifier les membres d’un groupe, développez-le dans le message avec le + devant son nom.",
  "unchecked.unresolved": {
    one: "{count} nom est encore du texte. Dans le message, placez le curseur juste après et appuyez sur Tab.",
    other:
      "{count} noms sont encore du texte. Dans le message, placez le curseur juste après et appuyez sur Tab.",
  },
  "unchecked.internal": {
    one: "{count} adresse de l’annuaire de votre organisation n’a pas de forme lisible.",
    other: "{count} adresses de l’annuaire de votre organisation n’ont pas de forme lisible.",
  },
  "unchecked.other": {
    one: "{count} destinataire n’a pas d’adresse vérifiable.",
    other: "{count} destinataires n’ont pas d’adresse vérifiable.",
  },
  "unchecked.truncated":
    "Outlook n’a transmis que les {count} premiers destinataires du champ {field}. Les suivants n’ont pas été vérifiés.",
  "unchecked.readFailed": "Outlook n’a pas transmis les destinataires du champ {field} ({code}).",

  "policy.monitor": "Période d’essai : pour l’instant, rien n’est retenu.",
  "status.off": "Les vérifications sont désactivées pour l’instant",
  "sub.off": "Rien n’est retenu.",
  "policy.by": "Définie par {organization}",
  "policy.byOwn": "Définie par votre organisation",
  "policy.entry": "Règle : {entry}",
  "policy.reason": "Motif indiqué : {reason}",
  "policy.noReason": "Aucun motif n’a été indiqué.",
  "policy.contact": "Questions : {contact}",
  "policy.help": "En savoir plus sur cette règle",
  "policy.cannotKeep":
    "Cette adresse doit être modifiée ou supprimée avant que le message puisse être envoyé.",

  "error.read": "Outlook n’a pas répondu ({code}).",
  "error.readDo":
    "Rien n’a été modifié dans le message. Si cela se reproduit, fermez le message, rouvrez-le et réessayez.",
  "error.report": "Copier le rapport",
  "error.reportNote": "Le rapport ne contient ni noms ni adresses.",
  "error.copyFailed":
    "La copie n’a pas pu être faite. Sélectionnez le texte ici et copiez-le vous-même.",
  "error.late": "{typed} n’a pas été modifiée : ce destinataire a été modifié depuis.",
  "error.half": "Outlook s’est arrêté à mi-chemin",
  "error.rollback":
    "{typed} n’a pas été remplacée. Outlook a refusé la modification ({code}), et les destinataires sont restés les mêmes.",
  "error.state":
    "Outlook s’est arrêté à mi-chemin ({code}). Comparez le champ {field} à cette liste :",
  "error.stateCopy": "Copier la liste",
  "error.group":
    "Outlook ne laisse pas les compléments modifier le champ {field} tant qu’il contient des groupes de contacts ({name}).",
  "error.groupDo": "À la main : supprimez {typed} du champ {field}, puis collez {meant}.",
  "error.slow": "Outlook n’a pas encore répondu. Rien n’est perdu.",
  "error.confirmStore":
    "Ce choix n’a pas pu être enregistré ({code}). La question sera posée de nouveau à l’envoi.",
  "error.truncated":
    "Outlook ne montre pas tous les destinataires du champ {field} : ce champ ne peut donc pas être modifié ici.",
  "error.tooLong": "Une entrée du champ {field} est plus longue que ce qu’Outlook accepte.",
  "error.noRoom": "La liste est trop longue pour être mise à l’abri pendant la modification.",
  "error.refused": "Rien n’a été modifié ({code}).",
  "error.trustStore": "La liste n’a pas pu être enregistrée ({code}).",

  "limit.readOnly":
    "Ce message ne peut pas être modifié ici. Ouvrez-le pour le modifier et corriger une adresse.",
  "limit.noItem": "Ouvrez un message ou une réunion pour en faire vérifier les destinataires.",
  "limit.old":
    "Cette version d’Outlook ne retient pas ce que vous gardez. La question sera posée de nouveau à l’envoi.",
  "limit.offline": "Vous êtes hors connexion. La vérification fonctionne sans connexion.",
  "limit.crash": "Ce volet ne fonctionne plus. Votre message n’est pas touché.",
  "limit.reload": "Recharger le volet",
  "limit.stale":
    "À l’envoi, Outlook répond avec une autre version de Second Look que celle de ce volet. Redémarrez Outlook (sur le web, rechargez la page) pour que les deux concordent.",

  "journal.title": "Une modification a été interrompue",
  "journal.restored":
    "Une modification interrompue a été annulée. Les destinataires sont de nouveau ce qu’ils étaient.",
  "journal.unknown":
    "Une modification a été interrompue, et cette version ne peut pas dire jusqu’où elle est allée. Comparez les destinataires.",
  "journal.accept": "Les destinataires sont corrects",
  "journal.failed":
    "Une modification a été interrompue et n’a pas encore pu être annulée. Aucun message ne peut être envoyé d’ici là.",

  "live.new": {
    one: "{count} autre adresse à regarder",
    other: "{count} autres adresses à regarder",
  },
  "live.show": "Afficher",

  "trust.title": "Ne plus vérifier cette adresse ?",
  "trust.body":
    "Désormais, Second Look ne la signalera plus, dans aucun des messages que vous écrirez.",
  "trust.scope": "À quoi faire confiance",
  "trust.scopeAddress": "Seulement {typed}",
  "trust.scopeDomain": "Tout le monde chez {typedDomain}",
  "trust.scopeDomainNote":
    "Vaut pour toute adresse qui se termine par @{typedDomain} ou .{typedDomain}.",
  "trust.undoNote": "Vous pouvez revenir sur ce choix dans « Adresses de confiance ».",
  "trust.yes": "Lui faire confiance désormais",
  "trust.no": "Continuer à la vérifier",

  "list.title": "Adresses de confiance",
  "list.intro":
    "Second Look ne signale pas celles-ci. Elles sont enregistrées dans les paramètres de votre boîte aux lettres et ne sont pas partagées.",
  "list.stored":
    "La liste est enregistrée dans les paramètres de votre boîte aux lettres et n’est pas partagée.",
  "list.search": "Rechercher",
  "list.count": { zero: "Aucune entrée", one: "{count} entrée", other: "{count} entrées" },
  "list.found": {
    zero: "Rien trouvé pour « {query} »",
    one: "{count} sur {total}",
    other: "{count} sur {total}",
  },
  "list.empty":
    "Rien ici pour l’instant. Quand une adresse signalée est correcte, gardez-la pour le message ou choisissez « Toujours faire confiance ».",
  "list.address": "Cette adresse seulement",
  "list.domain": "Tout le monde dans ce domaine et au-dessous",
  "list.unused": "N’est plus utilisée : {organization} ne le permet pas",
  "list.unusedOwn": "N’est plus utilisée : votre organisation ne le permet pas",
  "list.added": "Ajoutée le {date}",
  "list.remove": "Supprimer {entry}",
  "list.removed": "{entry} supprimée",
  "list.org": {
    one: "{count} autre est de confiance pour {organization}",
    other: "{count} autres sont de confiance pour {organization}",
  },
  "list.orgOwn": {
    one: "{count} autre est de confiance pour votre organisation",
    other: "{count} autres sont de confiance pour votre organisation",
  },
  "list.export": "Exporter",
  "list.import": "Importer",
  "list.imported": {
    one: "{count} entrée ajoutée. Déjà dans la liste : {skipped}.",
    other: "{count} entrées ajoutées. Déjà dans la liste : {skipped}.",
  },
  "list.importBad": "Ce fichier n’a pas pu être lu : {why}. Rien n’a été modifié.",
  "list.used": "Place occupée",
  "list.nearlyFull":
    "La liste est presque pleine. Entrées encore possibles : environ {count}. Supprimez ce dont vous n’avez plus besoin.",
  "list.full": "La liste est pleine. Supprimez une entrée pour en ajouter une autre.",
  "list.importFull":
    "Plus que la liste ne peut contenir. Nouvelles entrées du fichier : {count}. Place restante : environ {room}. Rien n’a été ajouté.",
  "list.damaged": "La liste enregistrée n’a pas pu être lue. Rien n’a été écrasé.",
  "list.damagedPart":
    "Une partie de la liste enregistrée n’a pas pu être lue. Rien n’a été écrasé.",
  "list.damagedSave": "Enregistrer une copie",
  "list.setAside": "Mettre de côté",
  "list.dropAside": "Jeter la copie",
  "list.aside": "Ce qui n’a pas pu être lu a été mis de côté.",
  "list.badFile": "ce n’est pas une liste enregistrée par Second Look",
  "list.undone": "{entry} est de nouveau dans la liste.",
  "list.locked":
    "{organization} gère les adresses de confiance. Vous pouvez supprimer des entrées, pas en ajouter.",
  "list.lockedOwn":
    "Votre organisation gère les adresses de confiance. Vous pouvez supprimer des entrées, pas en ajouter.",

  "say.loading": "Vérification des destinataires.",
  "say.found": {
    one: "{count} adresse est peut-être erronée.",
    other: "{count} adresses sont peut-être erronées.",
  },
  "say.first": "D’abord : {spoken}",
  "say.clear": "Rien d’inhabituel. Vous pouvez envoyer.",
  "say.replaced": "Remplacée. Maintenant {meant}. {left}",
  "say.replacedAll": {
    one: "{count} adresse remplacée. {left}",
    other: "{count} adresses remplacées. {left}",
  },
  "say.merged": "Supprimée. {meant} y était déjà. {left}",
  "say.kept": "Gardée pour ce message. {left}",
  "say.removed": "Supprimée. {left}",
  "say.bcc": "Déplacée vers Cci. Elle reste signalée. {left}",
  "say.trusted": "{entry} est désormais de confiance. {left}",
  "say.undone": "Action annulée. {typed} est de retour dans le champ {field}. {left}",
  "say.undoneKept": "Action annulée. {typed} est de nouveau signalée. {left}",
  "say.undoneAll": {
    one: "{count} modification annulée. {left}",
    other: "{count} modifications annulées. {left}",
  },
  "say.left": {
    zero: "Plus rien à regarder. Vous pouvez envoyer.",
    one: "Encore {count} adresse à regarder.",
    other: "Encore {count} adresses à regarder.",
  },
  "say.leftBlocked": {
    one: "Encore {count} adresse bloquée.",
    other: "Encore {count} adresses bloquées.",
  },
  "say.live": {
    one: "{count} autre adresse à regarder : {spoken}",
    other: "{count} autres adresses à regarder.",
  },
  "say.fixedOutside": "{typed} a été modifiée dans le message. {left}",
  "say.goneOutside": "N’est plus dans le message : {typed}. {left}",
  "say.failed": "Pas remplacée. Les destinataires sont restés les mêmes.",
  "say.half": "Attention. Outlook s’est arrêté à mi-chemin. Une liste à comparer est affichée.",
  "say.copied": "Copié.",
  "say.search": { zero: "Rien trouvé.", one: "{count} entrée.", other: "{count} entrées." },
  "say.sentence": "{title}.",
  "say.item": "Un autre message est affiché. {status}",

  "foot.trust": "Adresses de confiance",
  "foot.privacy": "Vérifié sur cet appareil seulement.",

  "wrong.item": "Cet avertissement est infondé",
  "wrong.subject": "Second Look : un avertissement infondé",

  "about.title": "À propos de Second Look",
  "about.link": "À propos",
  "about.version": "Version {version}",
  "about.revision": "Stratégie, révision {revision}",
  "about.data": "Données du {date}",
  "about.noPolicy": "Aucune stratégie n’a été définie.",
} as const;

export type Checked = Complete<typeof pane, typeof english, PluralForms["fr"]>;
