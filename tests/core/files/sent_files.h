// What a customer sends: our own small fixtures, and files that a test writes into a folder of its own.
#pragma once

#include "core/base/result.h"
#include "core/pc/pc.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace repair::test {

/// A file of tests/core/files/data.
[[nodiscard]] std::string fixture(std::string_view name);
[[nodiscard]] std::string bytesOf(const std::string& path);

/// A folder that goes with the object.
class SentFiles {
public:
    SentFiles();
    ~SentFiles();
    SentFiles(const SentFiles&) = delete;
    SentFiles& operator=(const SentFiles&) = delete;

    /// The path of the new file.
    std::string write(std::string_view name, std::string_view bytes) const;
    [[nodiscard]] std::string folder() const { return m_folder.string(); }

private:
    std::filesystem::path m_folder;
};

/// A .reg file of version 5 with this body.
[[nodiscard]] std::string regText(std::string_view body);

/// One RasClient event as wevtutil writes it; data is the content of EventData.
[[nodiscard]] std::string eventText(int id, std::string_view time, std::string_view data);

} // namespace repair::test
