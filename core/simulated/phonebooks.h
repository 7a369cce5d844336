// The phonebooks of a simulated PC, real rasphone.pbk bytes, and the secrets filed beside them.
#pragma once

#include "core/pc/phonebooks.h"
#include "core/simulated/simulated_state.h"

namespace repair {

class SimulatedPhonebooks final : public Phonebooks {
public:
    explicit SimulatedPhonebooks(SimulatedState& state) : m_state(state) { }

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
    [[nodiscard]] Status mayChange(const std::string& phonebook) const;
    [[nodiscard]] Result<std::string> uidOf(const std::string& phonebook, const std::string& entry) const;
    /// Changes a copy of the phonebook and puts it in its place if that went well.
    template <class Edit>
    Status edit(const std::string& phonebook, const std::string& entry, Edit change);

    SimulatedState& m_state;
};

} // namespace repair
