/** The event script: registers the two handlers that the manifest names, at top level. */
import { onSend, startEventPage } from "../outlook/send-event";
import { answerSend } from "./answer-send";
import { POLICY } from "./stamped";

onSend("onMessageSendHandler", POLICY.onError, () => answerSend("message"));
onSend("onAppointmentSendHandler", POLICY.onError, () => answerSend("meeting"));
startEventPage();
