// What the pages of the design show.

#include "tests/app/gui/story.h"

namespace repair::story {
namespace {

using enum Glyph;

HandshakeStates brokenAtKeys()
{
    return {works, works, broken, notYet, notYet, notYet, notYet};
}

QStringList wordsOf(int page)
{
    switch (page) {
    case 2:
        return {"jogag", "donuv", "nigif", "kosaz"};
    case 3:
        return {"jogag", "donuv", "migif", "hitak"};
    case 4:
        return {"jogag", "gadof", "suzij", "lomud"};
    case 5:
        return {"jogag", "kafoh", "dumil", "popoz"};
    case 7:
        return {"jogag", "kafoh", "gumil", "nupib"};
    default:
        return {};
    }
}

ChapterStates statesOf(int page)
{
    switch (page) {
    case 1:
        return {notYet, notYet, notYet, notYet, notYet, notYet, notYet, notYet};
    case 2:
    case 8:
        return {broken, suspect, broken, works, works, works, unknown, works};
    case 3:
        return {works, suspect, broken, works, works, works, unknown, works};
    case 4:
        return {works, notYet, underWay, works, works, works, unknown, works};
    case 7:
        return {works, works, works, works, works, works, unknown, works};
    default:
        return {works, waitsForRestart, works, works, works, works, unknown, works};
    }
}

std::vector<ChangeContent> changes(Glyph first, Glyph second, Glyph third)
{
    return {{first, {"The key service runs", "IKEEXT"}, {}, "Disabled", "Automatic, running"},
        {second, {"The VPN uses your key", "Security tab"}, {}, "Certificate", "Pre-shared key"},
        {third, {"Servers behind a router", "NAT traversal"}, "takes effect after the restart", "Not set",
            "Allowed, value 2"}};
}

} // namespace

RailContent rail(int page)
{
    RailContent content {"Connection", "Office VPN", page == 1 ? "not checked yet" : "vpn.example.com",
        statesOf(page), {}, page == 3, wordsOf(page)};
    if (page == 3)
        content.current = Chapter::securityTab;
    if (page == 8) {
        content.caption = "Caller’s PC";
        content.name = "Read from the code";
        content.detail = "no name, no address";
    }
    return content;
}

ChooseContent choose()
{
    return {{{"Office VPN", "vpn.example.com, for all users of this PC", broken, "Failed today at 08:42",
                 {"This PC and the server could not agree on keys.", "error 789"}},
                {"Warehouse", "gate.example.org, only for you", works, "Connected on 12 November", {}},
                {"Office VPN (old)", "203.0.113.20, only for you", unknown, "No attempt on record", {}}},
        0, {}, {}};
}

CheckContent check()
{
    CheckContent content;
    content.verdict = {broken, "Two settings on this PC stop the VPN.",
        {"It finds the server, but the two cannot agree on keys.\nYour password was not even tried.",
            "IKE, error 789; both causes seen on this PC"}};
    content.handshake = brokenAtKeys();
    content.findings = {{"ikeext-enabled", broken, "The Windows service that agrees on keys is switched off",
                            {"Without it no keys can be agreed.", "service IKEEXT, read at 08:51"}, {},
                            "1 Services", "Disabled", "Automatic, running", false, true, true},
        {"preshared-key-chosen", broken, "The connection wants a certificate this PC does not have",
            {"It should use your shared key; you will be asked for it.", "IPsec"}, {}, "3 Security tab",
            "Certificate", "Pre-shared key", false, true, true},
        {"nat-traversal-allowed", suspect, "Is the server behind a router, too?",
            {"Not to be seen from here. Tick this only if whoever runs it says so.", "NAT"}, {},
            "2 NAT traversal", "Not set", "Allowed, value 2", true, true, false}};
    content.unknowns = {{"Windows Update could not be read: your organisation manages it.", {}}};
    return content;
}

StepContent step()
{
    StepContent content;
    content.chapter = Chapter::securityTab;
    content.intro =
        "Windows uses a certificate for this VPN, but this PC has none. It should use the key that your "
        "administrator gave you.";
    content.rows = {{"Type of VPN", "L2TP/IPsec", "L2TP/IPsec", works},
        {"Authentication", "Certificate", "Pre-shared key", broken},
        {"Data encryption", "Require encryption", "Require encryption", works},
        {"Sign-in method", "MS-CHAP v2", "As the server asks", unknown}};
    content.asksForKey = true;
    content.cures = {"Errors 766, 786 and 789. It cannot cure a wrong password.", "691"};
    content.whereWindowsHasIt = "Network Connections › Office VPN › Properties › Security.";
    content.canBeOpened = true;
    content.hasSomethingToApply = true;
    return content;
}

RepairContent repairing()
{
    RepairContent content;
    content.current = {underWay, "Telling the VPN to use your key",
        {"Change 2 of 3. Every old setting was saved first, so all of this can be undone.", {}}};
    content.percent = 40;
    content.changes = {
        {works, {"Switched on the key service", "IKEEXT"}, {}, "Disabled", "Automatic, running"},
        {underWay, {"Telling the VPN to use your key", "Security tab"}, {}, "Certificate", "Pre-shared key"},
        {notYet, {"Allow servers behind a router", "NAT traversal"}, {}, "Not set", "Allowed, value 2"},
        {notYet, {"Check all settings again", "new snapshot"}, {}, {}, {}}};
    return content;
}

DialContent dial()
{
    DialContent content;
    content.state = DialContent::State::running;
    content.intro = "Office VPN is connected for real, then hung up. The internet may pause briefly.";
    content.verdict = {underWay, "Agreeing on how to talk inside the tunnel",
        {"Four of seven stages are done. Error 789 did not come back.", "now PPP, LCP"}};
    content.handshake = {works, works, works, works, underWay, notYet, notYet};
    content.asksForSignIn = true;
    content.signInCaption =
        "Windows has no password stored for this VPN. Yours is used for this test only and is not kept.";
    return content;
}

DoneContent done()
{
    DoneContent content;
    content.result = {works, "Office VPN works again.",
        {"The test went through all seven stages.\nOne setting waits for a restart; the wizard then checks "
         "again by "
         "itself.",
            {}}};
    content.changes = changes(works, works, waitsForRestart);
    content.code = {{"jogag", "kafoh", "fumil", "tavuj"}, {"5HG", "V0M", "GQ1", "FMXN"}};
    content.waitsForRestart = true;
    content.canUndo = true;
    return content;
}

UndoContent undo()
{
    const ConflictContent conflict {
        {"The key service was changed again after the repair", "IKEEXT"}, "Disabled", "Automatic", "Manual"};
    UndoContent content;
    content.runs = {
        {"1", "Today, 08:55: repair of Office VPN", "3 changes",
            {{"2", {none, {"Use the certificate again", "Security tab"}, {}, "Pre-shared key", "Certificate"},
                 true, {}},
                {"3", {none, {"Servers behind a router", "NAT traversal"}, {}, "Allowed, value 2", "Not set"},
                    true, {}},
                {"1", {}, false, conflict}},
            true},
        {"2", "12 November, 17:20: step by step, Warehouse", "1 change", {}, false},
        {"3", "3 November, 09:11: repair of Office VPN", "2 changes, undone on 4 November", {}, false}};
    return content;
}

CallerContent caller()
{
    CallerContent content;
    content.state = CallerContent::State::complete;
    content.message = "The code is complete and has no typing error.";
    content.windows = "Windows 11, 24H2";
    content.sees = "Page 2: What is wrong";
    content.lastErrorBriefly = "789: no keys agreed";
    content.handshake = brokenAtKeys();
    content.chapters = statesOf(8);
    content.found = {{broken, "Key service switched off"}, {broken, "Certificate instead of a shared key"},
        {suspect, "Server perhaps behind a router"}, {unknown, "Windows Update could not be read"}};
    content.next = {"Does the caller have the key?",
        "Is the server behind a router? Then let the caller tick the third card.",
        "Say: “Press Repair, bottom right.”"};
    return content;
}

} // namespace repair::story
