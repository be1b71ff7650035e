/** Ribbon buttons: each opens the pane on its screen. Names stand in manifest.xml. */
import { SCREENS } from "../taskpane/screens";

for (const { id, command } of SCREENS) {
  if (command === null) continue;
  Office.actions.associate(command, async (event: Office.AddinCommands.Event) => {
    window.location.hash = id;
    await Office.addin.showAsTaskpane();
    event.completed();
  });
}
