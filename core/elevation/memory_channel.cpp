// Two queues of bytes, one a direction, and one lock for both.
#include "core/elevation/memory_channel.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>

namespace repair {
namespace {

struct Wire {
    explicit Wire(std::size_t most) : capacity(most) { }
    const std::size_t capacity;
    std::mutex mutex;
    std::condition_variable moved;
    std::array<std::string, 2> waiting; ///< for the end of that number
    std::array<bool, 2> closed {};
};

class MemoryEnd final : public ByteChannel {
public:
    MemoryEnd(std::shared_ptr<Wire> wire, std::size_t number) : m_wire(std::move(wire)), m_number(number) { }
    ~MemoryEnd() override { MemoryEnd::close(); }
    MemoryEnd(const MemoryEnd&) = delete;
    MemoryEnd& operator=(const MemoryEnd&) = delete;

    Result<std::string> receive(std::size_t most, Patience patience) override
    {
        std::unique_lock lock(m_wire->mutex);
        std::string& mine = m_wire->waiting[m_number];
        const bool came =
            m_wire->moved.wait_for(lock, patience, [&] { return isClosed() || isAlone() || !mine.empty(); });
        if (isClosed())
            return fail({ErrorKind::cancelled, 0, "receive", "closed"});
        if (!came)
            return fail({ErrorKind::timedOut, 0, "receive", {}});
        if (mine.empty())
            return fail({ErrorKind::unavailable, 0, "receive", "the other end is gone"});
        std::string bytes = mine.substr(0, most);
        mine.erase(0, bytes.size());
        m_wire->moved.notify_all();
        return bytes;
    }

    Status send(std::string_view bytes, Patience patience) override
    {
        const auto deadline = std::chrono::steady_clock::now() + patience;
        std::unique_lock lock(m_wire->mutex);
        std::string& theirs = m_wire->waiting[1 - m_number];
        while (!bytes.empty()) {
            const bool room = m_wire->moved.wait_until(
                lock, deadline, [&] { return isClosed() || isAlone() || theirs.size() < m_wire->capacity; });
            if (isClosed())
                return fail({ErrorKind::cancelled, 0, "send", "closed"});
            if (isAlone())
                return fail({ErrorKind::unavailable, 0, "send", "the other end is gone"});
            if (!room)
                return fail({ErrorKind::timedOut, 0, "send", {}});
            const std::size_t part = std::min(bytes.size(), m_wire->capacity - theirs.size());
            theirs += bytes.substr(0, part);
            bytes.remove_prefix(part);
            m_wire->moved.notify_all();
        }
        return {};
    }

    void close() override
    {
        const std::lock_guard guard(m_wire->mutex);
        m_wire->closed[m_number] = true;
        m_wire->moved.notify_all();
    }

private:
    [[nodiscard]] bool isClosed() const { return m_wire->closed[m_number]; }
    [[nodiscard]] bool isAlone() const { return m_wire->closed[1 - m_number]; }

    std::shared_ptr<Wire> m_wire;
    std::size_t m_number;
};

} // namespace

std::pair<std::unique_ptr<ByteChannel>, std::unique_ptr<ByteChannel>> memoryChannel(std::size_t capacity)
{
    const auto wire = std::make_shared<Wire>(capacity);
    return {std::make_unique<MemoryEnd>(wire, 0), std::make_unique<MemoryEnd>(wire, 1)};
}

} // namespace repair
