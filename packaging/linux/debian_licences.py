"""Licences of Debian's packages as SPDX expressions: from licences.txt, else from the package's machine-readable copyright file
(https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/), there from the paragraph "Files: *"."""
import fnmatch
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))

# Debian's short names in lower case, without "+".
SPDX_IDS = {
    "apache-2": "Apache-2.0", "apache-2.0": "Apache-2.0", "bsd-2-clause": "BSD-2-Clause", "bsd-3-clause": "BSD-3-Clause",
    "bsd-3-clause~google": "BSD-3-Clause", "cc0": "CC0-1.0", "cc0-1.0": "CC0-1.0", "expat": "MIT", "mit": "MIT", "ftl": "FTL", "isc": "ISC",
    "libpng": "Libpng", "mpl-1.1": "MPL-1.1", "mpl-2.0": "MPL-2.0", "openldap-2.8": "OLDAP-2.8", "postgresql": "PostgreSQL", "x11": "X11",
    "zlib": "Zlib", "gpl-3 with qt-1.0 exception": "GPL-3.0-only WITH Qt-GPL-exception-1.0"}
GNU_VERSIONS = {"1": "1.0", "2": "2.0", "2.0": "2.0", "2.1": "2.1", "3": "3.0", "3.0": "3.0"}


def spdx_id(name):
    """The identifier of one licence; none when SPDX has no licence that we know to be this one."""
    gnu = re.fullmatch(r"(A?L?GPL)-([\d.]+)(\+?)", name)
    if gnu and gnu[2] in GNU_VERSIONS:
        return f"{gnu[1]}-{GNU_VERSIONS[gnu[2]]}-{'or-later' if gnu[3] else 'only'}"
    return SPDX_IDS.get(name.lower())


def paragraphs(text):
    """Each paragraph as its fields; the lines of a field joined, without the blank that begins them."""
    for block in re.split(r"\n[ \t]*\n", text):
        fields = re.findall(r"^([\w-]+):[ \t]*(.*(?:\n[ \t].*)*)", block, re.MULTILINE)
        yield {key.lower(): re.sub(r"\n[ \t]", "\n", value) for key, value in fields}


class DebianLicences:
    def __init__(self):
        self.extracted = {}  # LicenseRef-…: name and text
        with open(os.path.join(HERE, "licences.txt"), encoding="utf-8") as file:
            lines = [line.split(None, 1) for line in file if line.strip() and not line.startswith("#")]
        self.table = [(name, expression.strip()) for name, expression in lines]

    def of(self, package, source):
        """None when neither says a licence."""
        for pattern, expression in self.table:
            if fnmatch.fnmatch(package, pattern) or fnmatch.fnmatch(source, pattern):
                return expression
        try:
            with open(f"/usr/share/doc/{package}/copyright", encoding="utf-8", errors="replace") as file:
                fields = list(paragraphs(file.read()))
        except OSError:
            return None
        for entry in fields:
            if "license" in entry and "*" in entry.get("files", "").replace(",", " ").split():
                return self.expression(entry["license"].partition("\n")[0], source, fields)
        return None

    def expression(self, text, source, fields):
        """Debian's "A or B, and C" is "(A OR B) AND C"."""
        parts = [part.strip() for part in re.split(r",\s+and\s+", text)]
        choices = [re.split(r"\s+or\s+", part) for part in parts]
        made = [" OR ".join(" AND ".join(self.one(name, source, fields) for name in re.split(r"\s+and\s+", choice))
                            for choice in part) for part in choices]
        return " AND ".join(f"({part})" if len(made) > 1 and " OR " in part else part for part in made)

    def one(self, name, source, fields):
        known = spdx_id(name)
        if known:
            return known
        reference = "LicenseRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", f"{source}-{name}").strip("-")
        texts = [text for label, _, text in (entry["license"].partition("\n") for entry in fields if "license" in entry)
                 if label.strip() == name and text.strip()]
        self.extracted[reference] = (name, re.sub(r"^\.$", "", texts[0], flags=re.MULTILINE) if texts else name)
        return reference
