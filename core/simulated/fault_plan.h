// When a wrapped PC fails, and how: at the nth call, counted apart for reads and writes.
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <cstdint>
#include <optional>

namespace repair {

/// Thrown in place of a crash of the whole process, and only by FaultyPc: nothing between a port and the test
/// that catches it may do so. The one exception to "no exceptions across a port".
struct SimulatedCrash { };

/// Not the Fault of a verdict.
struct PortFault {
    enum class Call : std::uint8_t { read, write };
    enum class Effect : std::uint8_t { fail, deny, timeOut, crash };
    /// A write can be lost, or take place without anybody hearing of it.
    enum class Moment : std::uint8_t { before, after };

    Call call = Call::write;
    std::uint64_t nth = 0; ///< 0 is the first
    Effect effect = Effect::fail;
    Moment moment = Moment::before;
};

/// Counts the calls of one FaultyPc. Reads may be counted by several threads.
class FaultPlan {
public:
    /// Counts only.
    FaultPlan() = default;
    explicit FaultPlan(PortFault fault) : m_fault(fault), m_armed(true) { }

    [[nodiscard]] std::uint64_t reads() const { return m_reads; }
    [[nodiscard]] std::uint64_t writes() const { return m_writes; }
    [[nodiscard]] bool hasStruck() const { return m_struck; }

    /// Makes a call with the fault that is due, if any.
    template <class Result, class Function>
    Result read(Function call)
    {
        return around<Result>(m_reads++ == m_fault.nth && isFor(PortFault::Call::read), call);
    }
    template <class Result, class Function>
    Result write(Function call)
    {
        return around<Result>(m_writes++ == m_fault.nth && isFor(PortFault::Call::write), call);
    }

private:
    [[nodiscard]] bool isFor(PortFault::Call call) const { return m_armed && m_fault.call == call; }
    /// Throws SimulatedCrash if that is the effect.
    [[nodiscard]] Error strike();

    template <class Result, class Function>
    Result around(bool isDue, Function call)
    {
        if (!isDue)
            return call();
        if (m_fault.moment == PortFault::Moment::after)
            static_cast<void>(call());
        return fail(strike());
    }

    PortFault m_fault;
    bool m_armed = false;
    std::atomic<std::uint64_t> m_reads = 0;
    std::atomic<std::uint64_t> m_writes = 0;
    std::atomic<bool> m_struck = false;
};

} // namespace repair
