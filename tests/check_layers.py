#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the code against the rules of the house: who may include whom, where SQL, threads and charts live, what is never called.

    check_layers.py [ROOT]      prints one line a breach, ends with 1 if there was one
"""

import re
import sys
from pathlib import Path

ROOMS = {  # room: what it may include besides itself
    "models/domain": set(),
    "models/formats": {"models/domain"},
    "models/store": {"models/domain"},
    "models/tables": {"models/domain", "models/store"},
    "models/exports": {"models/domain", "models/tables"},
    "views": {"models/domain", "models/tables"},
    "app": {"models/domain", "models/formats", "models/store", "models/tables", "models/exports", "views"},
    "tests": {"models/domain", "models/formats", "models/store", "models/tables", "models/exports", "views", "app"},
}
LINES, TEST_LINES = 300, 600

# Umbrella headers cost seconds a file; modules in a path would let a room see what it does not link.
UMBRELLAS = {"QtCore", "QtGui", "QtWidgets", "QtCharts", "QtTest", "QtConcurrent", "QtDBus", "QtNetwork"}
SQL = re.compile(r"\b(SELECT\s[^\"]*\bFROM\b|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|CREATE\s+(TABLE|INDEX|VIEW|TEMP)\b|PRAGMA\s+\w)")
THREADS = re.compile(r"\b(QThread|QThreadPool|QtConcurrent|QtConcurrentRun|std::thread|std::jthread|std::async)\b")
CHARTS = re.compile(r"\bQ(Chart|ChartView|(Stacked|Percent|Horizontal\w*)?BarS(eries|et)|LineSeries|PieSeries|BarCategoryAxis|ValueAxis)\b")

FORBIDDEN = [  # pattern, why, files that may
    (r"\bsqlite3_exec\b", "runs several statements of one text", {"models/store/transactions.cpp", "models/store/schema.cpp", "models/store/database.cpp", "models/store/databasefile.cpp"}),
    (r"\bQSql\w+", "a second way to the database", set()),
    (r"\bset(Html|InformativeText)\b", "text of reports would be markup", set()),
    (r"\b(QTextBrowser|QTextEdit|QErrorMessage)\b", "text of reports would be markup", set()),
    (r"\bQToolTip::showText\([^;]*(?<!convertFromPlainText\()\btext\)", "tooltips are plain text", set()),
    (r"\bsetToolTip\((?!Qt::convertFromPlainText\(|tr\(|\{\}|QString\(\)|m_\w+ \? tr\()", "tooltips are plain text: Qt::convertFromPlainText", set()),
    (r"\bsetOpenExternalLinks\(true\)", "links are opened after a question", set()),
    (r"QDesktopServices::openUrl", "links are opened in one place, after a question", {"app/dialogs.cpp"}),
    (r"\bfromUserInput\b", "guesses a URL", set()),
    (r"\bQProcess\b|(?<![\w:.>])(system|popen|execv\w*)\(", "commands are shown, never run", set()),
    (r"\bQSaveFile\b", "commits cut files on a full disk; write through writefile.h", {"models/exports/writefile.cpp"}),
    (r"\bQJsonDocument::fromJson\b", "reads whole files and loses what it does not know", set()),
    (r"\.dump\((?![^;]*error_handler_t)", "throws at invalid UTF-8 without an error handler", set()),
    (r"\bgzread\b", "no size limit, trailer unchecked", set()),
    (r"\b(QEventLoop|processEvents)\b", "a nested event loop re-enters everything", set()),
    (r"\b(SIGNAL|SLOT)\(", "connections are typed", {"app/colorscheme.cpp"}),
    (r"(?<![\w.])delete\s+\w", "ownership is a parent, a value or a unique_ptr", {"views/attentioncard.cpp", "views/tablepage.cpp"}),
    (r"\bstatic\s+[\w:<>]+&\s+instance\(", "no singletons", set()),
    (r"\bQ?(network|Network)AccessManager\b|\bQTcpSocket\b", "the program needs no network", set()),
    (r"\b(TODO|FIXME|XXX)\b", "finish it", set()),
]
MACHINE_PATHS = re.compile(r"(?<![\w.$}*])/(work|home|root|tmp/\w|Users)/[\w.]")
PATH_EXAMPLES = {"tests/check_layers.py"}


def without_comments(text):
    """Blanks comments, keeps lines; strings stay (SQL stands in strings)."""
    pattern = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.S)
    return pattern.sub(lambda m: m.group(0) if m.group(0).startswith(('"', "R")) else re.sub(r"[^\n]", " ", m.group(0)), text)


def without_strings(text):
    return re.sub(r'R"(\w*)\((.*?)\)\1"|"(?:\\.|[^"\\\n])*"', lambda m: '""' + "\n" * m.group(0).count("\n"), text, flags=re.S)


def room_of(path):
    return next((room for room in ROOMS if path == room or path.startswith(room + "/")), None)


def check_includes(root, path, code):
    room = room_of(path)
    for line, text in enumerate(code.splitlines(), 1):
        include = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', text)
        if not include:
            continue
        kind, name = include.groups()
        if kind == "<":
            if name in UMBRELLAS or re.match(r"Qt\w+/", name):
                yield line, f"<{name}>: name the class, <QClass>"
        elif name.endswith(".moc"):
            continue
        elif room == "tests" and (root / room / name).is_file():
            continue
        elif not (root / name).is_file():
            yield line, f'"{name}": write includes from the root'
        elif room_of(name) != room and room_of(name) not in ROOMS[room]:
            yield line, f'"{name}": {room} does not know {room_of(name)}'


def check_source(root, path, text):
    code = without_comments(text)
    yield from check_includes(root, path, code)
    bare = without_strings(code)
    room = room_of(path)
    if room != "tests":
        if CHARTS.search(bare) and not (room == "views" and "chart" in path):
            yield bare[:CHARTS.search(bare).start()].count("\n") + 1, "Qt Charts belongs to views/*chart*"
        for number, line in enumerate(code.splitlines(), 1):
            if room not in ("models/store", "models/tables") and SQL.search(line):
                yield number, "SQL belongs to models/store and models/tables"
        for number, line in enumerate(bare.splitlines(), 1):
            if room != "app" and THREADS.search(line):
                yield number, "threads belong to app"
        for pattern, why, allowed in FORBIDDEN:
            for call in re.finditer(pattern, bare) if path not in allowed else ():
                yield bare[:call.start()].count("\n") + 1, f"{call.group(0).strip()}: {why}"
    limit = TEST_LINES if room == "tests" else LINES
    if len(text.splitlines()) >= limit:
        yield limit, f"{len(text.splitlines())} lines: what second thing is in here?"


def types_of(text):
    """Classes that other files can see: two of one name become one at link time, and one of them breaks."""
    depth = 0
    for number, line in enumerate(without_strings(without_comments(text)).splitlines(), 1):
        found = re.match(r"(?:class|struct|enum class|enum|union) (\w+)\b(?!::)(?! *;)(?=[^;]*$)", line) if depth == 0 else None
        if found:
            yield number, found.group(1)
        depth += line.count("{") - line.count("}")


def check_text(path, text):
    head = "\n".join(text.splitlines()[:3])
    if Path(path).suffix in (".cpp", ".h", ".py", ".sh", ".cmake") or Path(path).name == "CMakeLists.txt":
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
            yield 1, "no SPDX line"
    if path not in PATH_EXAMPLES:
        for number, line in enumerate(text.splitlines(), 1):
            if MACHINE_PATHS.search(line):
                yield number, "a path of one machine"


def files(root):
    for top in ("app", "views", "models", "tests", "installer", "resources", ".ci"):
        for path in sorted((root / top).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.is_file() and not name.startswith(("tests/data/", "resources/sample-fleet/")) and "__pycache__" not in name:
                yield name, path
    for name in ("README.md", "CMakeLists.txt", "CMakePresets.json"):
        if (root / name).is_file():
            yield name, root / name


def main():
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent
    breaches, sources, types = 0, 0, {}
    for name, path in files(root):
        if path.suffix in (".png", ".qm", ".gz", ".zip", ".zst"):
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found = list(check_text(name, text))
        if path.suffix in (".cpp", ".h"):
            sources += 1
            found += check_source(root, name, text)
            for line, type_name in types_of(text) if not name.startswith("tests/") else ():
                if types.setdefault(type_name, name) != name:
                    found.append((line, f"{type_name}: also in {types[type_name]}"))
        for line, message in found:
            breaches += 1
            print(f"{name}:{line}: {message}")
    print(f"{sources} source files, {breaches} breaches")
    return 1 if breaches or not sources else 0


if __name__ == "__main__":
    sys.exit(main())
