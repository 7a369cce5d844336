// A firewall and phonebooks that say what a test tells them, for adapters that ask those ports.
#pragma once

#include "core/pc/firewall.h"
#include "core/pc/phonebooks.h"

#include <map>

namespace repair::wine {

class ToldFirewall final : public Firewall {
public:
    Result<FirewallControl> told;

    [[nodiscard]] Result<Switch> enabled(FirewallProfile) const override { return refused(); }
    [[nodiscard]] Result<std::optional<FirewallRuleSpec>> rule(const std::string&) const override
    {
        return refused();
    }
    [[nodiscard]] Result<FirewallBlocks> blocks() const override { return refused(); }
    [[nodiscard]] Result<FirewallControl> control() const override { return told; }
    [[nodiscard]] Result<std::optional<ArmedRestore>> armedRestore() const override { return refused(); }
    Status setEnabled(FirewallProfile, Switch) override { return refused(); }
    Status putRule(const std::string&, const FirewallRuleSpec&) override { return refused(); }
    Status removeRule(const std::string&) override { return refused(); }
    Status arm(const ArmedRestore&) override { return refused(); }
    Status disarm() override { return refused(); }

private:
    static tl::unexpected<Error> refused() { return fail({ErrorKind::unsupported, 50, "ask", "test"}); }
};

class ToldPhonebooks final : public Phonebooks {
public:
    /// The lines of the only entry, "Office VPN".
    std::map<std::string, std::string> told;

    [[nodiscard]] Result<std::optional<std::string>> field(const PhonebookField& where) const override
    {
        if (where.entry != "Office VPN")
            return fail({ErrorKind::notFound, 623, "find entry", where.entry});
        const auto found = told.find(where.field);
        return found == told.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] Result<std::vector<PhonebookFile>> books() const override { return refused(); }
    [[nodiscard]] Result<std::optional<std::string>> bytes(const std::string&) const override
    {
        return refused();
    }
    [[nodiscard]] Result<EntryList> entries() const override { return refused(); }
    [[nodiscard]] Result<std::optional<std::string>> entryText(
        const std::string&, const std::string&) const override
    {
        return refused();
    }
    [[nodiscard]] Result<Switch> hasStoredKey(const std::string&, const std::string&) const override
    {
        return refused();
    }
    Status setField(const PhonebookField&, const std::optional<std::string>&) override { return refused(); }
    Status rename(const RenameEntry&) override { return refused(); }
    Status create(const CreateEntryFrom&) override { return refused(); }
    Status remove(const std::string&, const std::string&) override { return refused(); }
    Status storeKey(const std::string&, const std::string&, const Secret&) override { return refused(); }
    Status clearKey(const std::string&, const std::string&) override { return refused(); }

private:
    static tl::unexpected<Error> refused() { return fail({ErrorKind::unsupported, 50, "ask", "test"}); }
};

} // namespace repair::wine
