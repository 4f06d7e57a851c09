import type { Outlook, OutlookOptions, VirtualClock } from "../../../simulator/host";
import { createOutlook, virtualClock } from "../../../simulator/host";
import type { NodeRuntime, NodeRuntimeOptions } from "../../../simulator/host/node-runtime";
import { loadInNode } from "../../../simulator/host/node-runtime";

export interface Stage {
  readonly clock: VirtualClock;
  readonly outlook: Outlook;
}

/** An Outlook on a virtual clock with the sample manifest. */
export function stage(options: Partial<OutlookOptions> & { sendMode?: string } = {}): Stage {
  const clock = virtualClock();
  const { sendMode = "SoftBlock", ...rest } = options;
  const outlook = createOutlook({ manifestText: sampleManifest(sendMode), clock, ...rest });
  return { clock, outlook };
}

/** Loads a page of the add-in and lets the time pass that this takes. */
export function load(stage: Stage, options: NodeRuntimeOptions): Promise<NodeRuntime> {
  return stage.clock.until(loadInNode(stage.outlook, options));
}

/** A page that only calls `Office.onReady`, as every page of an add-in must. */
export const IDLE_SCRIPT = "Office.onReady();";

/** Makes a handler named onSend of a function body that may use `event` and `item`. */
export function handler(body: string): string {
  return `Office.onReady();
Office.actions.associate("onSend", function (event) {
  var item = Office.context.mailbox.item;
  ${body}
});`;
}

export interface ApiAnswer {
  readonly status: "succeeded" | "failed";
  readonly value: unknown;
  readonly code: number | null;
}

/**
 * Calls an API of the item in the page, by path, with JSON arguments.
 *
 * @returns what its callback got; an argument that the library refuses is thrown
 */
export async function call(
  stage: Stage,
  runtime: NodeRuntime,
  path: string,
  ...args: readonly unknown[]
): Promise<ApiAnswer> {
  const list = [...args.map((argument) => JSON.stringify(argument)), "done"].join(", ");
  const answer = await stage.clock.until(
    runtime.evaluate(`new Promise((resolve) => {
      const done = (result) => resolve({
        status: result.status,
        value: result.value === undefined ? null : result.value,
        code: result.error ? result.error.code : null,
      });
      Office.context.mailbox.item.${path}(${list});
    })`),
  );
  return answer as ApiAnswer;
}

export function succeeded(value: unknown = null): ApiAnswer {
  return { status: "succeeded", value, code: null };
}

export function failedWith(code: number): ApiAnswer {
  return { status: "failed", value: null, code };
}

export function sampleManifest(sendMode: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xsi:type="MailApp">
  <Id>11111111-2222-4333-8444-555555555555</Id>
  <Version>1.2.3.4</Version>
  <DisplayName DefaultValue="Sample add-in"><Override Locale="de-DE" Value="Beispiel"/></DisplayName>
  <IconUrl DefaultValue="https://addin.example/icon-64.png"/>
  <Permissions>ReadWriteItem</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="MailHost"><DesktopFormFactor><ExtensionPoint xsi:type="MessageComposeCommandSurface">
      <Control xsi:type="Button" id="outerButton"><Action xsi:type="ShowTaskpane"><SourceLocation resid="Outer.Url"/></Action></Control>
    </ExtensionPoint></DesktopFormFactor></Host></Hosts>
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      <Requirements><bt:Sets DefaultMinVersion="1.14"><bt:Set Name="Mailbox"/></bt:Sets></Requirements>
      <Hosts><Host xsi:type="MailHost">
        <Runtimes><Runtime resid="Runtime.Url"><Override type="javascript" resid="Script.Url"/></Runtime></Runtimes>
        <DesktopFormFactor>
          <SupportsSharedFolders>true</SupportsSharedFolders>
          <FunctionFile resid="Runtime.Url"/>
          <ExtensionPoint xsi:type="MessageComposeCommandSurface">
            <OfficeTab id="TabDefault"><Group id="group1"><Label resid="Group.Label"/>
              <Control xsi:type="Button" id="paneButton">
                <Label resid="Pane.Label"/>
                <Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url"/></Action>
              </Control>
              <Control xsi:type="Button" id="functionButton">
                <Label resid="Pane.Label"/>
                <Action xsi:type="ExecuteFunction"><FunctionName>doIt</FunctionName></Action>
              </Control>
            </Group></OfficeTab>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="AppointmentOrganizerCommandSurface">
            <OfficeTab id="TabDefault"><Group id="group2"><Label resid="Group.Label"/>
              <Control xsi:type="Button" id="meetingButton">
                <Label resid="Pane.Label"/>
                <Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url"/></Action>
              </Control>
            </Group></OfficeTab>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="LaunchEvent">
            <LaunchEvents>
              <LaunchEvent Type="OnMessageSend" FunctionName="onSend" SendMode="${sendMode}"/>
              <LaunchEvent Type="OnAppointmentSend" FunctionName="onSend"/>
            </LaunchEvents>
            <SourceLocation resid="Runtime.Url"/>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host></Hosts>
      <Resources>
        <bt:Urls>
          <bt:Url id="Runtime.Url" DefaultValue="https://addin.example/commands.html"/>
          <bt:Url id="Script.Url" DefaultValue="https://addin.example/commands.js"/>
          <bt:Url id="Pane.Url" DefaultValue="https://addin.example/pane.html"/>
          <bt:Url id="Outer.Url" DefaultValue="https://addin.example/outer.html"/>
        </bt:Urls>
        <bt:ShortStrings>
          <bt:String id="Group.Label" DefaultValue="Sample"/>
          <bt:String id="Pane.Label" DefaultValue="Review"><bt:Override Locale="de-DE" Value="Pr&#252;fen"/></bt:String>
        </bt:ShortStrings>
      </Resources>
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>`;
}
