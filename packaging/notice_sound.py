"""Makes the sound `notice.wav` among the resources: two soft tones, computed here, so that nobody else's is shipped."""

import math
import wave
from pathlib import Path

_RATE = 22_050
_TONES = ((660.0, 0.09), (880.0, 0.16))
_LOUDNESS = 0.3


def samples() -> bytes:
    """Return 16-bit mono samples; each tone fades in for 5 ms and out to its end."""
    result = bytearray()
    for frequency, seconds in _TONES:
        count = round(seconds * _RATE)
        for number in range(count):
            fade = min(1.0, number / (0.005 * _RATE)) * (1 - number / count) ** 1.5
            value = _LOUDNESS * fade * math.sin(2 * math.pi * frequency * number / _RATE)
            result += round(value * 32_767).to_bytes(2, "little", signed=True)
    return bytes(result)


def write(file: Path) -> None:
    """Write the sound file."""
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(_RATE)
        sound.writeframes(samples())


if __name__ == "__main__":
    write(Path(__file__).parents[1] / "kaillera_client" / "resources" / "sounds" / "notice.wav")
