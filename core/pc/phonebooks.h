// The phonebooks (rasphone.pbk) with their entries and the secrets stored for them.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/change.h"
#include "core/model/value.h"

#include <optional>
#include <string>
#include <vector>

namespace repair {

/// One phonebook file. id is what PhonebookField::phonebook says; path is for people and for the backup copy.
struct PhonebookFile {
    std::string id;
    std::string path;
    friend bool operator==(const PhonebookFile&, const PhonebookFile&) = default;
};

/// The user's own phonebooks need no rights; changing an all-users phonebook needs an administrator. Entry
/// names are compared without ASCII case, as Windows does. A field that stands more than once is an error
/// (conflict).
class Phonebooks {
public:
    virtual ~Phonebooks() = default;

    [[nodiscard]] virtual Result<std::vector<PhonebookFile>> books() const = 0;
    /// The file's bytes, for the backup copy. Absent if the file does not exist.
    [[nodiscard]] virtual Result<std::optional<std::string>> bytes(const std::string& phonebook) const = 0;
    /// Of the phonebooks that can be read; bytes() tells which ones cannot. An Error only if nothing is left
    /// to list.
    [[nodiscard]] virtual Result<EntryList> entries() const = 0;
    /// Absent if the entry has no such line; notFound if there is no such entry.
    [[nodiscard]] virtual Result<std::optional<std::string>> field(const PhonebookField& where) const = 0;
    /// The entry's text as it stands in the file; absent if there is no such entry.
    [[nodiscard]] virtual Result<std::optional<std::string>> entryText(
        const std::string& phonebook, const std::string& entry) const = 0;
    /// Whether a pre-shared key is stored (RasGetCredentials mask); the key itself cannot be read.
    [[nodiscard]] virtual Result<Switch> hasStoredKey(
        const std::string& phonebook, const std::string& entry) const = 0;

    /// Changes only that line; absent removes it.
    virtual Status setField(const PhonebookField& where, const std::optional<std::string>& value) = 0;
    virtual Status rename(const RenameEntry& names) = 0;
    virtual Status create(const CreateEntryFrom& names) = 0;
    virtual Status remove(const std::string& phonebook, const std::string& entry) = 0;
    virtual Status storeKey(const std::string& phonebook, const std::string& entry, const Secret& key) = 0;
    virtual Status clearKey(const std::string& phonebook, const std::string& entry) = 0;
};

} // namespace repair
