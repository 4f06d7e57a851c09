/** English: what could not be checked, policy, errors, trust, announcements. */
export const pane = {
  "unchecked.some": "Not every recipient was checked",
  "unchecked.someSub": "{checked} addresses checked, other recipients not.",
  "unchecked.someSubOne": "1 address checked, other recipients not.",
  "unchecked.title": { one: "1 recipient not checked", other: "{count} recipients not checked" },
  "unchecked.group": {
    one: "Contact group {names}. Outlook does not show add-ins who is in it.",
    other: "Contact groups {names}. Outlook does not show add-ins who is in them.",
  },
  "unchecked.groupDo":
    "To have its members checked, expand it with the + in front of its name in the message.",
  "unchecked.unresolved": {
    one: "1 name is still text. Press Tab behind it in the message.",
    other: "{count} names are still text. Press Tab behind them in the message.",
  },
  "unchecked.internal": {
    one: "1 address from your organisation’s directory has no readable form.",
    other: "{count} addresses from your organisation’s directory have no readable form.",
  },
  "unchecked.other": {
    one: "1 recipient has no address that can be checked.",
    other: "{count} recipients have no addresses that can be checked.",
  },
  "unchecked.truncated":
    "Outlook gave the first {count} recipients of {field}. Later ones were not checked.",
  "unchecked.readFailed": "Outlook did not give the recipients of {field} ({code}).",

  "policy.monitor": "Trial: for now, nothing is stopped.",
  "status.off": "The checks are switched off for now",
  "sub.off": "Nothing is stopped.",
  "policy.by": "Set by {organization}",
  "policy.byOwn": "Set by your organisation",
  "policy.entry": "Rule: {entry}",
  "policy.reason": "Reason given: {reason}",
  "policy.noReason": "No reason was given.",
  "policy.contact": "Questions: {contact}",
  "policy.help": "Read more about this rule",
  "policy.cannotKeep": "This address has to be changed or removed before the message can be sent.",

  "error.read": "Outlook did not answer ({code}).",
  "error.readDo":
    "Nothing in the message was changed. If it happens again, close the message, open it and try again.",
  "error.report": "Copy report",
  "error.reportNote": "The report contains no names and no addresses.",
  "error.copyFailed": "It could not be copied. Select it here and copy it yourself.",
  "error.late": "{typed} was not changed: this recipient has been changed since.",
  "error.half": "Outlook stopped half-way",
  "error.rollback":
    "{typed} was not replaced. Outlook refused the change ({code}), and the recipients are as they were.",
  "error.state": "Outlook stopped half-way ({code}). Please compare {field} with this list:",
  "error.stateCopy": "Copy the list",
  "error.group":
    "Outlook does not let add-ins change {field} while it holds the contact group {name}.",
  "error.groupDo": "By hand: remove {typed} in {field}, then paste {meant}.",
  "error.slow": "Outlook has not answered yet. Nothing is lost.",
  "error.confirmStore":
    "This choice could not be saved ({code}). The address will be asked about again on Send.",
  "error.truncated":
    "Outlook does not show all recipients of {field}, so it cannot be changed here.",
  "error.tooLong": "An entry in {field} is longer than Outlook takes back.",
  "error.noRoom": "The list is too long to be kept safe during the change.",
  "error.refused": "Nothing was changed ({code}).",
  "error.trustStore": "The list could not be saved ({code}).",

  "limit.readOnly":
    "This message cannot be changed here. Open it for editing to correct an address.",
  "limit.noItem": "Open a message or a meeting to have its recipients checked.",
  "limit.old":
    "This version of Outlook does not remember what you keep. On Send, the address will be asked about again.",
  "limit.offline": "You are offline. Checking works without a connection.",
  "limit.crash": "This pane stopped working. Your message is not affected.",
  "limit.reload": "Reload the pane",
  "limit.stale":
    "Outlook answers Send with another version of Second Look than this pane has. Restart Outlook (on the web, reload the page) to bring both in line.",

  "journal.title": "A change was interrupted",
  "journal.restored":
    "A change that had been interrupted was undone. The recipients are as they were.",
  "journal.unknown":
    "A change was interrupted, and this version cannot tell how far it went. Compare the recipients.",
  "journal.accept": "The recipients are right",
  "journal.failed":
    "A change was interrupted and could not be undone yet. Messages cannot be sent until it is.",

  "live.new": { one: "1 more address to look at", other: "{count} more addresses to look at" },
  "live.show": "Show",

  "trust.title": "Stop checking this address?",
  "trust.body": "From now on Second Look will stay silent about it, in every message you write.",
  "trust.scope": "What to trust",
  "trust.scopeAddress": "Only {typed}",
  "trust.scopeDomain": "Everyone at {typedDomain}",
  "trust.scopeDomainNote": "Covers every address that ends in @{typedDomain} or .{typedDomain}.",
  "trust.undoNote": "You can take this back under Addresses I trust.",
  "trust.yes": "Trust it from now on",
  "trust.no": "Keep checking it",

  "list.title": "Addresses I trust",
  "list.intro":
    "Second Look stays silent about these. They are stored in your mailbox settings and are not shared.",
  "list.stored": "The list is stored in your mailbox settings and is not shared.",
  "list.search": "Search",
  "list.count": { zero: "No entries", one: "1 entry", other: "{count} entries" },
  "list.found": {
    zero: "Nothing found for “{query}”",
    one: "1 of {total} found",
    other: "{count} of {total} found",
  },
  "list.empty":
    "Nothing here yet. When a flagged address is right, keep it for the message, or choose Always trust.",
  "list.address": "This address only",
  "list.domain": "Everyone at this domain and below it",
  "list.unused": "No longer in use: {organization} does not allow it",
  "list.unusedOwn": "No longer in use: your organisation does not allow it",
  "list.added": "Added {date}",
  "list.remove": "Remove {entry}",
  "list.removed": "Removed {entry}",
  "list.org": {
    one: "1 more is trusted by {organization}",
    other: "{count} more are trusted by {organization}",
  },
  "list.orgOwn": {
    one: "1 more is trusted by your organisation",
    other: "{count} more are trusted by your organisation",
  },
  "list.export": "Export",
  "list.import": "Import",
  "list.imported": {
    one: "1 entry added, {skipped} already there.",
    other: "{count} entries added, {skipped} already there.",
  },
  "list.importBad": "This file could not be read: {why}. Nothing was changed.",
  "list.used": "Space used",
  "list.nearlyFull":
    "The list is almost full: room for about {count} more. Remove some you no longer need.",
  "list.full": "The list is full. Remove an entry to add another.",
  "list.importFull":
    "More than fits: the file adds {count}, and there is room for about {room}. Nothing was added.",
  "list.damaged": "The stored list could not be read. Nothing has been overwritten.",
  "list.damagedPart": "Part of the stored list could not be read. Nothing has been overwritten.",
  "list.damagedSave": "Save a copy",
  "list.setAside": "Set it aside",
  "list.dropAside": "Throw the copy away",
  "list.aside": "What could not be read has been kept aside.",
  "list.badFile": "it is not a list that Second Look saved",
  "list.undone": "{entry} is back in the list.",
  "list.locked": "{organization} manages trusted addresses. You can remove entries, not add any.",
  "list.lockedOwn":
    "Your organisation manages trusted addresses. You can remove entries, not add any.",

  "say.loading": "Checking recipients.",
  "say.found": { one: "1 address may be wrong.", other: "{count} addresses may be wrong." },
  "say.first": "First: {spoken}",
  "say.clear": "Nothing unusual found. You can send.",
  "say.replaced": "Replaced. Now {meant}. {left}",
  "say.replacedAll": {
    one: "1 address replaced. {left}",
    other: "{count} addresses replaced. {left}",
  },
  "say.merged": "Removed. {meant} was already there. {left}",
  "say.kept": "Kept for this message. {left}",
  "say.removed": "Removed. {left}",
  "say.bcc": "Moved to Bcc. It is still flagged. {left}",
  "say.trusted": "{entry} is now trusted. {left}",
  "say.undone": "Undone. {typed} is back in {field}. {left}",
  "say.undoneKept": "Undone. {typed} is flagged again. {left}",
  "say.undoneAll": { one: "1 change undone. {left}", other: "{count} changes undone. {left}" },
  "say.left": {
    zero: "Nothing left. You can send now.",
    one: "1 address left to look at.",
    other: "{count} addresses left to look at.",
  },
  "say.leftBlocked": { one: "1 blocked address left.", other: "{count} blocked addresses left." },
  "say.live": {
    one: "1 more address to look at: {spoken}",
    other: "{count} more addresses to look at.",
  },
  "say.fixedOutside": "{typed} was changed in the message. {left}",
  "say.goneOutside": "No longer in the message: {typed}. {left}",
  "say.failed": "Not replaced. The recipients are as they were.",
  "say.half": "Attention. Outlook stopped half-way. A list to compare is shown.",
  "say.copied": "Copied.",
  "say.search": { zero: "Nothing found.", one: "1 entry.", other: "{count} entries." },
  "say.sentence": "{title}.",
  "say.item": "Now showing another message. {status}",

  "foot.trust": "Addresses I trust",
  "foot.privacy": "Checked on this device only.",

  "wrong.item": "This warning is wrong",
  "wrong.subject": "Second Look: a warning that is wrong",

  "about.title": "About Second Look",
  "about.link": "About",
  "about.version": "Version {version}",
  "about.revision": "Policy revision {revision}",
  "about.data": "Data of {date}",
  "about.noPolicy": "No policy was set.",
} as const;
