/**
 * Ribbon buttons and the menu of a cell: each opens the pane on its screen. Names stand in manifest.xml and, with their
 * addresses, in the lists of screens; they are written out here, for programs that look for them.
 */
import type { CELL_COMMANDS, ScreenId } from "../taskpane/screens";

type Address = ScreenId | (typeof CELL_COMMANDS)[number]["address"];

async function show(address: Address, event: Office.AddinCommands.Event): Promise<void> {
  window.location.hash = address;
  await Office.addin.showAsTaskpane();
  event.completed();
}

Office.actions.associate("showTemplates", (event: Office.AddinCommands.Event) => show("templates", event));
Office.actions.associate("checkSheet", (event: Office.AddinCommands.Event) => show("check", event));
Office.actions.associate("collectForms", (event: Office.AddinCommands.Event) => show("forms", event));
Office.actions.associate("createSummary", (event: Office.AddinCommands.Event) => show("summary", event));
Office.actions.associate("showFunctions", (event: Office.AddinCommands.Event) => show("functions", event));
Office.actions.associate("checkRow", (event: Office.AddinCommands.Event) => show("check/row", event));
Office.actions.associate("explainTerm", (event: Office.AddinCommands.Event) => show("check/term", event));
