// What Windows answers to a dial, as a table: the state of PC, network and server -> stage and code.
//
// It serves rehearsal and tests. No step may look at it: steps judge settings and facts only.
#pragma once

#include "core/pc/dialler.h"
#include "core/simulated/entry_lookup.h"

#include <span>
#include <string_view>

namespace repair {

/// Everything a row may look at, taken after the services that a dial starts by itself were started.
struct DialSituation {
    const Machine& pc;
    const ParsedBook& book;
    std::size_t entry = 0;
    std::int64_t now = 0;
    const SimulatedServer* server = nullptr; ///< null: nobody knows that host
    const SimulatedKeyStore* key = nullptr; ///< null: none is stored for the entry
    std::uint32_t rasManCode = 0; ///< with what RasMan failed to start

    [[nodiscard]] int number(std::string_view field, int otherwise) const
    {
        return numberField(book, entry, field, otherwise);
    }
};

struct DialRow {
    std::string_view name;
    bool (*holds)(const DialSituation& dial) = nullptr;
    Stage stage {};
    std::uint32_t code = 0;
    /// False: what Windows answers here is not documented and was not seen; the code is our assumption.
    bool known = false;
    std::string_view source;
};

/// In the order in which a dial meets them: the first that holds is the answer.
[[nodiscard]] std::span<const DialRow> dialRows();

/// Null: nothing stands in the way.
[[nodiscard]] const DialRow* firstHolding(const DialSituation& dial);

} // namespace repair
