# Runs Windows programs in the Wine session around it, as a person with a command prompt would.
import glob
import json
import os
import shutil
import subprocess
import time

WINE = "/usr/lib/wine/wine64"
C_DRIVE = os.path.join(os.environ["WINEPREFIX"], "drive_c")
TESTS = "/project/build/windows-mingw/tests"
SHIPPED = "/project/build/windows-mingw/bin/l2tp-repair.exe"
ROOM = f"{TESTS}/journey_room"
# The shipped command line but for one seam; see CMakeLists.txt.
REPAIR = f"{ROOM}/l2tp-repair.exe"
SERVICES = r"HKLM\SYSTEM\CurrentControlSet\Services"
OWN_STATE = f"{C_DRIVE}/users/root/AppData/Local/L2TP Repair"
MACHINE_STATE = f"{C_DRIVE}/ProgramData/L2TP Repair"
PHONEBOOK = f"{C_DRIVE}/users/root/AppData/Roaming/Microsoft/Network/Connections/Pbk/rasphone.pbk"


def windows_path(path):
    """As Windows programs see a path of this side."""
    if path.startswith(C_DRIVE):
        return "C:" + path[len(C_DRIVE):].replace("/", "\\")
    return "Z:" + path.replace("/", "\\")


class Outcome:
    def __init__(self, done):
        self.code = done.returncode
        self.out = done.stdout.decode("utf-8", "replace")
        self.err = done.stderr.decode("utf-8", "replace")

    @property
    def document(self):
        return json.loads(self.out)

    def __str__(self):
        return f"ended with {self.code}\n{self.out}\n{self.err}"


def run(*words, timeout=300):
    return Outcome(subprocess.run(
        [WINE, *words], stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout, check=False))


def must(*words):
    """A command of the guides or of the set-up: it has to work, or the test says nothing."""
    outcome = run(*words)
    if outcome.code != 0:
        raise AssertionError(f"{' '.join(words)} {outcome}")
    return outcome


def start(*words):
    return subprocess.Popen(
        [WINE, *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def processes_of(program):
    """What Linux calls the running processes of a Windows program, by the name of its file."""
    found = []
    for path in glob.glob("/proc/[0-9]*/cmdline"):
        try:
            with open(path, "rb") as file:
                begun_as = file.read().split(b"\0")[0].decode("utf-8", "replace")
        except OSError:
            continue  # it has ended meanwhile
        if begun_as.replace("\\", "/").endswith(f"/{program}"):
            found.append(int(path.split("/")[2]))
    return found


def exported(*keys):
    """What Wine's own reg export says of the keys; a key that is not there is an empty text."""
    texts = []
    for key in keys:
        path = f"{C_DRIVE}/exported.reg"
        if os.path.exists(path):
            os.remove(path)
        run("reg", "export", key, windows_path(path), "/y")
        text = ""
        if os.path.exists(path):
            with open(path, encoding="utf-16", newline="") as file:
                text = file.read()
        texts.append(text)
    return "\n".join(texts)


def create_service(name, behaviour, start_type, needs=""):
    """The stand-in service under a name of Windows' own, by Wine's own sc."""
    words = ["sc", "create", name, "binPath=", f"{windows_path(TESTS)}\\stand_in_service.exe {behaviour}",
             "start=", start_type]
    must(*words, *(["depend=", needs] if needs else []))


def remove_service(name):
    run("sc", "stop", name)
    run("sc", "delete", name)


def state_of(service):
    """RUNNING, STOPPED..., as Wine's own sc says; empty if there is no such service."""
    for line in run("sc", "query", service).out.splitlines():
        if "STATE" in line:
            return line.split()[-1]
    return ""


def wait_for(condition, seconds):
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def forget_runs():
    for folder in (OWN_STATE, MACHINE_STATE):
        shutil.rmtree(folder, ignore_errors=True)


def write_phonebook(text):
    os.makedirs(os.path.dirname(PHONEBOOK), exist_ok=True)
    with open(PHONEBOOK, "wb") as file:
        file.write(text.replace("\n", "\r\n").encode())


def read_phonebook():
    with open(PHONEBOOK, "rb") as file:
        return file.read()


def forget_phonebook():
    if os.path.exists(PHONEBOOK):
        os.remove(PHONEBOOK)
