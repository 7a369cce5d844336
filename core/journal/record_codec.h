// One record as one line: eight hexadecimal digits of CRC-32 over the rest, a blank, JSON, a line feed.
//
// The format is documented in core/journal/README.md. It is text so that a person can read it without us.
#pragma once

#include "core/base/result.h"
#include "core/journal/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace repair {

/// Written into the first record. Readers refuse a higher one (Error{tooNew}).
inline constexpr int journalVersion = 1;

[[nodiscard]] std::string encodeRecord(const Record& record);

struct DecodedJournal {
    std::vector<Record> records;
    bool tornTail = false; ///< the last line was cut: its effect never began, since intents are flushed first
};

/// Error{corrupt} with the line number for a damaged line that is not the last; Error{tooNew} for a journal
/// of a newer version.
[[nodiscard]] Result<DecodedJournal> decodeJournal(std::string_view bytes);

} // namespace repair
