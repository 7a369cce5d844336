// Another process of this installation: who runs it, and whether it is one of our programs.
#pragma once

#include "core/base/result.h"
#include "core/windows/unique_handle.h"

#include <cstdint>
#include <string>
#include <vector>

namespace repair {

/// Held open, so that its number is not given to another process meanwhile.
class PeerProcess {
public:
    /// Error{notFound} if there is none of that number.
    [[nodiscard]] static Result<PeerProcess> open(std::uint32_t id);

    [[nodiscard]] std::uint32_t id() const { return m_id; }
    /// The SID of the user that it runs as, as text.
    [[nodiscard]] Result<std::wstring> userSid() const;
    /// Error{accessDenied, "recognise the client"} unless its program file lies beside ours under one of
    /// these names, and it runs in our session.
    Status mustBeOneOf(const std::vector<std::string>& programs) const;

private:
    PeerProcess(KernelHandle process, std::uint32_t id) : m_process(std::move(process)), m_id(id) { }

    KernelHandle m_process;
    std::uint32_t m_id;
};

/// The folder that this program's file lies in.
[[nodiscard]] Result<std::string> ownFolder();

} // namespace repair
