import { createHash } from "node:crypto";
import type { MailFlowRule } from "../../policy/mail-flow/mail-flow-rules";
import { countPatternChars, MAX_PATTERN_CHARS } from "../../policy/mail-flow/split-rules";
import { psList, psText } from "./power-shell";

export interface ScriptSettings {
  readonly rules: readonly MailFlowRule[];
  /** Of the policy. */
  readonly revision: number;
  /** Whether the policy blocks what it denies: a rule cannot ask, so otherwise it only records. */
  readonly enforce: boolean;
}

/** Of the answer that the sender gets; 5.7.900 to 5.7.999 are free for rules of one's own. */
const STATUS_CODE = "5.7.951";

/**
 * A script for Exchange Online PowerShell that brings the tenant's mail-flow rules to what the
 * policy denies. ASCII, and nothing in it is expanded from the policy's texts.
 *
 * Each rule's name is a hash of its content: rules that are there already stay as they are, wherever
 * they stand. New ones are made before old ones go, unless Exchange has no room for both; rules of
 * others are never touched.
 */
export function backstopScript({ rules, revision, enforce }: ScriptSettings): string {
  const modes = enforce ? "'Audit', 'AuditAndNotify', 'Enforce'" : "'Audit', 'AuditAndNotify'";
  return [
    ...heading(revision, enforce),
    "#Requires -Version 5.1",
    "[CmdletBinding(SupportsShouldProcess = $true)]",
    "param(",
    `    [ValidateSet(${modes})] [string] $Mode = 'Audit',`,
    "    [string] $ReportTo = '',",
    "    [switch] $Remove",
    ")",
    "Set-StrictMode -Version Latest",
    "$ErrorActionPreference = 'Stop'",
    "",
    "$desired = @(",
    rules.map(ruleTable).join(",\n"),
    ")",
    "",
    PROCEDURE,
  ].join("\n");
}

function heading(revision: number, enforce: boolean): readonly string[] {
  return [
    "<#",
    ".SYNOPSIS",
    `Mail-flow rules for what revision ${revision} of the Second Look policy denies.`,
    ".DESCRIPTION",
    "Run Connect-ExchangeOnline first. Without parameters the rules only record what they would",
    "reject. After each change of the policy have it written anew, and run it with the same parameters",
    "as before: it makes what is missing, removes what is no longer wanted, and leaves every other rule",
    "alone. Changes take up to 30 minutes.",
    ...(enforce ? [] : ["The policy does not block what it denies, so these rules cannot reject."]),
    ".PARAMETER Mode",
    "Audit records. AuditAndNotify is for rules with policy tips. Enforce rejects. Rules that are there",
    "already are set to it too: without Enforce they go back to recording.",
    ".PARAMETER ReportTo",
    "Mailbox that gets a report of each hit, without the message.",
    ".PARAMETER Remove",
    "Remove every rule that this script made.",
    ".EXAMPLE",
    "./second-look-backstop.ps1 -WhatIf",
    "./second-look-backstop.ps1 -ReportTo postmaster@contoso.example",
    ...(enforce ? ["./second-look-backstop.ps1 -Mode Enforce"] : []),
    "./second-look-backstop.ps1 -Remove",
    "#>",
  ];
}

function ruleTable(rule: MailFlowRule): string {
  const { condition, values, exceptDomains, exceptPatterns, text } = rule;
  const hash = createHash("sha256").update(JSON.stringify(rule)).digest("hex").slice(0, 16);
  const indent = " ".repeat(8);
  const parameters: readonly (readonly [name: string, value: string])[] = [
    [
      condition === "domains" ? "RecipientDomainIs" : "RecipientAddressMatchesPatterns",
      psList(values, indent),
    ],
    ...listParameter("ExceptIfRecipientDomainIs", exceptDomains, indent),
    ...listParameter("ExceptIfRecipientAddressMatchesPatterns", exceptPatterns, indent),
    ["RejectMessageReasonText", psText(text)],
  ];
  return [
    `    @{ Name = ${psText(`SecondLook-${hash}`)}; Patterns = ${countPatternChars(rule)}; Params = @{`,
    ...parameters.map(([key, value]) => `${indent}${key} = ${value}`),
    "    } }",
  ].join("\n");
}

function listParameter(
  name: string,
  values: readonly string[],
  indent: string,
): readonly (readonly [name: string, value: string])[] {
  return values.length === 0 ? [] : [[name, psList(values, indent)]];
}

const PROCEDURE = `$prefix = 'SecondLook-'
$marker = 'managed-by:second-look'
$maxRules = 300
$maxPatterns = ${MAX_PATTERN_CHARS}
$comments = $marker + ' report:' + $ReportTo

# Only rules with both the prefix and the marker were made by this script.
$all = @(Get-TransportRule -ResultSize Unlimited)
$owned = @($all | Where-Object { $_.Name -like ($prefix + '*') -and ([string] $_.Comments) -like ($marker + '*') })

if ($Remove) {
    foreach ($rule in $owned) {
        if ($PSCmdlet.ShouldProcess($rule.Name, 'Remove')) {
            Remove-TransportRule -Identity $rule.Guid.ToString() -Confirm:$false
        }
    }
    return
}

$ownedNames = @($owned | ForEach-Object { $_.Name })
$missing = @($desired | Where-Object { $ownedNames -notcontains $_.Name })
$names = @($desired | ForEach-Object { $_.Name })
$stale = @($owned | Where-Object { $names -notcontains $_.Name })
$room = $maxRules - $all.Count + $stale.Count
if ($missing.Count -gt $room) {
    throw ('There is room for ' + $room + ' more rules, and ' + $missing.Count + ' are needed. Nothing was changed.')
}

# New rules are made before old ones go, so that there is no gap, where Exchange has room for both.
$patterns = 0
foreach ($rule in $owned) {
    foreach ($pattern in @($rule.RecipientAddressMatchesPatterns) + @($rule.ExceptIfRecipientAddressMatchesPatterns)) {
        $patterns += ([string] $pattern).Length
    }
}
foreach ($want in $missing) { $patterns += $want.Patterns }
$stages = @('make', 'remove')
if ($stale.Count -gt 0 -and ($missing.Count -gt $room - $stale.Count -or $patterns -gt $maxPatterns)) {
    Write-Warning 'There is no room for old and new rules at once: old ones are removed before new ones are made.'
    $stages = @('remove', 'make')
}

foreach ($stage in $stages) {
    if ($stage -eq 'remove') {
        foreach ($rule in $stale) {
            if ($PSCmdlet.ShouldProcess($rule.Name, 'Remove')) {
                Remove-TransportRule -Identity $rule.Guid.ToString() -Confirm:$false
            }
        }
        continue
    }
    foreach ($want in $desired) {
        $parameters = $want.Params.Clone()
        $parameters.FromScope = 'InOrganization'
        $parameters.SentToScope = 'NotInOrganization'
        $parameters.RejectMessageEnhancedStatusCode = '${STATUS_CODE}'
        $parameters.SetAuditSeverity = 'Medium'
        $parameters.Mode = $Mode
        $parameters.Comments = $comments
        if ($ReportTo -ne '') {
            $parameters.GenerateIncidentReport = $ReportTo
            $parameters.IncidentReportContent = @('Sender', 'Recipients', 'Severity', 'RuleDetections')
        }
        $have = $owned | Where-Object { $_.Name -eq $want.Name } | Select-Object -First 1
        if ($null -ne $have -and ([string] $have.Comments) -ne $comments) {
            if ($PSCmdlet.ShouldProcess($want.Name, 'Make again')) {
                Remove-TransportRule -Identity $have.Guid.ToString() -Confirm:$false
                New-TransportRule -Name $want.Name -Enabled $true @parameters | Out-Null
            }
        } elseif ($null -eq $have) {
            if ($PSCmdlet.ShouldProcess($want.Name, 'Make')) {
                New-TransportRule -Name $want.Name -Enabled $true @parameters | Out-Null
            }
        } elseif (([string] $have.Mode) -ne $Mode) {
            if ($PSCmdlet.ShouldProcess($want.Name, 'Set mode')) {
                Set-TransportRule -Identity $have.Guid.ToString() -Mode $Mode
            }
        }
    }
}
`;
