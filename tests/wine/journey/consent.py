# A person without an administrator's rights, and the prompt that asks for them.
import windows
from windows import ROOM, must

# Starts a program as Windows does before anybody consented.
SIGNED_IN_USER = f"{ROOM}/signed_in_user.exe"
STAND_INS = r"HKLM\SOFTWARE\L2TP Repair Stand-in"
HELPER_LOG = f"{windows.MACHINE_STATE}/helper-log.txt"


def tell(where, name, value):
    must("reg", "add", rf"{STAND_INS}\{where}", "/v", name, "/d", value, "/f")


def answer(word):
    """yes or no, from now on, to whoever asks; see consent_seam.cpp."""
    tell("Consent", "Answer", word)


def given():
    """How often an elevated helper was started since the runs were forgotten."""
    try:
        with open(HELPER_LOG, encoding="utf-8") as file:
            return sum("helper: began" in line for line in file)
    except FileNotFoundError:
        return 0
