import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { writePolicy, POLICY, secondLook } from "../../support/package-run";
import type { Ran } from "../../support/package-run";
import { tempFolder } from "../../support/temp-folder";
import { crlf } from "../../support/trace";

const folder = tempFolder();

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
};

interface Learned extends Ran {
  /** Lines of the file that was written; null when none was. */
  readonly known: readonly string[] | null;
}

async function learn(...argv: readonly string[]): Promise<Learned> {
  const out = join(folder(), "known-domains.csv");
  const ran = await secondLook("learn", ...argv, "--out", out);
  const known = existsSync(out) ? readFileSync(out, "utf8").split("\r\n") : null;
  return { ...ran, known, err: ran.err.replaceAll(folder() + sep, "") };
}

/** So many people of a domain write to an address. */
const people = (count: number, to: string, from = "contoso.com"): readonly string[] =>
  Array.from({ length: count }, (_, i) => `p${i}@${from},${to},2026-06-13`);

const delivered = (row: string): string => row.replace(/,[^,]*$/, ",Delivered");

const plain = (...rows: readonly (readonly string[])[]): string =>
  crlf("sender,recipient,time", ...rows.flat());

describe("what counts", () => {
  test("the domains that three people of one's own write to, and no addresses", async () => {
    const trace = put(
      "sent.csv",
      plain(
        people(4, "jane@army.mil"),
        people(3, "x@fabrikam.com"),
        people(2, "x@litware.com"),
        Array.from({ length: 9 }, () => "p1@contoso.com,x@northwind.com,2026-06-14"),
        people(9, "ann@contoso.com"),
      ),
    );
    const { code, out, err, known } = await learn(trace, "--own", "contoso.com");
    expect(known).toEqual(["domain,count", "army.mil,4", "fabrikam.com,3", ""]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toBe(
      [
        "sent.csv: list of senders and recipients; UTF-8; 2026-06-13 to 2026-06-14",
        "  27 rows read, 18 recipients counted",
        "2 domains that fewer than 3 people write to: left out.",
        'known-domains.csv: 2 domains that at least 3 people write to. Name it in the policy as "knownDomains".',
        "",
      ].join("\n"),
    );
  });

  test("what comes in never does, however many send it, and whatever it says it is", async () => {
    const trace = put(
      "inbound.csv",
      plain(
        people(50, "pat@contoso.com", "army.ml"),
        people(50, "jane@army.ml", "army.ml"),
        people(50, "x@army.ml", "contoso.com.army.ml"),
        people(3, "x@fabrikam.com"),
      ),
    );
    const { err, known } = await learn(trace, "--own", "contoso.com");
    expect(known).toEqual(["domain,count", "fabrikam.com,3", ""]);
    expect(err).toContain(
      "153 rows read, 3 recipients counted; other senders: army.ml, contoso.com.army.ml",
    );
  });

  test("--min-senders counts different people", async () => {
    const trace = put("sent.csv", plain(people(2, "a@army.mil"), people(2, "b@army.mil")));
    const own = ["--own", "contoso.com", "--force"];
    expect(await learn(trace, ...own)).toMatchObject({ code: 2, known: null });
    expect(await learn(trace, ...own, "--min-senders", "2")).toMatchObject({
      code: 0,
      known: ["domain,count", "army.mil,2", ""],
    });
  });

  test("who sent what went outside is named, where it is none of one's own domains", async () => {
    const fields = "#Fields: date-time,source,event-id,recipient-address,sender-address";
    const row = (event: string, sender: string): string =>
      `2026-06-13T09:02:12.101Z,SMTP,${event},a@army.mil,${sender}`;
    const log = put(
      "edge.log",
      crlf(fields, row("SENDEXTERNAL", "pat@fabrikam.com"), row("FAIL", "pat@adatum.com")),
    );
    const { err } = await learn(log, "--own", "contoso.com");
    expect(err).toContain("other senders: fabrikam.com\n");
  });

  test("one person is one sender, with whatever name", async () => {
    const senders = ["pat@contoso.com", "Pat <pat@contoso.com>", '"""Doe"" <pat@contoso.com>"'];
    const trace = put(
      "sent.csv",
      plain(senders.map((sender) => `${sender},x@litware.com,2026-06-13`)),
    );
    const { err, known } = await learn(trace, "--own", "contoso.com");
    expect(known).toBeNull();
    expect(err).toContain("3 rows read, 3 recipients counted");
  });

  test("one message told by several files and rows counts once; a log's hops only without a way out", async () => {
    const fields = "#Fields: date-time,client-ip,source,event-id,recipient-address,sender-address";
    const log = (event: string, to: string): readonly string[] =>
      people(3, to).map((row) => {
        const [sender = "", recipient = ""] = row.split(",");
        return `2026-06-13T09:02:12.101Z,,SMTP,${event},${recipient},${sender}`;
      });
    const edge = put(
      "edge.log",
      crlf(fields, ...log("SENDEXTERNAL", "a@army.mil"), ...log("SEND", "b@x.com")),
    );
    const old = put(
      "old.log",
      crlf(fields, ...log("RECEIVE", "b@y.com"), ...log("SEND", "b@litware.com")),
    );
    const packed = put("edge.log.gz", gzipSync(readFileSync(edge)));
    const { known } = await learn(edge, old, packed, "--own", "contoso.com");
    expect(known).toEqual(["domain,count", "army.mil,3", "litware.com,3", ""]);
    const taken = put("taken.log", crlf(fields, ...log("RECEIVE", "b@y.com")));
    // What the cloud tells is of other messages, whether it comes before or behind.
    const cloud = put(
      "cloud.csv",
      crlf("SenderAddress,RecipientAddress,Status", ...people(4, "a@litware.com").map(delivered)),
    );
    const extended = put(
      "extended.csv",
      crlf(
        "date_time_utc,source,event_id,sender_address,recipient_address",
        ...people(4, "a@litware.com").map((row) => {
          const [sender = "", recipient = ""] = row.split(",");
          return `2026-06-13T09:02:12Z,SMTP,SENDEXTERNAL,${sender},${recipient}`;
        }),
      ),
    );
    for (const files of [
      [cloud, taken],
      [taken, cloud],
      [extended, taken],
      [taken, extended],
    ]) {
      expect((await learn(...files, "--own", "contoso.com", "--force")).known).toEqual([
        "domain,count",
        "litware.com,4",
        "y.com,3",
        "",
      ]);
    }
    expect((await learn(taken, "--own", "contoso.com", "--force")).known).toEqual([
      "domain,count",
      "y.com,3",
      "",
    ]);
  });

  test("results of the query: months and parts overlap, sender domains do not; no --own is needed", async () => {
    const june = put(
      "june.csv",
      crlf(
        "Domain,SenderDomain,Senders",
        "army.mil,contoso.com,5",
        "army.mil,contoso.de,4",
        "contoso.com,contoso.de,9",
      ),
    );
    const july = put(
      "july.csv",
      crlf("Domain,SenderDomain,Senders", "army.mil,contoso.com,7", "litware.com,contoso.com,2"),
    );
    const { code, known } = await learn(june, july, "--own", "contoso.com", "contoso.de");
    expect({ code, known }).toEqual({ code: 0, known: ["domain,count", "army.mil,11", ""] });
    const alone = put("alone.csv", crlf("Domain,Senders", "army.mil,5"));
    expect(await learn(alone, "--force")).toMatchObject({
      code: 0,
      known: ["domain,count", "army.mil,5", ""],
    });
  });
});

test("a result of the query that tells sender domains apart: those of others do not count", async () => {
  const result = put(
    "result.csv",
    crlf(
      "Domain,SenderDomain,Senders",
      "army.mil,mail.contoso.com,5",
      "army.mil,newsletter.example,40",
      "litware.com,newsletter.example,40",
      "contoso.com,contoso.com,9",
    ),
  );
  const later = put(
    "later.csv",
    crlf("Domain,SenderDomain,Senders", "army.mil,mail.contoso.com,4"),
  );
  const { err, known } = await learn(result, later, "--own", "contoso.com");
  expect(known).toEqual(["domain,count", "army.mil,5", ""]);
  expect(err).toContain("4 rows read, 1 domain counted; other senders: newsletter.example\n");
  const anybody = await learn(result, "--force");
  expect(anybody.known).toEqual([
    "domain,count",
    "army.mil,45",
    "litware.com,40",
    "contoso.com,9",
    "",
  ]);
});

test("slips and what the policy denies are left out, with what was probably meant", async () => {
  const policy = writePolicy(folder(), POLICY);
  const trace = put(
    "sent.csv",
    plain(
      people(120, "x@fabrikam.com"),
      people(12, "x@farbikam.com"),
      people(4, "jane@army.ml"),
      people(3, "x@rival.example"),
      people(3, "x@litware.example"),
    ),
  );
  const { code, err, known } = await learn(trace, "--policy", policy);
  expect(known).toEqual(["domain,count", "fabrikam.com,120", "litware.example,3", ""]);
  expect(code).toBe(0);
  expect(err).toContain(
    [
      "Left out, as probable slips (3):",
      "  farbikam.com   12  probably meant: fabrikam.com (120)",
      "  army.ml         4  probably meant: army.mil",
      "  rival.example   3  the policy denies it",
      'Where one is right after all, add it to "partners" in the policy.',
      'Where one is denied by mistake, take its entry out of "deny"; where a wider entry denies it, add it to "allow".',
    ].join("\n"),
  );
});

test.each([
  ["x@rival.example", "denied by mistake", "right after all"],
  ["jane@army.ml", "right after all", "denied by mistake"],
])("of %s the advice is for what is %s", async (to, advice, other) => {
  const trace = put("sent.csv", plain(people(3, to)));
  const { err } = await learn(trace, "--policy", writePolicy(folder(), POLICY));
  expect(err).toContain(`Where one is ${advice}`);
  expect(err).not.toContain(`Where one is ${other}`);
});

test("slips of a domain that --own names are left out too", async () => {
  const trace = put("sent.csv", plain(people(4, "x@fabrikam.com"), people(3, "pat@contsoo.com")));
  const { err, known } = await learn(trace, "--own", "contoso.com");
  expect(known).toEqual(["domain,count", "fabrikam.com,4", ""]);
  expect(err).toContain("  contsoo.com  3  probably meant: contoso.com\n");
});

describe("files", () => {
  const GOOD = people(3, "jane@army.mil");

  test("one that is cut off: line and byte, and what was read counts", async () => {
    const trace = put("sent.csv", `${plain(GOOD)}p9@contoso.com,x@li`);
    const { code, err, known } = await learn(trace, "--own", "contoso.com");
    expect(code).toBe(2);
    expect(known).toEqual(["domain,count", "army.mil,3", ""]);
    expect(err).toContain(
      "sent.csv:5 (byte 146): the file ends in the midst of a line: it is cut off.",
    );
  });

  test("one that is not there does not keep the others from being read", async () => {
    const trace = put("sent.csv", plain(GOOD));
    const { code, err, known } = await learn(
      join(folder(), "no.csv"),
      trace,
      "--own",
      "contoso.com",
    );
    expect({ code, known }).toEqual({ code: 2, known: ["domain,count", "army.mil,3", ""] });
    expect(err).toContain("no.csv: there is no such file. Check the path.\n");
  });

  test("nothing to learn: nothing is written, and what was there stays", async () => {
    const trace = put("sent.csv", plain(people(3, "pat@contoso.com", "fabrikam.com")));
    put("known-domains.csv", "as it was");
    const { code, err, known } = await learn(trace, "--own", "contoso.com", "--force");
    expect({ code, known }).toEqual({ code: 2, known: ["as it was"] });
    expect(err).toContain("warning: nothing in it is mail from your own domains to others.");
    expect(err).toContain("known-domains.csv is not written.");
  });

  test("a file that is there is replaced only when told to, in one go", async () => {
    const trace = put("sent.csv", plain(GOOD));
    put("known-domains.csv", "as it was");
    const kept = await learn(trace, "--own", "contoso.com");
    expect(kept).toMatchObject({ code: 2, known: ["as it was"] });
    expect(kept.err).toContain("or replace it with --force.");
    expect((await learn(trace, "--own", "contoso.com", "--force")).known).toHaveLength(3);
    expect(readdirSync(folder()).sort()).toEqual(["known-domains.csv", "sent.csv"]);
  });

  test("several named by a pattern, as shells on Windows leave it to programs", async () => {
    put("MSGTRK2.LOG", plain(people(3, "x@fabrikam.com")));
    put("msgtrk10.log", plain(people(4, "x@army.mil")));
    put("MSGTRK2.LOG.bak", plain(people(5, "x@litware.com")));
    const single = await learn(join(folder(), "MSGTRK?.LOG"), ...["--own", "contoso.com"]);
    expect(single.known).toEqual(["domain,count", "fabrikam.com,3", ""]);
    const { code, err, known } = await learn(
      join(folder(), "MSGTRK*.LOG"),
      ...["--own", "contoso.com", "--force"],
    );
    expect({ code, known }).toEqual({
      code: 0,
      known: ["domain,count", "army.mil,4", "fabrikam.com,3", ""],
    });
    expect(err.match(/^[^ ].*: list/gm)).toEqual(["MSGTRK2.LOG: list", "msgtrk10.log: list"]);
  });

  test("hostile text cannot steer a terminal", async () => {
    const trace = put(
      "sent.csv",
      crlf("sender,recipient,status", "p@contoso.com,x@y.com,\u001b[2J\u202e"),
    );
    const { err } = await learn(trace, "--own", "contoso.com");
    expect(err).toContain('"<U+001B>[2J<U+202E>" (1)');
  });
});

describe("bad usage: exit code 2, and what to do", () => {
  test.each([
    ["no trace", ["--own", "contoso.com"], "Name at least one trace"],
    [
      "a trace behind --own",
      ["a.csv", "--own", "contoso.com", "b.csv"],
      '"b.csv" looks like a file. Name the traces before --own.',
    ],
    ["an own domain that is none", ["a.csv", "--own", "con toso"], '"con toso" is no domain'],
    [
      "a threshold of none",
      ["a.csv", "--own", "contoso.com", "--min-senders", "0"],
      "no whole number from 1",
    ],
    [
      "a policy that is not there",
      ["a.csv", "--policy", "no.json"],
      "no.json: there is no such file",
    ],
    ["a query somewhere else", ["--kql", "splunk"], "Allowed choices are defender, sentinel."],
    ["a query of files", ["a.csv", "--kql", "defender"], "leave the files out"],
  ])("%s", async (_, argv, message) => {
    const { code, err, known } = await learn(...argv);
    expect(err).toContain(message);
    expect({ code, known }).toEqual({ code: 2, known: null });
  });

  test("a folder that is not there is told before anything is read", async () => {
    const out = join(folder(), "no", "known.csv");
    const { code, err } = await secondLook("learn", "a.csv", "--own", "contoso.com", "--out", out);
    expect(code).toBe(2);
    expect(err).toBe(`${out}: there is no such folder. Make it first.\n`);
  });

  test("nobody said which domains are own: the likely ones are named", async () => {
    const trace = put(
      "sent.csv",
      plain(people(9, "x@army.mil"), people(2, "p@contoso.com", "spam.com")),
    );
    const { code, err, known } = await learn(trace);
    expect({ code, known }).toEqual({ code: 2, known: null });
    expect(err).toContain("Which domains are your own?");
    expect(err).toContain("Most mail in these files comes from contoso.com, spam.com.");
  });
});

test("--kql prints a query for the own domains of policy and option", async () => {
  const policy = writePolicy(folder(), POLICY);
  const { code, out } = await learn(
    "--kql",
    "sentinel",
    "--policy",
    policy,
    "--own",
    "müller.de",
    "--min-senders",
    "5",
  );
  expect(code).toBe(0);
  expect(out.split("\n").slice(1)).toEqual([
    "EmailEvents",
    "| where TimeGenerated > ago(90d)",
    '| where EmailDirection == "Outbound" and DeliveryAction != "Blocked"',
    '| where SenderMailFromAddress != "<>"',
    '| where SenderFromDomain =~ "contoso.com" or SenderFromDomain endswith ".contoso.com"',
    '    or SenderFromDomain =~ "xn--mller-kva.de" or SenderFromDomain endswith ".xn--mller-kva.de"',
    '    or SenderFromDomain =~ "müller.de" or SenderFromDomain endswith ".müller.de"',
    '| extend Domain = tolower(tostring(split(RecipientEmailAddress, "@")[-1]))',
    '| where Domain contains "." and hash(Domain, parts) == part',
    "| summarize Senders = dcount(SenderFromAddress, 2) by Domain",
    "| where Senders >= 5",
    "| order by Senders desc, Domain asc",
    "",
  ]);
});
