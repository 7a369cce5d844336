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

class MissingDevices final : public Devices {
public:
    [[nodiscard]] Result<std::optional<DeviceStatus>> status(const std::string&) const override;
    Status setEnabled(const std::string&, Switch) override;
    Status rescan() override;
};

class MissingFirewall final : public Firewall {
public:
    [[nodiscard]] Result<Switch> enabled(FirewallProfile) const override;
    [[nodiscard]] Result<std::optional<FirewallRuleSpec>> rule(const std::string&) const override;
    [[nodiscard]] Result<FirewallBlocks> blocks() const override;
    [[nodiscard]] Result<FirewallControl> control() const override;
    [[nodiscard]] Result<std::optional<ArmedRestore>> armedRestore() const override;
    Status setEnabled(FirewallProfile, Switch) override;
    Status putRule(const std::string&, const FirewallRuleSpec&) override;
    Status removeRule(const std::string&) override;
    Status arm(const ArmedRestore&) override;
    Status disarm() override;
};

class MissingEventLog final : public EventLog {
public:
    [[nodiscard]] Result<DialHistory> recentDials() const override;
};

class MissingNetwork final : public Network {
public:
    [[nodiscard]] Result<PortUsers> portUsers() const override;
    [[nodiscard]] Result<std::optional<ServerAnswer>> lastAnswer(const std::string&) const override;
};

} // namespace repair
