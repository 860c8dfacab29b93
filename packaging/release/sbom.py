"""The list of a release's parts (SBOM) as CycloneDX JSON, checked against the schema of that form before it is kept."""

import sys
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseAcknowledgement
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from project import NAME

from release.commit import ReleaseError
from release.parts import Part

_SYSTEM: Final = "windows" if sys.platform == "win32" else "linux"
_INDENT: Final = 2
_WHERE: Final = "kaillera-client:part-of"


def sbom_name(version: str) -> str:
    """Return the file's name; each system's frozen app has parts of its own."""
    return f"{NAME}-{version}-{_SYSTEM}.cdx.json"


def sbom(version: str, time: int, parts: Iterable[Part], needs: Iterable[str]) -> str:
    """Return the list as JSON, the same for the same parts; `time` is the commit's, `needs` what we ask for."""
    parts = list(parts)
    ours = _component(
        Part(f"pkg:generic/{NAME}@{version}", NAME, version, "MIT", "", "application")
    )
    components = {part.reference: _component(part) for part in parts}
    bom = Bom(
        components=components.values(),
        metadata=BomMetaData(component=ours, timestamp=datetime.fromtimestamp(time, UTC)),
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"{NAME} {version} {_SYSTEM} {time}"),
    )
    packages = {reference for part in parts for reference in part.needs}
    direct = [*needs, *(part.reference for part in parts if part.reference not in packages)]
    bom.register_dependency(ours, [components[reference] for reference in dict.fromkeys(direct)])
    for part in parts:
        bom.register_dependency(
            components[part.reference], [components[one] for one in part.needs]
        )
    text: str = JsonV1Dot6(bom).output_as_string(indent=_INDENT) + "\n"
    _check(text)
    return text


def _component(part: Part) -> Component:
    licences = LicenseFactory()
    acknowledged = LicenseAcknowledgement.DECLARED
    has_url = part.reference.startswith("pkg:")
    return Component(
        type=ComponentType(part.kind),
        name=part.name,
        version=part.version or None,
        bom_ref=part.reference,
        purl=PackageURL.from_string(part.reference) if has_url else None,
        description=part.description or None,
        licenses=[licences.make_from_string(part.licence, license_acknowledgement=acknowledged)]
        if part.licence
        else None,
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part.digest)] if part.digest else None,
        properties=[Property(name=_WHERE, value=part.where)] if part.where else None,
    )


def _check(text: str) -> None:
    """Raise ReleaseError when the text is not what the form's schema allows."""
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem is not None:
        raise ReleaseError(f"The list of parts is not valid CycloneDX: {problem}")


def write_sbom(folder: Path, version: str, text: str) -> Path:
    """Put the list into a folder, and return where it is."""
    target = folder / sbom_name(version)
    target.write_text(text, encoding="utf-8", newline="\n")
    return target
