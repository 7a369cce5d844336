// Which Actions leave something behind, and whose rights an Operation needs.
#include "core/model/change.h"

namespace repair {
namespace {

Scope phonebookScope(const std::string& phonebook)
{
    return isUserPhonebook(phonebook) ? Scope::user : Scope::machine;
}

struct ScopeOfAction {
    Scope operator()(const RenameEntry& action) const { return phonebookScope(action.phonebook); }
    Scope operator()(const CreateEntryFrom& action) const { return phonebookScope(action.phonebook); }
    Scope operator()(const DeleteCreatedEntry& action) const { return phonebookScope(action.phonebook); }
    Scope operator()(const StoreKey& action) const { return phonebookScope(action.phonebook); }
    Scope operator()(const ClearKey& action) const { return phonebookScope(action.phonebook); }
    template <class Other>
    Scope operator()(const Other&) const
    {
        return Scope::machine;
    }
};

} // namespace

bool canBeUndone(const Action& action)
{
    return !std::holds_alternative<RestartServices>(action) && !std::holds_alternative<RescanDevices>(action)
        && !std::holds_alternative<ClearKey>(action);
}

Scope scopeOf(const Action& action)
{
    return std::visit(ScopeOfAction {}, action);
}

Scope scopeOf(const Operation& operation)
{
    if (const auto* change = std::get_if<Change>(&operation))
        return scopeOf(change->setting);
    return scopeOf(std::get<Action>(operation));
}

} // namespace repair
