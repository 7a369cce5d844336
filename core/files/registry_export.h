// What .reg files say of a registry: what is there, what is not, and what they do not tell.
#pragma once

#include "core/model/value.h"
#include "core/registry/reg_file.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace repair {

/// regedit exports a key with all its values and all keys below it. So what is missing below an exported key
/// is absent, and what lies elsewhere is not told. A file that deletes something is no export but a script:
/// only what it names counts. Names are compared without ASCII case.
class RegistryExport {
public:
    enum class Presence { there, absent, notTold };

    struct Answer {
        Presence presence = Presence::notTold;
        const RegistryData* data = nullptr; ///< if it is there
    };

    /// A later file wins over an earlier one.
    void add(const std::vector<RegOperation>& file);

    [[nodiscard]] Presence key(const std::string& path) const;
    [[nodiscard]] Answer value(const RegistryValue& where) const;
    /// The datum of a value that is there, else null.
    [[nodiscard]] const RegistryData* tryData(const std::string& key, const std::string& name) const;
    [[nodiscard]] std::optional<std::uint32_t> tryNumber(
        const std::string& key, const std::string& name) const;
    /// REG_SZ or REG_EXPAND_SZ; empty if it is not there.
    [[nodiscard]] std::string text(const std::string& key, const std::string& name) const;

    /// The names as the files spell them; a key that is not there or only scripted has none.
    [[nodiscard]] std::optional<TextList> tryNames(const std::string& key) const;
    /// All texts of a key, whatever their names.
    [[nodiscard]] std::vector<std::string> texts(const std::string& key) const;

private:
    struct Value {
        std::string name;
        std::optional<RegistryData> data; ///< absent: the file deletes it
    };
    struct Key {
        std::map<std::string, Value> values;
        bool isThere = true;
        bool isWhole = false;
    };

    [[nodiscard]] const Key* tryKey(const std::string& path) const;
    void apply(const RegOperation& operation, bool isExport);

    std::map<std::string, Key> m_keys;
};

} // namespace repair
