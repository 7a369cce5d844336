// A hostile server whose behaviour is the input: raw bytes, right answers, spoilt ones, ICMP, silence.
#include "tests/fuzz/fuzz_entries.h"

#include "core/probe/byte_reader.h"
#include "core/probe/ike_survey.h"
#include "core/probe/ikev1_payloads.h"
#include "core/probe/ikev2_payloads.h"
#include "core/probe/ip_text.h"
#include "core/probe/probe_verdict.h"
#include "core/probe/vendor_ids.h"

#include <cstdlib>
#include <deque>

namespace repair::fuzz {
namespace {

using std::chrono::milliseconds;

/// Small numbers: exponentiation by 3 is fast, and nothing here is secret.
RandomBytes cheapNumbers()
{
    return [](std::size_t size) { return std::string(size - 1, '\0') + '\3'; };
}

class HostileServer {
public:
    HostileServer(IkeSurvey& survey, std::string_view script) : m_survey(survey), m_script(script) { }

    void play()
    {
        m_survey.start(m_now);
        while (!m_script.atEnd() && !m_survey.finished()) {
            collect();
            act(m_script.tryByte().value_or(0));
        }
        collect();
        waitForTheEnd();
    }

private:
    void collect()
    {
        for (Outgoing& outgoing : m_survey.takeOutgoing()) {
            ++m_datagrams;
            m_received.push_front(std::move(outgoing));
        }
        m_received.resize(std::min<std::size_t>(m_received.size(), 8));
    }

    void act(std::uint8_t what)
    {
        switch (what % 8) {
        case 0:
            return pass(milliseconds(20) * m_script.tryByte().value_or(0));
        case 1:
            return m_survey.receive(port(), bytes(), m_now);
        case 2:
            return m_survey.receive(port(), withCookieOf(chosen(), bytes()), m_now);
        case 3:
            return answerWithPayloads(chosen());
        case 4:
            return m_survey.trouble(port(), static_cast<PortTrouble>(small() % 4), m_now);
        case 5:
            return answerRightly(chosen(), false);
        case 6:
            return answerRightly(chosen(), true);
        default:
            return m_survey.receive(port(), chosen().message, m_now); // an echo
        }
    }

    void pass(milliseconds time)
    {
        m_now += time;
        m_survey.tick(m_now);
    }

    void waitForTheEnd()
    {
        const Moment latest = m_now + std::chrono::seconds(60);
        while (!m_survey.finished() && m_now < latest) {
            m_now = std::max(m_now + milliseconds(1), m_survey.wakeAt().value_or(latest));
            m_survey.tick(m_now);
            collect();
        }
        ServerAnswer answer;
        answer.address = "198.51.100.1";
        m_survey.report(answer);
        (void)judge(answer);
        const bool isPolite = answer.unfinishedExchanges <= 3 && m_datagrams <= 80;
        if (!m_survey.finished() || !isPolite || answer.vendorIds.size() > 32)
            std::abort();
    }

    std::uint8_t small() { return m_script.tryByte().value_or(0); }
    std::uint16_t port() { return small() % 2 == 0 ? ikePort : natPort; }
    std::string bytes()
    {
        const std::size_t wanted = m_script.tryShort().value_or(0);
        return std::string(m_script.tryBytes(std::min(wanted, m_script.left())).value_or(""));
    }
    Outgoing chosen() { return m_received.empty() ? Outgoing {} : m_received[small() % m_received.size()]; }

    static std::string withCookieOf(const Outgoing& asked, std::string datagram)
    {
        if (asked.message.size() >= cookieSize && datagram.size() >= cookieSize)
            datagram.replace(0, cookieSize, asked.message, 0, cookieSize);
        return datagram;
    }

    IkeHeader headerFor(const Outgoing& asked) const
    {
        IkeHeader header;
        if (const auto message = parseIkeMessage(asked.message))
            header = message->header;
        if (header.major() == 2)
            header.flags = ike::responseFlag;
        header.responder = Cookie(cookieSize, 'r');
        return header;
    }

    void answerWithPayloads(const Outgoing& asked)
    {
        IkeHeader header = headerFor(asked);
        const std::uint8_t change = small();
        if ((change & 1) != 0)
            header.exchange = ike::informational;
        if ((change & 2) != 0)
            header.flags ^= ike::encryptedFlag;
        std::vector<IkePayload> payloads;
        for (int count = (change >> 2) % 8; count > 0; --count) {
            const std::uint8_t type = small();
            payloads.push_back({type, bytes()});
        }
        header.firstPayload = payloads.empty() ? 0 : payloads.front().type;
        m_survey.receive(port(), buildIkeMessage(header, buildPayloads(payloads)), m_now);
    }

    std::vector<IkePayload> rightPayloads(const IkeMessage& asked)
    {
        if (asked.header.major() == 2)
            return {{ikev2::sa, "sa"}, notifyPayload(ikev2::natDetectionDestination, std::string(20, 'd'))};
        if (asked.find(ikev1::sa) == nullptr) {
            const IkePayload* theirs = asked.find(ikev1::keyExchange);
            const std::size_t size = theirs != nullptr ? theirs->body.size() : 1;
            return {{ikev1::keyExchange, std::string(size - 1, '\0') + '\5'}, {ikev1::nonce, "nonce"},
                {ikev1::natDiscovery, std::string(20, 'h')}, {ikev1::natDiscovery, std::string(20, 'h')}};
        }
        const auto& list = windowsTransforms();
        const IkeTransform transform = list[2 + small() % (list.size() - 2)]; // MODP only: curves are slow
        return {{ikev1::sa, buildSaBody({transform})}, {ikev1::vendorId, windowsVendorIds()[1]}};
    }

    void answerRightly(const Outgoing& asked, bool spoil)
    {
        const auto message = parseIkeMessage(asked.message);
        if (!message)
            return;
        IkeHeader header = headerFor(asked);
        const auto payloads = rightPayloads(*message);
        header.firstPayload = payloads.front().type;
        std::string datagram = buildIkeMessage(header, buildPayloads(payloads));
        if (spoil) {
            const std::size_t at = m_script.tryShort().value_or(0) % datagram.size();
            datagram[at] = static_cast<char>(datagram[at] ^ small());
        }
        m_survey.receive(asked.port, datagram, m_now);
    }

    IkeSurvey& m_survey;
    ByteReader m_script;
    Moment m_now = Moment(std::chrono::hours(1));
    std::deque<Outgoing> m_received;
    int m_datagrams = 0;
};

void playAgainst(std::string_view script, const Secret* key)
{
    static KeyPairs keyPairs(cheapNumbers());
    const Endpoint local {*tryIpAddress("192.168.77.10"), 40000};
    IkeSurvey survey({*tryIpAddress("198.51.100.1"), {{ikePort, local}, {natPort, local}}}, keyPairs, key);
    HostileServer(survey, script).play();
}

} // namespace

void survey(std::string_view script)
{
    playAgainst(script, nullptr);
}

void proof(std::string_view script)
{
    static const Secret key("correct horse");
    playAgainst(script, &key);
}

} // namespace repair::fuzz
