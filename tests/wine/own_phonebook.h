// The phonebook of the user of this process with one L2TP entry in it, while the object lives.
#pragma once

#include <filesystem>
#include <string>

namespace repair::wine {

class OwnPhonebook {
public:
    /// Fails the test if the user has a phonebook already: that one is not ours to replace.
    explicit OwnPhonebook(const std::string& entry);
    OwnPhonebook(const OwnPhonebook&) = delete;
    OwnPhonebook& operator=(const OwnPhonebook&) = delete;
    ~OwnPhonebook();

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
    bool m_isOurs = false;
};

/// The text of such an entry; its server is vpn.example.com.
[[nodiscard]] std::string l2tpEntry(const std::string& name, const std::string& uid);

} // namespace repair::wine
