"""What the frozen programs run."""

import sys

from kaillera_client.__main__ import main
from kaillera_client.processes import leave_the_bundle

if __name__ == "__main__":
    leave_the_bundle()
    sys.exit(main())
