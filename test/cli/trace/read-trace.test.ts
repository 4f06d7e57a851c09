import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { crlf, readBack } from "../../support/trace";

const V2 =
  '"Received","SenderAddress","RecipientAddress","Subject","Status","ToIP","FromIP","Size","MessageId","MessageTraceId"';
const v2 = (received: string, recipient: string, status: string, subject = "Re"): string =>
  `"${received}","pat@contoso.com","${recipient}","${subject}","${status}","192.0.2.25","","48213","<a1@contoso.com>","0f3c"`;

const SUMMARY =
  "origin_timestamp_utc,sender_address,recipient_status,message_subject,total_bytes,message_id,network_message_id,original_client_ip,directionality,connector_id,delivery_priority";
const summary = (recipients: string): string =>
  `2026-06-13T09:02:11.3284899Z,pat@contoso.com,"${recipients}",Re: draft,48213,<a1@contoso.com>,0f3c,192.0.2.7,Originating,,Normal`;

const EXTENDED =
  "date_time_utc,client_ip,client_hostname,server_ip,server_hostname,source_context,connector_id,source,event_id,internal_message_id,message_id,network_message_id,recipient_address,recipient_status,total_bytes,recipient_count,related_recipient_address,reference,message_subject,sender_address,return_path,message_info,directionality,tenant_id,original_client_ip,original_server_ip,custom_data";
const extended = (source: string, event: string, recipients: string): string =>
  `2026-06-13T09:02:11.1Z,,,,,,,${source},${event},1,<a1>,0f3c,${recipients},250 OK,1,1,,,"Re, draft",pat@contoso.com,pat@contoso.com,,Originating,,,,"S:TRA=ETR|ruleId=1"`;

const LOG_TOP = [
  "#Software: Microsoft Exchange Server",
  "#Version: 15.02.1544.009",
  "#Log-type: Message Tracking Log",
  "#Date: 2026-06-13T00:00:02.052Z",
];
const LOG_2016 =
  "#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info,directionality,tenant-id,original-client-ip,original-server-ip,custom-data,transport-traffic-type,log-id,schema-version";
const log2016 = (source: string, event: string, recipients: string): string =>
  `2026-06-13T09:02:12.101Z,192.0.2.11,EX01,198.51.100.9,mx,"08DE1;250 OK, queued",Out,${source},${event},5001,<a1>,0f3c,${recipients},250 OK;550 4.4.7 QUEUE.Expired;<x>,1,2,,,"Re: draft, v2",pat@contoso.com,pat@contoso.com,,Originating,,,,,Email,b6d0,15.02`;
const LOG_2007 =
  "#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info";

interface Form {
  readonly name: string;
  readonly text: string;
  readonly format: string;
  readonly rows: number;
  readonly days: string;
  readonly said: readonly string[];
}

const FORMS: readonly Form[] = [
  {
    name: "Get-MessageTraceV2, months first, with quotes and commas in a subject",
    text: crlf(
      V2,
      v2("6/13/2026 9:02:11 AM", "jane@army.ml", "Delivered", 'Re: ""draft"", v2'),
      v2("6/3/2026 11:02:11 PM", "joe@fabrikam.com", "Failed"),
      v2("6/3/2026 11:02:11 PM", "group@contoso.com", "Expanded"),
      v2("6/3/2026 11:02:11 PM", "ann@fabrikam.com", "Quarantined"),
    ),
    format: "message trace",
    rows: 4,
    days: "2026-06-03 to 2026-06-13",
    said: ["pat@contoso.com > jane@army.ml delivered", "pat@contoso.com > joe@fabrikam.com failed"],
  },
  {
    name: "Windows PowerShell 5.1: #TYPE, semicolons, points between day and month, pages appended",
    text: crlf(
      "#TYPE Microsoft.Exchange.Management.MessageTrace",
      V2.replaceAll(",", ";"),
      v2("13.06.2026 09:02:11", "a@army.mil", "Delivered").replaceAll(",", ";"),
      "#TYPE Microsoft.Exchange.Management.MessageTrace",
      V2.replaceAll(",", ";"),
      v2("02.06.2026 09:02:11", "b@army.mil", "Delivered").replaceAll(",", ";"),
    ),
    format: "message trace",
    rows: 2,
    days: "2026-06-02 to 2026-06-13",
    said: ["pat@contoso.com > a@army.mil delivered", "pat@contoso.com > b@army.mil delivered"],
  },
  {
    name: "Get-MessageTrace of old, with what remoting adds",
    text: crlf(
      "PSComputerName,RunspaceId,Organization,MessageId,Received,SenderAddress,RecipientAddress,Subject,Status,ToIP,FromIP,Size,MessageTraceId,StartDate,EndDate,Index",
      "outlook.office365.com,1,contoso,<a>,13/06/2026 09:02:11,pat@contoso.com,a@army.mil,Re,Delivered,,,1,0f,01/06/2026 00:00:00,13/06/2026 00:00:00,0",
    ),
    format: "message trace",
    rows: 1,
    days: "2026-06-13",
    said: ["pat@contoso.com > a@army.mil delivered"],
  },
  {
    name: "admin centre, in words with spaces; a status in another language is told",
    text: crlf(
      "Date (UTC),Sender address,Recipient address,Subject,Status",
      "2026-06-13 09:02,pat@contoso.com,a@army.mil,Re,Delivered",
      "2026-06-13 09:02,pat@contoso.com,b@army.mil,Re,Filtered as spam",
      "2026-06-13 09:02,pat@contoso.com,c@army.mil,Re,Zugestellt",
    ),
    format: "message trace",
    rows: 3,
    days: "2026-06-13",
    said: ["pat@contoso.com > a@army.mil delivered"],
  },
  {
    name: "enhanced summary: recipients with their events, one with a quoted mailbox",
    text: crlf(
      SUMMARY,
      summary("a@army.ml##Receive, Send;b@fabrikam.com##Receive, Fail;c@x.com##Receive, Deliver"),
      summary('""F; L<f.l""@army.mil##Receive, Send;d@x.com##Receive, Deliver, Quarantined'),
    ),
    format: "enhanced summary or historical search",
    rows: 2,
    days: "2026-06-13",
    said: [
      "pat@contoso.com > a@army.ml delivered",
      "pat@contoso.com > b@fabrikam.com failed",
      "pat@contoso.com > c@x.com delivered",
      'pat@contoso.com > "F; L<f.l"@army.mil delivered',
    ],
  },
  {
    name: "extended report: one row for each event, of which SENDEXTERNAL is the way out",
    text: crlf(
      EXTENDED,
      extended("SMTP", "RECEIVE", "a@army.ml;b@x.com"),
      extended("SMTP", "SENDEXTERNAL", "a@army.ml;b@x.com"),
      extended("STOREDRIVER", "DELIVER", "c@contoso.com"),
      extended("AGENT", "AGENTINFO", "a@army.ml"),
    ),
    format: "extended report",
    rows: 4,
    days: "2026-06-13",
    said: [
      "pat@contoso.com > a@army.ml intent",
      "pat@contoso.com > b@x.com intent",
      "pat@contoso.com > a@army.ml sent",
      "pat@contoso.com > b@x.com sent",
    ],
  },
  {
    name: "tracking log, whose fields come anew after a restart of another version",
    text: crlf(
      ...LOG_TOP,
      LOG_2016,
      log2016("SMTP", "HAREDIRECT", "a@army.ml"),
      log2016("SMTP", "SENDEXTERNAL", "a@army.ml;b@x.com"),
      ...LOG_TOP,
      LOG_2007,
      "2026-06-14T09:02:12.101Z,,,,,,,SMTP,SEND,1,<a2>,c@y.com,250,1,1,,,Re,pat@contoso.com,pat@contoso.com,",
    ),
    format: "message tracking log",
    rows: 3,
    days: "2026-06-13 to 2026-06-14",
    said: [
      "pat@contoso.com > a@army.ml sent",
      "pat@contoso.com > b@x.com sent",
      "pat@contoso.com > c@y.com hop",
    ],
  },
  {
    name: "Get-MessageTrackingLog with joined recipients",
    text: crlf(
      '"Timestamp","EventId","Source","Sender","Recipients"',
      '"6/13/2026 9:02:11 AM","SENDEXTERNAL","SMTP","pat@contoso.com","a@army.mil;b@x.com"',
    ),
    format: "Get-MessageTrackingLog",
    rows: 1,
    days: "2026-06-13",
    said: ["pat@contoso.com > a@army.mil sent", "pat@contoso.com > b@x.com sent"],
  },
  {
    name: "Get-MessageTrackingLog without its sources",
    text: crlf(
      '"Timestamp","EventId","Sender","Recipients"',
      '"6/13/2026 9:02:11 AM","RECEIVE","pat@contoso.com","a@army.mil"',
      '"6/13/2026 9:02:12 AM","SEND","pat@contoso.com","a@army.mil"',
      '"6/13/2026 9:02:13 AM","SENDEXTERNAL","pat@contoso.com","a@army.mil"',
      '"6/13/2026 9:02:14 AM","FAIL","pat@contoso.com","b@army.ml"',
      '"6/13/2026 9:02:15 AM","DSN","pat@contoso.com","c@army.ml"',
    ),
    format: "Get-MessageTrackingLog",
    rows: 5,
    days: "2026-06-13",
    said: [
      "pat@contoso.com > a@army.mil intent",
      "pat@contoso.com > a@army.mil hop",
      "pat@contoso.com > a@army.mil sent",
      "pat@contoso.com > b@army.ml failed",
    ],
  },
  {
    name: "a list of one's own that numbers its rows as events",
    text: crlf("sender,recipient,event_id", "pat@contoso.com,a@army.mil,1001"),
    format: "list of senders and recipients",
    rows: 1,
    days: "",
    said: ["pat@contoso.com > a@army.mil delivered"],
  },
  {
    name: "EmailEvents from the Defender portal",
    text: crlf(
      "Timestamp,NetworkMessageId,SenderMailFromAddress,SenderFromAddress,RecipientEmailAddress,EmailDirection,DeliveryAction",
      "2026-06-13T09:02:11Z,0f,bounce@contoso.com,pat@contoso.com,a@army.mil,Outbound,Delivered",
      "2026-06-13T09:02:11Z,0f,bounce@contoso.com,pat@contoso.com,b@army.mil,Outbound,Blocked",
      "2026-06-13T09:02:11Z,0f,bounce@contoso.com,,c@army.mil,Outbound,Delivered",
    ),
    format: "EmailEvents",
    rows: 3,
    days: "2026-06-13",
    said: [
      "pat@contoso.com > a@army.mil delivered",
      "pat@contoso.com > b@army.mil failed",
      "bounce@contoso.com > c@army.mil delivered",
    ],
  },
  {
    name: "EmailEvents from Log Analytics, with a comma in its times",
    text: crlf(
      '"TimeGenerated [UTC]",SenderFromAddress,RecipientEmailAddress,DeliveryAction',
      '"2/25/2026, 9:19:25.391 AM",pat@contoso.com,a@army.mil,Delivered',
    ),
    format: "EmailEvents",
    rows: 1,
    days: "2026-02-25",
    said: ["pat@contoso.com > a@army.mil delivered"],
  },
  {
    name: "Graph, a page; more of them are to be fetched",
    text: JSON.stringify({
      "@odata.nextLink": "https://graph.microsoft.com/v1.0/next",
      value: [
        {
          id: "1",
          senderAddress: "pat@contoso.com",
          recipientAddress: "a@army.mil",
          receivedDateTime: "2026-06-13T09:02:11Z",
          subject: 'Re: {"draft"} ]',
          status: "delivered",
        },
        { senderAddress: "pat@contoso.com", recipientAddress: "b@x.com", status: "failed" },
      ],
    }),
    format: "message trace (JSON)",
    rows: 2,
    days: "2026-06-13",
    said: ["pat@contoso.com > a@army.mil delivered", "pat@contoso.com > b@x.com failed"],
  },
  {
    name: "advanced hunting by API, one row a line, with lists in them",
    text: [
      '{"Timestamp":"2026-06-13T09:02:11Z","SenderFromAddress":"pat@contoso.com","RecipientEmailAddress":"a@army.mil","DeliveryAction":"Delivered","To":[{"x":1}]}',
      '{"Timestamp":"2026-06-14T09:02:11Z","SenderFromAddress":"pät@contoso.com","RecipientEmailAddress":"b@müller.de","DeliveryAction":"Junked","To":[]}',
      "",
    ].join("\n"),
    format: "EmailEvents (JSON)",
    rows: 2,
    days: "2026-06-13 to 2026-06-14",
    said: ["pat@contoso.com > a@army.mil delivered", "pät@contoso.com > b@müller.de delivered"],
  },
  {
    name: "Google email log search",
    text: crlf(
      "Message ID,Start date,End date,Sender,Message size,Subject,Direction,Attachments,Recipient address,Event target",
      '<b2>,2026/06/13 09:02:11 UTC,2026/06/13 09:02:13 UTC,pat@contoso.com,1,Re,Sent,0,"a@army.mil, b@x.com",SMTP_OUT',
      "<b2>,2026/06/13 09:02:11 UTC,2026/06/13 09:02:13 UTC,pat@contoso.com,1,Re,Sent,0,c@y.com,GMAIL_INBOX",
    ),
    format: "Google email log search",
    rows: 2,
    days: "2026-06-13",
    said: ["pat@contoso.com > a@army.mil delivered", "pat@contoso.com >  b@x.com delivered"],
  },
  {
    name: "Postfix: senders by queue id, content filter, reused ids, deferred",
    text: [
      "2026-06-13T09:02:13.1+00:00 mx1 postfix-out/qmgr[9]: 4Xq2Yk1z0Tz9: from=<pat@contoso.com>, size=1, nrcpt=1 (queue active)",
      '2026-06-13T09:02:13.2+00:00 mx1 postfix-out/smtp[9]: 4Xq2Yk1z0Tz9: to=<"a b"@army.mil>, orig_to=<roe>, relay=mx.army.mil[192.0.2.40]:25, delay=1.1, dsn=2.0.0, status=sent (250 ok)',
      "2026-06-13T09:02:13.2+00:00 mx1 postfix-out/smtp[9]: 4Xq2Yk1z0Tz9: to=<b@x.com>, relay=127.0.0.1[127.0.0.1]:10024, delay=1.1, dsn=2.0.0, status=sent (250 ok)",
      "2026-06-13T09:02:13.2+00:00 mx1 postfix-out/qmgr[9]: 4Xq2Yk1z0Tz9: removed",
      "2026-06-14T09:02:13.2+00:00 mx1 postfix-out/smtp[9]: 4Xq2Yk1z0Tz9: to=<c@x.com>, relay=mx.x.com[192.0.2.40]:25, dsn=2.0.0, status=sent (250 ok)",
      "2026-06-14T09:02:13.2+00:00 mx1 postfix/qmgr[9]: 4F77C524: from=<ann@contoso.com>, size=1, nrcpt=1 (queue active)",
      "2026-06-14T09:02:13.2+00:00 mx1 postfix/smtp[9]: 4F77C524: to=<d@x.com>, relay=none, dsn=4.4.1, status=deferred (timed out)",
      "2026-06-14T09:02:13.2+00:00 mx1 postfix/local[9]: 4F77C524: to=<root@contoso.com>, relay=local, dsn=2.0.0, status=sent (mailbox)",
      "",
    ].join("\n"),
    format: "mail log of Postfix",
    rows: 4,
    days: "2026-06-13 to 2026-06-14",
    said: ['pat@contoso.com > "a b"@army.mil delivered', "ann@contoso.com > d@x.com failed"],
  },
  {
    name: "plain",
    text: "sender,recipient,time\npat@contoso.com,a@army.mil,2026-06-13\nann@contoso.com,b@x.com,2026-06-14\n",
    format: "list of senders and recipients",
    rows: 2,
    days: "2026-06-13 to 2026-06-14",
    said: ["pat@contoso.com > a@army.mil delivered", "ann@contoso.com > b@x.com delivered"],
  },
  {
    name: "plain, tabs, no header, no last line end, and Excel's word about it",
    text: "pat@contoso.com\ta@army.mil\nann@contoso.com\tb@x.com",
    format: "list of senders and recipients, without a header",
    rows: 2,
    days: "",
    said: ["pat@contoso.com > a@army.mil delivered", "ann@contoso.com > b@x.com delivered"],
  },
  {
    name: "what a query has counted",
    text: crlf(
      "sep=;",
      "Domain;SenderDomain;Senders",
      "army.mil;contoso.com;12",
      "x.com;contoso.de;3",
    ),
    format: "domains with their senders, as counted by a query",
    rows: 2,
    days: "",
    said: ["army.mil 12 contoso.com", "x.com 3 contoso.de"],
  },
];

test.each(FORMS)("$name", async ({ text, said, ...expected }) => {
  const { file, said: found } = await readBack(text);
  const { format, rows, days } = expected;
  expect(file).toMatchObject({ format, rows, days, faults: [], whole: true });
  expect(found).toEqual(said);
});

test.each(FORMS)("the same, whatever the parts and the encoding: $name", async ({ text, said }) => {
  const utf16 = Buffer.from(text, "utf16le");
  for (const partBytes of [1, 7, 4096]) {
    for (const [bytes, encoding] of [
      [Buffer.from(text), "UTF-8"],
      [Buffer.from(`\ufeff${text}`), "UTF-8"],
      [utf16, "UTF-16 without a mark"],
      [Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), "UTF-16"],
      [Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]), "UTF-16"],
      [gzipSync(utf16), "UTF-16 without a mark, gzip"],
    ] as const) {
      const { file, said: found } = await readBack(bytes, partBytes);
      expect({ encoding: file.encoding, found, faults: file.faults }).toEqual({
        encoding,
        found: said,
        faults: [],
      });
    }
  }
});

test.each(FORMS)("cut off anywhere, what comes before is read: $name", async ({ text, said }) => {
  const bytes = Buffer.from(text);
  for (let end = 1; end < bytes.length; end += 1) {
    const { said: found } = await readBack(bytes.subarray(0, end));
    // The last cell of a list may be cut where nobody can tell.
    const sure = found.slice(0, -1);
    expect(sure).toEqual(said.slice(0, sure.length));
    expect(found.length).toBeLessThanOrEqual(said.length);
  }
});

test("no bytes whatever are a mistake of ours", async () => {
  const [cut, noise] = [fc.nat(400), fc.uint8Array({ maxLength: 40 })];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FORMS), cut, noise, async ({ text }, at, bytes) => {
      const head = Buffer.from(text).subarray(0, at);
      const { file } = await readBack(Buffer.concat([head, bytes, Buffer.from(text)]), 99);
      expect(file.whole).toBe(file.faults.length === 0);
    }),
  );
});

test("letters of Windows-1252, and of UTF-8, in one file", async () => {
  const bytes = Buffer.concat([
    Buffer.from("sender,recipient\npat@contoso.com,j@"),
    Buffer.from([0x6d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]),
    Buffer.from(".de\npat@contoso.com,j@bücher.de\n"),
  ]);
  expect((await readBack(bytes)).said).toEqual([
    "pat@contoso.com > j@müller.de delivered",
    "pat@contoso.com > j@bücher.de delivered",
  ]);
});

describe("a mail log is recognised by how most of its first lines are made", () => {
  const QUEUED =
    "postfix/qmgr[9]: 4F77C524: from=<pat@contoso.com>, size=1, nrcpt=1 (queue active)";
  const SENT =
    "postfix/smtp[9]: 4F77C524: to=<a@army.mil>, relay=mx.army.mil[192.0.2.40]:25, dsn=2.0.0, status=sent (250 ok)";
  const said = ["pat@contoso.com > a@army.mil delivered"];

  test("and read to its last line, which may lack its end", async () => {
    expect((await readBack(`${QUEUED}\n${SENT}`)).said).toEqual(said);
  });

  test.each([
    ["Jun  3 09:02:13 mx1 "],
    ["<22>Jun 13 09:02:13 mx1 "],
    ["Sat 2026-06-13 09:02:13 UTC mx1 "],
    ["2026-06-13 09:02:13 mx1 "],
    ["2026-06-13 09:02:13,123 mx1 "],
    ["Jun 13 09:02:13\tmx1\tmail,info\t"],
    [""],
  ])("behind %p", async (start) => {
    const { file, said: found } = await readBack(`${start}${QUEUED}\n${start}${SENT}\n`);
    expect(file).toMatchObject({ format: "mail log of Postfix", faults: [] });
    expect(found).toEqual(said);
  });

  test("with far more of Dovecot before it, and a first line that is cut off", async () => {
    const start = "Jun 13 09:02:13 mx1 ";
    const login = `${start}dovecot: imap-login: Login: user=<pat>, method=PLAIN, rip=192.0.2.1\n`;
    const log = `user=<pat>, rip=192.0.2.1\n${login.repeat(1500)}${start}${QUEUED}\n${start}${SENT}\n`;
    expect(await readBack(log)).toMatchObject({ file: { faults: [] }, said });
    const { file } = await readBack(login.repeat(3));
    expect(file.faults).toMatchObject([
      { line: 0, message: expect.stringContaining("this is a log without a line of Postfix") },
    ]);
  });

  test("a trace whose subjects quote such lines is none", async () => {
    const row = v2("6/13/2026 9:02:11 AM", "a@army.mil", "Delivered", `Jun 13 mx1 ${SENT}`);
    for (const text of [
      crlf(V2, row),
      `subject,sender,recipient\n"x\n${SENT}\n",pat@contoso.com,a@army.mil`,
    ]) {
      const { file, said: found } = await readBack(text);
      expect(file.faults).toEqual([]);
      expect(found).toEqual(said);
    }
  });
});

describe("automatic replies and reports, which have no return path, make nothing known", () => {
  test.each([
    ["tracking log", [...LOG_TOP, LOG_2016], log2016("SMTP", "SENDEXTERNAL", "a@army.ml")],
    ["extended report", [EXTENDED], extended("SMTP", "SENDEXTERNAL", "a@army.ml")],
  ])("%s", async (_, top, row) => {
    const automatic = row.replace(",pat@contoso.com,pat@contoso.com,", ",pat@contoso.com,<>,");
    const { file, said } = await readBack(crlf(...top, automatic, row));
    expect(file).toMatchObject({ rows: 2, faults: [] });
    expect(said).toEqual(["pat@contoso.com > a@army.ml sent"]);
  });

  test("EmailEvents", async () => {
    const events = crlf(
      "SenderMailFromAddress,SenderFromAddress,RecipientEmailAddress,DeliveryAction",
      "<>,pat@contoso.com,a@army.ml,Delivered",
      ",pat@contoso.com,b@army.mil,Delivered",
    );
    expect((await readBack(events)).said).toEqual(["pat@contoso.com > b@army.mil delivered"]);
  });
});

describe("what to look at, though all could be read", () => {
  test("statuses that are not known, by their words", async () => {
    const { file } = await readBack(
      crlf("sender,recipient,status", "p@x.com,a@y.com,Zugestellt", "p@x.com,b@y.com,Zugestellt"),
    );
    expect([...file.statuses]).toEqual([["Zugestellt", 2]]);
  });

  test("letters that an export has lost, in domains only", async () => {
    const { file } = await readBack(
      crlf("sender,recipient", "p@x.com,j@m?ller.de", "p@x.com,j?@x.com"),
    );
    expect(file.lossy).toBe(1);
  });

  test.each([
    [999, 0],
    [1000, 1],
    [1001, 0],
    [5000, 1],
  ])("a message trace of %d rows", async (rows, warnings) => {
    const lines = Array.from({ length: rows }, (_, i) => v2("2026-06-13", `a${i}@x.com`, "Failed"));
    const { file } = await readBack(crlf(V2, ...lines));
    expect(file.warnings).toHaveLength(warnings);
    for (const warning of file.warnings) expect(warning).toContain("-StartingRecipientAddress");
  });

  test("a page with a next one", async () => {
    const [page] = FORMS.filter(({ name }) => name.startsWith("Graph"));
    const { file } = await readBack(page?.text ?? "");
    expect(file.warnings).toEqual(["there are more pages (@odata.nextLink): fetch them too."]);
    const two = await readBack(`${page?.text ?? ""}\n${page?.text ?? ""}`);
    expect(two.file.warnings).toEqual(file.warnings);
  });
});

describe("cut off or malformed: where, and what came before is read", () => {
  const TWO = "sender,recipient,time\npat@contoso.com,a@x.com,1\npat@contoso.com,b@x.com,2\n";
  const READ = ["pat@contoso.com > a@x.com delivered", "pat@contoso.com > b@x.com delivered"];
  const JSON_TWO =
    '{"value":[\n{"sender":"pat@contoso.com","recipient":"a@x.com"},\n{"sender":"pat@contoso.com","recipient":"b@x.com"},\n';

  test.each([
    ["in the midst of a line", `${TWO}pat@cont`, 4, 74, "in the midst of a line"],
    ["within quotation marks", `${TWO}pat@contoso.com,"c@x`, 4, 74, "within quotation marks"],
    ["in a page of JSON", `${JSON_TWO}{"sender":"pat`, 4, 115, "in the midst of a row or page"],
    ["between rows of JSON", JSON_TWO, 4, 115, "in the midst of a row or page"],
  ])("%s", async (_, text, line, byte, message) => {
    for (const partBytes of [1, 50, 4096]) {
      const { file, said } = await readBack(text, partBytes);
      expect(said).toEqual(READ);
      expect(file).toMatchObject({ rows: 2, whole: false });
      expect(file.faults).toEqual([{ line, byte, message: expect.stringContaining(message) }]);
    }
  });

  test("places count bytes, also of UTF-16 and of letters that are not ASCII", async () => {
    const text = "sender,recipient,time\nä@x.com,ö@y.com,1\np@x.com";
    expect((await readBack(text)).file.faults).toMatchObject([{ line: 3, byte: 42 }]);
    const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
    expect((await readBack(utf16)).file.faults).toMatchObject([{ line: 3, byte: 82 }]);
  });

  test("brackets inside one another without end, of a small packed file", async () => {
    const message = "more than 64 brackets inside one another, as no trace has. Export it again.";
    const { file } = await readBack(gzipSync("[".repeat(1 << 20)));
    expect(file.faults).toEqual([{ line: 1, byte: 64, message }]);
    const nested = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const row = `{"sender":"pat@contoso.com","recipient":${nested}}`;
    const { file: rows, said } = await readBack(`${JSON_TWO}${row}]}`);
    expect(said).toEqual(READ);
    expect(rows.faults).toEqual([{ line: 4, byte: JSON_TWO.length, message }]);
  });

  test("a packed file", async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `p@x.com,a${i * 7919}@y.com,${i}`);
    const packed = gzipSync(`sender,recipient,time\n${lines.join("\n")}\n`);
    const { file, said } = await readBack(packed.subarray(0, packed.length >> 1));
    expect(said.length).toBeGreaterThan(5_000);
    expect(said.length).toBeLessThan(15_000);
    expect(file.faults).toEqual([
      {
        line: said.length + 2,
        byte: "sender,recipient,time\n".length + lines.slice(0, said.length).join("\n").length + 1,
        message: "the packed file ends too soon: it is cut off.",
      },
    ]);
    const damaged = Buffer.from(packed).fill(0xff, 10, 40);
    expect((await readBack(damaged)).file.faults).toMatchObject([
      { message: "the packed file is damaged from here on." },
    ]);
  });

  test("lines of another number of cells are passed over; nothing in further ones is no matter", async () => {
    const { file, said } = await readBack(
      "sender,recipient,time\np@x.com,a@y.com,1,,\np@x.com\np@x.com,b@y.com,1,x\np@x.com,c@y.com,1\n",
    );
    expect(said).toEqual(["p@x.com > a@y.com delivered", "p@x.com > c@y.com delivered"]);
    expect(file.faults).toEqual([
      { line: 3, byte: 42, message: "1 cell, where the header has 3." },
      { line: 4, byte: 50, message: "4 cells, where the header has 3." },
    ]);
  });

  test("a quotation mark too many costs its line, not the rest", async () => {
    const rows = Array.from({ length: 3 }, (_, i) => `p@x.com,a${i}@y.com,Re`);
    const { file, said } = await readBack(
      crlf("sender,recipient,subject", 'p@x.com,b@y.com,"Re', 'p@x.com,"c"@y.com,Re', ...rows),
    );
    expect(said).toEqual([0, 1, 2].map((i) => `p@x.com > a${i}@y.com delivered`));
    expect(file.faults.map(({ line }) => line)).toEqual([2, 3]);
  });

  test("a row of JSON that is none", async () => {
    const { file, said } = await readBack(
      '[{"sender":"p@x.com","recipient":"a@y.com"},\n{"sender":p},\n{"sender":"p@x.com","recipient":"b@y.com"}]',
    );
    expect(said).toEqual(["p@x.com > a@y.com delivered", "p@x.com > b@y.com delivered"]);
    expect(file.faults).toEqual([{ line: 2, byte: 45, message: "this row is no JSON." }]);
  });

  test("more faults than anybody reads are counted", async () => {
    const { file } = await readBack(`sender,recipient\n${"x\n".repeat(25)}`);
    expect(file).toMatchObject({ moreFaults: 15, whole: false });
    expect(file.faults).toHaveLength(10);
  });
});

describe("refused, with the way out", () => {
  test.each([
    ["nothing", "", "the file is empty."],
    ["a workbook", "PK\u0003\u0004", "this is a zip archive or a workbook."],
    [
      "lists that PowerShell could not write",
      '"Timestamp","EventId","Source","Sender","Recipients"\r\n"1","SENDEXTERNAL","SMTP","p@x.com","System.String[]"\r\n',
      "$_.Recipients -join ';'",
    ],
    [
      "no sender",
      "Empfänger,recipient\n",
      "no column for the sender is recognised. The first line reads: Empfänger, recipient",
    ],
    [
      "mail without a header, whose addresses are not said",
      "2026-06-13,pat@contoso.com,Jane Doe <jane@army.ml>\n",
      "The first line is no header: it has addresses. Name",
    ],
    ["no recipient", "sender,subject\n", "no column for the recipient"],
    ["known domains", "domain,count\n", '"knownDomains"'],
    ["domains without their senders", "Domain,Recipients\narmy.mil,12\n", "learn --kql defender"],
    ["a JSON without rows of mail", '[{"a":1}]', "no column for the sender"],
    ["no JSON", "[}", "this is no JSON from here on."],
    ["a program", "\u007fELF\u0002\u0001\u0001", "no column for the sender"],
  ])("%s", async (_, text, message) => {
    const { file, said } = await readBack(text);
    expect(said).toEqual([]);
    expect(file.faults).toEqual([
      expect.objectContaining({ message: expect.stringContaining(message) }),
    ]);
  });

  test.each([
    "System.String[]",
    "System.Object[]",
    "System.Collections.ArrayList",
    "System.Collections.Generic.List`1[System.String]",
    "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",
    "Deserialized.System.Collections.ArrayList",
    "Deserialized.Microsoft.Exchange.Data.MultiValuedProperty`1[[System.String, mscorlib]]",
  ])("a list that PowerShell could not write: %s", async (type) => {
    const { file, said } = await readBack(
      crlf("Sender,Recipients", `p@x.com,"${type}"`, `p@x.com,"${type}"`),
    );
    expect(said).toEqual([]);
    expect(file.faults).toMatchObject([{ line: 2 }]);
    expect(file.faults[0]?.message).toContain(`the recipients read "${type}": PowerShell wrote`);
  });

  test("an address that looks like a type is read", async () => {
    const rows = crlf("sender,recipient", "p@x.com,System.Collections.x@y.com", "p@x.com,b@y.com");
    expect((await readBack(rows)).said).toHaveLength(2);
  });

  test("a file that is not there, or ends in an error of the disk", async () => {
    const failure = (code: string): Error => Object.assign(new Error(code), { code });
    const gone = await readBack("", 1, failure("ENOENT"));
    expect(gone.file.faults).toEqual([
      { line: 0, byte: 0, message: "there is no such file. Check the path." },
    ]);
    const broken = await readBack("sender,recipient\np@x.com,a@y.com\n", 99, failure("EIO"));
    expect(broken.said).toEqual(["p@x.com > a@y.com delivered"]);
    expect(broken.file.faults).toEqual([{ line: 3, byte: 33, message: "EIO" }]);
  });

  test("a mistake of ours is not hidden", async () => {
    await expect(readBack("sender,recipient\n", 9, new TypeError("ours"))).rejects.toThrow("ours");
  });
});
