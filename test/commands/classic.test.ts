/** The built event script as classic Outlook on Windows meets it: ECMAScript 2016 and nothing else. */
import { checkClassicSyntax, runInClassic } from "../../simulator/classic-gate";
import { contactGroup, mailbox } from "../../simulator/host";
import { stampPolicy } from "../../src/policy/stamp-policy";
import { builtScript } from "../support/built-script";
import { CONTOSO } from "../support/send-stage";

beforeAll(() => {
  builtScript("event");
}, 120_000);

const jane = mailbox("jane.doe@army.ml", "Jane Doe");
const message = { kind: "message", recipients: { to: [jane, contactGroup("G")] } } as const;
const meeting = { kind: "meeting", recipients: { requiredAttendees: [jane] } } as const;

const EVENTS = [
  ["onMessageSendHandler", message, "msgComposeOpenPane"],
  ["onAppointmentSendHandler", meeting, "apptComposeOpenPane"],
] as const;

test("asks for nothing that classic Outlook lacks", () => {
  expect(checkClassicSyntax(builtScript("event"))).toEqual([]);
});

describe.each([true, false])("with timers: %p", (withTimers) => {
  const script = () => stampPolicy(builtScript("event"), CONTOSO);

  test.each(EVENTS)("%s answers once", async (functionName, item, commandId) => {
    for (const display of ["en-US", "de-DE", "fr-FR", "es-ES", "ja-JP", "ar-SA"]) {
      const locale = { display, content: display };
      const run = await runInClassic(script(), { functionName, item, withTimers, locale });
      expect(run).toMatchObject({
        loadError: null,
        associated: ["ONMESSAGESENDHANDLER", "ONAPPOINTMENTSENDHANDLER"],
        errors: [],
        completions: [
          { options: { allowEvent: false, sendModeOverride: "promptUser", commandId } },
        ],
      });
      expect(run.completions[0]?.options?.["errorMessage"]).toContain("jane.doe@army.mil");
    }
  });

  test("a call that fails, and no item", async () => {
    for (const faults of [
      [{ kind: "null-item" }],
      [{ kind: "fail", call: "to.getAsync", code: 9020 }],
      [{ kind: "fail", call: "sessionData.getAsync", code: 9020 }],
    ] as const) {
      const options = { functionName: "onMessageSendHandler", item: message, withTimers, faults };
      const run = await runInClassic(script(), options);
      expect(run).toMatchObject({ errors: [], completions: [{ options: { allowEvent: false } }] });
    }
  });
});
