// Scope: only the user's own phonebooks are changed without an administrator's rights.
#include "core/model/setting.h"

namespace repair {

bool isUserPhonebook(const std::string& phonebook)
{
    return phonebook == "user" || phonebook == "user-hidden";
}

Scope scopeOf(const Setting& setting)
{
    const auto* field = std::get_if<PhonebookField>(&setting);
    return field && isUserPhonebook(field->phonebook) ? Scope::user : Scope::machine;
}

} // namespace repair
