/** English: the dialog on Send, and what is wrong with an address. Defines the keys of every language. */
export const alert = {
  "alert.button": { one: "Review address", other: "Review addresses" },
  "alert.lead.meant": "{typed} may be wrong. Did you mean {meant}?",
  "alert.lead.maybe": "Is {typed} right? Perhaps {meant} was meant.",
  "alert.lead.alone": "{typed} may be wrong.",
  "alert.lead.lookalike": "{typed} looks like {meant}, but it is a different address.",
  "alert.lead.person": "Is {typed} the right address? The usual one is {meant}.",
  "alert.lead.nameShows": "The name shows {shown}, but the message would go to {typed}.",
  "alert.lead.nameShowsOther":
    "The name shows another address, but the message would go to {typed}.",
  "alert.lead.deny": "{organization} does not allow mail to {typed}.",
  "alert.lead.malformed": "{typed} is not a complete address.",
  "alert.lead.count": {
    one: "1 address may be wrong.",
    other: "{count} addresses may be wrong.",
  },
  "alert.lead.countDeny": {
    one: "1 address is blocked by {organization}.",
    other: "{count} addresses are blocked by {organization}.",
  },
  "alert.item.meant": "{typed}: did you mean {meantDomain}?",
  "alert.item.deny": "{typed} is not allowed.",
  "alert.shared":
    "{count} of them end in {typedSuffix}, which is {place}. {meantSuffix} is {owner}.",
  "alert.letter": "“{letter}” is {script}.",
  "alert.more": {
    one: "1 more is listed in the pane.",
    other: "{count} more are listed in the pane.",
  },
  "alert.reason": "Reason given: {reason}",
  "alert.contact": "Questions: {contact}",
  "alert.group": {
    one: "The contact group {name} could not be checked.",
    other: "{count} contact groups could not be checked. The first is {name}.",
  },
  "alert.groupWhy": {
    one: "Outlook does not show add-ins who is in it.",
    other: "Outlook does not show add-ins who is in them.",
  },
  "alert.unchecked": {
    one: "1 recipient could not be checked.",
    other: "{count} recipients could not be checked.",
  },
  "alert.partial":
    "Time ran out after {checked} of {total} recipients. The others were not checked.",
  "alert.partialSome": "Time ran out before everything was checked.",
  "alert.truncated": "Outlook gave only the first {count} recipients. Later ones were not checked.",
  "alert.error": "Second Look could not check this message ({code}).",
  "alert.journal": "A correction was interrupted, so recipients may be missing.",
  "alert.do.fix": {
    one: "Nothing has been sent. Select {button} to correct or keep it.",
    other: "Nothing has been sent. Select {button} to correct or keep them.",
  },
  "alert.do.deny": {
    one: "Nothing has been sent. Select {button} to change or remove it.",
    other: "Nothing has been sent. Select {button} to change or remove them.",
  },
  "alert.do.look": "Nothing has been sent. Select {button} to see what can be done.",
  "alert.do.retry": "Nothing has been sent. Select Send again to repeat the check.",
  "alert.hidden": "[hidden character]",

  "finding.omission": "The letter “{letter}” is missing.",
  "finding.insertion": "The letter “{letter}” is one too many.",
  "finding.substitution": "It has “{typedLetter}” where {meantDomain} has “{meantLetter}”.",
  "finding.transposition": "The letters “{first}” and “{second}” have changed places.",
  "finding.twoEdits": "Two letters differ from {meantDomain}.",
  "finding.asciiLookalike": "It has “{typedLetter}”, which looks like “{meantLetter}”.",
  "finding.digit": "It has the digit “{typedLetter}”, which looks like the letter “{meantLetter}”.",
  "finding.accent": "“{typedLetter}” has a mark on it. {meantDomain} has a plain “{meantLetter}”.",
  "finding.lookalike": {
    one: "One letter is not what it looks like: this “{letter}” is {script}. {meantDomain} has the Latin “{latin}”.",
    other:
      "{count} letters are not what they look like: they are {script}. {meantDomain} has Latin letters.",
  },
  "finding.suffixCountry":
    "Different ending: {typedSuffix} is {place}. {meantDomain} ends in {meantSuffix}.",
  "finding.suffixOther": "Different ending: {typedSuffix} here, {meantSuffix} in {meantDomain}.",
  "finding.suffixNone": "The ending {typedSuffix} does not exist, so nothing could be delivered.",
  "finding.suffixUnknown": "The ending {typedSuffix} is not known.",
  "finding.suffixMissing": "The ending is missing. {meantDomain} ends in {meantSuffix}.",
  "finding.suffixMissingAlone": "The ending is missing.",
  "finding.protected": "Different endings: {typedSuffix} is {place}, {meantSuffix} is {owner}.",
  "finding.missingDot": "The dot after “{before}” is missing.",
  "finding.extraDot": "There is a dot too many after “{before}”.",
  "finding.hyphenMissing": "The hyphen after “{before}” is missing.",
  "finding.hyphenExtra": "There is a hyphen too many after “{before}”.",
  "finding.embedding": "It starts like {meantDomain}, but the mail would go to {typedOwner}.",
  "finding.combo":
    "It contains the name of {meantDomain}, but it is a different organisation’s address.",
  "finding.sound": "It sounds like {meantDomain}, but it is spelled differently.",
  "finding.junk": "There is something extra around {meantDomain}: “{extra}”.",
  "finding.personAt": "The usual address is at {meantDomain}.",
  "finding.malformed.at": "There is more than one @.",
  "finding.malformed.noAt": "There is no @.",
  "finding.malformed.comma": "There is a comma where a dot should be.",
  "finding.malformed.space": "There is a space inside.",
  "finding.malformed.dots": "There is a dot too many.",
  "finding.malformed.hidden": {
    one: "It contains a character that cannot be seen.",
    other: "It contains {count} characters that cannot be seen.",
  },
  "finding.malformed.other": "Outlook could not read this address.",
} as const;
