# A prefix broken by the commands that guides and tuning scripts use, and what it takes to have something to break.
#
# Wine's sc has no "config", so a service that the guides would disable is made disabled in the first place.
import difflib
import re

import windows
from windows import SERVICES, create_service, must, remove_service

NAT_KEY = SERVICES + r"\PolicyAgent"
NAT_VALUE = "AssumeUDPEncapsulationContextOnSendRule"
RAS_KEY = SERVICES + r"\RasMan\Parameters"
NAMES = ("BFE", "SstpSvc", "RasMan", "IKEEXT", "PolicyAgent")


# An entry as Windows writes it, but for the LCP extensions, which somebody switched off.
ENTRY = """[Office VPN]
Encoding=1
PBVersion=6
Type=2
AutoLogon=0
UseRasCredentials=1
DialParamsUID=41414141
Guid=0123456789ABCDEF0123456789ABCDEF
VpnStrategy=3
ExcludedProtocols=0
LcpExtensions=0
DataEncryption=256
SwCompression=0
CustomAuthKey=0
AuthRestrictions=512
IpPrioritizeRemote=1
IpSecFlags=1

NETCOMPONENTS=
ms_msclient=1
ms_server=1

MEDIA=rastapi
Port=VPN2-0
Device=WAN Miniport (L2TP)

DEVICE=vpn
PhoneNumber=vpn.example.com
AreaCode=
CountryCode=0

"""


def make():
    windows.write_phonebook(ENTRY)
    create_service("BFE", "normal", "auto")
    create_service("SstpSvc", "normal", "demand")
    create_service("RasMan", "normal", "auto", "SstpSvc")
    # Without dependencies: Wine drops them as soon as anything of a service is changed.
    create_service("IKEEXT", "normal", "disabled")
    create_service("PolicyAgent", "normal", "auto")
    for name in ("BFE", "SstpSvc", "RasMan"):
        must("net", "start", name)
    # A guide's own cure, then the loss of it.
    must("reg", "add", NAT_KEY, "/v", NAT_VALUE, "/t", "REG_DWORD", "/d", "2", "/f")
    must("reg", "delete", NAT_KEY, "/v", NAT_VALUE, "/f")
    # What tuning guides tell people, and what switches IPsec off.
    must("reg", "add", RAS_KEY, "/v", "ProhibitIpSec", "/t", "REG_DWORD", "/d", "1", "/f")


def take_away():
    for name in reversed(NAMES):
        remove_service(name)
    windows.forget_runs()
    windows.forget_phonebook()


# Counts the starts of services, each of which takes the next number: Windows has it as well.
STAMP = re.compile(r'(\\Control\\ServiceCurrent\]\s+@=dword:)[0-9a-f]{8}')


def registry():
    """All that the repair may touch there, as Wine's own reg export tells it, but for what the system stamps."""
    text = windows.exported(r"HKLM\SYSTEM", r"HKLM\SOFTWARE\Microsoft\Windows NT", r"HKCU\Software")
    return STAMP.sub(r"\g<1>stamped", text)


def settings():
    return registry(), windows.read_phonebook()


def differences(before, after):
    """Lines of the registry that are not the same, and whether the phonebook is: nothing, if nothing differs."""
    lines = difflib.unified_diff(before[0].splitlines(), after[0].splitlines(), "before", "after", "", "", 4, "")
    return [*lines, *([] if before[1] == after[1] else [f"phonebook: {after[1]}"])]
