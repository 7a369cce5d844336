// Silence is never called blocked, and nothing is claimed that the exchange did not show.
#include "app/text/probe_text.h"

#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

// In the order of ProbeMeaning.
constexpr std::array<const char*, static_cast<std::size_t>(ProbeMeaning::ikev2Offered) + 1> meanings {
    QT_TRANSLATE_NOOP("probe", "The server was asked only a moment ago. Wait half a minute and ask again."),
    QT_TRANSLATE_NOOP("probe", "The server's name is not known on the Internet. Check how it is written."),
    QT_TRANSLATE_NOOP("probe", "Nobody could say what the server's address is: is this PC online?"),
    QT_TRANSLATE_NOOP(
        "probe", "The server has an IPv6 address only; many networks cannot reach it for L2TP."),
    QT_TRANSLATE_NOOP(
        "probe", "This PC has no way to the server's address: it is not connected to a network."),
    QT_TRANSLATE_NOOP("probe", "The server's address is one of IPv6, and this PC has no way to those."),
    QT_TRANSLATE_NOOP(
        "probe", "A firewall on this PC stopped the question. Windows' own service may still get through."),
    QT_TRANSLATE_NOOP("probe", "A firewall on the way says that it forbids this."),
    QT_TRANSLATE_NOOP("probe",
        "Nobody answers: a wrong address, a server that is off or busy, or a network that drops UDP 500 and "
        "4500."),
    QT_TRANSLATE_NOOP("probe",
        "Something is at this address, but silent on UDP 500 and 4500: no L2TP, a busy server, or lost on "
        "the way."),
    QT_TRANSLATE_NOOP("probe",
        "The address refuses UDP 500 or 4500: no VPN service runs there, or a firewall answers for it."),
    QT_TRANSLATE_NOOP("probe", "Something answers that is no VPN server. (not IKE)"),
    QT_TRANSLATE_NOOP(
        "probe", "The server seems to have too many unfinished requests. Wait half a minute and ask again."),
    QT_TRANSLATE_NOOP("probe",
        "The server answers in IKEv2 only; L2TP/IPsec needs IKEv1, which seems to be switched off there."),
    QT_TRANSLATE_NOOP("probe", "The server answers, and refuses this PC for a reason of its own."),
    QT_TRANSLATE_NOOP("probe",
        "The server answers, but has nothing for this PC: other security settings, no L2TP, or not for this "
        "address."),
    QT_TRANSLATE_NOOP(
        "probe", "The server takes none of the security settings that Windows offers, but takes others."),
    QT_TRANSLATE_NOOP("probe", "The server answers and accepts what Windows offers. (IKEv1)"),
    QT_TRANSLATE_NOOP("probe", "UDP 4500 answers and UDP 500 does not. Windows always begins on 500."),
    QT_TRANSLATE_NOOP("probe", "UDP 500 answers and UDP 4500 does not; behind a router Windows needs both."),
    QT_TRANSLATE_NOOP(
        "probe", "UDP 4500 does not answer. Without a router between, Windows does not need it."),
    QT_TRANSLATE_NOOP(
        "probe", "Windows will see the server behind a router: it needs the NAT setting for it."),
    QT_TRANSLATE_NOOP(
        "probe", "Windows will see no router before the server: the NAT setting is not needed for it."),
    QT_TRANSLATE_NOOP("probe", "Windows will see this PC behind a router."),
    QT_TRANSLATE_NOOP(
        "probe", "The server asks for packets as if there were a router between, though there is none."),
    QT_TRANSLATE_NOOP(
        "probe", "Without a router Windows uses ESP (IP protocol 50), which cannot be tested from here."),
    QT_TRANSLATE_NOOP("probe", "The key is right: server and PC proved it to each other."),
    QT_TRANSLATE_NOOP("probe", "The key is right, but the server refuses this PC for another reason."),
    QT_TRANSLATE_NOOP("probe", "The key is wrong."),
    QT_TRANSLATE_NOOP("probe", "The key is very probably wrong."),
    QT_TRANSLATE_NOOP(
        "probe", "It cannot be told whether the key is wrong or UDP 4500 is blocked: both look the same."),
    QT_TRANSLATE_NOOP("probe", "What came back says nothing about the key."),
    QT_TRANSLATE_NOOP(
        "probe", "The server has no key for this PC: certificates only, or keys for other addresses."),
    QT_TRANSLATE_NOOP("probe", "A way out: the server also offers SSTP."),
    QT_TRANSLATE_NOOP("probe", "A way out: the server also offers IKEv2."),
};

// In the order of KeyHint.
constexpr std::array<const char*, static_cast<std::size_t>(KeyHint::longKey) + 1> hints {
    QT_TRANSLATE_NOOP("probe", "No key was typed."),
    QT_TRANSLATE_NOOP("probe", "The key begins with a blank."),
    QT_TRANSLATE_NOOP("probe", "The key ends with a blank."),
    QT_TRANSLATE_NOOP("probe", "The key has a blank inside."),
    QT_TRANSLATE_NOOP("probe", "The key has typographic quotes, as a word processor makes them."),
    QT_TRANSLATE_NOOP("probe", "The key has a typographic dash or dots, as a word processor makes them."),
    QT_TRANSLATE_NOOP("probe", "The key has a character that cannot be seen."),
    QT_TRANSLATE_NOOP("probe", "The key has letters outside ASCII, which two systems may write differently."),
    QT_TRANSLATE_NOOP("probe", "The key has a tab, a line end or another control character."),
    QT_TRANSLATE_NOOP("probe", "The key has a quote, which some servers take for the end of the key."),
    QT_TRANSLATE_NOOP("probe", "The key has a backslash, which some servers read in their own way."),
    QT_TRANSLATE_NOOP("probe", "The key has a #, which some servers take for a comment."),
    QT_TRANSLATE_NOOP("probe", "The key begins with 0x or 0s, which some servers read as another alphabet."),
    QT_TRANSLATE_NOOP("probe", "The key has a 0 or an O: which of them is it?"),
    QT_TRANSLATE_NOOP("probe", "The key has a 1, an l or an I: which of them is it?"),
    QT_TRANSLATE_NOOP("probe", "The key has digits only."),
    QT_TRANSLATE_NOOP("probe", "The key is short: it works, but is quickly guessed."),
    QT_TRANSLATE_NOOP("probe", "The key is longer than Windows can hold."),
};

} // namespace

const char* meaningText(ProbeMeaning meaning)
{
    return meanings[static_cast<std::size_t>(meaning)];
}

const char* keyHintText(KeyHint hint)
{
    return hints[static_cast<std::size_t>(hint)];
}

} // namespace repair
