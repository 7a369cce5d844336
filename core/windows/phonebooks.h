// The phonebooks of this Windows: the files are read and edited line by line, rasapi32 keeps the secrets.
#pragma once

#include "core/pc/phonebooks.h"
#include "core/phonebook/pbk_file.h"

#include <filesystem>
#include <map>

namespace repair {

/// Which way each thing is done, and why:
/// - fields, and fresh entries, by our own editor: RasSetEntryProperties writes the whole entry anew from a
///   structure that lacks newer keys, so neither a single line nor its undo would be exact. RAS reads the
///   file at every call, so nothing has to be told of the edit; what it reads there afterwards is asked
///   (EditWitness), and an edit that it does not understand is put back. README.md weighs both ways.
/// - names and deletions by RasRenameEntry and RasDeleteEntry, so that stored secrets follow or go too;
///   what they answer is checked in the file.
/// - secrets by RasSetCredentials and the mask of RasGetCredentials only.
/// Without rasapi32 all but the last two work. A file is replaced as a whole and keeps its descriptor.
/// Reading is thread-safe.
class WindowsPhonebooks final : public Phonebooks {
public:
    /// The four of the user of this process: "user", "user-hidden", "all-users", "all-users-hidden".
    WindowsPhonebooks();
    /// id -> path of other ones.
    explicit WindowsPhonebooks(std::map<std::string, std::filesystem::path> books);

    [[nodiscard]] Result<std::vector<PhonebookFile>> books() const override;
    [[nodiscard]] Result<std::optional<std::string>> bytes(const std::string& phonebook) const override;
    [[nodiscard]] Result<EntryList> entries() const override;
    [[nodiscard]] Result<std::optional<std::string>> field(const PhonebookField& where) const override;
    [[nodiscard]] Result<std::optional<std::string>> entryText(
        const std::string& phonebook, const std::string& entry) const override;
    [[nodiscard]] Result<Switch> hasStoredKey(
        const std::string& phonebook, const std::string& entry) const override;

    Status setField(const PhonebookField& where, const std::optional<std::string>& value) override;
    Status rename(const RenameEntry& names) override;
    Status create(const CreateEntryFrom& names) override;
    Status remove(const std::string& phonebook, const std::string& entry) override;
    Status storeKey(const std::string& phonebook, const std::string& entry, const Secret& key) override;
    Status clearKey(const std::string& phonebook, const std::string& entry) override;

private:
    [[nodiscard]] Result<std::filesystem::path> pathOf(const std::string& phonebook) const;
    [[nodiscard]] Result<PbkFile> read(const std::string& phonebook) const;

    std::map<std::string, std::filesystem::path> m_books;
};

} // namespace repair
