// Asks a real server over this machine's network, and keeps the answer for the checks that follow.
#pragma once

#include "app/session/answer_file.h"
#include "core/pc/probe_memory.h"
#include "core/pc/server_probing.h"
#include "core/pc/transport.h"
#include "core/probe/probe.h"

#include <functional>
#include <memory>

namespace repair {

class NetworkProbing final : public ServerProbing {
public:
    using OpenTransport = std::function<std::unique_ptr<Transport>()>;

    NetworkProbing(OpenTransport openTransport, std::unique_ptr<ProbeMemory> memory, AnswerFile answers);

    [[nodiscard]] Result<ServerAnswer> ask(
        const std::string& server, const AskingProgress& progress, std::stop_token stop) override;
    [[nodiscard]] std::optional<ServerAnswer> lastAnswer(const std::string& server) const override;
    [[nodiscard]] Result<ServerAnswer> testKey(const std::string& server, const Secret& key,
        const AskingProgress& progress, std::stop_token stop) override;

private:
    [[nodiscard]] std::optional<ServerAnswer> keptFromHere(const std::string& host) const;
    [[nodiscard]] bool mustPause(const std::string& address) const;
    Result<ServerAnswer> run(ProbeRequest request, const AskingProgress& progress, std::stop_token stop);

    OpenTransport m_openTransport;
    std::unique_ptr<ProbeMemory> m_memory;
    AnswerFile m_answers;
};

} // namespace repair
