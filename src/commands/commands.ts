/**
 * Ribbon buttons: each opens the pane on its screen. Names stand in manifest.xml and, with their screens, in the list
 * of screens; they are written out here, for programs that look for them.
 */
import type { ScreenId } from "../taskpane/screens";

async function show(screen: ScreenId, event: Office.AddinCommands.Event): Promise<void> {
  window.location.hash = screen;
  await Office.addin.showAsTaskpane();
  event.completed();
}

Office.actions.associate("showTemplates", (event: Office.AddinCommands.Event) => show("templates", event));
Office.actions.associate("checkSheet", (event: Office.AddinCommands.Event) => show("check", event));
Office.actions.associate("collectForms", (event: Office.AddinCommands.Event) => show("forms", event));
Office.actions.associate("createSummary", (event: Office.AddinCommands.Event) => show("summary", event));
