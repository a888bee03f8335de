#!/usr/bin/env python3
"""Drives a review page in headless Chromium with real keys and clicks, over the pipe of its
debugging protocol. Needs chromium and nothing beyond Python's own library.

  drive.py PAGE FOLDER      does what an analyst would; the sheets that the page saves go to FOLDER
                            as untouched.csv and review.csv
Exits 1 with the reason where the page does not answer as it should.
"""
import json, os, select, shutil, subprocess, sys, time


class Browser:
    def __init__(self, folder):
        program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        to_browser, self.write_end = os.pipe()
        self.read_end, from_browser = os.pipe()
        os.dup2(to_browser, 103)
        os.dup2(from_browser, 104)

        def wire():
            os.dup2(103, 3)
            os.dup2(104, 4)

        self.profile = os.path.join(folder, "profile")
        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
             "--no-first-run", "--disable-dev-shm-usage", "--user-data-dir=" + self.profile,
             "--window-size=1400,900", "about:blank"],
            preexec_fn=wire, pass_fds=(3, 4, 103, 104), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.number, self.buffer, self.session, self.errors = 0, b"", None, []

    def receive(self, deadline):
        while b"\0" not in self.buffer:
            left = deadline - time.time()
            if left <= 0 or not select.select([self.read_end], [], [], left)[0]:
                raise TimeoutError("the browser does not answer")
            self.buffer += os.read(self.read_end, 1 << 16)
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def send(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session and not method.startswith("Target."):
            message["sessionId"] = self.session
        os.write(self.write_end, json.dumps(message).encode() + b"\0")
        deadline = time.time() + 60
        while True:
            answer = self.receive(deadline)
            if answer.get("method") == "Runtime.exceptionThrown":
                self.errors.append(answer["params"]["exceptionDetails"])
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def open(self, path, folder):
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.send("Runtime.enable")
        self.send("Page.enable")
        self.send("Network.enable")
        self.send("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=0, uploadThroughput=0)
        self.send("Page.setDownloadBehavior", behavior="allow", downloadPath=folder)
        self.send("Page.navigate", url="file://" + path)
        self.until("document.readyState === 'complete' && !!document.querySelector('#list button')")

    def value(self, expression):
        answer = self.send("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def until(self, expression):
        deadline = time.time() + 30
        while not self.value(expression):
            if time.time() > deadline:
                raise TimeoutError(expression + " never holds")
            time.sleep(0.05)

    def key(self, key, code=0):
        text = {"text": key} if len(key) == 1 else {"text": "\r"} if key == "Enter" else {}
        code = code or {"Enter": 13, "Escape": 27, "Tab": 9, "ArrowDown": 40}.get(key, 0)
        self.send("Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=code, **text)
        self.send("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    def type(self, text):
        for character in text:
            self.key(character)

    def mouse(self, kind, x, y, clicks=1):
        self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", buttons=1, clickCount=clicks)

    def click(self, selector):
        x, y = self.value(f"(() => {{ const r = document.querySelector({json.dumps(selector)}).getBoundingClientRect();"
                          " return [r.x + Math.min(r.width / 2, 30), r.y + r.height / 2]; })()")
        self.mouse("mousePressed", x, y)
        self.mouse("mouseReleased", x, y)

    def close(self):
        try:
            self.send("Browser.close")
        except Exception:
            pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


def expect(condition, message):
    if not condition:
        raise AssertionError(message)


def saved(browser, folder, name):
    path = os.path.join(folder, "review.csv")
    if name == "untouched":
        browser.click("#save")
    else:
        browser.key("s")
    deadline = time.time() + 30
    while not os.path.exists(path) or os.path.getsize(path) == 0:
        expect(time.time() < deadline, "no sheet was saved")
        time.sleep(0.05)
    time.sleep(0.2)
    if name != "review":
        os.rename(path, os.path.join(folder, name + ".csv"))


def work(browser, page, folder):
    browser.open(page, folder)
    text = browser.value
    saved(browser, folder, "untouched")
    expect(text("document.querySelectorAll('#list button').length") == 4, "four incidents are listed")
    expect(text("document.querySelector('#body .now').textContent").startswith("Two agents"), "the sentence is marked")
    expect("undefined" not in text("document.body.innerText"), "nothing undefined is shown")
    for kind in ("date", "place", "agency"):
        expect(text(f"!!document.querySelector('#body .{kind}')"), f"a {kind} is marked")

    browser.click("#who")
    browser.type("Ana")
    browser.key("Enter")

    # The first: another title by its number, another type by choosing.
    browser.key("2")
    browser.until("document.activeElement.id === 'edit'")
    browser.type("Better, \"quoted\" title")
    browser.key("Enter")
    browser.key("3")
    browser.until("document.activeElement.id === 'edit'")
    browser.type("2012-04-2")
    browser.key("Escape")
    expect(text("document.querySelector('#field-date ins')") is None, "Escape leaves the value")
    browser.key("a")
    expect(text("document.querySelectorAll('#list button')[0].className") == "edit", "an edit is shown")

    # The second is rejected, undone, and rejected again; the third accepted with a click.
    browser.key("r")
    browser.key("k")
    browser.key("u")
    expect(text("document.querySelectorAll('#list button')[1].className") == "", "undoing takes it back")
    browser.key("r")
    expect(text("document.querySelectorAll('#list button')[2].getAttribute('aria-current')") == "true", "on to the next")
    browser.click("#panel .actions button")
    expect(text("document.querySelectorAll('#list button')[2].className") == "accept", "a click accepts")

    # The fourth is the first once more; the third told two things.
    expect(text("document.querySelectorAll('#list button')[3].getAttribute('aria-current')") == "true", "on to the fourth")
    browser.key("m")
    browser.until("document.getElementById('choosing').open")
    expect(text("document.querySelectorAll('#choice option').length") == 3, "three others are offered")
    browser.key("ArrowDown", 40)
    browser.key("ArrowDown", 40)
    expect(text("document.getElementById('choice').value") == "1", "the nearest come first")
    browser.key("Enter")
    browser.until("!document.getElementById('choosing').open")
    expect(text("document.querySelectorAll('#list button')[3].className") == "merge", "it is shown as merged")
    browser.key("k")
    browser.key("x")
    browser.until("document.getElementById('choosing').open")
    browser.key("Escape")
    browser.until("!document.getElementById('choosing').open")
    expect(text("document.querySelectorAll('#list button')[2].className") == "accept", "Escape leaves it as it was")
    browser.key("x")
    browser.until("document.getElementById('choosing').open")
    browser.key("ArrowDown", 40)
    browser.key("Enter")
    browser.until("!document.getElementById('choosing').open")
    expect(text("document.querySelectorAll('#list button')[2].className") == "split", "it is shown as divided")

    # A missed incident: its sentence is clicked, the form filled in by key.
    x, y = text("(() => { const s = [...document.querySelectorAll('#body span')].find(s => s.textContent.includes('Nobody'));"
                " s.scrollIntoView({block: 'center'}); const r = s.ownerDocument.createRange();"
                " const at = s.textContent.indexOf('Nobody'); r.setStart(s.firstChild, at); r.setEnd(s.firstChild, at + 6);"
                " const b = r.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; })()")
    browser.mouse("mousePressed", x, y)
    browser.mouse("mouseReleased", x, y)
    browser.key("n")
    browser.until("document.getElementById('adding').open")
    expect(text("document.getElementById('quote').textContent") == "Nobody saw the 보위성 raid.", "the sentence is chosen: "
           + str(text("document.getElementById('quote').textContent")))
    browser.type("R")
    browser.key("Tab")
    browser.type("Raid unseen")
    browser.key("Tab")
    browser.type("2012-05")
    browser.key("Enter")
    browser.until("document.querySelectorAll('#list button').length === 5")
    expect(text("document.querySelectorAll('#list button')[4].className") == "add", "it is listed as added")
    saved(browser, folder, "review")

    # Decisions outlive the window; the browser takes its time to keep them.
    browser.send("Page.navigate", url="about:blank")
    for _ in range(10):
        time.sleep(0.3)
        browser.open(page, folder)
        if text("document.querySelectorAll('#list button').length") == 5:
            break
    expect(text("document.querySelectorAll('#list button').length") == 5, "decisions are kept")
    expect(not browser.errors, f"errors in the page: {browser.errors}")


def main():
    page, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    browser = Browser(folder)
    try:
        work(browser, page, folder)
    except (AssertionError, TimeoutError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
