// Only answers about the file itself count: RAS may be out of reach for reasons of its own.
#include "core/windows/edit_witness.h"

#include <algorithm>
#include <array>

#include <raserror.h>

namespace repair {
namespace {

bool isAboutTheFile(std::uint32_t code)
{
    constexpr std::array<std::uint32_t, 3> codes {
        ERROR_CANNOT_LOAD_PHONEBOOK, ERROR_CANNOT_FIND_PHONEBOOK_ENTRY, ERROR_CORRUPT_PHONEBOOK};
    return std::ranges::find(codes, code) != codes.end();
}

} // namespace

EditWitness::EditWitness(RasEntry entry) : m_entry(std::move(entry)), m_before(entryProperties(m_entry)) { }

Status EditWitness::confirm(const std::string& field, const std::optional<std::string>& before,
    const std::optional<std::string>& after) const
{
    if (!m_before)
        return {};
    const auto now = entryProperties(m_entry);
    if (!now)
        return isAboutTheFile(now.error().osCode) ? Status(fail(now.error())) : Status();
    const bool wasReadAsWritten = isReadAs(*m_before, field, before) == true;
    const bool isReadOtherwise =
        isReadAs(*now, field, after) == false && !isReadAlike(*m_before, *now, field);
    if (wasReadAsWritten && isReadOtherwise)
        return fail({ErrorKind::failed, 0, "read edited entry", field});
    return {};
}

Status EditWitness::confirmNew(const std::string& name) const
{
    if (!m_before)
        return {};
    const auto now = entryProperties({m_entry.phonebook, name});
    return now || !isAboutTheFile(now.error().osCode) ? Status() : Status(fail(now.error()));
}

} // namespace repair
