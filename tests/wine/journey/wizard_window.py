# The wizard's window as a person has it: seen as pixels, worked by keys and mouse.
import os
import subprocess

from windows import wait_for

PICTURES = "/project/build/windows-mingw/journey-pictures"
# The main button when it can be pressed; see app/gui/look/palette.cpp.
ACCENTS = (b"\x0b\x5c\xad", b"\x0a\x50\x99", b"\x09\x45\x85")
PATIENCE = 180


def command(*words):
    """What it says; nothing if it waits, as import does for a click if its window has gone."""
    try:
        done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, timeout=10, check=False)
    except subprocess.TimeoutExpired:
        return b""
    return done.stdout


class Picture:
    def __init__(self, window):
        lines = command("xdotool", "getwindowgeometry", "--shell", window).decode().split()
        found = dict(line.split("=") for line in lines)
        self.width, self.height = int(found.get("WIDTH", 0)), int(found.get("HEIGHT", 0))
        self.pixels = command("import", "-window", window, "-depth", "8", "rgb:-")

    def is_whole(self):
        return self.pixels != b"" and len(self.pixels) == 3 * self.width * self.height

    def at(self, x, y):
        place = 3 * (y * self.width + x)
        return self.pixels[place:place + 3]

    def has_a_main_button_to_press(self):
        # Beside the words of the last button of the bar.
        return self.is_whole() and self.at(self.width - 40, self.height - 31) in ACCENTS

    def save(self, name):
        os.makedirs(PICTURES, exist_ok=True)
        size = f"{self.width}x{self.height}"
        subprocess.run(["convert", "-size", size, "-depth", "8", "rgb:-", f"{PICTURES}/{name}.png"],
                       input=self.pixels, timeout=60, check=True)


class WizardWindow:
    """The one window of the session whose title begins like a page's."""

    def __init__(self):
        self.pages = []
        self._before = b""

    def _window(self):
        found = command("xdotool", "search", "--onlyvisible", "--name", "^Page [1-8], ").decode().split()
        return found[-1] if found else ""

    def title(self):
        window = self._window()
        title = command("xdotool", "getwindowname", window).decode().strip() if window else ""
        if title and not self.pages:
            self._rest(window)
        if title and (not self.pages or self.pages[-1] != title):
            self.pages.append(title)
        return title

    def _rest(self, window):
        # An empty place: what lies below the pointer is painted in another colour. Without a window manager keys go to
        # the window below it.
        command("xdotool", "mousemove", "--window", window, "100", "400")

    def _has_settled(self, title, goes_on):
        window = self._window()
        if self.title() != title or not window:
            return False
        picture = Picture(window)
        before, self._before = self._before, picture.pixels
        return picture.has_a_main_button_to_press() == goes_on and picture.pixels == before

    def wait_for_page(self, title, name, goes_on=True, passing=()):
        """Until the page is there, can be gone on from, and does not change any more; keeps its picture.

        passing: names for pictures of the pages on the way, which go by themselves.
        """
        def has_come():
            on_the_way = dict(passing).get(self.title())
            if on_the_way:
                self.picture(on_the_way)
            return self._has_settled(title, goes_on)

        if not wait_for(has_come, PATIENCE):
            self.picture(f"instead-of-{name}")
            raise AssertionError(f"no page {title!r} to go on from; the pages were {self.pages}")
        self.picture(name)

    def picture(self, name):
        picture = Picture(self._window() or "root")
        if picture.is_whole():
            picture.save(name)

    def _pixels(self):
        window = self._window()
        return Picture(window).pixels if window else b""

    def changes(self):
        """Whether the page that was waited for last soon looks different."""
        return wait_for(lambda: self._pixels() != self._before, 10)

    def press(self, *keys):
        """One after another, as a person does: who sees nothing happen presses again. Wine loses a key now and then."""
        for key in keys:
            before = self._pixels()
            for _ in range(3):
                command("xdotool", "key", key)
                if wait_for(lambda: self._pixels() != before, 5):
                    break

    def click_main_button(self):
        window = self._window()
        picture = Picture(window)
        command("xdotool", "mousemove", "--window", window, str(picture.width - 60), str(picture.height - 31),
                "click", "1")
        self._rest(window)

    def is_closed(self):
        return not self._window()
