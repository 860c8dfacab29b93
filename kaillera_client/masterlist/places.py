"""Countries in what servers write about their place: "Berlin, Germany", "DE" and "Deutschland" are one."""

import re
import unicodedata
from functools import lru_cache

_NAMES = {
    "ae": "united arab emirates,dubai",
    "ar": "argentina,buenos aires",
    "at": "austria,osterreich,vienna",
    "au": "australia,sydney,melbourne",
    "be": "belgium,belgique",
    "bg": "bulgaria",
    "bo": "bolivia",
    "br": "brazil,brasil,sao paulo",
    "by": "belarus",
    "ca": "canada,montreal,toronto,quebec",
    "ch": "switzerland,schweiz,suisse",
    "cl": "chile",
    "cn": "china",
    "co": "colombia",
    "cr": "costa rica",
    "cz": "czechia,czech republic",
    "de": "germany,deutschland,berlin,frankfurt,allemagne",
    "dk": "denmark",
    "do": "dominican republic",
    "dz": "algeria",
    "ec": "ecuador",
    "ee": "estonia",
    "eg": "egypt",
    "es": "spain,espana,madrid",
    "fi": "finland,suomi,helsinki",
    "fr": "france,paris",
    "gb": "united kingdom,great britain,england,scotland,wales,london,uk",
    "gr": "greece,hellas",
    "gt": "guatemala",
    "hk": "hong kong",
    "hn": "honduras",
    "hr": "croatia",
    "hu": "hungary",
    "id": "indonesia",
    "ie": "ireland,dublin",
    "il": "israel",
    "in": "india",
    "ir": "iran",
    "is": "iceland",
    "it": "italy,italia",
    "jp": "japan,tokyo,nippon",
    "kr": "korea,south korea,seoul",
    "lt": "lithuania",
    "lu": "luxembourg",
    "lv": "latvia",
    "ma": "morocco",
    "mx": "mexico",
    "my": "malaysia",
    "nl": "netherlands,holland,amsterdam,nederland",
    "no": "norway,norge",
    "nz": "new zealand",
    "pa": "panama",
    "pe": "peru",
    "ph": "philippines",
    "pk": "pakistan",
    "pl": "poland,polska,warsaw",
    "pr": "puerto rico",
    "pt": "portugal,lisbon",
    "py": "paraguay",
    "ro": "romania",
    "rs": "serbia",
    "ru": "russia,moscow",
    "sa": "saudi arabia",
    "se": "sweden,sverige,stockholm",
    "sg": "singapore",
    "si": "slovenia",
    "sk": "slovakia",
    "sv": "el salvador",
    "th": "thailand",
    "tn": "tunisia",
    "tr": "turkey,turkiye",
    "tw": "taiwan",
    "ua": "ukraine",
    "us": "united states,usa,america,new york,los angeles,chicago,texas,california,florida",
    "uy": "uruguay",
    "ve": "venezuela",
    "vn": "vietnam",
    "za": "south africa",
}
_CODES = {tuple(name.split()): code for code, names in _NAMES.items() for name in names.split(",")}
_LONGEST_NAME = max(map(len, _CODES))
_WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """Return a text without case and accents, for comparing."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold()


@lru_cache(maxsize=2000)
def country_code(location: str) -> str:
    """Return the two letters, in small ones, of the country that a place names; "" when none is known in it.

    A code counts when it is the whole text or written in capitals ("Chicago, US"); a country's name anywhere, and the
    last of several.
    """
    words: list[str] = _WORD.findall(location)
    if len(words) == 1 and words[0].lower() in _NAMES:
        return words[0].lower()
    plain = _WORD.findall(folded(location))
    for end in range(len(plain), 0, -1):
        for length in range(min(_LONGEST_NAME, end), 0, -1):
            code = _CODES.get(tuple(plain[end - length : end]))
            if code is not None:
                return code
    capitals = (word.lower() for word in reversed(words) if len(word) == 2 and word.isupper())
    return next((word for word in capitals if word in _NAMES), "")
