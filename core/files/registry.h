// The registry as far as .reg exports and a saved snapshot tell it.
#pragma once

#include "core/files/opened_files.h"
#include "core/pc/registry.h"

namespace repair {

class FilesRegistry final : public Registry {
public:
    explicit FilesRegistry(const OpenedFiles& files) : m_files(files) { }

    [[nodiscard]] Result<std::optional<RegistryData>> value(const RegistryValue& where) const override;
    [[nodiscard]] Result<std::optional<TextList>> valueNames(const std::string& key) const override;
    [[nodiscard]] Result<std::optional<Timestamp>> lastWritten(const std::string& key) const override;

    Status set(const RegistryValue& where, const RegistryData& data) override;
    Status erase(const RegistryValue& where) override;

private:
    const OpenedFiles& m_files;
};

} // namespace repair
