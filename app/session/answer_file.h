// Keeps what servers answered last in one file, so that a later check of this person need not ask again.
#pragma once

#include "core/base/result.h"
#include "core/model/server_answer.h"
#include "core/pc/clock.h"

#include <filesystem>
#include <optional>
#include <string>

namespace repair {

/// A file that cannot be read counts as empty. What was said about a typed key is not kept: it is about the
/// key that was typed, and not about the one that Windows has stored.
class AnswerFile {
public:
    /// The clock must outlive this.
    AnswerFile(std::filesystem::path file, const Clock& clock);
    /// By the host as parseServerAddress() understands it. Absent if there is none of the last hour. The
    /// caller compares its localAddress: this PC may be in another network since.
    [[nodiscard]] std::optional<ServerAnswer> find(const std::string& host) const;
    /// An answer that only says "wait" is not kept.
    Status keep(const std::string& host, ServerAnswer answer);

private:
    std::filesystem::path m_file;
    const Clock& m_clock;
};

/// The file within a state folder.
[[nodiscard]] std::filesystem::path answerFileIn(const std::string& stateFolder);

} // namespace repair
