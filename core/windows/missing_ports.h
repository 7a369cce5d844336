// Ports of this PC that no adapter answers for yet: they say so, and nothing is ever changed through them.
#pragma once

#include "core/pc/pc.h"

namespace repair {

class MissingPhonebooks final : public Phonebooks {
public:
    [[nodiscard]] Result<std::vector<PhonebookFile>> books() const override;
    [[nodiscard]] Result<std::optional<std::string>> bytes(const std::string&) const override;
    [[nodiscard]] Result<EntryList> entries() const override;
    [[nodiscard]] Result<std::optional<std::string>> field(const PhonebookField&) const override;
    [[nodiscard]] Result<std::optional<std::string>> entryText(
        const std::string&, const std::string&) const override;
    [[nodiscard]] Result<Switch> hasStoredKey(const std::string&, const std::string&) const override;
    Status setField(const PhonebookField&, const std::optional<std::string>&) override;
    Status rename(const RenameEntry&) override;
    Status create(const CreateEntryFrom&) override;
    Status remove(const std::string&, const std::string&) override;
    Status storeKey(const std::string&, const std::string&, const Secret&) override;
    Status clearKey(const std::string&, const std::string&) override;
};

class MissingDialler final : public Dialler {
public:
    Result<DialOutcome> dial(const DialRequest&, const DialProgress&, std::stop_token) override;
    [[nodiscard]] Result<Switch> isConnected(const std::string&, const std::string&) const override;
};

class MissingEventLog final : public EventLog {
public:
    [[nodiscard]] Result<DialHistory> recentDials() const override;
};

} // namespace repair
