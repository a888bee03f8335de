"""Names: how they fold, what is left of them without type words, how English and Korean print them."""

import collections
import difflib
import gettext
import re
import unicodedata

from world_korean import KOREAN_PLACES, KOREAN_UNITS
from world_units import UNMARKED

PLAIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ə": "e",
         "þ": "th", "ð": "d", "ŋ": "n", "ħ": "h", "ŧ": "t", "ƀ": "b", "ɨ": "i", "ǝ": "e",
         "ɓ": "b", "ɗ": "d", "ƴ": "y", "ƙ": "k", "ŀ": "l", "ŉ": "n", "ſ": "s"}
TYPE_WORDS = """sheng shi zizhiqu zhuangzu huizi huizu uygur oblast krai kray kraj respublika
respublikasi republic autonomous okrug province provincia provincie region región state governorate
district county municipality prefecture department departamento departement wilayat wilaya
wilayat-e muhafazat division city administrative area parish canton metropolitan territory rayon
rayonu raionul rajons novads voblasts voblasc voblasć oblys oblysy oblysi velayaty welayaty maakond
megye vilayeti ostan aimag aymag aimak emirate gouvernorat gwangyeoksi teukbyeolsi teukbyeoljachido
jachido voivodeship opstina opština atoll quarter baladiyat mintaqat marz zupanija županija län
viloyati changwat sha`biyat sha‘biyat qalasy distrikt regency ward commune special capital""".split()
UMLAUTS = {"SE", "DE", "EE", "FI", "AZ", "MN", "PA", "KG", "KZ", "TR"}

# Countries whose own script leaves several ways to write a name in Latin letters.
TRANSLITERATED = UNMARKED | {"GR", "GE", "AM", "MN", "KH", "LA", "KR", "BG", "MK", "RS"}


def fold(text):
    out = []
    for char in unicodedata.normalize("NFD", text.lower()):
        for plain in PLAIN.get(char, char):
            category = unicodedata.category(plain)
            if category[0] == "M" or category in ("Lm", "Sk") or not plain.isalnum():
                continue
            out.append(plain)
    # The marks of Hangul syllables are letters: put them together again.
    return unicodedata.normalize("NFC", "".join(out))


def stripped(text):
    """The name without its bracketed parts and type words, in its own spelling."""
    text = re.sub(r"[\(\[].*?[\)\]]|[†*]", "", unicodedata.normalize("NFC", text))
    if text.count(",") == 1:
        head, tail = text.split(",")
        text = f"{tail.strip()} {head.strip()}"
    words = re.split(r"([\s-]+)", text.strip())
    kept = [w for w in words if w.strip("'’,").lower() not in TYPE_WORDS]
    text = re.sub(r"\s+", " ", "".join(kept)).strip(" -,’'")
    return re.sub(r"(?i)^(de|of|el|the) ", "", text).strip() or text


def stem(text):
    """The folded name without the adjective endings of Slavic languages."""
    return re.sub(r"(sk|ck|čk|jsk)?(aya|aja|a|iy|ij|yy|oe|i|y|ie)$", "", fold(stripped(text)))


def english(name, country):
    name = stripped(name)
    if country in UMLAUTS:
        for old, new in (("OE", "Ö"), ("oe", "ö"), ("ae", "ä"), ("ue", "ü"), ("AE", "Ä"), ("UE", "Ü")):
            name = name.replace(old, new)
    return name


def printed(name, country):
    """The name as English prints it."""
    if country not in UNMARKED:
        return name
    name = "".join(c for c in unicodedata.normalize("NFD", name) if unicodedata.category(c) != "Mn")
    return re.sub("[‘’ʻʼ]", "", name)


def near_spellings(city, main_names, words):
    """The three names that are nearest to the town's own: other ways to write it in Latin."""
    own, near = fold(city["name"]), {}
    for other in city["alternatenames"]:
        key = fold(other)
        if key == own or len(key) < 5 or not (key.isascii() and key.isalpha() and other[0].isupper()):
            continue
        if key in main_names or key in words:
            continue
        ratio = difflib.SequenceMatcher(None, own, key).ratio()
        if ratio >= 0.7:
            near[key] = max(near.get(key, (0, "")), (ratio, other))
    return [other for _, other in sorted(near.values(), key=lambda r: (-r[0], r[1]))[:3]]


def other_names(city, here, words):
    """Names of a town of some size in Latin letters that no other place of its country has."""
    own, found = fold(city["name"]), {}
    for other in city["alternatenames"]:
        key = fold(other)
        if key != own and len(key) > 4 and key.isascii() and key.isalpha() and other[0].isupper():
            if key not in here and key not in words:
                found.setdefault(key, other)
    return list(found.values())


def korean(domain):
    translation = gettext.translation(domain, localedir="/usr/share/locale", languages=["ko"], fallback=True)
    def lookup(text):
        found = translation.gettext(text)
        return found if found != text and re.search("[가-힣]", found) else None
    return lookup


def korean_units():
    """Id -> Korean names, each with and without the word that follows it."""
    names = collections.defaultdict(list)
    for line in KOREAN_UNITS.strip().splitlines():
        country, word, *units = line.split()
        for unit in units:
            code, spellings = unit.split("=")
            for spelling in spellings.split(","):
                alone = not spelling.startswith("*") and len(spelling) > 1
                spelling = spelling.lstrip("*")
                names[f"{country}-{code}"] += [spelling] * alone + [spelling + word]
    for line in KOREAN_PLACES.strip().splitlines():
        id, spellings = line.split(" ", 1)
        names[id] += spellings.split(",")
    return names
