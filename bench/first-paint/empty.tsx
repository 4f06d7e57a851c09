/** The least that a pane in Fluent UI can be: the provider and one text. */
import { FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no place for the text.");
createRoot(root).render(
  <FluentProvider theme={webLightTheme}>
    <Text as="h1">Empty</Text>
  </FluentProvider>,
);
