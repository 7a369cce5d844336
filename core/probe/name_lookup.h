// Asks for the IPv4 and the IPv6 addresses of a name separately, because an IPv6-only answer is a finding.
#pragma once

#include "core/model/server_answer.h"
#include "core/pc/transport.h"

#include <optional>
#include <string>

namespace repair {

class NameLookup {
public:
    explicit NameLookup(std::string host);

    void start(Transport& transport);
    void receive(const NameAnswered& answered);
    void tick(Moment now);

    /// Enough is known to go on: an IPv4 address, or the last word about both families.
    [[nodiscard]] bool decided() const;
    [[nodiscard]] bool finished() const { return m_ipv4.isAnswered && m_ipv6.isAnswered; }
    /// No longer than until then; earlier than planned once everything else is done.
    void giveUpBy(Moment latest);
    [[nodiscard]] std::optional<Moment> wakeAt() const;
    /// IPv4 if there is one: Windows' L2TP is used over it in practice.
    [[nodiscard]] std::optional<IpAddress> address() const;
    void report(ServerAnswer& answer) const;
    [[nodiscard]] const std::string& host() const { return m_host; }

private:
    struct Family {
        NameAnswer answer;
        bool isAnswered = false;
        std::optional<IpAddress> first;
    };

    std::string m_host;
    Family m_ipv4;
    Family m_ipv6;
    Moment m_giveUp;
};

} // namespace repair
