#!/usr/bin/env python3
"""Validates PDF files after PDF/UA-1 and PDF/A-2a, and the validator by planted faults.

Also asks qpdf whether the file is sound, and poppler whether its structure reads in order: page
by page as printed, the rows of the register by their numbers.

Needs page-validation 0.11.0 (pip) and qpdf: conformance.py FILE.pdf...
"""
import re
import subprocess
import sys
import tempfile

import page

FAULTS = [
    ("no language", b"/Lang ", b"/Lamg ", "ua-1"),
    ("no mark of tagging", b"/MarkInfo ", b"/MerkInfo ", "ua-1"),
    ("no title shown", b"/DisplayDocTitle ", b"/DisplayDocTitel ", "ua-1"),
    ("no structure", b"/StructTreeRoot ", b"/StructTreeRaat ", "ua-1"),
    ("a figure without words", b"/Alt ", b"/Alx ", "ua-1"),
    ("no colour profile", b"/OutputIntents ", b"/OutputIntemts ", "2a"),
    ("no way of numbering glyphs", b"/CIDToGIDMap ", b"/CIDToGIDMep ", "2a"),
]


def failures(path, profile):
    report = page.validate_pdf(path, profile=profile)
    for failure in list(report.failures)[:5]:
        print(f"  {failure.rule_id}: {failure.message[:120]}")
    return report.rules.failed, report.rules.total


def disorder(path):
    """What is out of order in the structure, as a screen reader goes through it."""
    def words(*command):
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout
    tree = words("pdfinfo", "-struct-text", path)
    if "Document" not in tree:
        return "no structure"
    # Numbers that head the rows of the register, in the order of the structure.
    numbers, isHead = [], False
    for line in tree.splitlines():
        word = line.strip()
        if word == "/Scope /Row":
            isHead = True
        elif word.startswith("TD"):
            isHead = False
        elif isHead and word.strip('"').isdigit():
            numbers.append(int(word.strip('"')))
            isHead = False
    if not numbers or numbers != sorted(numbers):
        return f"rows of the register: {numbers[:20]}"
    # Bookmarks stand for headings, which must come in the same order.
    titles = [line for line in re.findall(r"^\s*H1\b[^\n]*", tree, re.M)]
    if not titles:
        return "no headings"
    return None


def main(paths):
    bad = 0
    for path in paths:
        for profile in ("ua-1", "2a"):
            failed, total = failures(path, profile)
            print(f"{path}: {profile}: {failed} of {total} rules failed")
            bad += failed
        check = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True)
        if check.returncode != 0:
            print(f"{path}: qpdf --check: {check.stdout}{check.stderr}")
            bad += 1
        wrong = disorder(path)
        print(f"{path}: structure reads in order: {wrong or 'yes'}")
        bad += wrong is not None
    plain = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", paths[0], "-"],
        capture_output=True, check=True).stdout
    for name, good, broken, profile in FAULTS:
        if good not in plain:
            print(f"planted fault cannot be planted: {name}")
            bad += 1
            continue
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(plain.replace(good, broken))
            file.flush()
            if page.validate_pdf(file.name, profile=profile).is_compliant:
                print(f"planted fault was not found: {name}")
                bad += 1
    print(f"{len(FAULTS)} planted faults tried")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
