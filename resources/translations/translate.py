#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists what is not translated, and fills translations in.

    translate.py list FILE.ts            prints a JSON list of [context, source, comment, plural]
    translate.py fill FILE.ts FILLED     takes a JSON object {source: translation or [one, many]}; a key "context|source" wins over "source"
    translate.py export FILE.ts          prints all that is translated in the form that `fill` takes
Build the target update_translations first; `ctest -R translations` says whether all is well."""

import json
import re
import sys
import xml.etree.ElementTree as ElementTree


def walk(tree):
    for context in tree.getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def unfinished(message):
    return message.find("translation").get("type") == "unfinished" or not all(forms(message))


def fill(message, value):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        one, many = value if isinstance(value, list) else (value, value)
        for form, text in zip(translation.findall("numerusform"), (one, many)):
            form.text = text
    else:
        translation.text = value[-1] if isinstance(value, list) else value
    translation.attrib.pop("type", None)


def save(tree, path):
    text = ElementTree.tostring(tree.getroot(), encoding="unicode", short_empty_elements=True)
    text = re.sub(r" />", "/>", text)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + "\n")


def main():
    command, path = sys.argv[1], sys.argv[2]
    tree = ElementTree.parse(path)
    if command == "list":
        rows = [[c, m.findtext("source"), m.findtext("comment") or m.findtext("extracomment") or "", m.get("numerus") == "yes"] for c, m in walk(tree) if unfinished(m)]
        print(json.dumps(rows, ensure_ascii=False, indent=0))
    elif command == "export":
        done = {f"{c}|{m.findtext('source')}": forms(m) if m.get("numerus") == "yes" else forms(m)[0] for c, m in walk(tree) if not unfinished(m)}
        print(json.dumps(done, ensure_ascii=False, indent=0))
    else:
        filled = json.load(open(sys.argv[3], encoding="utf-8"))
        left = 0
        for context, message in walk(tree):
            source = message.findtext("source")
            value = filled.get(f"{context}|{source}", filled.get(source))
            if unfinished(message) and value:
                fill(message, value)
            left += unfinished(message)
        save(tree, path)
        print(f"{left} texts left")


if __name__ == "__main__":
    main()
