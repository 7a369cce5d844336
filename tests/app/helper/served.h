// The helper's session on a thread of its own, and the far end of its channel.
#pragma once

#include "app/helper/helper_session.h"
#include "core/elevation/helper_connection.h"
#include "core/elevation/memory_channel.h"
#include "tests/app/helper/workbench.h"

#include <gtest/gtest.h>

#include <chrono>
#include <future>

namespace repair::helper_tests {

/// A helper with a client that can say anything.
class Served {
public:
    explicit Served(Workbench& bench, const ClientPatience& toClient = {}, std::size_t capacity = 64 * 1024)
        : Served(bench, bench.machine(), toClient, capacity)
    { }
    /// journals: in place of the workbench's own of the machine.
    Served(Workbench& bench, JournalStore& journals, const ClientPatience& toClient = {},
        std::size_t capacity = 64 * 1024)
        : m_machine(bench.elevatedPc(), journals, silence())
    {
        auto [ours, theirs] = memoryChannel(capacity);
        client = std::move(ours);
        m_end = std::async(std::launch::async, [this, toClient, channel = std::move(theirs)] {
            return HelperSession(*channel, m_machine, silence(), toClient).serve();
        });
    }

    ~Served() { client.reset(); } // or the helper would wait for it, and the test for the helper
    Served(const Served&) = delete;
    Served& operator=(const Served&) = delete;

    void say(const Request& request, const Secret* secret = nullptr)
    {
        ASSERT_TRUE(sendFrame(*client, {encodeRequest(request), secret}, {1 << 20, 1 << 20}, patience));
    }
    void sayBytes(std::string_view bytes) { ASSERT_TRUE(client->send(bytes, patience)); }

    Result<Reply> hear()
    {
        auto frame = receiveFrame(*client, replyLimits, FramePatience {patience, patience});
        return frame ? decodeReply(frame->text) : fail(frame.error());
    }
    /// The answer after whatever progress came before it.
    Result<Reply> hearEnd()
    {
        for (;;) {
            auto reply = hear();
            if (!reply || !std::holds_alternative<Progressed>(*reply))
                return reply;
        }
    }
    void greet()
    {
        say(Hello {});
        ASSERT_TRUE(std::holds_alternative<Welcome>(*hear()));
    }
    SessionEnd end() { return m_end.get(); }

    std::unique_ptr<ByteChannel> client;

private:
    static constexpr std::chrono::seconds patience {5};

    MachineSession m_machine;
    std::future<SessionEnd> m_end;
};

inline const Choice everything {true, {}, {}};

} // namespace repair::helper_tests
