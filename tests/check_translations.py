#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""English plural forms and French are complete.

    check_translations.py LUPDATE [ROOT]

Runs lupdate on copies of the .ts files and says which texts are not in them, not translated, or lost a %1, %n or a mark of their own."""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

NO_BREAK = "\u00a0\u202f"
OPTIONS = ["-silent", "-no-obsolete", "-locations", "none"]


def messages(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def places(text):
    """The places of a text that the program fills in."""
    return sorted(set(re.findall(r"%L?\d+|%L?n", text)))


def accelerators(text):
    return len(re.findall(r"&(?=\w)", text))


def lupdate(program, root, ts, plural_only):
    more = ["-pluralonly"] if plural_only else []
    run = subprocess.run([program, *OPTIONS, *more, "-I", str(root), "app", "models", "views", "-ts", str(ts)], cwd=root, capture_output=True, text=True)
    noise = [line for line in (run.stderr + run.stdout).splitlines() if line.strip() and "Qualifying with unknown" not in line]
    return [line.replace(str(root) + "/", "") for line in noise] if run.returncode == 0 else [f"lupdate failed: {noise}"]


def french_problems(source, text):
    text = text.replace(";;", "")  # separates the filters of a file dialog
    for mark in re.finditer(r"[:;!?»]", text):
        before = text[mark.start() - 1:mark.start()]
        if before == " ":
            yield f"a breaking space before “{mark.group(0)}”"
        elif mark.group(0) in ";!?»" and before and before not in NO_BREAK + "!?":
            yield f"no no-break space before “{mark.group(0)}”"
    if re.search(r"« ", text):
        yield "a breaking space after «"
    if "'" in text and "'" not in source:
        yield "a straight apostrophe"
    if source.endswith("…") != text.endswith("…"):
        yield "the … at the end"


def check_message(language, context, message):
    source, translation = message.findtext("source"), message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] if message.get("numerus") == "yes" else [translation.text or ""]
    label = f"{language}: [{context}] {source!r}"
    if translation.get("type") in ("unfinished", "vanished", "obsolete") or not all(forms):
        yield f"{label} is not translated"
        return
    if message.get("numerus") == "yes" and len(forms) != 2:
        yield f"{label} has {len(forms)} plural forms"
    for index, form in enumerate(forms):
        wanted, got = places(source), places(form)
        if wanted != got and not (index == 0 and set(wanted) - set(got) in ({"%n"}, {"%Ln"}) and len(forms) == 2):
            yield f"{label} has {got}, should have {wanted}: {form!r}"
        if language == "fr":
            if accelerators(source) != accelerators(form):
                yield f"{label} has another number of accelerators: {form!r}"
            for problem in french_problems(source, form):
                yield f"{label}: {problem}: {form!r}"


def overlooked(root, found):
    """Texts that lupdate does not see, because a cast or the like stands behind them."""
    for path in sorted(path for room in ("app", "models", "views") for path in (root / room).rglob("*.cpp")):
        for context, source in re.findall(r'translate\(\s*"(\w+)",\s*"((?:[^"\\]|\\.)*)"', path.read_text()):
            beginning = source.encode().decode("unicode_escape").encode("latin-1").decode()
            if not any(known == context and (text or "").startswith(beginning) for known, text, _ in found):
                yield f"{path.relative_to(root)}: lupdate overlooks [{context}] {beginning!r}"


def check_language(program, root, folder, language, plural_only):
    kept = root / f"resources/translations/fleet-compliance_{language}.ts"
    fresh = Path(folder) / kept.name
    shutil.copy(kept, fresh)
    yield from lupdate(program, root, fresh, plural_only)
    old = {(context, m.findtext("source"), m.findtext("comment")) for context, m in messages(kept)}
    new = {(context, m.findtext("source"), m.findtext("comment")) for context, m in messages(fresh)}
    if not new:
        yield f"{language}: lupdate found no text at all"
    if not plural_only:
        yield from overlooked(root, new)
    for context, source, _ in sorted(new - old, key=str):
        yield f"{language}: [{context}] {source!r} is not in the file: build the target update_translations"
    for context, source, _ in sorted(old - new, key=str):
        yield f"{language}: [{context}] {source!r} is no longer in the sources: build the target update_translations"
    for context, message in messages(kept):
        yield from check_message(language, context, message)


def main():
    program = sys.argv[1]
    root = Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else Path(__file__).resolve().parent.parent
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for language, plural_only in (("en", True), ("fr", False)):
            problems += check_language(program, root, folder, language, plural_only)
    for problem in dict.fromkeys(problems):
        print(problem)
    print(f"{len(set(problems))} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
