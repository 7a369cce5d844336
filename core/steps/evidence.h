// How a step gives its reasons, so that a reason without a sentence does not compile.
#pragma once

#include "core/model/diagnosis.h"
#include "core/steps/evidence_list.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace repair {

/// An id that is in the list and has one place for each argument; anything else does not compile.
template <class... Arguments>
class EvidenceId {
public:
    consteval EvidenceId(const char* id) // NOLINT: a literal is meant to convert
        : m_id(id)
    {
        const auto kind = std::ranges::find(allEvidence, m_id, &EvidenceKind::id);
        if (kind == allEvidence.end() || kind->places != sizeof...(Arguments))
            throw "this evidence is not in the list, or has another number of places";
    }
    [[nodiscard]] std::string_view text() const { return m_id; }

private:
    std::string_view m_id;
};

/// One reason with what fills its places.
template <class... Arguments>
[[nodiscard]] Evidence because(EvidenceId<std::type_identity_t<Arguments>...> id, Arguments&&... arguments)
{
    return Evidence{std::string(id.text()), {std::string(std::forward<Arguments>(arguments))...}};
}

} // namespace repair
