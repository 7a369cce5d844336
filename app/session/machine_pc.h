// A PC without what belongs to the signed-in user: what a process with an administrator's rights may see of
// it.
//
// Consent may have come from another account, whose phonebooks, keys and connections are none of our business
// either. So they can neither be read nor written through this, whatever is asked for.
#pragma once

#include "core/pc/pc.h"

#include <utility>

namespace repair {

/// The phonebooks that belong to the PC. Everything about another one is accessDenied.
class MachinePhonebooks final : public Phonebooks {
public:
    explicit MachinePhonebooks(Phonebooks& all) : m_all(all) { }

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
    Phonebooks& m_all;
};

/// Dials nothing.
class MachineDialler final : public Dialler {
public:
    explicit MachineDialler(const Dialler& all) : m_all(all) { }
    Result<DialOutcome> dial(const DialRequest&, const DialProgress&, std::stop_token) override;
    [[nodiscard]] Result<Switch> isConnected(
        const std::string& phonebook, const std::string& entry) const override;

private:
    const Dialler& m_all;
};

/// Wraps a PC that must outlive it.
class MachinePc final : public Pc {
public:
    explicit MachinePc(Pc& pc)
        : m_pc(pc), m_phonebooks(pc.phonebooks()), m_dialler(std::as_const(pc).dialler())
    { }

    [[nodiscard]] const ServiceControl& services() const override { return std::as_const(m_pc).services(); }
    [[nodiscard]] ServiceControl& services() override { return m_pc.services(); }
    [[nodiscard]] const Registry& registry() const override { return std::as_const(m_pc).registry(); }
    [[nodiscard]] Registry& registry() override { return m_pc.registry(); }
    [[nodiscard]] const Phonebooks& phonebooks() const override { return m_phonebooks; }
    [[nodiscard]] Phonebooks& phonebooks() override { return m_phonebooks; }
    [[nodiscard]] const Dialler& dialler() const override { return m_dialler; }
    [[nodiscard]] Dialler& dialler() override { return m_dialler; }
    [[nodiscard]] const Devices& devices() const override { return std::as_const(m_pc).devices(); }
    [[nodiscard]] Devices& devices() override { return m_pc.devices(); }
    [[nodiscard]] const Firewall& firewall() const override { return std::as_const(m_pc).firewall(); }
    [[nodiscard]] Firewall& firewall() override { return m_pc.firewall(); }
    [[nodiscard]] const EventLog& events() const override { return m_pc.events(); }
    [[nodiscard]] const Updates& updates() const override { return m_pc.updates(); }
    [[nodiscard]] const SystemInfo& system() const override { return m_pc.system(); }
    [[nodiscard]] const Policies& policies() const override { return m_pc.policies(); }
    [[nodiscard]] const Network& network() const override { return m_pc.network(); }
    [[nodiscard]] const Clock& clock() const override { return m_pc.clock(); }
    [[nodiscard]] bool isReadOnly() const override { return m_pc.isReadOnly(); }
    [[nodiscard]] bool isSlow() const override { return m_pc.isSlow(); }

private:
    Pc& m_pc;
    MachinePhonebooks m_phonebooks;
    MachineDialler m_dialler;
};

} // namespace repair
