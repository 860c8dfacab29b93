"""The certificates that this system trusts, also where Python was built for another one.

A frozen app brings the OpenSSL of the computer that it was built on, and with it that system's idea of where the
certificates are. Windows is asked by Python itself.
"""

import ssl
import sys
from pathlib import Path
from typing import Final

KNOWN_BUNDLES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Gentoo
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, Red Hat
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # Alpine
)

_WINDOWS: Final = "win32"


def certificates_elsewhere(
    bundles: tuple[str, ...] = KNOWN_BUNDLES, platform: str = sys.platform
) -> ssl.SSLContext | None:
    """Return the certificates of the first bundle that exists, None when they are where OpenSSL looks for them.

    `platform` is as in `sys.platform`.
    """
    if platform == _WINDOWS:
        # There such a path lies on whatever drive is the current one, and every user may make it.
        return None
    usual = ssl.get_default_verify_paths()
    if usual.cafile or usual.capath:
        return None
    found = next((place for place in bundles if Path(place).is_file()), None)
    return None if found is None else ssl.create_default_context(cafile=found)
