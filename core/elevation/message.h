// What program and helper say to each other. A closed list: whatever else comes ends the connection.
#pragma once

#include "core/elevation/machine_side.h"

#include <string_view>
#include <variant>

namespace repair {

/// Both ends come from one installation; another number means that they do not.
inline constexpr int helperProtocol = 1;

struct Hello {
    int protocol = helperProtocol;
    friend bool operator==(const Hello&, const Hello&) = default;
};
struct AskStatus {
    friend bool operator==(const AskStatus&, const AskStatus&) = default;
};
struct AskScan {
    Target target;
    friend bool operator==(const AskScan&, const AskScan&) = default;
};
/// Answered by the end of the work that it cancels, and by nothing of its own.
struct Cancel {
    friend bool operator==(const Cancel&, const Cancel&) = default;
};

using Request = std::variant<Hello, AskStatus, AskScan, MachineApply, MachineUndo, Cancel>;

struct Welcome {
    int protocol = helperProtocol;
    /// What an interrupted run had left and was put back before anything else; empty: there was none.
    std::vector<StepOutcome> recovered;
    friend bool operator==(const Welcome&, const Welcome&) = default;
};
struct HelperStatus {
    bool isWorking = false;
    friend bool operator==(const HelperStatus&, const HelperStatus&) = default;
};
struct Scanned {
    std::string snapshot; ///< the document of core/json/snapshot_json.h
    friend bool operator==(const Scanned&, const Scanned&) = default;
};
struct Progressed {
    Activity activity = Activity::reading;
    std::uint32_t done = 0;
    std::uint32_t total = 0;
    std::string stepId;
    friend bool operator==(const Progressed&, const Progressed&) = default;
};
struct Finished {
    std::string runId; ///< empty if nothing was written
    std::vector<StepOutcome> steps;
    std::optional<Error> interrupted;
    friend bool operator==(const Finished&, const Finished&) = default;
};
/// Nothing was touched.
struct Refused {
    Error error;
    friend bool operator==(const Refused&, const Refused&) = default;
};

using Reply = std::variant<Welcome, HelperStatus, Scanned, Progressed, Finished, Refused>;

[[nodiscard]] std::string encodeRequest(const Request& request);
[[nodiscard]] std::string encodeReply(const Reply& reply);

/// Error{invalidInput} for a request with parts that cannot be meant: too many steps, a digest or a run that
/// is none, an address that is no address.
Status checkBounds(const Request& request);

/// Error{corrupt} for what is no request at all; a request is within its bounds.
[[nodiscard]] Result<Request> decodeRequest(std::string_view text);
[[nodiscard]] Result<Reply> decodeReply(std::string_view text);

} // namespace repair
