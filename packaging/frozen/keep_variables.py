"""What the frozen programs run before PyInstaller's own hooks, which put the bundle's folders into variables."""

from kaillera_client.processes import keep_variables

keep_variables()
