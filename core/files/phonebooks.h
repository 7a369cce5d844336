// The phonebooks that somebody sent, or what a saved snapshot tells of them.
#pragma once

#include "core/files/opened_files.h"
#include "core/pc/phonebooks.h"

namespace repair {

/// The stored key is in no file. With phonebooks among the files, only their entries are listed.
class FilesPhonebooks final : public Phonebooks {
public:
    explicit FilesPhonebooks(const OpenedFiles& files) : m_files(files) { }

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
    const OpenedFiles& m_files;
};

} // namespace repair
