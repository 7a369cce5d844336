// One dial as Windows logged it: from RasClient event 20221 to 20225 (up) or 20227 (failed).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace repair {

/// Why Windows' own IKE service gave up on the keys of a dial: what stands behind 789 and its neighbours.
struct IkeFailure {
    enum class Mode : std::uint8_t { main, quick, extended };
    enum class Side : std::uint8_t { unsaid, thisPc, server }; // IPSEC_FAILURE_POINT of ipsectypes.h
    std::uint32_t code = 0; ///< of winerror.h, 13801 to 13905
    Mode mode = Mode::main;
    Side side = Side::unsaid;
    auto operator<=>(const IkeFailure&) const = default;
};

/// highestEvent tells the stage (see stageFrom): the events come in ascending order as a dial gets further.
struct DialAttempt {
    std::string correlationId; ///< CoId, a GUID; joins the events of one dial
    std::string entry;
    std::string user; ///< as logged; may be SYSTEM
    std::int64_t startedAt = 0; ///< seconds since 1970-01-01 UTC
    int highestEvent = 20221; ///< the last of 20221..20225 that was logged
    bool connected = false;
    std::uint32_t errorCode = 0; ///< RAS, winerror.h or HRESULT number; 0 if connected or still dialling
    std::optional<IkeFailure> ikeFailure; ///< Windows tells it administrators only, and until a restart

    /// One that was cancelled, or is still under way, says nothing; what ended before it does.
    [[nodiscard]] bool isFinished() const { return connected || errorCode != 0; }
    auto operator<=>(const DialAttempt&) const = default;
};

} // namespace repair
