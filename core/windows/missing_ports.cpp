// Every answer is the same honest one: unsupported (50), with the name of what was asked.
#include "core/windows/missing_ports.h"

namespace repair {
namespace {

tl::unexpected<Error> missing(const char* port)
{
    return fail({ErrorKind::unsupported, 50, "use port", port}); // ERROR_NOT_SUPPORTED
}

} // namespace

Result<std::vector<PhonebookFile>> MissingPhonebooks::books() const
{
    return missing("Phonebooks");
}

Result<std::optional<std::string>> MissingPhonebooks::bytes(const std::string&) const
{
    return missing("Phonebooks");
}

Result<EntryList> MissingPhonebooks::entries() const
{
    return missing("Phonebooks");
}

Result<std::optional<std::string>> MissingPhonebooks::field(const PhonebookField&) const
{
    return missing("Phonebooks");
}

Result<std::optional<std::string>> MissingPhonebooks::entryText(const std::string&, const std::string&) const
{
    return missing("Phonebooks");
}

Result<Switch> MissingPhonebooks::hasStoredKey(const std::string&, const std::string&) const
{
    return missing("Phonebooks");
}

Status MissingPhonebooks::setField(const PhonebookField&, const std::optional<std::string>&)
{
    return missing("Phonebooks");
}

Status MissingPhonebooks::rename(const RenameEntry&)
{
    return missing("Phonebooks");
}

Status MissingPhonebooks::create(const CreateEntryFrom&)
{
    return missing("Phonebooks");
}

Status MissingPhonebooks::remove(const std::string&, const std::string&)
{
    return missing("Phonebooks");
}

Status MissingPhonebooks::storeKey(const std::string&, const std::string&, const Secret&)
{
    return missing("Phonebooks");
}

Status MissingPhonebooks::clearKey(const std::string&, const std::string&)
{
    return missing("Phonebooks");
}

Result<DialOutcome> MissingDialler::dial(const DialRequest&, const DialProgress&, std::stop_token)
{
    return missing("Dialler");
}

Result<Switch> MissingDialler::isConnected(const std::string&, const std::string&) const
{
    return missing("Dialler");
}

Result<DialHistory> MissingEventLog::recentDials() const
{
    return missing("EventLog");
}

} // namespace repair
