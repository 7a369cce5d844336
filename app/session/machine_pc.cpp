// One question before every call: whose phonebook is it?
#include "app/session/machine_pc.h"

#include <algorithm>

namespace repair {
namespace {

tl::unexpected<Error> notOurs(const std::string& phonebook)
{
    return fail({ErrorKind::accessDenied, 5, "open a user's phonebook", phonebook}); // ERROR_ACCESS_DENIED
}

} // namespace

Result<std::vector<PhonebookFile>> MachinePhonebooks::books() const
{
    auto all = std::as_const(m_all).books();
    if (all)
        std::erase_if(*all, [](const PhonebookFile& book) { return isUserPhonebook(book.id); });
    return all;
}

Result<std::optional<std::string>> MachinePhonebooks::bytes(const std::string& phonebook) const
{
    if (isUserPhonebook(phonebook))
        return notOurs(phonebook);
    return std::as_const(m_all).bytes(phonebook);
}

Result<EntryList> MachinePhonebooks::entries() const
{
    auto all = std::as_const(m_all).entries();
    if (all)
        std::erase_if(
            all->entries, [](const EntrySummary& entry) { return isUserPhonebook(entry.phonebook); });
    return all;
}

Result<std::optional<std::string>> MachinePhonebooks::field(const PhonebookField& where) const
{
    if (isUserPhonebook(where.phonebook))
        return notOurs(where.phonebook);
    return std::as_const(m_all).field(where);
}

Result<std::optional<std::string>> MachinePhonebooks::entryText(
    const std::string& phonebook, const std::string& entry) const
{
    if (isUserPhonebook(phonebook))
        return notOurs(phonebook);
    return std::as_const(m_all).entryText(phonebook, entry);
}

Result<Switch> MachinePhonebooks::hasStoredKey(const std::string& phonebook, const std::string& entry) const
{
    if (isUserPhonebook(phonebook))
        return notOurs(phonebook);
    return std::as_const(m_all).hasStoredKey(phonebook, entry);
}

Status MachinePhonebooks::setField(const PhonebookField& where, const std::optional<std::string>& value)
{
    return isUserPhonebook(where.phonebook) ? Status(notOurs(where.phonebook)) : m_all.setField(where, value);
}

Status MachinePhonebooks::rename(const RenameEntry& names)
{
    return isUserPhonebook(names.phonebook) ? Status(notOurs(names.phonebook)) : m_all.rename(names);
}

Status MachinePhonebooks::create(const CreateEntryFrom& names)
{
    return isUserPhonebook(names.phonebook) ? Status(notOurs(names.phonebook)) : m_all.create(names);
}

Status MachinePhonebooks::remove(const std::string& phonebook, const std::string& entry)
{
    return isUserPhonebook(phonebook) ? Status(notOurs(phonebook)) : m_all.remove(phonebook, entry);
}

Status MachinePhonebooks::storeKey(const std::string& phonebook, const std::string& entry, const Secret& key)
{
    return isUserPhonebook(phonebook) ? Status(notOurs(phonebook)) : m_all.storeKey(phonebook, entry, key);
}

Status MachinePhonebooks::clearKey(const std::string& phonebook, const std::string& entry)
{
    return isUserPhonebook(phonebook) ? Status(notOurs(phonebook)) : m_all.clearKey(phonebook, entry);
}

Result<DialOutcome> MachineDialler::dial(const DialRequest& request, const DialProgress&, std::stop_token)
{
    return fail({ErrorKind::unsupported, 0, "dial with an administrator's rights", request.entry});
}

Result<Switch> MachineDialler::isConnected(const std::string& phonebook, const std::string& entry) const
{
    if (isUserPhonebook(phonebook))
        return notOurs(phonebook);
    return m_all.isConnected(phonebook, entry);
}

} // namespace repair
