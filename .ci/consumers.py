#!/usr/bin/env python3
"""Compares what programs make of SVG charts, by pixels.

consumers.py CHART.svg...: rsvg-convert is the measure; chromium, LibreOffice, and cairosvg,
weasyprint and typst from pip are compared with it where they are there, and named where they are
not. Needs pillow and numpy.
"""
import base64
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile

import numpy
from PIL import Image

QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def has(module):
    return importlib.util.find_spec(module) is not None


def grey(path, size):
    image = Image.open(path).convert("RGBA")
    sheet = Image.new("RGBA", image.size, "white")
    sheet.alpha_composite(image)
    return numpy.asarray(sheet.convert("L").resize(size, Image.BOX), dtype=float)


def chromium(html, out, width, height, dark=False):
    with open("page.html", "w", encoding="utf-8") as file:
        file.write("<!doctype html><meta charset=utf-8><style>body{margin:0}"
                   "svg,img{display:block}</style>" + html)
    arguments = [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--force-device-scale-factor=1.5", f"--window-size={int(width) + 1},{int(height) + 1}",
        f"--screenshot={out}",
    ]
    if dark:
        arguments.append("--blink-settings=preferredColorScheme=0")
    subprocess.run(arguments + ["page.html"], check=True, timeout=120, **QUIET)


def crop(path, width, height, top=0):
    image = Image.open(path)
    image.crop((0, top, min(width, image.width), min(top + height, image.height))).save(path)


def pictures(svg, source, width, height):
    """Names and files of the chart's pictures, two pixels a point."""
    across, down = round(width * 2), round(height * 2)
    with open("chart.svg", "w", encoding="utf-8") as file:
        file.write(svg)
    subprocess.run(
        ["rsvg-convert", "-w", str(across), "-h", str(down), "chart.svg", "-o", "rsvg.png"],
        check=True)
    yield "rsvg", "rsvg.png"
    data = "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()
    if has("cairosvg"):
        import cairosvg
        cairosvg.svg2png(
            bytestring=svg.encode(), write_to="cairosvg.png", output_width=across,
            output_height=down)
        yield "cairosvg", "cairosvg.png"
    if has("weasyprint"):
        import weasyprint
        weasyprint.HTML(string=(
            f"<style>@page{{size:{width}pt {height}pt;margin:0}}body{{margin:0}}"
            f"img{{width:{width}pt;height:{height}pt;display:block}}</style>"
            f'<img src="{data}">')).write_pdf("weasyprint.pdf")
        subprocess.run(
            ["pdftoppm", "-r", "144", "-png", "-singlefile", "weasyprint.pdf", "weasyprint"],
            check=True)
        yield "weasyprint", "weasyprint.png"
    if has("typst"):
        import typst
        with open("chart.typ", "w", encoding="utf-8") as file:
            file.write(f"#set page(width:{width}pt,height:{height}pt,margin:0pt)\n"
                       f'#image("chart.svg",width:{width}pt)')
        typst.compile("chart.typ", output="typst.png", format="png", ppi=144.0)
        yield "typst", "typst.png"
    if shutil.which("soffice"):
        # By way of a PDF page: the drawing stands on a sheet of its own size.
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "png", "chart.svg"], check=True,
            timeout=180, **QUIET)
        os.replace("chart.png", "libreoffice.png")
        yield "libreoffice", "libreoffice.png"
    if shutil.which("chromium"):
        w, h = width * 96 / 72, height * 96 / 72
        chromium(f'<img src="{data}">', "chromium-img.png", w, h)
        crop("chromium-img.png", across, down)
        yield "chromium img", "chromium-img.png"
        # The chart after another on the same page: ids of one must not reach into the other.
        chromium(source + svg, "chromium-two.png", w, h * 2)
        crop("chromium-two.png", across, down, top=down)
        yield "chromium after another", "chromium-two.png"


def sheet(svg):
    """Width and height in points."""
    return re.search(r'width="([\d.]+)pt" height="([\d.]+)pt"', svg).groups()


def main(paths):
    for name in ("chromium", "soffice"):
        if not shutil.which(name):
            print(f"skipped: {name} is not installed")
    for name in ("cairosvg", "weasyprint", "typst"):
        if not has(name):
            print(f"skipped: {name} is not installed")
    sources = {path: open(path, encoding="utf-8").read() for path in paths}
    bad = 0
    folder = tempfile.mkdtemp()
    os.chdir(folder)
    for path, svg in sources.items():
        width, height = map(float, sheet(svg))
        # The other chart has the same size, so that the second begins where it should.
        other = next((
            text for text in sources.values()
            if text != svg and sheet(text) == sheet(svg)), svg)
        size = (max(1, round(width / 2)), max(1, round(height / 2)))
        measure = None
        for name, file in pictures(svg, other, width, height):
            picture = grey(file, size)
            if measure is None:
                measure = picture
            difference = abs(picture - measure)
            far = (difference > 90).mean()
            # A black fallback or a missing part is far off over a large part of the sheet.
            verdict = "ok" if far < 0.03 and abs(picture.mean() - measure.mean()) < 8 else "BAD"
            bad += verdict != "ok"
            print(f"{os.path.basename(path)}: {name}: mean {difference.mean():.2f}, "
                  f"far {far:.4f}: {verdict}")
        if shutil.which("chromium") and "prefers-color-scheme" in svg:
            chromium(svg, "dark.png", width * 96 / 72, height * 96 / 72, dark=True)
            crop("dark.png", round(width * 2), round(height * 2))
            picture = grey("dark.png", size)
            ok = picture.mean() < 90 and picture.max() > 150
            bad += not ok
            print(f"{os.path.basename(path)}: dark: mean {picture.mean():.0f}: "
                  f"{'ok' if ok else 'BAD'}")
    shutil.rmtree(folder)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
